import { spanOf } from '../../core/span.ts'
import { defineRule, type Problem } from '../rule.ts'

export const datelineFormat = defineRule({
  name: 'dateline/format',
  summary: 'the dateline is not in your style',
  level: 'off',
  scope: ['headline', 'body'],
  options: {
    required: { type: 'boolean', default: false, says: 'report an article without a dateline' },
    capitals: { type: 'boolean', default: true, says: 'the place is written in capitals' },
    agency: {
      type: 'choice',
      choices: ['allowed', 'required', 'forbidden'],
      default: 'allowed',
      says: 'the agency in brackets',
    },
    dash: { type: 'choice', choices: ['—', '–', '--', '-', ':'], default: '—', says: 'what ends the dateline' },
  },
  explanation: {
    what: 'The dateline at the start of the story is not written as your options say; by default in AP style: “NAIROBI, Kenya (AP) —”.',
    why: 'Copy from several agencies has several styles.',
    fails: 'Nairobi (AFP) – The lake has risen by a metre since May, the ministry said.',
    mend: 'NAIROBI (AFP) — The lake has risen by a metre since May, the ministry said.',
  },
  run: ({ text, analysis: { structure } }, { required, capitals, agency, dash }) => {
    const { dateline, paragraphs } = structure
    const first = paragraphs.find(({ role }) => role === 'body')
    if (!dateline) return required && first ? [missing(text, first.start)] : []
    const city = /^[\p{L}.'’ -]+/u.exec(dateline.place ?? '')?.[0] ?? ''
    const faults = [
      ...(capitals && city !== city.toUpperCase() ? ['the place is in capitals'] : []),
      ...(agency === 'required' && !dateline.agency ? ['the agency is named'] : []),
      ...(agency === 'forbidden' && dateline.agency ? ['the agency is not named'] : []),
      ...(dateline.text.trimEnd().endsWith(dash) && !dateline.text.trimEnd().endsWith(`-${dash}`)
        ? []
        : [`“${dash}” ends it`]),
    ]
    if (faults.length === 0) return []
    const { start, end } = dateline
    return [{ ...spanOf(text, start, end), message: `in your style of dateline ${faults.join(', and ')}` }]
  },
})

function missing(text: string, start: number): Problem {
  const end = start + (/^\S+/u.exec(text.slice(start, start + 100))?.[0].length ?? 0)
  return { ...spanOf(text, start, end), message: 'the story has no dateline' }
}
