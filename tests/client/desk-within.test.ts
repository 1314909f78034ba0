// What was done with the words and who reported them, at the desk.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'
import { corrected, press, sitting, statementsOf, store, told, words } from './desk-visit.ts'

const cases = [
  {
    lang: 'en',
    text: `Harbour Master Mary Okafor said Berg told her "the port is open". Trade Minister Carl Berg said "the talks go on". Ships may pass on Sunday, according to Carl Berg.`,
    ...{ outer: 'Berg told her', inner: 'the talks go on', teller: 'Mary Okafor' },
    ...{ act: 'Denied', reportedBy: 'Reported by', go: 'Go to what they said', open: 'Open what they said' },
    doubtful: 'the port is open',
    doubt: 'It is said within what somebody else says.',
    ...{ find: 'Find a source or a speaker', actField: 'What was done with the words', promised: 'Promised' },
    ...{ remove: 'Remove: Reported inside what was said by', save: 'Correct and accept', saved: /Corrected/ },
    ...{ undo: 'Undo', undone: /Undone/, kind: 'speaker', inside: 'Reported inside what was said by' },
  },
  {
    lang: 'ar',
    text: `قال مدير الميناء سامي الشكري إن الحسن وعده بالعودة. وقال وزير التجارة كمال الحسن إن «المحادثات مستمرة». وستمر السفن يوم الأحد، وفقا لكمال الحسن.`,
    ...{ outer: 'الحسن وعده', inner: 'المحادثات مستمرة', teller: 'سامي الشكري' },
    ...{ act: 'نفي', reportedBy: 'نقله عنه', go: 'انتقل إلى قول الناقل', open: 'افتح قول الناقل' },
    doubtful: 'وستمر السفن',
    doubt: 'ذُكر القائل بعد القول، فحدود القول مُقدَّرة تخمينًا.',
    ...{ find: 'ابحث عن مصدر أو قائل', actField: 'ماذا فعل القائل بهذه الألفاظ', promised: 'وعد' },
    ...{ remove: 'حذف: وارد ضمن قول', save: 'تصحيح وقبول', saved: /صُحح/ },
    ...{ undo: 'تراجع', undone: /تم التراجع/, kind: 'قائل', inside: 'وارد ضمن قول' },
  },
] as const

describe('what was done and by whom it is reported', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  const opened = async (one: (typeof cases)[number], mark: string) => {
    const slug = await store(site, {
      text: `${one.text} ${mark}`,
      published: '2026-03-03',
      publisher: 'The Daily',
    })
    const all = await statementsOf(site, slug)
    // A statement inside another one is in the text of that one too.
    const at = (part: string): number => {
      const found = all
        .filter(({ text }) => text.includes(part))
        .sort((a, b) => a.text.length - b.text.length)
      return all.indexOf(found[0])
    }
    const [outer, inner] = [all[at(one.outer)], all[at(one.inner)]]
    await corrected(site, inner.id, { act: 'DENIED', within: outer.id })
    const visit = await sitting(site, slug, { lang: one.lang })
    const goTo = async (part: string): Promise<void> => {
      await visit.page.locator('nav.queue button').nth(at(part)).click()
      await visit.page.locator('#statement ~ blockquote', { hasText: part }).waitFor()
    }
    return { ...visit, slug, outer, inner, goTo }
  }

  it.each(cases)(
    'is shown in words in $lang, with the doubts and the way to the outer statement',
    async (one) => {
      const { page, complaints, close, slug, outer, inner, goTo } = await opened(one, '🎈')
      await goTo(one.inner)
      expect(await page.innerText('#statement .act')).toBe(one.act)
      expect(await page.innerText('.claims')).toContain(one.reportedBy)
      expect(await page.innerText('.claims .reported-by')).toContain(one.teller)
      const entry = page.locator('nav.queue button', { hasText: one.inner }).filter({ hasText: one.act })
      expect(await entry.innerText()).toContain(`${one.reportedBy}: ${one.teller}`)
      await page.getByRole('link', { name: one.go }).click()
      await page.locator('#statement ~ blockquote', { hasText: one.outer }).waitFor()
      expect(await page.locator('#statement .act').count()).toBe(0)
      await goTo(one.doubtful)
      expect(await page.innerText('.doubts')).toContain(one.doubt)
      // Once it waits no more, its page is opened.
      await goTo(one.outer)
      await press(page, 'a')
      await page.locator('#statement ~ blockquote', { hasText: one.outer }).waitFor({ state: 'detached' })
      await page.locator('nav.queue button', { hasText: one.inner }).first().click()
      const link = page.getByRole('link', { name: one.open })
      expect(await link.getAttribute('href')).toBe(`/${one.lang}/statements/${String(outer.id)}`)
      expect((await statementsOf(site, slug)).find(({ id }) => id === inner.id)).toMatchObject({
        ...{ act: 'DENIED', within: { id: outer.id } },
      })
      expect(complaints).toEqual([])
      await close()
    },
  )

  it.each(cases)(
    'is corrected in $lang: the act, a person in the chain, no more inside another',
    async (one) => {
      const { page, complaints, close, slug, inner, outer, goTo } = await opened(one, '🎏')
      const now = async () => (await statementsOf(site, slug)).find(({ id }) => id === inner.id)
      const before = await now()
      await goTo(one.inner)
      await press(page, 'c')
      await page.locator('.correction').waitFor()
      expect(await page.inputValue('#act')).toBe('DENIED')
      await page.getByLabel(one.actField).selectOption({ label: one.promised })
      await page.getByRole('combobox', { name: one.find }).fill(one.teller)
      const option = page.getByRole('option', { name: one.teller })
      expect(await option.innerText()).toContain(one.kind)
      await option.click()
      await page.locator('.links .head', { hasText: one.teller }).filter({ hasText: one.kind }).waitFor()
      expect(await page.innerText('.reported-inside')).toContain(one.inside)
      await page.fill('#why', 'w')
      await page.getByRole('button', { name: one.save }).click()
      await told(page, one.saved)
      const teller = outer.attributions[0].speaker.slug
      expect(await now()).toMatchObject({ act: 'PROMISED', within: { id: outer.id }, review: 'REVIEWED' })
      expect((await now()).chain.slice(-2)).toMatchObject([
        { source: null, speaker: { slug: teller } },
        { source: { slug: expect.stringContaining('daily') }, speaker: null },
      ])
      await page.getByRole('button', { name: one.undo }).click()
      await told(page, one.undone)
      const back = await now()
      for (const field of ['act', 'chain', 'within', 'review', 'text'])
        expect(back[field]).toEqual(before[field])
      await press(page, 'c')
      await page.getByRole('button', { name: one.remove }).click()
      expect(await page.locator('.reported-inside').count()).toBe(0)
      await page.fill('#why', 'w')
      await page.getByRole('button', { name: one.save }).click()
      await told(page, one.saved)
      expect(await now()).toMatchObject({ act: 'DENIED', within: null, chain: before.chain })
      expect(complaints).toEqual([])
      expect(await words(page)).not.toBe(inner.text)
      await close()
    },
  )
})
