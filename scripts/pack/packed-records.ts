// The sources of each packed file: scripts/pack/packed-records.json, written by packers and trainers, read by checks.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { probeSenseFeatures, probeSpeakerFeatures, probeTaggerFeatures } from './feature-probes.ts'

const RECORDS = 'scripts/pack/packed-records.json'

/** Fingerprints by what they are of: the packed file itself (`file`), lists by path, the features of a model. */
export type PackedRecord = Readonly<Record<string, string>>

/** The folder of the lists that a packer reads, by its name. */
export const LISTS_OF_PACKER: Readonly<Record<string, string>> = {
  names: 'scripts/names/lists',
  gazetteer: 'scripts/gazetteer/lists',
}

interface TrainedModel {
  readonly command: string
  /** The word lists that its features ask. */
  readonly lists: readonly string[]
  /** Text that changes where the features of the fixtures do. */
  readonly probe: () => string
}

/** Files whose making needs a corpus that is not in this repository. */
export const TRAINED: Readonly<Record<string, TrainedModel>> = {
  'src/ner/tagger.bin': {
    command: 'npm run train:tagger',
    lists: [
      ...['actor-words', 'name-heads', 'titles', 'topic-words'].map((name) => `src/lexicons/${name}.ts`),
      'src/ner/names.bin',
    ],
    probe: probeTaggerFeatures,
  },
  'src/quotes/ranking/ranker.bin': {
    command: 'npm run train:quotes',
    lists: [
      'according-measures',
      'age-nouns',
      'body-contexts',
      'body-kinds',
      'cues',
      'function-words',
      'gendered-nouns',
      'genders',
      'honorifics',
      'known-roles',
      'name-parts',
      'nationals',
      'role-groups',
      'speaker-nouns',
      'title-modifiers',
      'title-nouns',
      'verbs-with-hearer',
      'words-behind-nouns',
      'world-genders',
    ].map((name) => `src/lexicons/${name}.ts`),
    probe: probeSpeakerFeatures,
  },
  'src/places/resolution/sense-weights.ts': {
    command: 'npm run train:places',
    lists: ['area-codes', 'country-cues', 'designators', 'place-cues', 'place-parts', 'usual-senses'].map(
      (name) => `src/lexicons/${name}.ts`,
    ),
    probe: probeSenseFeatures,
  },
}

export const readRecords = (): Readonly<Record<string, PackedRecord>> => JSON.parse(readFileSync(RECORDS, 'utf8'))

/** Notes what a file that a packer of this name has just written was made with. */
export function recordPacked(path: string, packer: string): void {
  write(path, { file: fingerprintOf(path), ...fingerprints(listsOf(packer)) })
}

/** Notes what a model that has just been trained was made with. */
export function recordTrained(path: keyof typeof TRAINED & string): void {
  const model = TRAINED[path]
  if (!model) throw new Error(`packed-records: no trained model ${path}`)
  write(path, { file: fingerprintOf(path), ...fingerprints(model.lists), features: hash(model.probe()) })
}

/** The changes since a trained model was made, by name. */
export function changesSince(path: string, record: PackedRecord | undefined): string[] {
  const model = TRAINED[path]
  const now = { ...fingerprints(model?.lists ?? []), features: hash(model?.probe() ?? '') }
  return Object.entries(now).flatMap(([name, value]) => (record?.[name] === value ? [] : [name]))
}

/** The parts of a packed file's record that no longer fit the files on disk. */
export function staleParts(record: PackedRecord, path: string): string[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (name === 'features') return []
    return fingerprintOf(name === 'file' ? path : name) === value ? [] : [name]
  })
}

/** The lists that a packer reads. */
export const listsOf = (packer: string): string[] => {
  const folder = LISTS_OF_PACKER[packer]
  return folder === undefined ? [] : readdirSync(folder).map((file) => join(folder, file).replaceAll('\\', '/'))
}

function write(path: string, record: PackedRecord): void {
  const records = { ...readRecords(), [path]: record }
  const sorted = Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(RECORDS, `${JSON.stringify(sorted, null, 2)}\n`)
}

const fingerprints = (paths: readonly string[]): PackedRecord =>
  Object.fromEntries([...paths].sort().map((path) => [path, fingerprintOf(path)]))

const fingerprintOf = (path: string): string => hash(path.endsWith('.ts') ? entriesOf(path) : readFileSync(path))

/** A list without its comments. */
const entriesOf = (path: string): string => readFileSync(path, 'utf8').replace(/^\s*\/?\*.*$|^\/\/.*$/gmu, '')

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16)
