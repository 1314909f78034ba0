import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, testSite, violations } from '../helpers/site.ts'

/** What tries to be more than text: in an element, in an attribute, in a script, in an address, in XML. */
const payload = `"'><img src=x onerror=window.broken=1><script>window.broken=1</script></textarea></title>]]>{{7*7}}\u202E\u0007`

const ingest = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  ... on IngestedDocument { document { slug statements(filter: { review: [DRAFT] }) { nodes { id } } } } ... on Refusal { code message field } } }`
const correct = `mutation ($input: ReviewStatementInput!) { reviewStatement(input: $input) { ... on ReviewedStatement { statement { id } } ... on Refusal { code message field } } }`

describe('a hostile document', () => {
  let site: Site
  let slug: string
  let id: string
  beforeAll(async () => {
    site = await testSite()
    const token = await site.app.token('EDITOR')
    const text = `The mayor, Mara Lund, said “the bridge ${payload} is safe.”\n${payload}`
    const { data } = await site.app.ask(
      ingest,
      {
        input: {
          text,
          title: `Title ${payload}`,
          publisher: `Paper ${payload}`,
          url: 'javascript:window.broken=1',
          published: '2026-01-10',
        },
      },
      token,
    )
    const { data: again } = data.ingestDocument.code
      ? await site.app.ask(
          ingest,
          {
            input: {
              text,
              title: `Title ${payload}`,
              publisher: `Paper ${payload}`,
              url: `https://example.org/?${encodeURIComponent(payload)}`,
              published: '2026-01-10',
            },
          },
          token,
        )
      : { data }
    expect(again.ingestDocument.code, again.ingestDocument.message).toBeUndefined()
    slug = again.ingestDocument.document.slug
    id = again.ingestDocument.document.statements.nodes[0].id
    const { data: reviewed } = await site.app.ask(
      correct,
      {
        input: {
          statement: id,
          decision: 'CORRECT',
          why: `Because ${payload}`,
          correction: {
            attributions: [
              {
                newSpeaker: { name: `Name ${payload}`, kind: 'PERSON', slug: 'hostile' },
                basis: 'INFERRED',
                standing: 'DISPUTED',
                note: `Note ${payload}`,
              },
            ],
          },
        },
      },
      token,
    )
    expect(reviewed.reviewStatement.code, reviewed.reviewStatement.message).toBeUndefined()
  })
  afterAll(() => site.close())

  const unbroken = async (page: Page): Promise<void> => {
    expect(await page.evaluate('window.broken')).toBeUndefined()
    expect(await page.locator('img[src=x]').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  }

  it.each(['ar', 'en'])('stays text on every page in %s', async (lang) => {
    const query = encodeURIComponent(payload)
    const { page, complaints, close } = await site.visit(`/${lang}`)
    for (const path of [
      `/statements/${id}`,
      `/documents/${slug}`,
      '/speakers/hostile',
      '/statements',
      '/documents',
      '/speakers',
      '/sources',
      '',
      `/statements?text=${query}&speaker=${query}&document=${query}&language=${query}&kind=${query}`,
      `/check?claim=${query}&speaker=${query}`,
      `/check?claim=the+bridge+is+not+safe&speaker=hostile`,
      `/speakers?search=${query}`,
      `/speakers/${query}`,
      `/statements/${query}`,
      `/${query}`,
    ]) {
      const before = complaints.length
      await page.goto(`${site.url}/${lang}${path}`)
      await unbroken(page)
      expect(
        complaints.slice(before).filter((text) => !/status of 4\d\d/.test(text)),
        path,
      ).toEqual([])
    }
    await close()
  })

  it('stays text in what is to be copied, in the frame and in the data for machines', async () => {
    const { page, close } = await site.visit(`/en/statements/${id}`)
    const [code, frame] = [await page.inputValue('#embed-widget'), await page.inputValue('#embed-frame')]
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')['@graph'][0].text).toContain('<img src=x')
    expect(await violations(page)).toEqual([])
    const context = await site.browser.newContext()
    const host = await context.newPage()
    for (const markup of [code, frame]) {
      await host.setContent(markup)
      await unbroken(host)
    }
    await context.close()
    await close()
    const embed = await site.visit(`/embed/${id}?lang=en&theme="><script>`)
    await unbroken(embed.page)
    await embed.close()
  })

  it('stays text in feeds, tables, previews and oEmbed', async () => {
    const get = (url: string) => site.app.app.inject({ url, headers: { host: 'quotes.example' } })
    const atom = (await get('/en/statements.atom?speaker=hostile')).body
    expect(atom).not.toMatch(/[\u0007]/)
    // The title is plain text and the content text that is HTML: both are escaped once, the payload in the content twice.
    expect(atom).toContain('&lt;img src=x')
    expect(atom).toContain('&amp;lt;img src=x')
    expect(atom).not.toContain('<img')
    expect((await get(`/en/statements/${id}.png`)).statusCode).toBe(200)
    const { html } = (await get(`/oembed?url=http://quotes.example/statements/${id}`)).json<{
      html: string
    }>()
    expect(html).not.toContain('<img')
    const csv = (await get('/en/speakers.csv')).body
    expect(csv).toContain('"Name ""\'><img')
  })
})
