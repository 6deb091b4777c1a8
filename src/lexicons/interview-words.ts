// Verbs that tell who asks the questions of an interview: "Tom Reilly met her in Kisumu", "talks to Tom Reilly".
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseWords } from '../core/parse-list.ts'

export const INTERVIEW_VERBS = parseWords(`
  asked
  asks
  caught
  interviewed
  interviews
  joined
  joins
  meets
  met
  quizzed
  quizzes
  sat
  speaks
  spoke
  talked
  talks
  visited
  visits
`)
