// Words that stand twice in a row in good English.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { parseSet } from '../core/parse-list.ts'

/** Words that stand twice in a row in good English: "he had had enough", "a very very long day", "bye bye". */
export const REDUPLICATED_WORDS = parseSet(`
  aye
  bang
  bye
  can
  cha
  choo
  chop
  chow
  clap
  do
  far
  go
  great
  ha
  had
  hear
  her
  hey
  hip
  ho
  hot
  hush
  knock
  la
  long
  many
  more
  much
  never
  night
  no
  now
  oh
  over
  please
  pom
  really
  so
  super
  ta
  tap
  that
  there
  tick
  tsk
  tuk
  tut
  very
  wah
  wait
  way
  well
  win
  woof
  yeah
  yes
  yo
`)
