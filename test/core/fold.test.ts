import { expect, test } from 'vitest'
import { fold, stripAccents, toBaseLetters } from '../../src/core/fold.ts'

test.each([
  ['Ångström', 'Angstrom'],
  ['Łódź', 'Lodz'],
  ['Løken', 'Loken'],
  ['Ærø', 'Aero'],
  ['Straße', 'Strasse'],
  ['Erdoğan', 'Erdogan'],
  ['Beşiktaş ıı', 'Besiktas ii'],
  ["O'Neill Jr.", "O'Neill Jr."],
])('%s in base letters is %s', (text, plain) => expect(toBaseLetters(text)).toBe(plain))

test.each([
  ['Łódź', 'Łodz'],
  ['naïve café', 'naive cafe'],
  ['한', '한'.normalize('NFD')],
])('%s without accents is %s', (text, plain) => expect(stripAccents(text)).toBe(plain))

test.each([
  ['José', 'jose'],
  ["O'Neill", 'oneill'],
  ['Jr.', 'jr'],
  ['ØRE', 'øre'],
  ['Ann-Marie', 'ann-marie'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded))
