// Bundles src and its dependencies into dist/: the command (cli.cjs, by load.cjs), the library (index.js), their parts, and the
// packed models.
// A packed file lies beside the module that reads it, in src/<folder>/, and flat in dist/: `new URL('./x.bin', import.meta.url)` finds both.
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { build } from 'rolldown'

/**
 * Files that are loaded together, each with the modules that only it needs; what a module is in is the first that wants it.
 * Node takes half a millisecond for each file, and a command should load no code that it does not run.
 */
const PARTS = {
  base: /src[\\/](?:core[\\/](?!record-schema)|formats[\\/]format\.|lexicons[\\/]calendar|numbers[\\/]dates[\\/]edtf|text[\\/]decode|cli[\\/](?:print-error|version|output[\\/]output|options[\\/](?:flags|option|parse-values|suggest))\.)/,
  analysis: /src[\\/](?:analyse|text[\\/]read-article|cli[\\/]articles[\\/]article-record)\.ts$/,
  table: /src[\\/]formats[\\/]table\.ts$/,
  extract: /src[\\/]cli[\\/]commands[\\/]extract\.ts$/,
  program: /src[\\/]cli[\\/]program\.ts$/,
}

/**
 * Takes the tokenizer of compromise/one alone, which is all that is used of it: the rest of it (matching, tags, views) takes
 * longer to load than a sentence to cut. The tests run on the whole of it, and on this when they run the command.
 */
const tokenizerOfCompromise = {
  name: 'tokenizer of compromise',
  resolveId: (id) => (id === 'compromise/one' ? '\0compromise' : null),
  load: (id) =>
    id === '\0compromise'
      ? `import tokenize from '${join(import.meta.dirname, '../node_modules/compromise/src/1-one/tokenize/plugin.js')}'
         export default { world: () => tokenize, model: () => tokenize.model, methods: () => tokenize.methods }`
      : null,
}

/** `charset` leaves alone the templates of String.raw, which hold patterns. */
function inAscii(code, file) {
  const ascii = code.replace(/String\.raw`[^`]*`/gu, (template) =>
    template.replace(/\P{ASCII}/gu, (mark) => `\${'${escapeOf(mark)}'}`),
  )
  if (/\P{ASCII}/u.test(ascii)) throw new Error(`${file}: has more than ASCII, and is read as if it had not`)
  return ascii
}

const escapeOf = (mark) =>
  Array.from({ length: mark.length }, (_, i) => `\\u${mark.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

/** A module of src that imports none. */
const moduleIn = (path) =>
  import(`data:text/javascript,${encodeURIComponent(transformSync(readFileSync(path, 'utf8'), { loader: 'ts' }).code)}`)

/** The checksums of the packed files, in the place of the empty table in src. */
const checksums = {
  name: 'checksums',
  load: (id) =>
    /packed-checksums\.ts$/u.test(id)
      ? `export const PACKED_CHECKSUMS = new Map(${JSON.stringify(packed.map((name) => [name, checksumOf(readFileSync(join('dist', name)), SECTOR)]))})`
      : null,
}

/** The word lists, cut into their entries: in code that is not yet compiled, their thousands of lines take half as long as a bare Node. */
const WRITE = {
  List: (list) => `${literal(parseList(list).join('\n'))}.split('\\n')`,
  Set: (list) => `new Set(${literal(parseList(list).join('\n'))}.split('\\n'))`,
  Table: (list) => `JSON.parse(${literal(JSON.stringify(parseTable(list)))})`,
}
const literal = (text) => JSON.stringify(text)
const wordLists = {
  name: 'word lists',
  transform: (code, id) =>
    id.includes('node_modules')
      ? null
      : code.replace(/\bparse(?<kind>List|Set|Table)\(`(?<list>[^`$\\]*[^`$\\\s][^`$\\]*)`\)/gu, (_, kind, list) =>
          WRITE[kind](list),
        ),
}

const OUTPUT = {
  dir: 'dist',
  format: 'cjs', // Node loads it sooner than ES modules, and can keep its compiled code
  dynamicImportInCjs: false,
  charset: 'ascii', // one byte a character in memory, too
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  minify: { compress: false, mangle: false }, // names stay, so that a bug's stack can be read
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const file of readdirSync('src', { recursive: true })) {
  if (file.endsWith('.bin')) cpSync(join('src', file), join('dist', basename(file)))
}
// To inflate the model would take longer than to read it all.
writeFileSync('dist/tagger.bin', inflateRawSync(readFileSync('dist/tagger.bin')))
const packed = readdirSync('dist')
const { checksumOf, SECTOR } = await moduleIn('src/core/checksum.ts')
const { parseList, parseTable } = await moduleIn('src/core/parse-list.ts')

// The loader of the parts is none of them.
await build({
  input: { load: 'src/cli/load.ts', start: 'src/cli/workers/start.ts' },
  platform: 'node',
  logLevel: 'warn',
  output: OUTPUT,
})
await build({
  input: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    compromise: 'src/compromise-plugin.ts',
    worker: 'src/cli/workers/worker.ts',
  },
  platform: 'node',
  logLevel: 'warn',
  plugins: [tokenizerOfCompromise, checksums, wordLists],
  // UMD modules (`main`) ask for their parts in ways that cannot be bundled.
  resolve: { mainFields: ['module', 'main'] },
  output: {
    ...OUTPUT,
    codeSplitting: {
      groups: Object.entries(PARTS).map(([name, test], i, { length }) => ({ name, test, priority: length - i })),
    },
  },
})
for (const file of readdirSync('dist')) {
  if (file.endsWith('.cjs')) writeFileSync(join('dist', file), inAscii(readFileSync(join('dist', file), 'utf8'), file))
}
writeFileSync('dist/index.js', "export * from './index.cjs'\n") // for those who import
// The plugin is the module for those who require it; its types, which are those of an ES module, name it `default`.
appendFileSync('dist/compromise.cjs', '\nmodule.exports.default = module.exports\n')
writeFileSync('dist/compromise.js', "import plugin from './compromise.cjs'\nexport default plugin\n")
execFileSync(process.execPath, ['scripts/keep-compiled.cjs'])
// The command compares files with these checksums when a bug shows, to tell a damaged installation from it.
const codeFiles = readdirSync('dist').filter((file) => /\.(?:cjs|bin)$/u.test(file))
writeFileSync(
  'dist/checksums.json',
  JSON.stringify(Object.fromEntries(codeFiles.map((name) => [name, checksumOf(readFileSync(join('dist', name)))]))),
)
// The manual comes from the command tree, so that it cannot drift from the options.
writeFileSync('dist/newsparse.1', execFileSync(process.execPath, ['bin/newsparse.js', 'man']))
