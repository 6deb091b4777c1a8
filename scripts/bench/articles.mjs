import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of JSONL files or of folders of .txt files, comma-separated; of several, in turn. */
export function readTexts(paths) {
  const lists = paths.split(',').map((path) => (statSync(path).isDirectory() ? ofFolder(path) : ofLines(path)))
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat()
}

const ofLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text)

function ofFolder(path) {
  const files = readdirSync(path, { recursive: true }).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => readFileSync(join(path, name), 'utf8'))
}

/** The articles one after another, over and over, to so many characters. */
export function longText(texts, length) {
  const parts = []
  for (let i = 0, sum = 0; sum < length; i++) {
    const text = texts[i % texts.length]
    parts.push(text)
    sum += text.length + 1
  }
  return parts.join('\n').slice(0, length)
}
