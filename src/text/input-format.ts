export type TextFormat = 'text' | 'html' | 'markdown'

const HTML_NAME = /\.(?:html?|xhtml)$/iu
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu
const TEXT_NAME = /\.te?xt$/iu
const HTML_PAGE =
  /^\s{0,2000}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?<(?:!doctype\s+html|html)[\s>]/iu
const HTML_FRAGMENT =
  /^\s{0,2000}<(?:head|body|main|article|section|header|div|p|h[1-6]|figure|table|ul|ol|blockquote|pre|!--)[\s>-]/iu

/** What a text is, by its file's name; where that does not tell, by its beginning. A whole page is known in a .txt file, too. */
export function textFormatOf(path: string | null, text: string): TextFormat {
  if (path !== null && HTML_NAME.test(path)) return 'html'
  if (path !== null && MARKDOWN_NAME.test(path)) return 'markdown'
  if (HTML_PAGE.test(text.slice(0, 6000))) return 'html'
  const mayBeFragment = path === null || !TEXT_NAME.test(path)
  return mayBeFragment && HTML_FRAGMENT.test(text.slice(0, 3000)) ? 'html' : 'text'
}
