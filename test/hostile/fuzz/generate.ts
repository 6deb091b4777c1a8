// The fuzzer's inputs: texts, pages, lines of NDJSON, configs and file names, from ordinary to absurd.
import type { Random } from './random.ts'

const NAMES =
  'Ada Lovelace|Charles Babbage|Mrs Okafor|Dr. Jane Q. Roe Jr.|Xi|O’Brien|van der Berg|Washington|Paris|London|Jordan|Georgia'.split(
    '|',
  )
const ORGANIZATIONS =
  'Acme Corp.|the World Bank|Reuters|Bank of England|U.N.|FC Porto|University of Texas|Boston Globe'.split('|')
const PLACES =
  'Berlin|Springfield, Illinois|New York|Kursk Oblast|the West Bank|Rio de Janeiro|St. Petersburg|Lake Victoria|U.S.'.split(
    '|',
  )
const NUMBERS =
  '3|1,200|$2,415|£3bn|5%|50 percent|1–2|from 2 to 5|half a million|two-thirds|one in five|3-1|65-year-old|April 28|2024-25|1.05am|last Tuesday|the 1990s|Q3|12 km|5ft 2in|dozens|1e999|¼|٣|½ of 2–3–4'.split(
    '|',
  )
const VERBS = 'said|told|according to|added|asked|warned that|wrote|claims|denied'.split('|')
const WORDS =
  'the|a|of|and|but|in|on|he|she|they|it|who|which|mayor|president|spokesman|soldiers|people|company|year|years|not|no|very|up|down|more than|about|constructor|__proto__|toString|valueOf|hasOwnProperty'.split(
    '|',
  )
const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '—',
  '–',
  '-',
  '…',
  '.',
  ',',
  ';',
  ':',
  '?',
  '!',
  '(',
  ')',
  '[',
  ']',
  '/',
  '\\',
  '*',
  '#',
  '>',
  '|',
  '&',
  '<',
  '=',
]
const SPACES = [' ', ' ', ' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\u3000', '']
const CHARACTERS = [
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '中文',
  'العربية',
  'न',
  '\u0300\u0301\u0302',
]

const word = (random: Random): string =>
  random.pick([
    NAMES,
    ORGANIZATIONS,
    PLACES,
    NUMBERS,
    NUMBERS,
    VERBS,
    WORDS,
    WORDS,
    MARKS,
    random.oneIn(6) ? CHARACTERS : WORDS,
  ])[random.below(6)] ?? random.pick(WORDS)

const run = (random: Random, most: number): string =>
  random.several(most, () => word(random) + (random.oneIn(8) ? random.pick(SPACES) : ' ')).join('')

/** A sentence as newspapers write it. */
function sentence(random: Random): string {
  const [name, number, place] = [random.pick(NAMES), random.pick(NUMBERS), random.pick(PLACES)]
  return random.pick([
    `“${run(random, 12)},” ${random.pick(VERBS)} ${name} of ${random.pick(ORGANIZATIONS)}.`,
    `${name} ${random.pick(VERBS)}: "${run(random, 8)}`,
    `${place} had ${number} ${random.pick(WORDS)} and ${random.pick(NUMBERS)} ${random.pick(WORDS)} on ${random.pick(NUMBERS)}.`,
    `BY ${name.toUpperCase()}`,
    `${place.toUpperCase()}, April 5 (${random.pick(ORGANIZATIONS)}) — ${run(random, 10)}.`,
    `‘${run(random, 6)}’ ${name}’s ${random.pick(WORDS)} ‘${run(random, 3)}’.`,
    run(random, 25),
  ])
}

/** A unit that is repeated: what is not linear shows. */
export const unitOf = (random: Random): string =>
  random
    .several(3, () =>
      random.pick([word(random), sentence(random), random.pick(MARKS), random.pick(SPACES), random.pick(CHARACTERS)]),
    )
    .join('') || '“'

export function textOf(random: Random): string {
  if (random.oneIn(10)) return unitOf(random).repeat(1 + random.below(60))
  const sentences = random.several(14, () => sentence(random) + random.pick([' ', '\n\n', '\n', '\r\n\r\n', '']))
  const text = sentences.join('')
  // Cut anywhere, also within a character.
  return random.oneIn(5) ? text.slice(random.below(10), text.length - random.below(10)) : text
}

const TAGS =
  'p|div|span|b|i|a|article|section|header|h1|h2|ul|li|table|tr|td|blockquote|script|style|figure|figcaption|time|font|form|svg|math|template|noscript|aside|button'.split(
    '|',
  )
const ATTRIBUTES = [
  'class="story"',
  'hidden',
  'style="display:none"',
  'href="/x"',
  'itemprop="author"',
  'class=',
  'id="__proto__"',
  "title='>'",
  'rel="author"',
  'datetime="2024-02-30"',
]

