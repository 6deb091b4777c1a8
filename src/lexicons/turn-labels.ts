// Labels of turns in transcripts and interviews beside names, in lower case: "Q: …", "HOST: …".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const TURN_LABELS = parseSet(`
  a
  anchor
  answer
  audience member
  caller
  chair
  chairman
  chairwoman
  host
  interviewer
  journalist
  judge
  man
  moderator
  narrator
  operator
  presenter
  q
  question
  reporter
  speaker
  the court
  the president
  voice-over
  voiceover
  witness
  woman
`)
