/** Front matter at the top, and code between fences: no part of the article's words. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?=\r?\n|$)/u
const FENCED = /^(?<fence>```|~~~)[^\r\n]*\r?\n[\s\S]{0,20000}?^\k<fence>/gmu

/** Marks of Markdown, in the order in which they are taken out: what stands in a group stays. */
const MARKS: readonly RegExp[] = [
  FRONT_MATTER,
  FENCED,
  /^ {0,3}#{1,6}[ \t]+/gmu, // headings
  /^ {0,3}(?:={3,}|-{3,}|\*{3,})[ \t]*$/gmu, // lines below headings and between sections
  /!?\[(?=[^\][]{0,500}\]\([^()\s]{0,2000}\))/gu, // [text](address): the bracket before the text
  /\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/gu, // … and what stands behind it
  /<\/?[a-z][^<>\n]{0,500}>/giu, // tags
  /(?<!^[ \t]{0,8})\*{1,3}|^\*{2,3}|^\*(?=\S)/gmu, // emphasis, but not the star of a list
  /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu,
  /`+/gu,
]

/** Markdown with its marks as blanks of the same length, so that places in it are those of the file. The title of front matter stays. */
export const withoutMarkdown = (text: string): string =>
  MARKS.reduce(
    (rest, mark) => rest.replace(mark, (found) => (mark === FRONT_MATTER ? titleOf(found) : blank(found))),
    text,
  )

const blank = (text: string): string => text.replace(/[^\r\n]/gu, ' ')

/** `title: "Fire kills 14"`, in YAML on one line. */
const TITLE = /^(?<key>title:[ \t]*)(?<mark>["']?)(?<title>[^\r\n]*?)\k<mark>(?<rest>[ \t]*)$/mu

/** Front matter with blanks for all but the words of its title. */
function titleOf(frontMatter: string): string {
  const match = TITLE.exec(frontMatter)
  const { key = '', mark = '', title = '' } = match?.groups ?? {}
  if (!match || /^[>|[{]/u.test(title)) return blank(frontMatter)
  const start = match.index + key.length + mark.length
  const end = start + title.length
  return blank(frontMatter.slice(0, start)) + title + blank(frontMatter.slice(end))
}
