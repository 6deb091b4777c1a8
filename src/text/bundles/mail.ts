import PostalMime from 'postal-mime'
import { dayOf } from '../machine-days.ts'
import { composePage } from '../marked-up-text.ts'
import { oneLine } from '../page/page-nodes.ts'
import { readHtml } from '../page/read-html.ts'
import { findParagraphs } from '../paragraphs.ts'
import type { BundledPage } from './bundle.ts'

/** The page or the text in an e-mail or a web archive of one page (MHTML). */
export async function readMail(bytes: Uint8Array): Promise<BundledPage> {
  const mail = await PostalMime.parse(bytes)
  const url = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null
  const [subject, sender] = [oneLine(mail.subject ?? '') || null, mail.from?.name || null]
  if (mail.html) {
    const page = readHtml(mail.html)
    const headline =
      page.structure.headline === undefined && !page.paragraphs.some(({ role }) => role === 'headline') ? subject : null
    if (headline === null) return { id: null, page: { ...page, url: page.url ?? url } }
    const blocks = page.paragraphs.map(({ start, end, role }) => ({ text: page.text.slice(start, end), role }))
    return {
      id: null,
      page: {
        ...page,
        ...composePage({ ...UNKNOWN, headline, outlet: sender, published: dayOf(mail.date ?? null), url }, blocks),
      },
    }
  }
  const text = mail.text ?? ''
  const blocks = findParagraphs(text).map(({ start, end }) => ({ text: oneLine(text.slice(start, end)), role: null }))
  return {
    id: null,
    page: composePage({ ...UNKNOWN, headline: subject, outlet: sender, published: dayOf(mail.date ?? null) }, blocks),
  }
}

const UNKNOWN = {
  headline: null,
  authors: [],
  outlet: null,
  published: null,
  modified: null,
  section: null,
  language: null,
  url: null,
}
