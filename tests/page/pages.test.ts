import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'

const disputed = 'stm_xtbweqbujd32rlla643r'
const host = 'quotes.example'

describe('the pages over HTTP', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const get = async (url: string, headers: Record<string, string> = {}) => {
    const response = await app.app.inject({ url, headers: { host, accept: 'text/html', ...headers } })
    return { status: response.statusCode, headers: response.headers, body: response.body }
  }

  it.each([
    ['ar', '/ar'],
    ['ar-EG,ar;q=0.9,en;q=0.8', '/ar'],
    ['en-US,en;q=0.9', '/en'],
    ['fr, ar;q=0.5, en;q=0.4', '/ar'],
    ['en;q=0, ar;q=0.1', '/ar'],
    ['de', '/en'],
    ['', '/en'],
    [';;q=x,,', '/en'],
  ])('send a reader of "%s" from / to %s', async (accepted, target) => {
    const { status, headers } = await get('/', { 'accept-language': accepted })
    expect([status, headers.location, headers.vary]).toEqual([
      302,
      target,
      expect.stringContaining('accept-language'),
    ])
  })

  it('keep the rest of an address on the way to a language', async () => {
    const { headers } = await get(`/statements/${disputed}?from=a`, { 'accept-language': 'ar' })
    expect(headers.location).toBe(`/ar/statements/${disputed}?from=a`)
    expect((await get('/?x=1', { 'accept-language': 'en' })).headers.location).toBe('/en?x=1')
    expect((await get('/en/speakers/')).headers.location).toBe('/en/speakers')
    expect((await get('//evil.example/')).status).toBe(404)
    expect((await get('/en//evil.example/')).headers.location ?? '').not.toMatch(/^\/\//)
  })

  it('name each other in both languages, with one address for all', async () => {
    const { body, headers } = await get(`/ar/statements/${disputed}`)
    expect(headers['content-language']).toBe('ar')
    for (const link of [
      `<link rel="canonical" href="http://${host}/ar/statements/${disputed}"`,
      `hreflang="en" href="http://${host}/en/statements/${disputed}"`,
      `hreflang="x-default" href="http://${host}/statements/${disputed}"`,
    ])
      expect(body.replace(/\s+/g, ' ')).toContain(link)
  })

  it('set no cookie, load nothing from elsewhere and allow no script inside them', async () => {
    for (const path of ['/en', `/ar/statements/${disputed}`, '/en/check', '/en/desk', `/embed/${disputed}`]) {
      const { headers } = await get(path)
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['content-security-policy']).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      )
      expect(String(headers['content-security-policy'])).not.toContain('unsafe')
    }
  })

  it('weigh less than 30 KB for a statement', async () => {
    const { data } = await app.ask('{ statements(first: 50) { nodes { id } } }')
    for (const { id } of data.statements.nodes)
      for (const lang of ['ar', 'en']) {
        const { body } = await get(`/${lang}/statements/${String(id)}`)
        expect(Buffer.byteLength(body), id).toBeLessThan(30_000)
      }
  })

  it.each([
    ['/en/statements/stm_nothing', 'No statement has this id', 404],
    ['/ar/statements/stm_nothing', 'لا قول بهذا المعرّف', 404],
    ['/en/speakers/vladimir-putni', 'No speaker is recorded under this name', 404],
    ['/ar/speakers/nobody', 'لا قائل مسجلًا بهذا الاسم', 404],
    ['/en/sources/nothing', 'No source is recorded', 404],
    ['/ar/topics/nothing', 'لا موضوع مسجلًا', 404],
    ['/en/documents/nothing', 'No document is recorded', 404],
    ['/ar/nothing/at/all', 'لا شيء في هذا العنوان', 404],
    ['/nothing', 'There is nothing at this address', 404],
    ['/en/statements?after=garbage', 'The link to this page of the list is broken', 400],
    ['/ar/statements?from=2024-02-31', 'يجب أن يكون اليوم حقيقيًا', 400],
    ['/en/statements?text=%E2%80%A6', 'There is no letter and no digit', 400],
    ['/en/check?claim=.', 'A claim needs at least two letters', 400],
  ])('say at %s that and why there is no answer', async (path, words, status) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(words)
    expect(answer.body).toMatch(/<form[^>]*statements/)
    expect(answer.body).toContain('noindex')
  })

  it('take a claim as long as it may be, in the longest letters', async () => {
    const url = await app.app.listen({ port: 0, host: '127.0.0.1' })
    const claim = encodeURIComponent('سلام '.repeat(800).trim())
    const { status } = await fetch(`${url}/ar/check?claim=${claim}`)
    expect(status).toBe(200)
  })

  it('say to caches what an answer below no language depends on', async () => {
    for (const path of ['/nothing', '/assets/nothing.js']) {
      const { headers } = await get(path)
      expect(headers.vary, path).toBe('accept, accept-language')
    }
    expect((await get('/en/nothing')).headers.vary ?? '').not.toContain('language')
  })

  it('lead from an id to the page of its slug, and report bytes that are no text to a browser', async () => {
    const { data } = await app.ask('{ speaker(slug: "vladimir-putin") { id } }')
    expect((await get(`/en/speakers/${String(data.speaker.id)}`)).headers.location).toBe(
      '/en/speakers/vladimir-putin',
    )
    expect((await get('/en/speakers/spk_nothing')).status).toBe(404)
    const broken = await get('/en/speakers/%E0%A4%A')
    expect([broken.status, broken.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('suggest whom a misspelt address can mean', async () => {
    expect((await get('/en/speakers/mr-putin')).body).toContain('/en/speakers/vladimir-putin')
  })

  it('answer a program at a wrong address as the API does', async () => {
    const { status, body } = await get('/nothing', { accept: 'application/json' })
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('describe a statement for machines: Quotation and Claim, and no verdict that nobody has given', async () => {
    const { body } = await get(`/en/statements/${disputed}`)
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(body) ?? []
    const graph = JSON.parse(json)['@graph']
    expect(graph[0]).toMatchObject({
      '@type': 'Quotation',
      '@id': `http://${host}/statements/${disputed}`,
      inLanguage: 'ar',
      dateCreated: '2024-10-14',
      creativeWorkStatus: ['Disputed'],
      mentions: [{ '@type': 'Person', name: 'Vladimir Putin' }, { name: 'Andrei Belousov' }],
      provider: [{ name: 'Agence France-Presse' }],
    })
    expect(graph[1]).toMatchObject({
      '@type': 'Claim',
      appearance: { '@id': `http://${host}/documents/china-russia-defence` },
    })
    expect(json).not.toContain('ClaimReview')
    for (const property of ['og:title', 'og:description', 'og:image', 'og:url'])
      expect(body).toContain(`property="${property}"`)
  })

  it('name the author alone, for previews that would take the byline', async () => {
    for (const [lang, name] of [
      ['en', 'Vladimir Putin or Andrei Belousov'],
      ['ar', 'فلاديمير بوتين أو أندريه بيلوسوف'],
    ] as const) {
      const { body } = await get(`/${lang}/statements/${disputed}`)
      expect(body).toContain(`<meta name="author" content="${name}" />`)
    }
  })

  it('say in sentences what was searched', async () => {
    const told = async (lang: string): Promise<string> => {
      const { body } = await get(`/${lang}/check?claim=nothing+of+the+kind`)
      const [, text = ''] = /<h2 id="searched">[^]*?<p>([^]*?)<\/p>/.exec(body) ?? []
      return text.replace(/\s+/g, ' ').trim()
    }
    expect(await told('en')).toMatch(
      /^13 statements in 1 document, through 3 sources, said between \w+ \d{4} and \w+ \d{4}\. Words are compared [^.]*\.$/,
    )
    expect(await told('ar')).toMatch(/^١٣ قولًا في [^.]*، قيلت بين [^.0-9]* [٠-٩]{4}\. تُقارن [^.]*\.$/)
  })

  it('say in words the days that a list is narrowed to', async () => {
    const { body } = await get('/ar/statements?from=2024-10-01')
    expect(body).toContain('<bdi>١ أكتوبر ٢٠٢٤</bdi>')
    expect(body).toContain('value="2024-10-01"')
  })

  it('have a preview picture of each statement', async () => {
    for (const lang of ['ar', 'en']) {
      const response = await app.app.inject({ url: `/${lang}/statements/${disputed}.png`, headers: { host } })
      expect(response.headers['content-type']).toBe('image/png')
      const png = response.rawPayload
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    }
    expect((await get('/en/statements/stm_nothing.png')).status).toBe(404)
  })

  it('take the public address where one is set', async () => {
    const { buildApp } = await import('../../src/app.ts')
    const { makeLogger } = await import('../../src/logger.ts')
    const other = await buildApp({
      store: app.store,
      logger: makeLogger('error'),
      publicUrl: 'https://isnad.example',
    })
    const { body } = await other.inject({
      url: `/en/statements/${disputed}`,
      headers: { host: 'inner:4000' },
    })
    expect(body).toContain(`https://isnad.example/statements/${disputed}`)
    expect(body).not.toContain('inner:4000')
    await other.close()
  })

  it('put no host into a page that can be none', async () => {
    const host = '"><script>alert(1)</script>'
    const { body, status } = await get(`/en/statements/${disputed}`, { host })
    expect(status).toBe(400)
    expect(body).not.toContain('<script>alert')
  })
})