function markup(random: Random, depth: number): string {
  const tag = random.pick(TAGS)
  const inner =
    depth > 0 && !random.oneIn(3) ? random.several(4, () => markup(random, depth - 1)).join('') : textOf(random)
  return random.pick([
    `<${tag} ${random.pick(ATTRIBUTES)}>${inner}</${tag}>`,
    `<${tag}>${inner}`,
    `</${tag}>${inner}`,
    `<${tag}/>${inner}`,
    `<!-- ${inner}`,
    `<!-- ${inner} -->`,
    `&${random.pick(WORDS)};&#${random.below(0x120000)};${inner}`,
    `<p>${textOf(random)}</p>`,
  ])
}

const metadata = (random: Random): string =>
  random.pick([
    `<script type="application/ld+json">{"@type":"${random.pick(['NewsArticle', 'Person', '__proto__'])}","headline":${JSON.stringify(run(random, 8))},"author":[${random.several(5, () => JSON.stringify({ name: random.pick(NAMES) })).join()}]}</script>`,
    `<script type="application/ld+json">${run(random, 8)}</script>`,
    `<meta property="og:title" content="${run(random, 5)}">`,
    `<meta name="author" content='${random.pick(NAMES)}'>`,
    `<title>${run(random, 6)}</title>`,
  ])

export const pageOf = (random: Random): string =>
  `<!doctype html><html lang="en"><head>${random.several(4, () => metadata(random)).join('')}</head><body>${random
    .several(6, () => markup(random, 3))
    .join('')}`

/** A tag, a few, or a small element, that is nested or repeated; the counter makes each copy another. */
export const nestingOf = (random: Random): string =>
  random
    .several(3, () =>
      random.pick([
        `<${random.pick(TAGS)}>`,
        `<${random.pick(TAGS)}/>`,
        `</${random.pick(TAGS)}>`,
        'x ',
        `<${random.pick(TAGS)} ${random.pick(ATTRIBUTES)}>x`,
        `<${random.pick(TAGS)} ${random.pick(ATTRIBUTES)}>${COUNTER} ${sentence(random)}</p>`,
        `<p>${sentence(random)} ${random.pick(NAMES)}${COUNTER}</p>`,
        `<p class="byline">By ${random.pick(NAMES)}${COUNTER}</p>`,
        metadata(random),
      ]),
    )
    .join('') || '<div>'

/** Stands for the number of a copy, in letters. */
const COUNTER = '\u0001'

/** Copies of a unit up to a length. */
export function repeated(unit: string, length: number): string {
  const copies: string[] = []
  for (let at = 0; at < length; at += (copies.at(-1) as string).length) {
    copies.push(unit.replaceAll(COUNTER, inLetters(copies.length)))
  }
  return copies.join('').slice(0, length)
}

const inLetters = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCharCode(0x61 + Number(digit)))

/** Lines of NDJSON, some of them none. */
export const linesOf = (random: Random): string =>
  random
    .several(6, () =>
      random.pick([
        JSON.stringify({ id: random.below(9), text: textOf(random) }),
        JSON.stringify({ text: run(random, 9), id: { constructor: run(random, 2) } }),
        JSON.stringify({ text: random.below(9) }),
        `{"id":${random.below(10) ** 20},"text":"x"}`,
        '{"__proto__":{"text":"x"}}',
        '[]',
        '',
        run(random, 5).replace(/\n/gu, ' '),
      ]),
    )
    .join(random.pick(['\n', '\r\n']))

const KEYS = [
  'rules',
  'overrides',
  'failOn',
  'require',
  'baseline',
  '$schema',
  '__proto__',
  'constructor',
  'files',
  'quote/unbalanced',
  'name/style',
  'level',
  'words',
  'scope',
  'exceptions',
]

export function configOf(random: Random, depth = 4): string {
  if (depth === 0 || random.oneIn(5)) {
    return random.pick([
      '"error"',
      '"off"',
      '[]',
      '{}',
      'null',
      '1e999',
      '-1',
      'true',
      '"**/*a*a"',
      '"quotes>=2"',
      JSON.stringify(run(random, 3)),
      '// x\n1',
      '/*',
    ])
  }
  const values = random.several(4, () => configOf(random, depth - 1))
  if (random.oneIn(4)) return `[${values.join()}${random.oneIn(5) ? '' : ']'}`
  return `{${values.map((value) => `${JSON.stringify(random.pick(KEYS))}${random.oneIn(20) ? '' : ':'}${value}`).join()}}`
}

/** Any name that a file may have. */
export const fileNameOf = (random: Random): string =>
  random
    .several(6, () => random.pick([...CHARACTERS, ...MARKS, ...WORDS, '\n', '\r', '::error::', '.txt', '../', '%0A']))
    .join('') || 'x'
