// The part of the document tree that the HTML reader uses. linkedom's own types want the browser's, which this project does not load.

export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode> & Iterable<DomNode>
  readonly parentNode: DomNode | null
  remove(): void
  replaceWith(other: DomNode): void
  appendChild(child: DomNode): void
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly children: ArrayLike<DomElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement | null
  createElement(name: string): DomElement
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** The text of an element in one line; '' where there is none. */
export const lineOf = (element: DomNode | null): string => oneLine(element?.textContent ?? '')

/** Text without line breaks, doubled spaces, soft hyphens and zero-width spaces, as a page shows it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
