import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putOnRecord } from '../helpers/records.ts'
import { type Site, testSite } from '../helpers/site.ts'
import { fromLeft } from '../helpers/visual-order.ts'

const arabic = {
  text: 'قالت سعاد العلي، يوم ١٠ يناير ٢٠٢٦: «الجسر القديم آمن لكل شاحنة في المدينة».',
  publisher: 'صحيفة المرفأ',
  published: '2026-01-10',
}
const english = {
  text: 'On 10 January 2026 the mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.”',
  publisher: 'The Harbour Times',
  published: '2026-01-10',
}
const claims = {
  [arabic.publisher]: 'الجسر القديم آمن لكل شاحنة في المدينة',
  [english.publisher]: 'the old harbour bridge is safe for every lorry',
}
/** Wide enough for each of the texts to stand on one line. */
const wide = { viewport: { width: 1900, height: 900 } }

describe('names, dates and words of both scripts next to one another', () => {
  let site: Site
  let ids: Readonly<Record<string, string>>
  beforeAll(async () => {
    site = await testSite()
    const [ar = ''] = await putOnRecord(site.app.store, arabic)
    const [en = ''] = await putOnRecord(site.app.store, english)
    ids = { ar, en }
  })
  afterAll(() => site.close())

  it.each([
    ['en', arabic.publisher, ['سعاد العلي', '2026', '01', '10', 'through', 'صحيفة المرفأ', '.']],
    ['en', english.publisher, ['Mara Lund', '2026', '01', '10', 'through', 'The Harbour Times', '.']],
  ])('stand in an explanation in %s as they are read: %s', async (lang, publisher, pieces) => {
    const { page, close } = await site.visit(`/${lang}/check?claim=${claims[publisher] ?? ''}`, wide)
    expect(await fromLeft(page, '.answer .lead', pieces)).toEqual(pieces)
    await close()
  })

  it.each([
    [arabic.publisher, 'سعاد العلي'],
    [english.publisher, 'Mara Lund'],
  ])('stand in an explanation in ar as they are read: %s', async (publisher, name) => {
    const { page, close } = await site.visit(`/ar/check?claim=${claims[publisher] ?? ''}`, wide)
    // Digits are those of the page.
    const pieces = ['مسجّلة', name, '(', '٢٠٢٦', '٠١', '١٠', ')', 'عبر', publisher, '.']
    expect(await fromLeft(page, '.answer .lead', pieces)).toEqual(pieces.toReversed())
    await close()
  })

  it.each([
    ['en', 'ar', ['سعاد العلي', ':', '«', '10 January 2026', 'Through', 'صحيفة المرفأ', 'reported in']],
    ['en', 'en', ['Mara Lund', ':', '“', '10 January 2026', 'Through', 'The Harbour Times', 'reported in']],
    ['ar', 'ar', ['سعاد العلي', ':', '«', '١٠ يناير ٢٠٢٦', 'عن طريق', 'صحيفة المرفأ', 'ورد في']],
    ['ar', 'en', ['Mara Lund', ':', '“', '١٠ يناير ٢٠٢٦', 'عن طريق', 'The Harbour Times', 'ورد في']],
  ])('stand in a citation in %s of words in %s as they are read', async (lang, of, pieces) => {
    const { page, close } = await site.visit(`/${lang}/statements/${ids[of] ?? ''}`, wide)
    // A text area draws its text where no range can look: the same text in a paragraph of the same direction.
    await page.evaluate(
      "(({ value, dir }) => document.querySelector('main').insertAdjacentHTML('beforeend', `<p id=drawn dir=${dir} style='white-space: nowrap; font-size: 8px'>${value}</p>`))(document.getElementById('cite-plain'))",
    )
    const title = pieces.at(-1) ?? ''
    const shown = (await page.inputValue('#cite-plain')).includes(title) ? pieces : pieces.slice(0, -1)
    const seen = await fromLeft(page, '#drawn', shown)
    // In words of the other script the mark that opens them is at their own beginning.
    const [open] = ['«', '“'].filter((mark) => shown.includes(mark))
    const without = (list: readonly string[]) => list.filter((piece) => piece !== open)
    expect(without(seen)).toEqual(without(lang === 'en' ? shown : shown.toReversed()))
    await close()
  })

  it('stand in a list and in a byline as they are read', async () => {
    for (const [path, selector] of [
      ['/en/statements?speaker=saad-alaly', '.card'],
      [`/en/statements/${ids.ar ?? ''}`, '.byline'],
    ] as const) {
      const { page, close } = await site.visit(path, wide)
      const pieces =
        selector === '.byline' ? ['سعاد العلي', '10', 'January', '2026'] : ['10', 'January', '2026']
      expect(await fromLeft(page, selector, pieces)).toEqual(pieces)
      await close()
    }
  })

  const titleOf = async (path: string, property = 'og:title'): Promise<string> => {
    const { body } = await site.app.app.inject({ url: path, headers: { host: 'quotes.example' } })
    return new RegExp(`property="${property}" content="([^"]*)"`).exec(body)?.[1] ?? ''
  }

  it('are isolated in what previews show, words always and names where they are of the other script', async () => {
    const titles = [
      [`/en/statements/${ids.ar ?? ''}`, /^\u2066\u2067سعاد العلي\u2069 said: \u2067«.*»\u2069\u2069$/],
      [`/ar/statements/${ids.ar ?? ''}`, /^\u2067قالت سعاد العلي: «.*»\u2069$/],
      [`/ar/statements/${ids.en ?? ''}`, /^\u2067قال \u2066Mara Lund\u2069: \u2066“.*”\u2069\u2069$/],
      [`/en/statements/${ids.en ?? ''}`, /^\u2066Mara Lund said: “.*”\u2069$/],
    ] as const
    for (const [path, title] of titles) expect(await titleOf(path)).toMatch(title)
    expect(await titleOf(`/en/statements/${ids.ar ?? ''}`, 'og:description')).toMatch(
      /«[^»]*»\u2069\u2069 · 10 January 2026 · Through \u2067صحيفة المرفأ\u2069$/,
    )
  })

  it('are isolated in the titles of feeds and of their entries', async () => {
    const feed = async (path: string) =>
      JSON.parse((await site.app.app.inject({ url: path })).body) as {
        title: string
        items: readonly { title: string }[]
      }
    const { title, items } = await feed('/en/statements.feed.json?speaker=saad-alaly&from=2026-01-01')
    expect(title).toMatch(/^\u2067سعاد العلي\u2069, /)
    expect(items[0]?.title).toMatch(/^\u2066\u2067سعاد العلي\u2069 said: \u2067«.*»\u2069\u2069$/)
  })

  it('are given without isolates to Wikipedia and BibTeX', async () => {
    const { page, close } = await site.visit(`/en/statements/${ids.ar ?? ''}`)
    for (const id of ['#cite-wiki', '#cite-bibtex'])
      expect(await page.inputValue(id)).not.toMatch(/[\u2066-\u2069]/)
    expect(await page.inputValue('#cite-plain')).toMatch(/^\u2067سعاد العلي\u2069 said: /)
    await close()
  })
})
