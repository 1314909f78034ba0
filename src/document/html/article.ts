// A page's tree → the lines of its article, by Mozilla's Readability, which separates the article from its
// surroundings. Readability trusts the names that templates give to parts. Where it finds only a small part of the
// page's prose that way, the page is also read without names, and the better reading is kept.
import { Readability } from '@mozilla/readability'
import type { Pointers } from '../../language/pointers.ts'
import { wordKey, words } from '../../text/word.ts'
import { buildDom, type DomBuilder } from './dom.ts'
import { elementLines, type DomNode } from './lines.ts'
import { isPointer, linkedLines, proseIn, surroundingsOf } from './surroundings.ts'
import { elementsBelow, textOf, type Element, type Parent } from './tree.ts'

export interface PageArticle {
  /** Paragraphs, headings, items, rows: one line each. */
  readonly lines: readonly string[]
  /** The line of authors, where the page marks one. */
  readonly byline?: string | undefined
}

/**
 * A first attempt with fewer characters than this makes Readability try again with less care. Its own default of 500 is
 * longer than many news items, and it then includes navigation.
 */
const charThreshold = 140

/** A share of a page's prose: an article that has less may be a box next to the article. */
const smallShare = 0.5
/** How many times longer a reading without names must be to be considered. */
const muchLonger = 1.2

/**
 * The article of a page, without its headline.
 * @param lang whose quotation marks are used for `<q>`
 */
export const readArticle = (page: Parent, pointers: Pointers, title = '', lang?: string): PageArticle => {
  const attempt = attemptOn(page, pointers, title, lang)
  const named = attempt(true)
  if (lettersOf(named) >= smallShare * proseIn(page)) return named
  return better(named, attempt(false), title)
}

const attemptOn = (page: Parent, pointers: Pointers, title: string, lang: string | undefined) => {
  const headings = elementsBelow(page).filter(({ tagName }) => tagName === 'h1')
  const key = wordKey(title)
  const isHeadline = (element: Element): boolean =>
    element.tagName === 'h1' && (headings.length === 1 || wordKey(textOf(element)) === key)
  const isBeside = surroundingsOf(page)
  const isLeftOut = (element: Element): boolean => isHeadline(element) || isBeside(element)
  const links = linkedLines(page)
  return (hasNames: boolean): PageArticle => {
    const found = readable(buildDom(page, { title, isLeftOut, hasNames }))
    const lines = found?.content ? elementLines(found.content, lang) : []
    const isOwn = (line: string, i: number): boolean =>
      // A headline may be repeated as a paragraph above the text.
      (i > 2 || key === '' || wordKey(line) !== key) && !isPointer(line, links.has(line), pointers)
    return {
      lines: lines.filter(isOwn),
      byline: found?.byline?.replace(/[ \t\r\n\f]+/g, ' ').trim() || undefined,
    }
  }
}

const lettersOf = ({ lines }: PageArticle): number => lines.reduce((sum, line) => sum + line.length, 0)

/**
 * Where both have the same lines, the reading by names has less that does not belong to the article. Where they are two
 * parts of the page, the longer one counts, unless the other has more words of the headline.
 */
const better = (named: PageArticle, unnamed: PageArticle, title: string): PageArticle => {
  if (lettersOf(unnamed) < muchLonger * lettersOf(named)) return named
  const lines = new Set(unnamed.lines)
  const shared = named.lines.filter((line) => lines.has(line))
  if (shared.length * 2 > named.lines.length && lettersOf(named) >= lettersOf(unnamed) / 4) return named
  return likeness(unnamed, title) >= likeness(named, title) ? unnamed : named
}

/** How many words of the headline the article has. */
const likeness = ({ lines }: PageArticle, title: string): number => {
  const known = new Set(lines.flatMap((line) => words(line)))
  return [...new Set(words(title))].filter((word) => word.length > 3 && known.has(word)).length
}

/** Readability with our own types: its declarations need those of a browser. */
const readable = (dom: DomBuilder): Readable | null => {
  const options = { charThreshold, disableJSONLD: true, serializer: (node: DomNode) => node }
  return new (Readability as unknown as ReadabilityClass)(dom, options).parse()
}

type ReadabilityClass = new (dom: DomBuilder, options: object) => { parse(): Readable | null }

interface Readable {
  readonly content: DomNode | null
  readonly byline: string | null
}
