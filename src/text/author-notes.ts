import { alternatives } from '../core/parse-list.ts'
import { AUTHOR_ROLES } from '../lexicons/page-furniture.ts'

/** Longer paragraphs (code units) are prose. */
const MAX_NOTE = 500
const OPENING = /^(?:about|contact|email|follow|reach)\s+/iu
/** Words that follow the author's name. */
const PREDICATE =
  /^,?\s*(?:is|was|has|covers|writes|reports|joined|works|can be reached|on (?:twitter|x|facebook|instagram|bluesky)|at)\b/iu
const ROLE = new RegExp(`\\b(?:${alternatives(AUTHOR_ROLES)})\\b`, 'iu')
const CONTACT =
  /(?:\b(?:reached?|contact|email|e-mail|follow)\b.{0,80}(?:\S@\S|\s@\w|\b(?:twitter|facebook|instagram|bluesky|threads|linkedin)\b))|^[\w.-]{2,40}@[\w-]{2,40}\.\w{2,10}$|^@\w{2,30}$/iu

/** Is the paragraph about one of the page's authors: "Jane Roe is a reporter for the Herald. Follow her on X @jroe"? */
export function isAuthorNote(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_NOTE || /["“”]/u.test(text)) return false
  const opened = text.replace(OPENING, '')
  const author = authors.find((name) => opened.startsWith(name))
  if (author === undefined) return CONTACT.test(text)
  const rest = opened.slice(author.length)
  return (PREDICATE.test(rest) && (ROLE.test(rest) || CONTACT.test(text))) || CONTACT.test(text)
}
