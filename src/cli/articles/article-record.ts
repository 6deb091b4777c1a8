import { existsSync } from 'node:fs'
import { analyse } from '../../analyse.ts'
import type { Analysis } from '../../core/analysis.ts'
import { inCodePoints } from '../../core/codepoints.ts'
import { UserError } from '../../core/errors.ts'
import { type Model, readModel } from '../../ner/tagger-model.ts'
import { readArticle } from '../../text/read-article.ts'
import type { SourceText } from '../input/read-texts.ts'
import { analyseOptions, type ExtractFlags } from '../options/flags.ts'

/** The record of a text, as the options want it. Loading this module loads the language code. */
export function recordOf(
  { path, id, text, published, markup, diagnostics }: SourceText,
  flags: ExtractFlags,
): Analysis {
  const article = readArticle(text, markup, flags.roles)
  const record = analyse(
    { ...article, diagnostics: [...diagnostics, ...article.diagnostics] },
    {
      path,
      id,
      ...(published !== undefined && { referenceDate: published }),
      ...analyseOptions(flags),
      ...(flags.model !== undefined && { model: modelIn(flags.model) }),
    },
  )
  return flags.offsets === 'codepoint' ? inCodePoints(record, text) : record
}

const models = new Map<string, Model>()

/** The model in a file, read once. Throws a UserError where it holds none. */
export function modelIn(path: string): Model {
  if (!existsSync(path))
    throw new UserError('not-found', `${path}: there is no such file; --model names one of npm run train:tagger`)
  const model = models.get(path) ?? readModel(path)
  models.set(path, model)
  return model
}
