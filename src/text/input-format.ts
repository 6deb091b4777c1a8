import { UserError } from '../core/errors.ts'

export type TextFormat = 'text' | 'html' | 'markdown'
/** Files that hold articles in a wrapping, or several of them. */
export type BundleFormat = 'feed' | 'mail' | 'warc'

const HTML_NAME = /\.(?:html?|xhtml)$/iu
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu
const TEXT_NAME = /\.te?xt$/iu
const HTML_PAGE =
  /^\s{0,2000}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html)[\s>]/iu
const HTML_FRAGMENT =
  /^\s{0,2000}<(?:head|body|main|article|section|header|div|p|h[1-6]|figure|table|ul|ol|blockquote|pre|!--)[\s>-]/iu

/** The format of a text, by its file's name; where that does not tell, by its beginning. A whole page is recognised in a .txt file, too. */
export function textFormatOf(path: string | null, text: string): TextFormat {
  if (path !== null && HTML_NAME.test(path)) return 'html'
  if (path !== null && MARKDOWN_NAME.test(path)) return 'markdown'
  if (!hasTag(text)) return 'text'
  if (HTML_PAGE.test(text.slice(0, MAX_TAGGED))) return 'html'
  const mayBeFragment = path === null || !TEXT_NAME.test(path)
  return mayBeFragment && HTML_FRAGMENT.test(text.slice(0, 3000)) ? 'html' : 'text'
}

/** Most texts have none, and the patterns for what begins with one are dear to compile. */
const hasTag = (text: string): boolean => text.slice(0, MAX_TAGGED).includes('<')
const MAX_TAGGED = 6000

/** Bytes at the beginning by which a bundle is known. */
const MAX_OPENING = 4000
const XML_PROLOG =
  '^[\\uFEFFï»¿\\s]{0,200}(?:<\\?xml[^>]{0,200}>\\s{0,200})?(?:<\\?[^>]{0,500}>\\s{0,200}|<!--[^>]{0,2000}-->\\s{0,200}|<!doctype [^>]{0,500}>\\s{0,200}){0,5}'
const FEED = new RegExp(`${XML_PROLOG}<(?:rss|feed|rdf:RDF)[\\s>]`, 'iu')
const MAIL_HEADER =
  /^(?:content-type|date|delivered-to|from|message-id|mime-version|received|return-path|snapshot-content-location|subject|to|x-[\w-]{1,40}): ?\S/iu
const MAIL_NAME = /\.(?:eml|mht|mhtml)$/iu

/** The format of bytes that bundle articles: a feed, an e-mail or MHTML, a web archive; null where they do not. */
export function bundleFormatOf(path: string | null, bytes: Uint8Array): BundleFormat | null {
  const opening = Buffer.from(bytes.subarray(0, MAX_OPENING)).toString('latin1')
  if (/^WARC\/1\.\d\r?\n/u.test(opening)) return 'warc'
  if (hasTag(opening) && FEED.test(opening)) return 'feed'
  if (path !== null && MAIL_NAME.test(path)) return 'mail'
  const lines = opening
    .split(/\r?\n/u)
    .slice(0, 6)
    .filter((line) => !/^\s/u.test(line))
  if (!lines[0]?.includes(':')) return null
  const headers = lines.filter((line) => MAIL_HEADER.test(line))
  return headers.length >= 3 &&
    MAIL_HEADER.test(lines[0] ?? '') &&
    /^(?:mime-version|content-type|message-id|received):/imu.test(opening)
    ? 'mail'
    : null
}

/** Larger texts (code units) are not tried as JSON. */
const MAX_JSON = 50_000_000
const XML_NEWS = new RegExp(
  `${XML_PROLOG}<(?:[\\w-]{1,20}:)?(?:nitf|NewsML|newsMessage|newsItem|packageItem)[\\s>]`,
  'iu',
)
const XML_OTHER = /^\s{0,200}<\?xml[^>]{0,200}>/u
const CSV_NAME = /\.(?:csv|tsv)$/iu

/** Throws a UserError for data that are text, but no article: JSON, CSV, NITF and other XML. */
export function refuseData(path: string | null, text: string, name: string): void {
  const refuse = (what: string, wayOut: string): never => {
    throw new UserError('not-article', `${name}: is ${what}, not an article; ${wayOut}`)
  }
  const opening = text.slice(0, MAX_OPENING)
  if (hasTag(opening) && XML_NEWS.test(opening))
    refuse('NITF or NewsML', 'take the text out of its body first, for example with xmllint --xpath "string(//body)"')
  if (XML_OTHER.test(opening) && !/<html[\s>]/iu.test(opening))
    refuse('XML', 'take the text out of it first, for example with xmllint --xpath')
  if (/^\s*\[\s*[[{"]/u.test(opening) && isJson(text))
    refuse('a JSON array', 'make it one object a line, for example with jq -c ".[]", and give that as .ndjson')
  if (/^\s*\{\s*"/u.test(opening) && isJson(text))
    refuse('JSON', 'give it as one object a line with --input-format ndjson')
  if ((path !== null && CSV_NAME.test(path)) || looksLikeCsv(opening))
    refuse('a table', 'make it NDJSON, for example with mlr --icsv --ojsonl cat')
}

function isJson(text: string): boolean {
  if (text.length > MAX_JSON) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const CSV_LINES = 5
const CSV_CELLS = 3

/** Do the first lines have the same number of cells, and the first one names alone? */
function looksLikeCsv(opening: string): boolean {
  const lines = opening.split(/\r?\n/u).slice(0, CSV_LINES)
  if (lines.length < CSV_LINES || !/^"?\w[\w -]{0,40}"?(?:[,;\t]"?\w[\w -]{0,40}"?){2,100}$/u.test(lines[0] ?? ''))
    return false
  const separator = /[,;\t]/u.exec(lines[0] ?? '')?.[0] ?? ','
  const cells = lines.map((line) => line.replace(/"[^"]*"/gu, '').split(separator).length)
  return (cells[0] ?? 0) >= CSV_CELLS && cells.every((count) => count === cells[0])
}
