// A page's tree → a DOM for Readability: linkedom's, without anything that could run, load or be no text.
import { parseHTML } from 'linkedom'
import type { DomNode } from './lines.ts'
import {
  attributeOf,
  elementsBelow,
  isElement,
  textOf,
  type Element,
  type Node,
  type Parent,
} from './tree.ts'

/** The part of linkedom's DOM that is needed to build one. */
export interface DomBuilder {
  title: string
  readonly body: DomParent
  createElement(name: string): DomParent
  createTextNode(text: string): DomNode
}

interface DomChild extends DomNode {
  remove(): void
}

interface DomParent extends DomNode {
  readonly childNodes: readonly DomChild[]
  cloneNode(isDeep: true): DomParent
  setAttribute(name: string, value: string): void
  append(child: DomNode): void
}

/** Elements without words of the article, or with words for those who cannot see it: captions, labels, fall-backs. */
const dropped = new Set(
  (
    'script style noscript template link meta base title iframe frame frameset object embed applet param svg math canvas ' +
    'audio video source track picture img map area nav figcaption button select option optgroup datalist input textarea ' +
    'dialog menu progress meter noembed noframes plaintext rp rt'
  ).split(' '),
)

/** The attributes that Readability uses. */
const kept = new Set(['class', 'id', 'role', 'rel', 'href', 'itemprop', 'lang', 'dir'])
/** Those that hold names which the author of a template gave to parts. */
const named = new Set(['class', 'id'])

export interface DomOptions {
  readonly title: string
  /** Elements that are left out, with everything in them. */
  readonly isLeftOut: (element: Element) => boolean
  /** Whether Readability sees the names of the parts. */
  readonly hasNames: boolean
}

export const buildDom = (page: Parent, { title, isLeftOut, hasNames }: DomOptions): DomBuilder => {
  const { document } = parseHTML(emptyPage) as unknown as { readonly document: DomBuilder }
  document.title = title
  const copy = (from: Node, to: DomParent): void => {
    if (from.nodeName === '#text' && 'value' in from) to.append(document.createTextNode(from.value))
    if (!isElement(from) || isDropped(from) || isLeftOut(from)) return
    const element = document.createElement(from.tagName)
    for (const { name, value } of from.attrs)
      if (kept.has(name) && (hasNames || !named.has(name))) element.setAttribute(name, value)
    for (const child of from.childNodes) copy(child, element)
    // A browser puts it on a line of its own.
    const isLine = isShownAsBlock(from)
    if (isLine) to.append(document.createElement('br'))
    to.append(element)
    if (isLine) to.append(document.createElement('br'))
  }
  const body = elementsBelow(page).find(({ tagName }) => tagName === 'body')
  for (const child of body?.childNodes ?? []) copy(child, document.body)
  keepCopies(document.body)
  return document
}

const isDropped = (element: Element): boolean =>
  dropped.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '') ||
  isDateLine(element)

/** A date alone in its element is that of the page, which the metadata has. */
const isDateLine = (element: Element): boolean =>
  element.tagName === 'time' && element.parentNode !== null && textOf(element) === textOf(element.parentNode)

const inline = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'small', 'label', 'cite', 'time', 'font'])

const isShownAsBlock = (element: Element): boolean =>
  inline.has(element.tagName) &&
  /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(attributeOf(element, 'style') ?? '')

/**
 * Readability keeps a page as `innerHTML` and restores it before another attempt. Writing and parsing it again would
 * need a parser other than the standard's, and that one overflows the stack on a million entities. So the body keeps a
 * copy of its nodes instead.
 */
const keepCopies = (body: DomParent): void => {
  let copy = body
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      copy = body.cloneNode(true)
      return ''
    },
    set: () => {
      for (const child of [...body.childNodes]) child.remove()
      for (const child of copy.cloneNode(true).childNodes) body.append(child)
    },
  })
}

const emptyPage = '<!doctype html><html><head><title></title></head><body></body></html>'
