// People known by one word, who need no fuller name before it.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** People known by one word, who need no fuller name before it. */
export const ONE_WORD_NAMES = parseList(`
  Adele
  Aristotle
  Banksy
  Beethoven
  Beyoncé
  Björk
  Bono
  Buddha
  Caravaggio
  Charlemagne
  Cher
  Chopin
  Churchill
  Cicero
  Cleopatra
  Confucius
  Darwin
  Drake
  Einstein
  Freud
  Galileo
  Gandhi
  Hitler
  Homer
  Jesus
  Kafka
  Kaká
  Lenin
  Lincoln
  Lizzo
  Lorde
  Madonna
  Mao
  Marx
  Michelangelo
  Moby
  Mozart
  Muhammad
  Napoleon
  Newton
  Neymar
  Pelé
  Picasso
  Plato
  Prince
  Rembrandt
  Rihanna
  Ronaldinho
  Ronaldo
  Sade
  Seal
  Shakespeare
  Shakira
  Socrates
  Stalin
  Usher
  Wagner
  Zendaya
`)
