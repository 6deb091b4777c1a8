// The lists that users bring along: verbs of speech (--cues) and speakers (--speakers).
import { readFileSync } from 'node:fs'
import { UserError } from '../../core/errors.ts'
import type { CueEntry, SpeakerEntry } from '../../quotes/index.ts'
import { decode } from '../../text/decode.ts'
import { fileError } from '../print-error.ts'

const SIDES = ['before', 'after', 'both'] as const

/** A verb a line, with the side of the quotation on which it stands: "rasp", "gripe after". */
export const readCues = (path: string): CueEntry[] =>
  entriesOf(path).map(({ text, number }) => {
    const [verb = '', word = 'both', ...rest] = text.split(/\s+/u)
    const side = SIDES.find((each) => each === word)
    if (side && rest.length === 0) return { verb, side }
    throw new UserError('usage', `${path}, line ${number}: a verb, then ${SIDES.join(', ')} or nothing, not "${text}"`)
  })

/** A name a line, with its other forms behind it: "Ngozi Okonjo-Iweala; Madam DG; the WTO chief". */
export const readSpeakers = (path: string): SpeakerEntry[] =>
  entriesOf(path).map(({ text, number }) => {
    const [name = '', ...forms] = text.split(';').map((form) => form.trim())
    if (name) return { name, forms: forms.filter((form) => form !== '') }
    throw new UserError('usage', `${path}, line ${number}: a name comes first, then its other forms, parted by ";"`)
  })

/** Lines with something on them; # begins a comment. */
function entriesOf(path: string): { readonly text: string; readonly number: number }[] {
  return textOf(path)
    .split(/\r\n|[\r\n]/u)
    .map((line, i) => ({ text: line.replace(/#.*$/u, '').trim(), number: i + 1 }))
    .filter(({ text }) => text !== '')
}

function textOf(path: string): string {
  try {
    return decode(readFileSync(path), { name: path }).text
  } catch (error) {
    throw fileError(error, path)
  }
}
