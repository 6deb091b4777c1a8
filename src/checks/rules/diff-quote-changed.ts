import { diffRule } from '../diff-rule.ts'

export const diffQuoteChanged = diffRule('diff/quote-changed', 'error', ['quote'], 'the words of a quotation changed', {
  what: 'With `--base OLD`: a quotation of the version before stands in the same place with other words. Quotations that were added, removed or moved are left alone; `newsparse diff` lists them.',
  why: 'Nobody says a thing anew because the copy was edited.',
  fails: '“We never saw the report,” Jane Roe said.',
  mend: '“We have not seen the report,” Jane Roe said.',
})
