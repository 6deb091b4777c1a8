// Annotated articles as they lie on the disk, with the conventions of the corpus they come from.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { namesOfMarked, readMarkedArticles } from './marked-articles.ts'
import { CONVENTIONS, type Conventions, DEFAULT_CONVENTIONS, INVENTED } from './options.ts'

export interface GoldEntity {
  readonly start: number
  readonly end: number
  readonly label: string
}

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly entities: readonly GoldEntity[]
}

/** A document with how its corpus is to be read. */
export interface CorpusDocument extends GoldDocument {
  readonly conventions: Conventions
}

/** Names of the training files in a folder, sorted; with the dev parts as well if asked. */
export const trainingFiles = (folder: string, withDev = false): string[] =>
  readdirSync(folder)
    .filter((file) => (withDev ? /^ner-.*-(?:train|dev)\.jsonl$/u : /^ner-.*-train\.jsonl$/u).test(file))
    .filter((file) => conventionsOf(file).share > 0)
    .sort()

export const readCorpora = (folder: string, files: readonly string[]): CorpusDocument[] =>
  files.flatMap((file) => readCorpus(join(folder, file)))

const conventionsOf = (file: string): Conventions =>
  CONVENTIONS.get(/^ner-(\w+)-/u.exec(basename(file))?.[1] ?? '') ?? DEFAULT_CONVENTIONS

/** The documents of `ner-NAME-train.jsonl`. */
export function readCorpus(file: string): CorpusDocument[] {
  const conventions = conventionsOf(file)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => ({ ...(JSON.parse(line) as GoldDocument), conventions }))
}

/** Our own invented articles. */
export const inventedDocuments = (): CorpusDocument[] =>
  readMarkedArticles().map((article) => ({ ...namesOfMarked(article), conventions: INVENTED }))

/** The first lines of every third article once more, with the capitals of a headline. */
export function withHeadlines<Document extends GoldDocument>(documents: readonly Document[]): Document[] {
  return documents.flatMap((document, i) => {
    const end = document.text.indexOf('\n', 60)
    if (i % 3 !== 0 || end < 0 || end > 600) return [document]
    const head = document.text.slice(0, end)
    const allCaps =
      i % 2 === 0
        ? head.toUpperCase()
        : head.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    if (allCaps.length !== head.length) return [document]
    const entities = document.entities.filter((entity) => entity.end <= end)
    return [document, { ...document, id: `${document.id}#headline`, text: allCaps, entities }]
  })
}
