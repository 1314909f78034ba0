// A statement that no machine has found is added at the desk, and taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite, violations } from '../helpers/site.ts'
import { drag, hasFocus, press, sitting, statementsOf, store, told } from './desk-visit.ts'

const cases = [
  {
    lang: 'en',
    text: 'The ferry stays in the harbour until spring. Edith Corran left the room at noon.',
    words: 'The ferry stays in the harbour until spring',
    name: 'Edith Corran',
    open: /Add a statement/,
    content: 'Reported words',
    find: 'Find a speaker, in any spelling',
    create: 'New speaker: Edith Corran',
    save: 'Add',
    added: /^Added/,
    undone: /rejected now/,
    nobody: /Nobody has said it yet/,
  },
  {
    lang: 'ar',
    text: 'تبقى العبارة في الميناء حتى الربيع. غادرت سلوى القرشي القاعة عند الظهر.',
    words: 'تبقى العبارة في الميناء حتى الربيع',
    name: 'سلوى القرشي',
    open: /إضافة قول/,
    content: 'ألفاظ القول',
    find: 'ابحث عن قائل، بأي إملاء',
    create: 'قائل جديد: سلوى القرشي',
    save: 'إضافة',
    added: /^أُضيف/,
    undone: /مرفوض الآن/,
    nobody: /لم يُذكر القائل/,
  },
] as const

describe('a statement that was missed', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it.each(cases)(
    'in $lang is selected in the article, added, found by readers, and taken back',
    async (one) => {
      const slug = await store(site, { text: one.text, lang: one.lang, published: '2026-02-10' })
      expect(await statementsOf(site, slug)).toEqual([])
      const { page, complaints, close } = await sitting(site, slug, { lang: one.lang })
      await page.getByRole('button', { name: one.open }).click()
      expect(await hasFocus(page, '#correction-title')).toBe(true)
      const save = page.locator('.correction').getByRole('button', { name: one.save, exact: true })
      await drag(page, one.words)
      await page.getByRole('button', { name: one.content, exact: true }).click()
      await save.click()
      await page.locator('.refusal', { hasText: one.nobody }).waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole('combobox', { name: one.find }).fill(one.name)
      await page.getByRole('option', { name: one.create }).click()
      expect(await page.inputValue('#edtf')).toBe('2026-02-10')
      await save.click()
      await told(page, one.added)
      const [added] = await statementsOf(site, slug)
      expect(added).toMatchObject({
        text: one.words,
        act: 'SAID',
        lang: one.lang,
        review: 'REVIEWED',
        said: { edtf: '2026-02-10', basis: 'INFERRED' },
        attributions: [{ speaker: { kind: 'PERSON', draft: false }, basis: 'NAMED' }],
        history: [{ action: 'ADDED' }],
      })
      expect(await page.locator('isnad-article .other').allInnerTexts()).toEqual([one.words])
      await page.goto(`${site.url}/${one.lang}/statements?text=${encodeURIComponent(one.words)}`)
      await page.locator('blockquote', { hasText: one.words }).first().waitFor()
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('is added by keyboard alone, and undone', async () => {
    const [one] = cases
    const slug = await store(site, { text: `${one.text} By keyboard.`, lang: one.lang })
    const { page, complaints, close } = await sitting(site, slug)
    await page.locator('#statement').focus()
    await press(page, 'n')
    await page.locator('.correction').waitFor()
    await press(page, 'Tab', 'Enter')
    expect(await hasFocus(page, '.scroller')).toBe(true)
    for (let i = 1; i < one.words.split(' ').length; i++) await press(page, 'Shift+ArrowRight')
    await press(page, 'c')
    await page.locator('.spans .exact', { hasText: new RegExp(`^${one.words}$`) }).waitFor()
    await page.getByRole('combobox', { name: one.find }).focus()
    await page.keyboard.type('Keya Board')
    await page.locator('li[role=option]:visible').first().waitFor()
    await press(page, 'ArrowDown', 'Enter')
    await page.locator('#why').focus()
    await press(page, 'Tab', 'Enter')
    await told(page, one.added)
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, one.undone)
    expect(await statementsOf(site, slug)).toMatchObject([{ text: one.words, review: 'REJECTED' }])
    expect(complaints).toEqual([])
    await close()
  })

  it('keeps what was typed while the form is closed, and asks before it is discarded', async () => {
    const [one] = cases
    const slug = await store(site, { text: `${one.text} Kept.`, lang: one.lang })
    const { page, close } = await sitting(site, slug)
    await page.getByRole('button', { name: one.open }).click()
    await page.fill('#why', 'I read it.')
    await press(page, 'Escape')
    await page.locator('.correction').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: one.open }).click()
    expect(await page.inputValue('#why')).toBe('I read it.')
    await close()
  })
})
