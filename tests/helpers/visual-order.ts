// Where pieces of a text are drawn: what bidirectional text looks like to a reader, not how it is stored.
import type { Page } from 'playwright-core'

/** Runs in the page: the middle of each piece, from the left, one piece after another in the text of the element. */
const middles = `([selector, pieces]) => {
  const element = [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(pieces[0]))
  if (!element) throw new Error('expected ' + selector + ' with ' + pieces[0])
  // On one line, or there is no left and right to compare.
  element.style.cssText += 'white-space: nowrap; font-size: 8px'
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const places = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let i = 0; i < node.data.length; i++) places.push([node, i])
  const text = places.map(([node, i]) => node.data[i]).join('')
  let from = 0
  return pieces.map((piece) => {
    const at = text.indexOf(piece, from)
    if (at === -1) throw new Error('expected ' + piece + ' in ' + text)
    from = at + piece.length
    const range = document.createRange()
    range.setStart(...places[at])
    const [last, i] = places[from - 1]
    range.setEnd(last, i + 1)
    const [box] = range.getClientRects()
    return box.left + box.width / 2
  })
}`

/** The pieces as they stand on the line from left to right. They are given in the order of the text. */
export const fromLeft = async (
  page: Page,
  selector: string,
  pieces: readonly string[],
): Promise<readonly string[]> => {
  const lefts = await page.evaluate<readonly number[]>(`(${middles})(${JSON.stringify([selector, pieces])})`)
  return pieces
    .map((piece, i) => ({ piece, left: lefts[i] ?? Number.NaN }))
    .sort((a, b) => a.left - b.left)
    .map(({ piece }) => piece)
}
