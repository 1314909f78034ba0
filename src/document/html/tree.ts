// HTML → its tree, as the HTML Standard parses it, within limits that are checked while the tree grows.
import { defaultTreeAdapter as adapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expected, IsnadError } from '../../errors.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * A long news page has a million characters (UTF-16 code units) and 5,000 elements, nested 40 deep; browsers stop
 * nesting at 512. Within the limits a tree takes less than half of the memory that `html.ts` allows: a thread that asks
 * for more can end the whole process.
 */
export const htmlLimits = { characters: 8 * 1024 * 1024, elements: 100_000, depth: 512 } as const

/**
 * The tree of a page. Nothing in it is run or loaded.
 * @throws IsnadError HTML_LIMIT
 */
export const parseTree = (html: string): Parent => {
  if (html.length > htmlLimits.characters) throw overLimit(`${htmlLimits.characters} characters`)
  let elements = 0
  let depth = 0
  return parse(html, {
    treeAdapter: {
      ...adapter,
      createElement: (...parts) => {
        if (++elements > htmlLimits.elements) throw overLimit(`${htmlLimits.elements} elements`)
        return adapter.createElement(...parts)
      },
      onItemPush: () => {
        if (++depth > htmlLimits.depth) throw overLimit(`${htmlLimits.depth} elements inside each other`)
      },
      onItemPop: () => {
        depth--
      },
    },
  })
}

const overLimit = (limit: string): IsnadError =>
  new IsnadError('HTML_LIMIT', expected('document', `a page of at most ${limit}`, 'more'))

/** All elements below a node, in the order of the page. */
export const elementsBelow = (root: Parent): readonly Element[] => {
  const found: Element[] = []
  const waiting: Node[] = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return found
}

export const isElement = (node: Node): node is Element => 'tagName' in node

/** An attribute's value without white space around it; undefined where it is missing or blank. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value.trim() || undefined

/** The words in an element, on one line. */
export const textOf = (parent: Parent): string => oneLine(textBelow(parent))

const textBelow = (parent: Parent): string =>
  parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textBelow(node) : ''))
    .join('')

/** A string of metadata on one line; character references that were escaped twice are resolved. */
export const plainWords = (value: string): string =>
  /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(value)
    ? textOf(parseFragment(value.replaceAll('<', '&lt;')))
    : oneLine(value)

const oneLine = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim()
