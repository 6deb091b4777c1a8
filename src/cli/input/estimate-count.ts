import { fstatSync } from 'node:fs'
import type { ReadOptions } from '../options/flags.ts'
import { aboutFile, type Input, isLines, pathOf } from './find-inputs.ts'
import { isGzipName } from './gzip.ts'

/** The size of an ordinary article as a line of NDJSON, and packed. */
const BYTES_AN_ARTICLE = 4000
const PACKED_BYTES_AN_ARTICLE = 1500

/** About how many articles there are; null where nobody knows. */
export function estimateCount(inputs: readonly Input[], options: ReadOptions): number | null {
  const shares = inputs.map((input) => expectedIn(input, options))
  return shares.reduce((sum: number | null, share) => (sum === null || share === null ? null : sum + share), 0)
}

function expectedIn(input: Input, options: ReadOptions): number | null {
  if (!isLines(input, options)) return 1
  const path = pathOf(input)
  const about = path === null ? fstatSync(0) : aboutFile(path)
  if (about && !about.isFile()) return null
  return (about?.size ?? 0) / bytesAnArticle(path)
}

/** By the file's name: about how many bytes of it are an article. */
export const bytesAnArticle = (path: string | null): number =>
  path !== null && isGzipName(path) ? PACKED_BYTES_AN_ARTICLE : BYTES_AN_ARTICLE
