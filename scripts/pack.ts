// Makes the packed files anew from the word lists and the packages of package.json.
//   npm run pack                     writes all of them
//   npm run pack -- names gazetteer  writes some of them
//   npm run pack -- --check          writes none; exits 1 where one is out of date, and says which trained models are
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { packCompromiseLexicon } from './pack/pack-compromise-lexicon.ts'
import { packCompromiseWords } from './pack/pack-compromise-words.ts'
import { packGazetteer } from './pack/pack-gazetteer.ts'
import { packNames } from './pack/pack-names.ts'
import { packOutlines } from './pack/pack-outlines.ts'
import type { PackedFile } from './pack/packed-file.ts'
import { changesSince, readRecords, recordPacked, TRAINED } from './pack/packed-records.ts'

const PACKERS: Readonly<Record<string, () => readonly PackedFile[]>> = {
  'compromise-lexicon': packCompromiseLexicon,
  'compromise-words': packCompromiseWords,
  names: packNames,
  gazetteer: packGazetteer,
  outlines: packOutlines,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})
const unknown = positionals.filter((name) => !(name in PACKERS))
if (unknown.length > 0) {
  console.error(`pack: no packer ${unknown.join(', ')}; there are ${Object.keys(PACKERS).join(', ')}`)
  process.exit(2)
}
for (const [name, pack] of Object.entries(PACKERS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  for (const file of pack()) (values.check ? checkFile : writeFile)(name, file)
}
if (values.check) for (const path of Object.keys(TRAINED)) checkModel(path)

function writeFile(name: string, { path, content, summary }: PackedFile): void {
  writeFileSync(path, content)
  recordPacked(path, name)
  console.log(`${path}: ${summary}, ${Buffer.byteLength(content)} bytes`)
}

function checkFile(name: string, { path, content }: PackedFile): void {
  const isCurrent = Buffer.compare(readFileSync(path), Buffer.from(content)) === 0
  console.log(isCurrent ? `${path}: up to date` : `${path}: out of date, run npm run pack -- ${name}`)
  if (!isCurrent) process.exitCode = 1
}

/** A model can be trained anew only with a corpus: what changed since it was is told, and is no failure. */
function checkModel(path: string): void {
  const changed = changesSince(path, readRecords()[path])
  const state = changed.length === 0 ? 'up to date' : `trained before a change of ${changed.join(', ')}`
  console.log(`${path}: ${state}${changed.length === 0 ? '' : `; ${TRAINED[path]?.command} trains it anew`}`)
}
