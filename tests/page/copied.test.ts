import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putOnRecord } from '../helpers/records.ts'
import { type Site, testSite, violations } from '../helpers/site.ts'

const slug = 'china-russia-defence'

describe('what is copied from a page', () => {
  let site: Site
  let mixed: string
  beforeAll(async () => {
    site = await testSite()
    const [id = ''] = await putOnRecord(site.app.store, {
      text: 'The mayor, Mara Lund, said the harbour bridge is “safe for every lorry” and will stay open.',
      publisher: 'The Harbour Times',
      published: '2026-01-10',
    })
    mixed = id
  })
  afterAll(() => site.close())

  /** Selects all of an element as a reader does, copies it by the keyboard, and reads what a selection and a clipboard have. */
  const copied = async (page: Page, selector: string): Promise<string> => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const selected = await page.evaluate<string>(
      `((element) => { getSelection().selectAllChildren(element); return getSelection().toString() })(document.querySelector(${JSON.stringify(selector)}))`,
    )
    await page.keyboard.press('Control+c')
    expect((await page.evaluate<string>('navigator.clipboard.readText()')).trim()).toBe(selected.trim())
    return selected.trim()
  }

  it.each(['en', 'ar'])(
    'is the words alone, with their marks, on the page of a statement in %s',
    async (lang) => {
      const { data } = await site.app.ask('{ statements(first: 50) { nodes { id text kind lang } } }')
      const one = (kind: string) => data.statements.nodes.find((node: { kind: string }) => node.kind === kind)
      for (const { id, text, kind } of [one('DIRECT'), one('MIXED'), one('INDIRECT')]) {
        const { page, close } = await site.visit(`/${lang}/statements/${String(id)}`)
        const expected = kind === 'DIRECT' ? `«${String(text)}»` : text
        expect(await copied(page, '.statement > blockquote')).toBe(expected)
        await close()
      }
      const { page, close } = await site.visit(`/${lang}/statements/${mixed}`)
      expect(await copied(page, '.statement > blockquote')).toBe(
        'the harbour bridge is “safe for every lorry” and will stay open',
      )
      expect(await copied(page, '.passage')).toBe(
        'The mayor, Mara Lund, said the harbour bridge is “safe for every lorry” and will stay open.',
      )
      await close()
    },
  )

  it.each(['en', 'ar'])('is the text of a document without the numbers of its notes in %s', async (lang) => {
    const { data } = await site.app.ask('query ($slug: String!) { document(slug: $slug) { text } }', { slug })
    const { page, close } = await site.visit(`/${lang}/documents/${slug}`)
    const lines = (text: string) =>
      text
        .split(/\n+/)
        .map((line) => line.trim())
        .filter(Boolean)
    expect(await page.locator('sup.number').count()).toBe(13)
    expect(lines(await copied(page, '.body'))).toEqual(lines(String(data.document.text)))
    // The numbers are drawn all the same, and each mark leads to the note that has its number.
    const box = await page.locator('sup.number').last().boundingBox()
    expect(box?.width).toBeGreaterThan(4)
    expect(await copied(page, '.note-card .short')).not.toMatch(/\d/)
    expect(await violations(page)).toEqual([])
    await close()
  })

  it.each([
    ['en', 'The harbour bridge is not safe for every lorry', 'only in the claim'],
    ['ar', 'The harbour bridge is not safe for every lorry', 'في الادعاء وحده'],
  ])(
    'is the words of either side of a check in %s, and what is said about them is still read out',
    async (lang, claim, told) => {
      const { page, close } = await site.visit(`/${lang}/check?claim=${claim}`)
      expect(await copied(page, '.difference div:first-child dd')).toBe(claim)
      expect(await copied(page, '.difference div:last-child dd')).not.toContain('[')
      expect(await copied(page, '.matches blockquote')).toBe(
        'the harbour bridge is “safe for every lorry” and will stay open',
      )
      expect(await page.locator('.difference').ariaSnapshot()).toContain(told)
      expect(await violations(page)).toEqual([])
      await close()
    },
  )

  it('is the words of a frame on another site', async () => {
    const { page, close } = await site.visit(`/embed/${mixed}?lang=ar`)
    expect(await copied(page, 'blockquote')).toBe(
      'the harbour bridge is “safe for every lorry” and will stay open',
    )
    await close()
  })
})
