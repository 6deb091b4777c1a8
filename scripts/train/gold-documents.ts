// Annotated articles as they lie on the disk, with the conventions of the corpus they come from.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CONVENTIONS, type Conventions, DEFAULT_CONVENTIONS } from './options.ts'

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

/** Names of the training files in a folder, sorted. */
export const trainingFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^ner-.*-train\.jsonl$/u.test(file))
    .sort()

export const readCorpora = (folder: string, files: readonly string[]): CorpusDocument[] =>
  files.flatMap((file) => readCorpus(join(folder, file)))

/** The documents of `ner-NAME-train.jsonl`. */
export function readCorpus(file: string): CorpusDocument[] {
  const name = /^ner-(\w+)-/u.exec(basename(file))?.[1] ?? ''
  const conventions = CONVENTIONS.get(name) ?? DEFAULT_CONVENTIONS
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => ({ ...(JSON.parse(line) as GoldDocument), conventions }))
}

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
