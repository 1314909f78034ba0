import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Host } from '../helpers/host.ts'
import { putOnRecord } from '../helpers/records.ts'
import { type Site, testSite, violations } from '../helpers/site.ts'

const disputed = 'stm_xtbweqbujd32rlla643r'

const hostile = `<style>
  * { color: red !important; font: 40px/1 monospace !important; direction: ltr !important; text-transform: uppercase; display: none; letter-spacing: 9px }
  html, head, body, main { display: block !important } isnad-quote { visibility: hidden; opacity: .99 } figure, blockquote, p { transform: rotate(180deg) }
</style>`

describe('the widget on a page of another origin', () => {
  let site: Site
  const host = new Host()
  let ids: readonly string[]
  beforeAll(async () => {
    site = await testSite()
    ids = await putOnRecord(site.app.store, {
      text: 'The mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.”',
      publisher: 'The Harbour Times',
      published: '2026-01-10',
    })
    await host.listen()
  })
  afterAll(async () => {
    host.server.close()
    await site.close()
  })

  const open = async (
    body: string,
    { policy = '', ...options }: BrowserContextOptions & { policy?: string } = {},
  ) => {
    host.body = body
    host.policy = policy
    const context = await site.browser.newContext(options)
    const page = await context.newPage()
    const asked: string[] = []
    page.on(
      'request',
      (request) => request.url().startsWith(site.url) && asked.push(request.url().slice(site.url.length)),
    )
    await page.goto(host.url)
    return { page, asked, close: () => context.close() }
  }
  const script = (): string => `<script type="module" src="${site.url}/widget.js"></script>`
  const shown = async (page: Page): Promise<string> => {
    // What the component is pasted with is a figure too; its own comes last.
    await page.waitForFunction("document.querySelector('isnad-quote')?.shadowRoot?.querySelector('figure')")
    return page.locator('isnad-quote figure').last().innerText()
  }
  const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
    page
      .locator(`isnad-quote ${selector}`)
      .first()
      .evaluate((node, name) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle: (node: unknown) => Record<string, string>
        }
        return getComputedStyle(node)[name] ?? ''
      }, property)

  it('shows the words, who, when, through whom and the standing, by one request', async () => {
    const { page, asked, close } = await open(
      `${script()}<isnad-quote statement="${disputed}" lang="en">fallback</isnad-quote>`,
    )
    const text = await shown(page)
    for (const part of [
      'تعزيز الشراكة',
      'Vladimir Putin',
      'Andrei Belousov',
      '14 October 2024',
      'Agence France-Presse',
      'Disputed',
    ])
      expect(text).toContain(part)
    expect(asked).toEqual(['/widget.js', `/embed/${disputed}.json?lang=en`])
    expect(await page.locator('isnad-quote a').getAttribute('href')).toBe(
      `${site.url}/statements/${disputed}`,
    )
    await close()
  })

  it('has its language and direction inside, whatever the page has', async () => {
    const { page, close } = await open(
      `${script()}<isnad-quote statement="${disputed}" lang="ar"></isnad-quote>`,
    )
    await shown(page)
    for (const [selector, lang, dir] of [
      ['figure', 'ar', 'rtl'],
      ['blockquote', 'ar', 'rtl'],
    ] as const) {
      expect(await page.locator(`isnad-quote ${selector}`).getAttribute('lang')).toBe(lang)
      expect(await page.locator(`isnad-quote ${selector}`).getAttribute('dir')).toBe(dir)
      expect(await styleOf(page, selector, 'direction')).toBe('rtl')
    }
    await close()
    const english = await open(`${script()}<isnad-quote statement="${ids[0] ?? ''}" lang="ar"></isnad-quote>`)
    await shown(english.page)
    expect(await english.page.locator('isnad-quote blockquote').getAttribute('dir')).toBe('ltr')
    expect(await styleOf(english.page, 'figure', 'direction')).toBe('rtl')
    await english.close()
  })

  it('withstands the styles of a page that means no good, and to a policy that forbids its own', async () => {
    const policy = `default-src 'none'; script-src ${site.url}; connect-src ${site.url}`
    for (const [body, options] of [
      [hostile, {}],
      ['', { policy }],
    ] as const) {
      const { page, close } = await open(
        `${script()}${body}<isnad-quote statement="${disputed}" lang="ar"></isnad-quote>`,
        options,
      )
      await shown(page)
      expect(await page.locator('isnad-quote figure').isVisible()).toBe(true)
      expect(await styleOf(page, 'figcaption p', 'color')).toBe('rgb(29, 27, 24)')
      expect(await styleOf(page, 'figcaption p', 'textTransform')).toBe('none')
      expect(await styleOf(page, 'figure', 'transform')).toBe('none')
      expect(await styleOf(page, 'figure', 'direction')).toBe('rtl')
      await close()
    }
  })

  it('leaves the fallback where it cannot be had: no script, no such statement, a policy that lets nothing through', async () => {
    const { page: reader, close: closeReader } = await site.visit(`/en/statements/${disputed}`)
    const code = await reader.inputValue('#embed-widget')
    await closeReader()
    for (const options of [
      { javaScriptEnabled: false },
      { policy: `default-src 'none'; script-src ${site.url}` },
    ]) {
      const { page, close } = await open(code, options)
      await page.waitForTimeout(300)
      expect(await page.locator('isnad-quote blockquote').isVisible()).toBe(true)
      expect(await page.locator('isnad-quote blockquote').getAttribute('cite')).toBe(
        `${site.url}/statements/${disputed}`,
      )
      expect(await page.locator('isnad-quote figcaption').innerText()).toContain('Disputed')
      expect(await page.locator('isnad-quote a').getAttribute('href')).toBe(
        `${site.url}/statements/${disputed}`,
      )
      await close()
    }
    const { page, close } = await open(
      `${script()}<isnad-quote statement="stm_nothing"><p>fallback</p></isnad-quote>`,
    )
    await page.waitForTimeout(300)
    expect(await page.locator('isnad-quote p').isVisible()).toBe(true)
    await close()
  })

  it('replaces the fallback that it is pasted with', async () => {
    const { page: reader, close: closeReader } = await site.visit(`/ar/statements/${ids[0] ?? ''}`)
    const code = await reader.inputValue('#embed-widget')
    await closeReader()
    const { page, close } = await open(code)
    expect(await shown(page)).toContain('the old harbour bridge is safe')
    expect(await page.locator('isnad-quote > figure').first().isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    await close()
  })

  it('shows the latest of a speaker or on a topic, or one at random', async () => {
    for (const [attributes, expected] of [
      ['speaker="بوتن"', 'Vladimir Putin'],
      ['topic="military-cooperation"', '14 October 2024'],
      ['speaker="mara-lund" order="random"', 'Mara Lund'],
    ] as const) {
      const { page, asked, close } = await open(
        `${script()}<isnad-quote ${attributes} lang="en"></isnad-quote>`,
      )
      expect(await shown(page)).toContain(expected)
      expect(asked).toHaveLength(2)
      await close()
    }
  })

  it('is dark where the reader is, or where its owner says so', async () => {
    for (const [theme, scheme, expected] of [
      ['', 'dark', 'rgb(32, 31, 28)'],
      ['', 'light', 'rgb(255, 255, 255)'],
      ['theme="light"', 'dark', 'rgb(255, 255, 255)'],
      ['theme="dark"', 'light', 'rgb(32, 31, 28)'],
    ] as const) {
      const { page, close } = await open(
        `${script()}<isnad-quote ${theme} statement="${disputed}"></isnad-quote>`,
        { colorScheme: scheme },
      )
      await shown(page)
      expect(await styleOf(page, 'figure', 'backgroundColor')).toBe(expected)
      expect(await violations(page)).toEqual([])
      await close()
    }
  })

  it('reports a doubt that came up while the page was open, and of a statement that was withdrawn', async () => {
    const id = ids[0] ?? ''
    const token = await site.app.token('EDITOR')
    const { page, close } = await open(`${script()}<isnad-quote statement="${id}" lang="en"></isnad-quote>`)
    expect(await shown(page)).not.toContain('Disputed')
    const { data } = await site.app.ask(
      'mutation ($id: ID!) { disputeAttribution(input: { statement: $id, speaker: "Mara Lund", note: "Her office denies it." }) { __typename } }',
      { id },
      token,
    )
    expect(data.disputeAttribution.__typename).toBe('ReviewedStatement')
    await page.evaluate(
      "fetch = ((own) => (url, options) => own(url, { ...options, cache: 'reload' }))(fetch)",
    )
    await page.evaluate("document.querySelector('isnad-quote').load()")
    await page.locator('isnad-quote .status', { hasText: 'Disputed' }).waitFor()
    await site.app.ask(
      'mutation ($id: ID!) { reviewStatement(input: { statement: $id, decision: REJECT, why: "a hoax" }) { __typename } }',
      { id },
      token,
    )
    await page.evaluate("document.querySelector('isnad-quote').load()")
    await page.locator('isnad-quote .status', { hasText: /Withdrawn on \d+ \w+ \d{4}/ }).waitFor()
    await close()
  })

  it('weighs less than 10 KB', () => {
    const bytes = readFileSync(new URL('../../build/page/widget/widget.js', import.meta.url))
    expect(gzipSync(bytes).length).toBeLessThan(10_240)
  })

  it('has a frame for sites without scripts, which reports its height, sandboxed or not', async () => {
    for (const sandbox of ['', 'sandbox="allow-scripts"']) {
      const { page, close } = await open(
        `<iframe ${sandbox} title="A statement" src="${site.url}/embed/${disputed}?lang=ar&theme=dark" width="400" height="90"></iframe>${script()}`,
      )
      await page.waitForFunction("document.querySelector('iframe').style.height !== ''")
      const frame = page.frameLocator('iframe')
      expect(await frame.locator('.status').innerText()).toContain('موضع خلاف')
      const height = await page.evaluate<number>(
        "parseInt(document.querySelector('iframe').style.height, 10)",
      )
      expect(height).toBeGreaterThan(120)
      expect((await frame.locator('html').boundingBox())?.height ?? Infinity).toBeLessThanOrEqual(height)
      await close()
    }
    for (const theme of ['light', 'dark']) {
      const { page, close } = await site.visit(`/embed/${disputed}?lang=en&theme=${theme}`)
      expect(await violations(page)).toEqual([])
      await close()
    }
  })
})
