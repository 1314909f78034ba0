// A page's tree → the lines of its article, by Mozilla's Readability, which tells article from surroundings. It wants a
// DOM; linkedom's is built here from the standard's tree, with nothing in it that could run, load or be no text.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { wordKey } from '../text/word.ts'
import { linesOf, type DomNode } from './html-lines.ts'
import {
  attributeOf,
  elementsBelow,
  isElement,
  textOf,
  type Element,
  type Node,
  type Parent,
} from './html-tree.ts'

export interface Article {
  /** Paragraphs, headings, items, rows: one line each. */
  readonly lines: readonly string[]
  /** The line of authors, where the page marks one. */
  readonly byline?: string | undefined
}

/**
 * A first attempt with fewer characters than this makes Readability try again with less care. Its own 500 is more
 * than many a news item has, and what it then takes in is navigation.
 */
const charThreshold = 140

/**
 * The article of a page, without its headline.
 * @param lang whose quotation marks stand for `<q>`
 */
export const readArticle = (page: Parent, title: string | undefined, lang: string | undefined): Article => {
  const headings = elementsBelow(page).filter(({ tagName }) => tagName === 'h1')
  const key = wordKey(title ?? '')
  const isHeadline = (element: Element): boolean =>
    element.tagName === 'h1' && (headings.length === 1 || wordKey(textOf(element)) === key)
  const found = readable(buildDom(page, title ?? '', isHeadline))
  const lines = found?.content ? linesOf(found.content, lang) : []
  // A headline may come again as a paragraph above the text.
  const own = lines.filter((line, i) => i > 2 || key === '' || wordKey(line) !== key)
  return { lines: own, byline: found?.byline?.replace(/[ \t\r\n\f]+/g, ' ').trim() || undefined }
}

/** Readability with types of our own: its declarations want those of a browser. */
const readable = (dom: DomBuilder): Readable | null => {
  const options = { charThreshold, disableJSONLD: true, serializer: (node: DomNode) => node }
  return new (Readability as unknown as ReadabilityClass)(dom, options).parse()
}

type ReadabilityClass = new (dom: DomBuilder, options: object) => { parse(): Readable | null }

interface Readable {
  readonly content: DomNode | null
  readonly byline: string | null
}

/** Holds no words of the article, or words for somebody who does not read it: captions, labels, fall-backs. */
const dropped = new Set(
  (
    'script style noscript template link meta base title iframe frame frameset object embed applet param svg math canvas ' +
    'audio video source track picture img map area nav figcaption button select option optgroup datalist input textarea ' +
    'dialog menu progress meter noembed noframes plaintext rp rt'
  ).split(' '),
)

/** What Readability judges by. */
const kept = new Set(['class', 'id', 'role', 'rel', 'href', 'itemprop', 'lang', 'dir'])

const isDropped = (element: Element): boolean =>
  dropped.has(element.tagName) ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '') ||
  isAdvert(element) ||
  isDateLine(element)

/** Readability knows the names of surroundings, not those of what stands between paragraphs. */
const isAdvert = (element: Element): boolean => {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  // Longer ones are wrappers (`class="has-ads"`) around the article itself.
  return (
    /(?:^|[\s_-])(?:ads?|adverts?|advertisement|adsbygoogle)(?:[\s_-]|$)/i.test(names) &&
    textOf(element).length < 300
  )
}

/** A day that stands alone is that of the page, which the metadata has. */
const isDateLine = (element: Element): boolean =>
  element.tagName === 'time' && element.parentNode !== null && textOf(element) === textOf(element.parentNode)

/** As much of linkedom's DOM as is needed to build one. */
interface DomBuilder {
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

const buildDom = (page: Parent, title: string, isHeadline: (element: Element) => boolean): DomBuilder => {
  const { document } = parseHTML(emptyPage) as unknown as { readonly document: DomBuilder }
  document.title = title
  const copy = (from: Node, to: DomParent): void => {
    if (from.nodeName === '#text' && 'value' in from) to.append(document.createTextNode(from.value))
    if (!isElement(from) || isDropped(from) || isHeadline(from)) return
    const element = document.createElement(from.tagName)
    for (const { name, value } of from.attrs) if (kept.has(name)) element.setAttribute(name, value)
    for (const child of from.childNodes) copy(child, element)
    to.append(element)
  }
  const body = elementsBelow(page).find(({ tagName }) => tagName === 'body')
  for (const child of body?.childNodes ?? []) copy(child, document.body)
  keepCopies(document.body)
  return document
}

/**
 * Readability keeps a page as `innerHTML` and puts it back before another attempt. Writing and parsing it again would
 * take another parser than the standard's, and one that ends in a stack overflow on a million entities; so the body
 * keeps a copy of its nodes instead.
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
