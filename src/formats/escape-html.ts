import { dictionary } from '../core/dictionary.ts'
/** Escapes text for HTML, in elements and between quotation marks of attributes. Characters that no page may hold become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r]|(?![\t\n])\p{Cc}|\p{Cs}|[\u2028\u2029]/gu, (character) => ESCAPES[character] ?? '\ufffd')

// A carriage return would come out as a line feed.
const ESCAPES: Readonly<Record<string, string>> = dictionary({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
})
