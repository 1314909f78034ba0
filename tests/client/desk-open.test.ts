// A statement that is on record is opened at the desk from its page, corrected, rejected, and put back as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite, violations } from '../helpers/site.ts'
import { arabic, english, press, signIn, statementsOf, store, told, words } from './desk-visit.ts'

const cases = [
  {
    lang: 'en',
    text: english,
    edit: 'Correct it at the desk',
    state: { REVIEWED: 'On record', REJECTED: 'Rejected' },
    save: 'Correct and accept',
    back: 'Back to the queue',
    corrected: /Corrected and accepted/,
    rejected: /^Rejected/,
    undone: /on record again/,
  },
  {
    lang: 'ar',
    text: arabic,
    edit: 'تصحيحه في مكتب المراجعة',
    state: { REVIEWED: 'في السجل', REJECTED: 'مرفوض' },
    save: 'تصحيح وقبول',
    back: 'العودة إلى قائمة المراجعة',
    corrected: /صُحح/,
    rejected: /رُفض/,
    undone: /عاد القول إلى السجل/,
  },
] as const

describe('a statement that is on record', () => {
  let site: Site
  beforeAll(async () => {
    site = await testSite()
  })
  afterAll(() => site.close())

  const onRecord = async (slug: string): Promise<string> => {
    const [{ id }] = await statementsOf(site, slug)
    await site.app.ask(
      'mutation ($id: ID!) { reviewStatement(input: { statement: $id, decision: ACCEPT }) { __typename } }',
      { id },
      await site.app.token('EDITOR'),
    )
    return id as string
  }
  const stateOf = async (slug: string, id: string) => {
    const found = (await statementsOf(site, slug)).find((one) => one.id === id)
    return { review: found.review, act: found.act, said: found.said?.edtf ?? null }
  }

  it.each(cases)('in $lang is opened from its page, corrected, rejected, and each is undone', async (one) => {
    const slug = await store(site, { text: `${one.text} Open.`, published: '2026-02-10', lang: one.lang })
    const id = await onRecord(slug)
    const before = await stateOf(slug, id)
    const { page, complaints, close } = await site.visit(`/${one.lang}/desk`)
    await signIn(page, await site.app.token('EDITOR'))
    await page.goto(`${site.url}/${one.lang}/statements/${id}`)
    await page.getByRole('link', { name: one.edit }).click()
    await page.locator('isnad-article .text').waitFor()
    await page.locator('.eyebrow', { hasText: one.state.REVIEWED }).waitFor()
    const said = await words(page)
    await press(page, 'c')
    await page.locator('.correction').waitFor()
    await page.selectOption('#act', 'WARNED')
    await page.fill('#why', 'It is a warning.')
    await page.getByRole('button', { name: one.save }).click()
    await told(page, one.corrected)
    expect(await stateOf(slug, id)).toEqual({ ...before, act: 'WARNED' })
    expect(await words(page)).toBe(said)
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, one.undone)
    expect(await stateOf(slug, id)).toEqual(before)
    await press(page, 'r')
    await page.locator('dialog.reject .primary').click()
    await told(page, one.rejected)
    await page.locator('.eyebrow', { hasText: one.state.REJECTED }).waitFor()
    expect(await stateOf(slug, id)).toEqual({ ...before, review: 'REJECTED' })
    // What was decided can be undone after a reload too.
    await page.reload()
    await page.locator('.eyebrow', { hasText: one.state.REJECTED }).waitFor()
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, one.undone)
    expect(await stateOf(slug, id)).toEqual(before)
    await page.getByRole('link', { name: one.back }).click()
    await page.locator('nav.queue').waitFor()
    expect(new URL(page.url()).searchParams.get('statement')).toBe(null)
    expect(complaints).toEqual([])
    await close()
  })

  it.each(cases)('in $lang is found in the list of its state, and leaves it for another', async (one) => {
    const slug = await store(site, { text: `${one.text} List.`, published: '2026-02-10', lang: one.lang })
    const id = await onRecord(slug)
    const { page, complaints, close } = await site.visit(`/${one.lang}/desk?document=${slug}`)
    await signIn(page, await site.app.token('EDITOR'))
    await page.locator('isnad-article .text').waitFor()
    const { text } = (await statementsOf(site, slug)).find((found) => found.id === id)
    await page.selectOption('#state', 'REVIEWED')
    await page.locator('.eyebrow', { hasText: one.state.REVIEWED }).waitFor()
    expect(await words(page)).toBe(text)
    await page.fill('#desk-text', 'xyzzy')
    await press(page, 'Enter')
    await page.locator('.nothing-left').waitFor()
    await page.fill('#desk-text', text.split(' ').slice(0, 2).join(' '))
    await press(page, 'Enter')
    await page.locator('nav.queue li').first().waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBe('record')
    expect(await violations(page)).toEqual([])
    await page.locator('#statement').focus()
    await press(page, 'r')
    await page.locator('dialog.reject .primary').click()
    await told(page, one.rejected)
    await page.locator('.nothing-left').waitFor()
    await page.locator('#statement').focus()
    await press(page, 'u')
    await told(page, one.undone)
    expect(await words(page)).toBe(text)
    expect((await stateOf(slug, id)).review).toBe('REVIEWED')
    expect(complaints).toEqual([])
    await close()
  })

  it('has no link to the desk for readers', async () => {
    const slug = await store(site, { text: `${english} Readers.`, lang: 'en' })
    const { page, close } = await site.visit(`/en/statements/${await onRecord(slug)}`)
    await page.locator('blockquote').first().waitFor()
    expect(await page.locator('[data-edit]').isVisible()).toBe(false)
    await close()
  })

  it('that nobody knows leaves the queue as it is', async () => {
    const { page, close } = await site.visit('/en/desk?statement=stm_aaaaaaaaaaaaaaaaaaaa')
    await signIn(page, await site.app.token('EDITOR'))
    await page.locator('nav.queue').waitFor()
    await close()
  })
})
