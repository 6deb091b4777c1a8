// Notes of transcripts that stand in brackets between words that are spoken, in capitals.
// Source: compiled for newsparse from transcripts of broadcasts and courts. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

export const STAGE_DIRECTIONS = parseSet(`
  APPLAUSE
  AUDIO GAP
  BOOING
  BREAK
  CHEERING
  CHEERS
  COMMERCIAL BREAK
  CROSSTALK
  FOREIGN LANGUAGE
  INAUDIBLE
  INDISCERNIBLE
  LAUGHS
  LAUGHTER
  MUSIC
  OFF-MIC
  OFF-MIKE
  PH
  PHONETIC
  SIC
  SPEAKING FOREIGN LANGUAGE
  UNIDENTIFIED MALE
  UNINTELLIGIBLE
  VIDEO CLIP
  VOICE-OVER
  VOICEOVER
`)
