// One self-contained page: the article with its mentions marked, what was found beside it, and a map. No network, no library.

import type { Analysis, ErrorRecord } from '../core/analysis.ts'
import { recordName } from '../core/article-name.ts'
import { oneLine } from '../core/printable.ts'
import { escapeHtml } from './escape-html.ts'
import { type Format, isError } from './format.ts'
import { wordCount } from './format-figure.ts'
import { articleHtml } from './html-article.ts'
import { frameClosing, frameOpening } from './html-frame.ts'
import { kindName, panelHtml } from './html-panel.ts'
import { SCRIPT, STYLE } from './html-parts.ts'
import { MARK_KINDS } from './mention-marks.ts'

/** A page of articles. Records without their text (`--with-text`) show what was found alone. */
export const html: Format = {
  begin: () => `${frameOpening({ title: 'newsparse', style: STYLE, script: SCRIPT })}${FILTERS}<main>\n`,
  render: (record, _context, index) => (isError(record) ? errorHtml(record) : sectionHtml(record, `a${index + 1}`)),
  end: () => `</main>\n${CARD}${frameClosing(SCRIPT)}`,
}

/** The page of one article, titled with its headline. */
export function articlePage(record: Analysis): string {
  const title = record.structure.headline?.text ?? recordName(record)
  const opening = frameOpening({ title, style: STYLE, script: SCRIPT })
  return `${opening}${FILTERS}<main>\n${sectionHtml(record, 'a1')}</main>\n${CARD}${frameClosing(SCRIPT)}`
}

function sectionHtml(record: Analysis, prefix: string): string {
  const hint =
    '<p class="hint">Arrow keys step from mark to mark; a mark tells what it is when it has the focus or the pointer.</p>'
  const name = escapeHtml(oneLine(recordName(record)))
  return [
    `<section class="story" aria-label="${name}">`,
    `<article lang="en">${sourceLine(record)}${articleHtml(record, prefix)}</article>`,
    `<aside aria-label="What was found in ${name}">${hint}${panelHtml(record, prefix)}</aside>`,
    '</section>\n',
  ].join('\n')
}

function sourceLine(record: Analysis): string {
  const { outlet, published } = record.structure
  const parts = [recordName(record), wordCount(record.source.words), published, outlet?.text]
  return `<p class="source">${parts
    .filter(Boolean)
    .map((part) => escapeHtml(String(part)))
    .join(' · ')}</p>`
}

const errorHtml = (record: ErrorRecord): string =>
  `<section class="story"><h1>${escapeHtml(recordName(record))}</h1><p>Error: ${escapeHtml(record.error.message)}</p></section>\n`

/** Check boxes that hide a kind's marks and its list, in the style sheet alone. They are the legend, too. */
const FILTERS = `<header><fieldset class="filters"><legend>Show</legend>${MARK_KINDS.map(
  (kind) =>
    `<label><input type="checkbox" id="show-${kind}" checked> <span class="sample ${kind}">${kindName(kind)}</span></label>`,
).join('')}</fieldset></header>\n`

const CARD = '<div id="card" role="status" hidden></div>\n'
