// Draws what a command prints in colour as a picture of a terminal (SVG), for the README.
const CELL = { width: 8.4, height: 19 }
const MARGIN = 16
/** The colours that the command uses (SGR codes), on a dark page. */
const COLORS = { 32: '#8ce29b', 33: '#f2c94c', 35: '#c9a6ff', 36: '#7fd7e6', 94: '#8cbcff' }
const SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[(?<codes>[\\d;]*)m`, 'gu')

/** The picture of a text with colour sequences, and its words for those who do not see it. */
export function terminalPicture(text, description) {
  const lines = text.trimEnd().split('\n')
  const width = Math.max(...lines.map((line) => line.replace(SEQUENCE, '').length))
  const size = { width: Math.ceil(width * CELL.width + 2 * MARGIN), height: lines.length * CELL.height + 2 * MARGIN }
  const style = new Set()
  const drawn = lines.map((line, row) => lineSvg(line, MARGIN + (row + 0.75) * CELL.height, style))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${escaped(description)}">
<rect width="100%" height="100%" rx="8" fill="#16181c"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e8e8ea" xml:space="preserve">
${drawn.filter(Boolean).join('\n')}
</g>
</svg>
`
}

/** Words stand where their columns are, whatever the font's widths. */
function lineSvg(line, y, style) {
  let column = 0
  let at = 0
  const parts = []
  const put = (text) => {
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const x = (MARGIN + (column + index) * CELL.width).toFixed(1)
      parts.push(
        `<text x="${x}" y="${y}" textLength="${(word.length * CELL.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"${attributes(style)}>${escaped(word)}</text>`,
      )
    }
    column += text.length
  }
  for (const match of line.matchAll(SEQUENCE)) {
    put(line.slice(at, match.index))
    at = match.index + match[0].length
    for (const code of match.groups.codes.split(';').map(Number)) change(style, code)
  }
  put(line.slice(at))
  return parts.join('')
}

const ENDS = { 22: [1, 2], 23: [3], 24: [4], 39: Object.keys(COLORS).map(Number) }

function change(style, code) {
  if (code === 0) style.clear()
  else if (ENDS[code]) for (const each of ENDS[code]) style.delete(each)
  else style.add(code)
}

function attributes(style) {
  const color = [...style].findLast((code) => code in COLORS)
  return [
    color === undefined ? '' : ` fill="${COLORS[color]}"`,
    style.has(1) ? ' font-weight="bold"' : '',
    style.has(2) ? ' opacity="0.65"' : '',
    style.has(3) ? ' font-style="italic"' : '',
    style.has(4) ? ' text-decoration="underline"' : '',
  ].join('')
}

const escaped = (text) => text.replace(/[&<>"]/gu, (mark) => `&#${mark.codePointAt(0)};`)
