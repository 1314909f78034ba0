import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite } from '../helpers/site.ts'
import {
  arabic,
  drag,
  english,
  hasFocus,
  press,
  sitting,
  statementsOf,
  store,
  told,
  words,
} from './desk-visit.ts'

describe('a correction at the desk', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  it('corrects words by keyboard in the direction of the writing', async () => {
    const slug = await store(site, { text: `${arabic} مفاتيح.`, publisher: 'صحيفة الأيام' })
    const { page, complaints, close } = await sitting(site, slug, { lang: 'ar' })
    const [before] = await statementsOf(site, slug)
    expect(before.text).toBe('التعاون مستمر مع كل الأطراف')
    await press(page, 'c')
    await page.locator('.correction').waitFor()
    expect(await hasFocus(page, '#correction-title')).toBe(true)
    await press(page, 'Tab', 'Enter')
    expect(await hasFocus(page, '.scroller')).toBe(true)
    // The cursor is at التعاون; the next word of Arabic lies to the left.
    await press(page, 'Shift+ArrowLeft', 'c', 'v')
    await page
      .locator('.spans .exact', { hasText: /^التعاون مستمر$/ })
      .first()
      .waitFor()
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight')
    await page.locator('.correction [aria-label^="تأخير النهاية كلمة: ألفاظ القول"]').focus()
    await press(page, 'Enter')
    await page.locator('.spans .exact', { hasText: /^التعاون مستمر مع$/ }).waitFor()
    await page.locator('#why').focus()
    await page.keyboard.type('أقصر.')
    await press(page, 'Tab', 'Enter')
    await told(page, /صُحح/)
    const [after] = await statementsOf(site, slug)
    expect(after).toMatchObject({
      id: before.id,
      text: 'التعاون مستمر مع',
      verbatim: ['التعاون مستمر'],
      review: 'REVIEWED',
    })
    expect(after.history.at(-1)).toMatchObject({ why: 'أقصر.' })
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, /تم التراجع عن التصحيح/)
    const [restored] = await statementsOf(site, slug)
    expect(restored).toMatchObject({ text: before.text, verbatim: before.verbatim, review: 'DRAFT' })
    expect(complaints).toEqual([])
    await close()
  })

  it('corrects with the mouse: words, a new speaker, the chain, a topic, the date, and takes all of it back', async () => {
    const slug = await store(site, {
      text: `${english} Mouse.`,
      publisher: 'The Daily',
      published: '2026-02-10',
    })
    const { page, complaints, close } = await sitting(site, slug)
    const all = await statementsOf(site, slug)
    const at = all.findIndex(({ text }) => text.includes('nothing is agreed'))
    for (let i = 0; i < at; i++) await press(page, 'j')
    await page.locator('blockquote', { hasText: 'nothing is agreed' }).waitFor()
    await page.getByRole('button', { name: 'Correct' }).click()
    await drag(page, 'nothing is agreed')
    await page.getByRole('button', { name: 'Reported words', exact: true }).click()
    await drag(page, ' in 😀 Oslo')
    await page.getByRole('button', { name: 'Reported words: add a part' }).click()
    await page.locator('.spans .exact', { hasText: /^in 😀 Oslo$/ }).waitFor()
    const speaker = page.getByRole('combobox', { name: 'Find a speaker, in any spelling' })
    await speaker.fill('Ingrid Nyholm')
    await page.getByRole('option', { name: 'New speaker: Ingrid Nyholm' }).click()
    await page.getByRole('button', { name: 'Remove: Anna Lind' }).click()
    const source = page.getByRole('combobox', { name: 'Find a source or a speaker, in any spelling' })
    for (const name of ['فرانس', 'defence']) {
      await source.fill(name)
      await page.locator('li[role=option]:visible').first().waitFor()
      await press(page, 'ArrowDown', 'Enter')
    }
    const links = page.locator('.links strong')
    await expect.poll(() => links.count()).toBe(2)
    const [near, far] = await links.allInnerTexts()
    await page.getByRole('button', { name: `Move up: ${far ?? ''}` }).click()
    expect(await links.allInnerTexts()).toEqual([far, near])
    await page.getByRole('combobox', { name: 'Find a topic' }).fill('economic')
    await page.locator('li[role=option]:visible').first().click()
    await page.fill('#edtf', '2026-02')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'why' }).waitFor()
    expect(await page.inputValue('#edtf')).toBe('2026-02')
    await page.fill('#why', 'The sentence goes on.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected and accepted/)
    const before = all[at]
    const after = (await statementsOf(site, slug)).find(({ id }) => id === before.id)
    expect(after).toMatchObject({
      text: 'nothing is agreed … in 😀 Oslo',
      review: 'REVIEWED',
      said: { edtf: '2026-02' },
      attributions: [{ speaker: { name: 'Ingrid Nyholm', kind: 'PERSON', draft: false }, basis: 'NAMED' }],
    })
    expect(after.chain).toHaveLength(3)
    expect(after.topics).toHaveLength(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await told(page, /Undone/)
    const restored = (await statementsOf(site, slug)).find(({ id }) => id === before.id)
    for (const field of ['text', 'said', 'attributions', 'chain', 'topics', 'review', 'verbatim'])
      expect(restored[field], field).toEqual(before[field])
    expect(complaints).toEqual([])
    await close()
  })

  it('overrules nobody who was faster, loses nothing typed, and offers what there is now', async () => {
    const slug = await store(site, { text: `${english} Faster.` })
    const { page, close } = await sitting(site, slug)
    const [first, second] = await statementsOf(site, slug)
    const rival = await site.app.token('EDITOR', { name: 'rival' })
    const change = (input: object) =>
      site.app.ask(
        'mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { __typename } }',
        { input },
        rival,
      )
    await press(page, 'c')
    await page.fill('#edtf', '2025')
    await page.fill('#why', 'A year is known.')
    const said = { said: { edtf: '2024', basis: 'INFERRED' }, topics: ['economic-cooperation'] }
    await change({ statement: first.id, decision: 'CORRECT', why: 'r', correction: said })
    await change({ statement: first.id, decision: 'REOPEN', why: 'r' })
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('.refusal', { hasText: 'Somebody else was faster' }).waitFor()
    await page.getByRole('button', { name: 'Load the new state' }).click()
    await told(page, /last changed by token:rival/)
    expect(await hasFocus(page, '#correction-title')).toBe(true)
    expect(await page.inputValue('#edtf')).toBe('2025')
    expect(await page.inputValue('#why')).toBe('A year is known.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected and accepted/)
    expect((await statementsOf(site, slug))[0]).toMatchObject({
      said: { edtf: '2025' },
      topics: [{ slug: 'economic-cooperation' }],
    })
    await change({ statement: second.id, decision: 'REJECT', why: 'r' })
    await press(page, 'a')
    await page.getByRole('button', { name: 'Load the new state' }).click()
    await told(page, /token:rival has already rejected it/)
    expect(await words(page)).not.toBe(second.text)
    await close()
  })

  it('asks again for a token that was revoked, and keeps what was typed', async () => {
    const slug = await store(site, { text: `${english} Revoked.` })
    const token = await site.app.token('EDITOR', { name: 'leaver' })
    const { page, close } = await sitting(site, slug, { token })
    await press(page, 'c')
    await page.fill('#why', 'Typed before.')
    await page.fill('#edtf', '2025')
    const prisma = await site.app.store.prisma()
    await prisma.token.updateMany({ where: { name: 'leaver' }, data: { revokedAt: new Date() } })
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await page.locator('dialog.again[open]').waitFor()
    await page.fill('#token', await site.app.token('EDITOR'))
    await press(page, 'Enter')
    await page.locator('dialog.again:not([open])').waitFor({ state: 'attached' })
    expect(await page.inputValue('#why')).toBe('Typed before.')
    await page.getByRole('button', { name: 'Correct and accept' }).click()
    await told(page, /Corrected/)
    await close()
  })
})
