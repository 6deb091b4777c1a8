import { createHash } from 'node:crypto'
import { escapeHtml } from './escape-html.ts'

interface Frame {
  readonly title: string
  readonly style: string
  readonly script: string
}

/** The head of a page that may load nothing and run nothing but its own script: its policy names that by its hash. */
export function frameOpening({ title, style, script }: Frame): string {
  const policy = `default-src 'none'; img-src data:; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="newsparse">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
`
}

export const frameClosing = (script: string): string => `<script>${script}</script>\n</body>\n</html>\n`

const hashOf = (source: string): string => `sha256-${createHash('sha256').update(source, 'utf8').digest('base64')}`
