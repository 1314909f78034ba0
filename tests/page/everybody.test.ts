// Every page for everybody: in both languages and schemes, on a wide window and a narrow one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { harbour, putOnRecord } from '../helpers/records.ts'
import { expectNoOverflow, type Site, testSite, violations, type Visit } from '../helpers/site.ts'

const disputed = 'stm_xtbweqbujd32rlla643r'

/** Every page, by what it shows. */
const pages: readonly (readonly [string, string])[] = [
  ['home', ''],
  ['the list', '/statements'],
  [
    'a narrowed list',
    '/statements?text=الصين&kind=MIXED&from=2024-01-01&order=SAID_OLDEST&basis=NAMED&control=FREE',
  ],
  ['an empty list', '/statements?text=zzzzz'],
  ['speakers', '/speakers'],
  ['sources', '/sources'],
  ['topics', '/topics'],
  ['documents', '/documents'],
  ['a speaker', '/speakers/vladimir-putin'],
  ['a source', '/sources/agence-france-presse'],
  ['a topic', '/topics/military-cooperation'],
  ['a document', '/documents/china-russia-defence'],
  ['a disputed statement', `/statements/${disputed}`],
  ['the check, unasked', '/check'],
  ['a check', '/check?claim=الناتو ممكن حاسم للحرب&speaker=NATO'],
  ['a check of what is not there', '/check?claim=Nothing like this was ever recorded here'],
  ['a claim that cannot be read', '/check?claim=…'],
  ['a page that is not there', '/statements/stm_nothing'],
  ['a question that is refused', '/statements?from=2024-13-41'],
]

describe('a page in a browser', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
    await putOnRecord(site.app.store, harbour)
  })
  afterAll(() => site.close())

  describe.each(['en', 'ar'])('in %s', (lang) => {
    let visit: Visit
    beforeAll(async () => {
      visit = await site.visit(`/${lang}`)
    })
    afterAll(() => visit.close())

    // One visit for all: the schemes and widths are a matter of styles, which follow the window.
    describe.each(pages)('that shows %s', (_, path) => {
      let before: number
      beforeAll(async () => {
        before = visit.complaints.length
        await visit.page.goto(`${site.url}/${lang}${path}`)
      })

      it.each(['light', 'dark'] as const)('serves everybody in %s, from here alone', async (colorScheme) => {
        const { page, foreign, complaints } = visit
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width: 1280, height: 720 })
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
        const own = complaints.slice(before)
        expect({ foreign, complaints: own.filter((text) => !/status of 40[04]/.test(text)) }).toEqual({
          foreign: [],
          complaints: [],
        })
        expect(await page.context().cookies()).toEqual([])
      })

      it('fits into 320 pixels', async () => {
        await visit.page.setViewportSize({ width: 320, height: 640 })
        await expectNoOverflow(visit.page)
      })
    })
  })

  it('would be found out if it were not for everybody', async () => {
    const { page, close } = await site.visit('/en')
    await page.evaluate(
      "document.querySelector('main').insertAdjacentHTML('beforeend', '<input><p id=faint>faint</p>')",
    )
    await page.evaluate("document.getElementById('faint').style.color = '#ddd'")
    const found = await violations(page)
    expect(found.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['label', 'color-contrast']),
    )
    await close()
  })

  it('would be found out if it asked anybody else, who is not asked', async () => {
    const { page, foreign, close } = await site.visit('/en')
    // A page without our policy, which forbids it as well.
    await page.goto('about:blank')
    const asked = await page.evaluate("fetch('https://example.org/').then(() => 'answered', () => 'refused')")
    expect({ asked, foreign }).toEqual({ asked: 'refused', foreign: ['https://example.org/'] })
    await close()
  })

  it('knows the seeded statements that these tests name', async () => {
    const { data } = await site.app.ask('query ($id: ID!) { statement(id: $id) { standing } }', {
      id: disputed,
    })
    expect(data.statement.standing).toBe('DISPUTED')
  })
})
