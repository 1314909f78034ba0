import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/document/html/html.ts'
import { htmlLimits } from '../../../src/document/html/tree.ts'

const read = (html: string, deadline?: number): ReturnType<typeof readHtml> =>
  readHtml(html, { name: 'page.html', deadline })

const deep = (tag: string): string => `<${tag}>`.repeat(100_000)
const million = 1_000_000

describe('readHtml', () => {
  it('reads a page without keeping the others waiting', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    expect((await read('<title>A</title><p>قال الوزير: «نعم».</p>')).text).toBe('قال الوزير: «نعم».')
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })

  it.each([
    ['100,000 blocks in each other', deep('div')],
    ['100,000 inline elements in each other', deep('b')],
    ['100,000 lists in each other', deep('ul><li')],
    ['too many elements', '<br>'.repeat(htmlLimits.elements + 1)],
    [
      'formatting that is opened again in every paragraph',
      `<p>${Array.from({ length: 400 }, (_, i) => `<b a=${i}>`).join('')}${'<p>x'.repeat(1000)}`,
    ],
    ['too many characters', `<p>${'a'.repeat(htmlLimits.characters)}`],
  ])('refuses %s', async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({
      code: 'HTML_LIMIT',
      message: expect.stringMatching(/^document: expected a page of at most \d+ .*, got more in page\.html$/),
    })
  })

  it('reads one page at a time, in the order in which they came', async () => {
    const order: string[] = []
    const pages = ['<p>word <b>x</b> said that</p>'.repeat(5000), '<', '<p>He said yes.']
    const named = ['long', 'empty', 'short']
    await Promise.all(pages.map((page, i) => read(page).then(() => order.push(named[i] ?? ''))))
    expect(order).toEqual(named)
  })

  it('gives up a page that takes too long', async () => {
    const slow =
      `${'<div><p>قال الوزير، إن ذلك مهم جدا، وأضاف</p>'.repeat(480)}${'</div>'.repeat(480)}`.repeat(100)
    await expect(read(slow, 1500)).rejects.toMatchObject({
      code: 'HTML_LIMIT',
      message: 'document: expected a page that can be read within 1500 ms, got a slower one in page.html',
    })
  })

  it.each([
    [
      'a million attributes',
      `<p ${Array.from({ length: million }, (_, i) => `a${i}`).join(' ')}>hello</p>`,
      /^hello$/,
    ],
    ['a million characters that open nothing', '<'.repeat(million), /^<+$/],
    ['a million entities', '&amp;&#1602;'.repeat(million / 2), /^(&ق)+$/],
    ['a million comments that end nowhere', '<!--'.repeat(million), /^$/],
    [
      'metadata of a million brackets',
      `<script type="application/ld+json">${'['.repeat(900_000)}</script><p>hello`,
      /^hello$/,
    ],
    ['a class of a million words', `<p class="${'ad '.repeat(million)}x">hello</p><p>there`, /^there$/],
  ])('reads %s', async (_, html, text) => {
    expect((await read(html)).text).toMatch(text)
  })
})
