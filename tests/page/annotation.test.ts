import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putOnRecord } from '../helpers/records.ts'
import { type Site, testSite } from '../helpers/site.ts'

interface Evidence {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly target: {
    readonly source: string
    readonly selector: readonly { readonly type: string }[]
  }
}
interface Text {
  readonly slug: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** The reference implementation of the selectors, as one script for a page. */
const annotator = async (): Promise<string> => {
  const entry = fileURLToPath(import.meta.resolve('@apache-annotator/dom'))
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'annotator' } },
  })) as Rolldown.RolldownOutput[]
  return `${output?.output[0].code ?? ''}\nglobalThis.annotator = annotator`
}

/** Runs in the page: what each selector finds first inside the element, and where in its text that begins. */
const anchored = (scope: string, selectors: readonly object[]): string => `(async () => {
  const scope = document.querySelector(${JSON.stringify(scope)})
  const matchers = { TextPositionSelector: annotator.createTextPositionSelectorMatcher, TextQuoteSelector: annotator.createTextQuoteSelectorMatcher }
  const found = []
  for (const selector of ${JSON.stringify(selectors)}) {
    const { value } = await matchers[selector.type](selector)(scope)[Symbol.asyncIterator]().next()
    const before = document.createRange()
    before.selectNodeContents(scope)
    if (value) before.setEnd(value.startContainer, value.startOffset)
    found.push(value ? [before.toString().length, value.toString()] : null)
  }
  return found
})()`

describe('the selectors of the evidence', () => {
  let site: Site
  let script: string
  let texts: readonly Text[]
  beforeAll(async () => {
    site = await testSite()
    script = await annotator()
    await putOnRecord(site.app.store, {
      text: '\n\n  The  mayor 😀, Mara Lund,\tsaid “the old harbour bridge is safe.”\r\nThe toll  stays, she said.\n\n\nThe pilot, Siv Dahl, said “the old harbour bridge is safe.”\n',
      publisher: 'The Harbour Times',
      published: '2026-01-10',
    })
    const { data } = await site.app.ask(
      '{ documents(first: 9) { nodes { slug text statements(first: 100) { nodes { evidence { start(unit: UTF16) end(unit: UTF16) exact target } } } } } }',
    )
    texts = data.documents.nodes.map(
      ({
        statements,
        ...one
      }: Text & { statements: { nodes: readonly { evidence: readonly Evidence[] }[] } }) => ({
        ...one,
        evidence: statements.nodes.flatMap(({ evidence }) => evidence),
      }),
    )
  })
  afterAll(() => site.close())

  const expectAnchored = async (page: Page, scope: string, { evidence, text }: Text): Promise<void> => {
    await page.evaluate(script)
    const selectors = evidence.flatMap(({ target }) => target.selector)
    const wanted = evidence.flatMap(({ start, exact, target }) => target.selector.map(() => [start, exact]))
    expect(wanted.length).toBeGreaterThan(4)
    expect(await page.evaluate(`document.querySelector(${JSON.stringify(scope)}).textContent`)).toBe(text)
    expect(await page.evaluate(anchored(scope, selectors))).toEqual(wanted)
  }

  it('anchor in the stored text', async () => {
    expect(texts.length).toBe(2)
    const context = await site.browser.newContext()
    for (const one of texts) {
      const page = await context.newPage()
      await page.setContent('<pre id="text"></pre>')
      await page.evaluate(`document.getElementById('text').textContent = ${JSON.stringify(one.text)}`)
      await expectAnchored(page, '#text', one)
    }
    await context.close()
  })

  it.each(['ar', 'en'])(
    'anchor in the page of the document in %s, whose text is the stored one',
    async (lang) => {
      for (const one of texts) {
        const { page, close } = await site.visit(`/${lang}/documents/${one.slug}`)
        await expectAnchored(page, '.body', one)
        await close()
      }
    },
  )

  it('have the address of the document for their source', async () => {
    for (const { slug, evidence } of texts)
      for (const { target } of evidence) {
        const { pathname, host } = new URL(target.source)
        expect([host, pathname]).toEqual(['localhost', `/documents/${slug}`])
      }
    const query = '{ statements(first: 1) { nodes { evidence { target } } } }'
    const response = await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`)
    const { data } = (await response.json()) as {
      data: { statements: { nodes: { evidence: Evidence[] }[] } }
    }
    const source = data.statements.nodes[0]?.evidence[0]?.target.source ?? ''
    expect((await fetch(source, { headers: { accept: 'text/html' } })).status).toBe(200)
  })
})
