// Every form in the lists is read by the extractors: units, currencies, inflections of cue verbs, page furniture.
import nlp from 'compromise'
import { describe, expect, it } from 'vitest'
import { COUNTRY_CUES } from '../../src/lexicons/country-cues.ts'
import { CUE_WORDS, inflections } from '../../src/lexicons/cues.ts'
import { CURRENCIES } from '../../src/lexicons/currencies.ts'
import { NICKNAME_LINES, NICKNAMES } from '../../src/lexicons/nicknames.ts'
import * as furniture from '../../src/lexicons/page-furniture.ts'
import { UNITS } from '../../src/lexicons/units.ts'
import { extractNumbers } from '../../src/numbers/index.ts'
import { readArticle } from '../../src/text/read-article.ts'

const unitOf = (text: string): string | null => extractNumbers(readArticle(text))[0]?.unit ?? null

describe('a number with a unit', () => {
  it.each(
    UNITS.flatMap(({ name, words = '' }) => words.split(', ').map((word) => [word, name] as const)).filter(([w]) => w),
  )('%s is %s', (word, name) => {
    expect(unitOf(`They counted 5 ${word} there.`)).toBe(name)
  })
})

describe('a sum of money', () => {
  it.each(CURRENCIES.flatMap(({ code, names }) => names.split(', ').map((name) => [name, code] as const)))(
    '%s is %s',
    (name, code) => {
      expect(unitOf(`They paid 500 million ${name} for it.`)).toBe(code)
    },
  )
})

describe('a symbol or a sign', () => {
  /** Written forms that two entries have. */
  const shared = (forms: readonly (readonly [form: string, entry: string])[]): string[] => {
    const owners = new Map<string, string>()
    return forms.flatMap(([form, entry]) => {
      const owner = owners.get(form) ?? entry
      owners.set(form, owner)
      return form === '' || owner === entry ? [] : [`${form}: ${owner} and ${entry}`]
    })
  }

  it('stands for one unit', () => {
    const nameOf = ({ name, per }: (typeof UNITS)[number]): string => (per ? `${name} per ${per}` : name)
    const forms = UNITS.flatMap((unit) => (unit.symbols ?? '').split(', ').map((s) => [s, nameOf(unit)] as const))
    expect(shared(forms)).toEqual([])
  })

  it.each(
    CURRENCIES.flatMap(({ code, signs }) => (signs ? signs.split(' ').map((sign) => [sign, code] as const) : [])),
  )('%s beside a figure is %s', (sign, code) => {
    expect([unitOf(`They paid ${sign}500 for it.`), unitOf(`They paid 500 ${sign} for it.`)]).toContain(code)
  })

  /** "5am" is a time of day. */
  const TIMES = new Set(['am', 'pm'])

  it.each(
    UNITS.flatMap(({ name, symbols }) =>
      (symbols ? symbols.split(', ') : []).filter((each) => !TIMES.has(each)).map((each) => [each, name] as const),
    ),
  )('%s behind a figure is %s', (symbol, name) => {
    expect(unitOf(`They counted 5${symbol} there.`)).toBe(name)
  })

  it('stands for one currency', () => {
    const forms = CURRENCIES.flatMap(({ code, signs = '' }) => signs.split(' ').map((sign) => [sign, code] as const))
    expect(shared(forms)).toEqual([])
  })
})

describe('a cue verb', () => {
  const verbs = [...new Set([...CUE_WORDS.values()].map(({ verb }) => verb))]
  /** Words for which compromise takes British spelling or another word. */
  const OTHERWISE = new Set(['counsel', 'pen'])
  const isShort = (verb: string): boolean => /^[^aeiou]+[aeiou][bdgklmnprt]$/u.test(verb)

  it('has the past tense that compromise makes, where it knows the verb', () => {
    const wrong = verbs.filter((verb) => {
      const { PastTense: past } = (nlp(`to ${verb}`).verbs().conjugate()[0] ?? {}) as { PastTense?: string }
      return past !== undefined && !inflections(verb).includes(past) && !OTHERWISE.has(verb)
    })
    expect(wrong, 'a line in IRREGULAR or DOUBLED').toEqual([])
  })

  it.each(verbs.filter(isShort))('%s doubles its last letter, or is irregular', (verb) => {
    const regular = [`${verb}ed`, `${verb}ing`]
    expect(inflections(verb).filter((form) => regular.includes(form))).toEqual([])
  })
})

describe('a nickname', () => {
  it.each([...NICKNAMES].map(([short, full]) => [short, full.join('; ')] as const))('%s is of %s', (short, full) => {
    expect(`${short}; ${full}`).toMatch(/^(?:[\p{Ll}'-]+; )+[\p{Ll}'-]+$/u)
  })

  it('has a line in which | stands between the name and its short forms', () => {
    expect(NICKNAME_LINES.filter((columns) => columns.length !== 2 || columns.includes(''))).toEqual([])
  })
})

describe('page furniture', () => {
  const lists = Object.entries(furniture).filter(([name]) => name !== 'PICTURE_AGENCIES')
  it.each(lists)('%s is in lower case without end punctuation', (_, list) => {
    expect(list.filter((line) => line !== line.toLowerCase() || /[.!?:]$/u.test(line))).toEqual([])
  })
})

describe('a cue of countries', () => {
  it('has one line, with all of its countries', () => {
    const phrases = COUNTRY_CUES.map(([phrase]) => phrase)
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) < i)).toEqual([])
  })

  it.each(COUNTRY_CUES.map(([phrase = '', codes = '']) => [phrase, codes] as const))('%s has codes', (_, codes) => {
    expect(codes).toMatch(/^[A-Z]{2}(?:; [A-Z]{2})*$/u)
  })
})
