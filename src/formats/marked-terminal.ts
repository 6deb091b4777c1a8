// The article in a terminal, its mentions in colour; without colours in brackets with the letter of their kind.
import { Chalk, type ChalkInstance } from 'chalk'
import type { Analysis } from '../core/analysis.ts'
import { recordName } from '../core/article-name.ts'
import type { Range } from '../core/span.ts'
import './exact-widths.ts'
import { oneLine } from '../core/printable.ts'
import { widthOf } from './column-layout.ts'
import type { FormatContext } from './format.ts'
import { kindName } from './html-panel.ts'
import {
  MARK_KINDS,
  type Mark,
  type MarkKind,
  marksOf,
  type Piece,
  piecesInOrder,
  speakersOf,
} from './mention-marks.ts'

/** Lines of prose longer than this are hard to read, however wide the terminal is. */
const MAX_WIDTH = 100
const LETTERS: Readonly<Record<MarkKind, string>> = {
  person: 'P',
  organization: 'O',
  place: 'L',
  number: 'N',
  quote: 'Q',
}

type Paint = Readonly<Record<Mark['kind'], ChalkInstance>>

/** The article of a record that holds its text, with its mentions marked and a legend. */
export function drawMarked(record: Analysis, { columns, color }: FormatContext): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const paint: Paint = {
    person: chalk.blueBright.bold,
    organization: chalk.magenta.bold,
    place: chalk.green.bold,
    number: chalk.yellow,
    quote: chalk.italic.cyan,
    speaker: chalk,
    cue: chalk.underline,
  }
  const { text = '' } = record
  const speakers = speakersOf(record)
  const piecesAt = piecesInOrder(marksOf(record))
  const width = Math.min(columns, MAX_WIDTH)
  const paragraphs = record.structure.paragraphs.map((paragraph) => {
    const pieces = piecesAt(paragraph)
    const words = color ? painted(text, pieces, paint, speakers, chalk.dim) : bracketed(text, pieces, speakers)
    return wrapped(
      words,
      paragraph.role === 'headline' ? chalk.bold : paragraph.role === 'chrome' ? chalk.dim : null,
      width,
    )
  })
  const legend = MARK_KINDS.map((kind) =>
    color ? paint[kind](kindName(kind)) : `[${LETTERS[kind]} ${kindName(kind)}]`,
  )
  return `${[chalk.dim(oneLine(recordName(record))), legend.join('  '), ...paragraphs].join('\n\n')}\n`
}

/** A word or a space with its paint. */
interface Painted {
  readonly text: string
  readonly paint: (text: string) => string
}

const plain = (text: string): string => text

/** The speaker behind a quote that ends with a piece: "‹Jane Roe›". */
function painted(
  text: string,
  pieces: readonly Piece[],
  paint: Paint,
  speakers: Speakers,
  label: ChalkInstance,
): Painted[] {
  return pieces.flatMap(({ marks, ...range }, i) => {
    const brush = (words: string) => marks.toReversed().reduce((inner, { kind }) => paint[kind](inner), words)
    const words = wordsOf(text, range).map((word) => ({ text: word, paint: marks.length === 0 ? plain : brush }))
    const names = endingAfter(marks, pieces[i + 1]).flatMap((mark) => speakerWords(mark, speakers, '‹', '›'))
    return [...words, ...names.map((word) => ({ text: word, paint: label }))]
  })
}

type Speakers = ReadonlyMap<string, string>

const endingAfter = (marks: readonly Mark[], next: Piece | undefined): Mark[] =>
  marks.filter((mark) => !next?.marks.includes(mark))

/** The speaker of a quote in words, with spaces between; none of another mark. */
function speakerWords({ kind, id }: Mark, speakers: Speakers, open: string, close: string): string[] {
  const name = kind === 'quote' ? speakers.get(id) : undefined
  return name === undefined ? [] : [' ', ...`${open}${name}${close}`.split(/(\s+)/u)]
}

/** Brackets around each mark, the letter of its kind first: "[Q “We met [P Jane Roe],”]". */
function bracketed(text: string, pieces: readonly Piece[], speakers: Speakers): Painted[] {
  const shown = (marks: readonly Mark[]) => marks.filter(({ kind }) => kind !== 'speaker' && kind !== 'cue')
  return pieces.flatMap(({ marks, ...range }, i) => {
    const before = new Set(pieces[i - 1]?.marks)
    const opening = shown(marks)
      .filter((mark) => !before.has(mark))
      .map(({ kind }) => `[${LETTERS[kind as MarkKind]} `)
    const closing = endingAfter(shown(marks), pieces[i + 1])
      .toReversed()
      .flatMap((mark) => [...speakerWords(mark, speakers, '– ', ''), ']'])
    const words = [...opening, ...wordsOf(text, range), ...closing]
    return words.map((word) => ({ text: word, paint: plain }))
  })
}

/** Words and the spaces between them, without what would steer the terminal. */
const wordsOf = (text: string, { start, end }: Range): string[] =>
  text
    .slice(start, end)
    .split(/(\s+)/u)
    .filter(Boolean)
    .map((word) => (/^\s/u.test(word) ? ' ' : oneLine(word)))

/** Lines of at most `width` columns; a word may consist of pieces in several colours. */
function wrapped(words: readonly Painted[], around: ChalkInstance | null, width: number): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  let word: Painted[] = []
  const place = () => {
    const size = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    if (size === 0) return
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += (used > 0 ? gap : '') + word.map(({ text, paint }) => paint(text)).join('')
    used += size + (used > 0 ? 1 : 0)
    word = []
  }
  let gap = ' '
  for (const piece of words) {
    if (piece.text !== ' ') {
      word.push(piece)
      continue
    }
    place()
    gap = piece.paint(' ')
  }
  place()
  const all = [...lines, line].join('\n')
  return around ? around(all) : all
}
