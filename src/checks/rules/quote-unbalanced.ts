import type { Fix } from '../../core/finding.ts'
import { spanOf } from '../../core/span.ts'
import { CUE_WORDS } from '../../lexicons/cues.ts'
import { ARTICLE, defineRule } from '../rule.ts'

export const quoteUnbalanced = defineRule({
  name: 'quote/unbalanced',
  summary: 'a quotation mark has no partner',
  level: 'warning',
  scope: ARTICLE,
  options: {},
  explanation: {
    what: 'A quotation is opened and never closed, or closed without having been opened; or a curly mark is turned the wrong way. A quotation that goes on in the next paragraph, which opens with a mark again, is in order.',
    why: 'Where a mark is missing, the reader cannot tell the words of the source from those of the writer.',
    fails: 'The mayor said the bridge was safe. “We checked every bolt, she said on Monday.',
    mend: 'The mayor said the bridge was safe. “We checked every bolt,” she said on Monday.',
  },
  run: ({ text, analysis }) =>
    analysis.diagnostics.flatMap(({ code, message, start, end }) => {
      if (code !== 'unbalanced-quote' || start === null || end === null || end <= start) return []
      const paragraph = analysis.structure.paragraphs.find((each) => each.start <= start && start < each.end)
      const fix = paragraph && closingFix(text, start, paragraph.end)
      return [{ ...spanOf(text, start, end), message: message.replace(/\.$/u, ''), ...(fix && { fix }) }]
    }),
})

const CLOSING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
])
/** ", she said", ". Jane Roe added": punctuation of the words before an attribution. */
const ATTRIBUTION = /[,.!?…](?=\s+(?:he|she|they|(?:\p{Lu}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}’'-]*)\s+(?<verb>\p{Ll}+))/gu

/** The missing mark of an opened quotation, before its attribution or at the end of the paragraph. */
function closingFix(text: string, mark: number, end: number): Fix | undefined {
  const replacement = CLOSING.get(text.charAt(mark))
  if (replacement === undefined || !/\S/u.test(text.charAt(mark + 1)) || /\S/u.test(text.charAt(mark - 1)))
    return undefined
  const words = text.slice(mark + 1, end)
  const attribution = [...words.matchAll(ATTRIBUTION)].find(({ groups }) =>
    ['s', 'ed'].includes(CUE_WORDS.get(groups?.verb ?? '')?.form ?? ''),
  )
  const at = mark + 1 + (attribution ? attribution.index + 1 : words.trimEnd().length)
  return { start: at, end: at, replacement }
}
