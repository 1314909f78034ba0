// Finds what is on a page next to its article, by the names that templates give it and by its first words.
import type { Pointers } from '../../language/pointers.ts'
import { attributeOf, elementsBelow, textOf, type Element, type Parent } from './tree.ts'

/**
 * Names, whole or between hyphens, of what is never part of an article. Readability does not know them, and takes a box
 * of two long paragraphs for an article.
 */
const boxes =
  /(?:^|[\s_-])(?:newsletters?|subscri(?:be|ption|ptions)|sign-?up|mailing(?:-?list)?|cookies?|consent|gdpr|paywall|donat(?:e|ion|ions)|related|recommend(?:ed|ations)?|read-?(?:more|also|next)|more-?(?:stories|news|on)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|promo|share-?(?:bar|buttons|tools)?|social-?(?:media|share|links)?|breadcrumbs?|comments?|disqus|replies)(?:[\s_-]|$)/i

/** Names of short pieces inside an article that are not its words: adverts, captions of pictures, credits. */
const pieces =
  /(?:^|[\s_-])(?:ads?|adverts?|advertisement|adsbygoogle|captions?|credits?|photo-?(?:credit|caption)|image-?(?:credit|caption)|wp-caption-text|pull-?quotes?)(?:[\s_-]|$)/i

/** In characters: longer elements of such a name are wrappers (`class="has-ads"`) around the article itself. */
const pieceLimit = 300
/** Letters that must be left outside a box, and as a share of its own; otherwise the box is the page's content. */
const leastBeside = 140
const leastShare = 0.6

const namesOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`

/** Whether an element is outside the article of this page. */
export const surroundingsOf = (page: Parent): ((element: Element) => boolean) => {
  const all = proseIn(page)
  return (element) => {
    const names = namesOf(element)
    if (pieces.test(names) && textOf(element).length < pieceLimit) return true
    if (!boxes.test(names)) return false
    const own = proseIn(element)
    return all - own >= Math.max(leastBeside, leastShare * own)
  }
}

const blocks = new Set(['p', 'blockquote', 'pre', 'li', 'td', 'div', 'section', 'article', 'font', 'center'])

/** The number of characters in blocks and outside links. */
export const proseIn = (root: Parent): number => {
  let sum = 0
  const add = (node: Parent): void => {
    for (const child of node.childNodes) {
      if ('value' in child && 'tagName' in node && blocks.has(node.tagName)) sum += child.value.trim().length
      if ('tagName' in child && !skipped.has(child.tagName)) add(child)
    }
  }
  add(root)
  return sum
}
const skipped = new Set([
  'a',
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'button',
  'select',
  'option',
  'h1',
  'h2',
  'h3',
])

/** In UTF-16 code units: a longer line is prose. */
const longestPointer = 140

/** Whether a line of the article only points to something else. */
export const isPointer = (line: string, isLink: boolean, { lines, links }: Pointers): boolean => {
  const bare = line.replace(/[\u064B-\u0652]/gu, '')
  return (
    line.length <= longestPointer &&
    (lines.some((one) => one.test(bare)) || (isLink && links.some((one) => one.test(bare))))
  )
}

/** The words of paragraphs that consist of one link: teasers, when they point to other articles. */
export const linkedLines = (page: Parent): ReadonlySet<string> =>
  new Set(
    elementsBelow(page)
      .filter(({ tagName }) => tagName === 'p')
      .filter((element) => {
        const own = textOf(element)
        const links = elementsBelow(element).filter(({ tagName }) => tagName === 'a')
        return own !== '' && links.length === 1 && links[0] !== undefined && textOf(links[0]) === own
      })
      .map(textOf),
  )
