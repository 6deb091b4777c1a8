import type { PageNode } from './html-tree.ts'
import type { MeasuredPage } from './page-measures.ts'
import { ancestorsOf, attributeOf, findElements, firstElement, lineOf, oneLine, rawTextOf } from './page-nodes.ts'

/** Separators between a headline and the site's name in a title. */
const PARTED = /\s+(?:\||--?|–|—|·|•|«|»|‹|›|::|~|\/)\s+|\s*[|»«›]\s*/u
/** A heading of fewer words must be named by the page's head, too. */
const MIN_HEADLINE_WORDS = 4

/** The article's titles in a page's head. */
export interface NamedTitles {
  readonly linked: string | null
  readonly tagged: string | null
}

/** The headline, and the page's title where it has no headline of its own; both without the names under which the site is known. */
export function readHeadline(
  page: MeasuredPage,
  { linked, tagged }: NamedTitles,
  siteNames: readonly string[],
): { headline: string | null; title: string | null } {
  const sites = new Set(siteNames.map(lettersOf).filter((letters) => letters !== ''))
  const element = firstElement(page, ({ name, parent }) => name === 'title' && parent?.name !== 'svg')
  const headings = [...findElements(page, ({ name }) => name === 'h1')].map((node) => ({
    node,
    line: lineOf(page, node),
  }))
  const shown = headings.filter(({ node, line }) => line !== '' && !sites.has(lettersOf(line)) && !isLogo(node))
  const clean = (title: string | null): string | null =>
    title &&
    withoutSite(
      title,
      sites,
      shown.map(({ line }) => line),
    )
  const [ofLinks, ofTags, title] = [
    clean(linked),
    clean(tagged),
    clean(element ? oneLine(rawTextOf(page, element)) : null),
  ]
  const heading = headingOf(
    shown,
    [ofLinks, ofTags, title].filter((each): each is string => Boolean(each)),
  )
  return { headline: isCutShort(ofLinks, heading) ? heading : (ofLinks ?? heading ?? ofTags), title: title || null }
}

/** Machines cut long headlines: "Council closes ferry pier at…". */
function isCutShort(title: string | null, heading: string | null): boolean {
  if (title === null || heading === null) return false
  return heading.length > title.length && lettersOf(heading).startsWith(lettersOf(title))
}

function headingOf(
  shown: readonly { readonly node: PageNode; readonly line: string }[],
  titles: readonly string[],
): string | null {
  const fits = ({ line }: { readonly line: string }): boolean => titles.some((title) => sharedWords(line, title) >= 0.5)
  const isInside = ({ node }: { readonly node: PageNode }): boolean =>
    [...ancestorsOf(node)].some(({ name }) => name === 'article' || name === 'main')
  const isLong = ({ line }: { readonly line: string }): boolean => line.split(' ').length >= MIN_HEADLINE_WORDS
  const found =
    shown.find(fits) ??
    shown.find((each) => isInside(each) && isLong(each)) ??
    (titles.length === 0 ? shown[0] : undefined)
  return found?.line ?? null
}

/** Is the block a heading with no more than the site's name or logo? */
export const isLogoBlock = (
  { container, text }: { readonly container: PageNode; readonly text: string },
  siteNames: readonly (string | null | undefined)[],
): boolean =>
  container.name === 'h1' &&
  (isLogo(container) || siteNames.some((name) => name && lettersOf(name) === lettersOf(text)))

/** A site's name in a heading leads to its front page. */
const isLogo = (node: PageNode): boolean =>
  /\b(?:logo|site-?title|masthead)\b/iu.test(`${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`)

/** "Council closes bridge | The Daily Herald", "Herald » News » Council closes bridge": the part that is the headline. */
function withoutSite(title: string, sites: ReadonlySet<string>, headings: readonly string[]): string {
  const heading = headings.find((line) => title.startsWith(line) || title.endsWith(line))
  if (heading && PARTED.test(title.replace(heading, ''))) return heading
  let parts = partsOf(title)
  while (parts.length > 1 && sites.has(lettersOf(parts.at(-1)?.text ?? ''))) parts = parts.slice(0, -1)
  while (parts.length > 1 && sites.has(lettersOf(parts[0]?.text ?? ''))) parts = parts.slice(1)
  const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? title.length]
  const wasCut = from > 0 || to < title.length
  if (!wasCut) return title
  // Sections stand beside the site's name.
  const [longest] = [...parts].sort((a, b) => b.end - b.start - (a.end - a.start))
  const isSection = (part: Part): boolean => part.text.split(' ').length <= 2
  return longest && parts.every((part) => part === longest || isSection(part)) ? longest.text : title.slice(from, to)
}

interface Part {
  readonly text: string
  readonly start: number
  readonly end: number
}

function partsOf(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of title.matchAll(new RegExp(PARTED, 'gu'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ text: title.slice(start), start, end: title.length })
  return parts.filter(({ text }) => text !== '')
}

/** The part of a line's words that a title has, too. */
function sharedWords(line: string, title: string): number {
  const words = new Set(wordsOf(title))
  const own = wordsOf(line)
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
