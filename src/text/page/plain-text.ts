// Text that a page's machinery escaped once too often, or put tags into: values of JSON-LD, meta tags and feeds.
import { decodeHTML } from 'entities'

/** "Roe &amp;amp; Poe" and "<b>Roe</b> &#8217;s" as a reader would see them. */
export const plainText = (text: string): string =>
  decodeHTML(text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,500}>/giu, '') : text)
