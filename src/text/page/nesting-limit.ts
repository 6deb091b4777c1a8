/** Deeper elements than this lose their tags: no page is meant so, and the parsers' time grows with the square of the depth. */
const DEEPEST = 60
const TAG = /<(?<end>\/?)(?<name>[a-z][\w-]{0,40})(?<rest>[^<>]{0,4000})>/giu
/** Elements without an end tag, or whose end tag is often left out. */
const OPEN_ENDED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** The HTML without the tags of elements nested deeper than any page needs. */
export function withoutDeepNesting(html: string): string {
  let depth = 0
  return html.replace(TAG, (tag, end: string, name: string, rest: string) => {
    if (OPEN_ENDED.has(name.toLowerCase()) || rest.endsWith('/')) return depth <= DEEPEST ? tag : ' '
    if (end === '') return ++depth > DEEPEST ? '' : tag
    const isKept = depth <= DEEPEST
    depth = Math.max(0, depth - 1)
    return isKept ? tag : ''
  })
}
