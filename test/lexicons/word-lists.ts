// Finds the lists of a source file: text given to parseList and its like, arrays and objects of several entries.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface WordList {
  readonly name: string
  readonly entries: readonly string[]
  /** Is the order said to carry meaning in the comment above the list? */
  readonly isOrdered: boolean
}

/** Every file of word lists, in src and beside the packers. */
export const LIST_FILES = ['src/lexicons', 'scripts/gazetteer/lists', 'scripts/names/lists'].flatMap((folder) =>
  readdirSync(folder).map((file) => join(folder, file).replaceAll('\\', '/')),
)

const FEWEST_ENTRIES = 3

/** The lists of a file. A comment line parts an array or an object into lists of their own. */
export function listsOf(file: string): WordList[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const lists: WordList[] = []
  const visit = (node: ts.Node): void => {
    const groups = entriesOf(node, source)
    for (const entries of groups ?? []) {
      if (entries.length >= FEWEST_ENTRIES) lists.push({ ...describeList(node, source), entries })
    }
    if (groups === null) ts.forEachChild(node, visit)
  }
  visit(source)
  return lists
}

function entriesOf(node: ts.Node, source: ts.SourceFile): string[][] | null {
  if (ts.isNoSubstitutionTemplateLiteral(node))
    return [
      node.text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ]
  if (ts.isArrayLiteralExpression(node) && node.elements.every(isPlain)) return grouped(node.elements, source)
  if (ts.isObjectLiteralExpression(node) && node.properties.every(isPlain)) return grouped(node.properties, source)
  return null
}

/** Is this an entry itself, and no list in a list? */
const isPlain = (node: ts.Node): boolean => !/`|\.\.\./u.test(node.getText())

function grouped(nodes: readonly ts.Node[], source: ts.SourceFile): string[][] {
  const groups: string[][] = [[]]
  for (const node of nodes) {
    const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []
    if (comments.length > 0) groups.push([])
    groups.at(-1)?.push(keyOf(node))
  }
  return groups
}

/** The sort key of an entry: the name of a property, the first value of a row, without its quotation marks. */
function keyOf(node: ts.Node): string {
  if (ts.isPropertyAssignment(node)) return node.name.getText().replace(/^['"]|['"]$/gu, '')
  if (ts.isArrayLiteralExpression(node)) return keyOf(node.elements[0] ?? node)
  if (ts.isObjectLiteralExpression(node)) return node.properties.map((each) => stringOf(each)).join(' ')
  return ts.isStringLiteral(node) ? node.text : node.getText()
}

const stringOf = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer) ? node.initializer.text : node.getText()

function describeList(node: ts.Node, source: ts.SourceFile): Pick<WordList, 'name' | 'isOrdered'> {
  let [name, comment] = ['', '']
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) name ||= at.name.getText()
    for (const { pos, end } of ts.getLeadingCommentRanges(source.text, at.getFullStart()) ?? [])
      if (at.pos > 0) comment += source.text.slice(pos, end)
  }
  return { name, isOrdered: /\bin (?:the )?order of\b/iu.test(comment) }
}
