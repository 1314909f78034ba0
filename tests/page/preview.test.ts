import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frameOf } from '../../src/page/frame.ts'
import type { Lang } from '../../src/words/language.ts'
import { previewOf } from '../../src/page/machine/preview.ts'
import type { ShownStatement } from '../../src/page/piece/telling.ts'
import { sharedBrowser } from '../helpers/site.ts'

const told = (lang: string, text: string, who: string, through: string): ShownStatement => ({
  id: 'stm_aaaaaaaaaaaaaaaaaaaa',
  text,
  lang,
  kind: 'DIRECT',
  act: 'SAID',
  telling: { lead: `${who} said`, note: null, sentence: '', short: '', medium: '', parts: [] },
  verbatim: [text],
  cue: null,
  standing: 'ASSERTED',
  review: 'REVIEWED',
  said: { edtf: '2026-01-10', basis: 'STATED' },
  attributions: [
    {
      standing: 'ASSERTED',
      note: null,
      basis: 'NAMED',
      role: null,
      speaker: { slug: 'a', kind: 'PERSON', name: who },
    },
  ],
  chain: [
    {
      words: null,
      name: through,
      source: { slug: 'b', kind: 'NEWSPAPER', stateControlled: null },
      speaker: null,
    },
    {
      words: null,
      name: 'AFP',
      source: { slug: 'c', kind: 'NEWSPAPER', stateControlled: null },
      speaker: null,
    },
  ],
  topics: [],
  document: { slug: 'd', title: null, lang, published: null },
  history: [],
})

/** Parts of the picture, in pixels: where the first line of the words and the line at the foot begin and end. */
const places = {
  beginning: { left: 0, right: 300, top: 60, bottom: 240 },
  end: { left: 900, right: 1200, top: 60, bottom: 240 },
  footBegins: { left: 60, right: 260, top: 560, bottom: 620 },
  footEnds: { left: 1000, right: 1200, top: 560, bottom: 620 },
} as const

describe('the preview picture', () => {
  let page: Page
  beforeAll(async () => {
    page = await (await sharedBrowser()).newPage()
  })
  afterAll(() => page.context().close())

  /** The pixels of a part of the picture, as numbers in one string. */
  const part = async (lang: Lang, one: ShownStatement, place: keyof typeof places): Promise<string> => {
    const assets = { style: '', reader: '', desk: '', deskStyle: [], embed: '' }
    const frame = frameOf({ lang, origin: 'https://quotes.example', here: '/', assets })
    const { left, right, top, bottom } = places[place]
    const png = `data:image/png;base64,${(await previewOf(frame, one)).toString('base64')}`
    const box = [left, top, right - left, bottom - top].join(',')
    return page.evaluate<string>(`(async () => {
      const image = await createImageBitmap(await (await fetch(${JSON.stringify(png)})).blob())
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      canvas.drawImage(image, 0, 0)
      const { data } = canvas.getImageData(${box})
      const ink = data.filter((_, i) => i % 4 === 0)
      if (!ink.some((value) => value < 100)) throw new Error('expected ink')
      return ink.join()
    })()`)
  }

  // Both of a pair begin alike and go on otherwise: a line that is turned round begins with what is not alike.
  it('begins an English line at its left, whatever Arabic is in it', async () => {
    const one = told('en', 'The plan is called تعزيز (a bond), and it stays.', 'Mara Lund', 'صحيفة المرفأ')
    const other = told('en', 'The plan is called اتفاق (by us), as he put it.', 'Mara Lund', 'جريدة البحر')
    for (const lang of ['en', 'ar'] as const)
      expect(await part(lang, one, 'beginning')).toBe(await part(lang, other, 'beginning'))
    expect(await part('en', one, 'footBegins')).toBe(await part('en', other, 'footBegins'))
  })

  it('begins an Arabic line at its right, whatever English is in it', async () => {
    const one = told('ar', 'المشروع اسمه OpenAI (بلغ) نهايته أمس.', 'سعاد العلي', 'The Harbour Times')
    const other = told('ar', 'المشروع اسمه Reuter (كان) غايته قبل.', 'سعاد العلي', 'The Sea Daily')
    for (const lang of ['en', 'ar'] as const)
      expect(await part(lang, one, 'end')).toBe(await part(lang, other, 'end'))
    expect(await part('ar', one, 'footEnds')).toBe(await part('ar', other, 'footEnds'))
  })

  it('is another where its words are', async () => {
    const [one, other] = ['The plan is called treaty.', 'A plan is called treaty.'].map((text) =>
      told('en', text, 'Mara Lund', 'Times'),
    )
    if (!one || !other) throw new Error('expected two statements')
    expect(await part('en', one, 'beginning')).not.toBe(await part('en', other, 'beginning'))
  })
})
