import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOMParser } from 'linkedom'
import { testApp, type TestApp } from '../helpers/app.ts'

const disputed = 'stm_xtbweqbujd32rlla643r'
const host = 'quotes.example'

describe('what programs read', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  const get = async (url: string) => {
    const { statusCode, headers, body } = await app.app.inject({ url, headers: { host } })
    return { status: statusCode, type: String(headers['content-type']).split(';')[0], headers, body }
  }
  const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml')

  it('is every list as JSON and as CSV, with the same rows', async () => {
    for (const [list, count] of [
      ['statements', 13],
      ['speakers', 7],
      ['sources', 3],
      ['topics', 10],
      ['documents', 1],
    ] as const) {
      const json = await get(`/en/${list}.json`)
      expect([json.status, json.type]).toEqual([200, 'application/json'])
      const { items, next } = JSON.parse(json.body)
      expect([items.length, next]).toEqual([count, null])
      const csv = await get(`/en/${list}.csv`)
      expect([csv.status, csv.type, csv.headers['content-disposition']]).toEqual([
        200,
        'text/csv',
        `attachment; filename="isnad-${list}.csv"`,
      ])
      const lines = csv.body.trim().split('\n')
      expect(lines[0]?.replace('\uFEFF', '')).toBe(Object.keys(items[0]).join(','))
      expect(lines.length).toBe(count + 1)
    }
  })

  it('is narrowed as the page of the list is', async () => {
    const { items } = JSON.parse((await get('/ar/statements.json?speaker=بوتن&standing=disputed')).body)
    expect(items).toMatchObject([
      { id: disputed, speakers: 'فلاديمير بوتين; أندريه بيلوسوف', standing: 'DISPUTED' },
    ])
    for (const [query, filter] of [
      ['control=STATE', '{ chain: { nearest: { stateControlled: true } } }'],
      ['control=FREE&basis=NAMED', '{ basis: NAMED, chain: { nearest: { stateControlled: false } } }'],
      ['speakerKind=STATE&kind=mixed', '{ speakerKind: STATE, kind: [MIXED] }'],
      ['kind=nonsense&language=ar', '{ lang: "ar" }'],
      ['from=2024-01-01&to=2024-12-31', '{ said: { from: "2024-01-01", to: "2024-12-31" } }'],
    ]) {
      const { data } = await app.ask(`{ statements(filter: ${filter ?? ''}) { totalCount } }`)
      expect(data.statements.totalCount, query).toBeGreaterThan(0)
      expect(JSON.parse((await get(`/en/statements.json?${query ?? ''}`)).body).items, query).toHaveLength(
        data.statements.totalCount,
      )
    }
    const refused = await get('/en/statements.json?from=2024-02-31')
    expect([refused.status, JSON.parse(refused.body).errors[0].extensions.code]).toEqual([
      400,
      'DATE_INVALID',
    ])
  })

  it('is a feed in Atom and in JSON, of the whole, a speaker, a topic or a search', async () => {
    for (const [query, count] of [
      ['', 13],
      ['?speaker=vladimir-putin', 5],
      ['?topic=ukraine-war', 2],
      ['?text=الصين', undefined],
    ] as const) {
      const atom = await get(`/en/statements.atom${query}`)
      expect(atom.type).toBe('application/atom+xml')
      const feed = xml(atom.body)
      const json = await get(`/en/statements.feed.json${query}`)
      expect(json.type).toBe('application/feed+json')
      const { items, version } = JSON.parse(json.body)
      expect(version).toBe('https://jsonfeed.org/version/1.1')
      expect(feed.querySelectorAll('entry').length).toBe(items.length)
      if (count !== undefined) expect(items.length).toBe(count)
      expect(items.length).toBeGreaterThan(0)
      expect(items[0].url).toMatch(`http://${host}/statements/stm_`)
    }
  })

  it('is a feed whose bytes stay while nothing changes', async () => {
    expect((await get('/ar/statements.atom')).body).toBe((await get('/ar/statements.atom')).body)
  })

  it('costs nothing where the head alone is asked for', async () => {
    for (const url of ['/en/statements.csv', '/en/statements.json', '/sitemap/statements.xml']) {
      const { statusCode, body } = await app.app.inject({ method: 'HEAD', url, headers: { host } })
      expect([statusCode, body]).toEqual([200, ''])
    }
  })

  it('is described as refused, not cut off, where it is refused', async () => {
    for (const url of [
      '/en/statements.csv?text=%E2%80%A6',
      '/en/statements.atom?text=%E2%80%A6',
      '/en/statements.json?after=x',
    ]) {
      const { statusCode, headers, body } = await app.app.inject({
        url,
        headers: { host, 'accept-encoding': 'gzip' },
      })
      expect([statusCode, headers['cache-control'], headers['content-encoding']], url).toEqual([
        400,
        'no-store',
        undefined,
      ])
      expect(JSON.parse(body).errors[0].extensions.code).toMatch(/SEARCH_EMPTY|CURSOR_INVALID/)
    }
  })

  it('is a sitemap of everything that has a page, in both languages', async () => {
    const index = await get('/sitemap.xml')
    const files = [...xml(index.body).querySelectorAll('loc')].map(({ textContent }) => textContent)
    expect(files).toHaveLength(5)
    const all: string[] = []
    for (const file of files) {
      const { type, body } = await get(new URL(file).pathname)
      expect(type).toBe('application/xml')
      all.push(...[...xml(body).querySelectorAll('url > loc')].map(({ textContent }) => textContent))
    }
    expect(all).toHaveLength(2 * (13 + 1 + 7 + 3 + 10))
    for (const address of all.slice(0, 8))
      expect((await get(new URL(address).pathname)).status, address).toBe(200)
    expect((await get('/robots.txt')).body).toContain(`Sitemap: http://${host}/sitemap.xml`)
  })

  it('is how an address is embedded, within the measures that are asked for', async () => {
    const ask = (parameters: string) =>
      get(`/oembed?url=${encodeURIComponent(`http://${host}/ar/statements/${disputed}`)}${parameters}`)
    const { status, body } = await ask('&maxwidth=300&maxheight=9999')
    const answer = JSON.parse(body)
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 300,
      height: 320,
      provider_name: 'Isnad',
      cache_age: 3600,
    })
    // What a filter of unknown providers leaves: a bare blockquote with a link, and a frame with these attributes.
    expect(answer.html).toMatch(/^<blockquote>[^<]+<a href="[^"]+">[^<]+<\/a> ?<\/blockquote><iframe /)
    const [, attributes = ''] = /<iframe ([^>]*)>/.exec(answer.html) ?? []
    expect(
      [...attributes.matchAll(/(\w+)=/g)].map(([, name]) => name).filter((name) => name !== 'lang'),
    ).toEqual(['src', 'title', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling'])
    const asXml = await ask('&format=xml')
    expect([asXml.type, xml(asXml.body).querySelector('width')?.textContent]).toEqual(['text/xml', '600'])
  })

  it.each([
    [501, `url=http://${host}/statements/${disputed}&format=yaml`],
    [404, `url=http://${host}/statements/stm_nothing`],
    [404, `url=http://elsewhere.example/statements/${disputed}`],
    [404, 'url=javascript:alert(1)'],
    [404, ''],
  ])('is %s for what cannot be embedded: %s', async (status, parameters) => {
    expect((await get(`/oembed?${parameters}`)).status).toBe(status)
  })

  it('is found from a statement’s page', async () => {
    const { body } = await get(`/en/statements/${disputed}`)
    const [, address = ''] =
      /type="application\/json\+oembed"\s+title="[^"]*"\s+href="([^"]+)"/.exec(body) ?? []
    const { pathname, search } = new URL(address.replaceAll('&amp;', '&'))
    expect((await get(pathname + search)).status).toBe(200)
    expect(body.indexOf('json+oembed')).toBeLessThan(body.indexOf('</head>'))
  })

  it('is one cacheable answer for each widget', async () => {
    const { status, headers, body } = await get(`/embed/${disputed}.json?lang=en`)
    expect([status, headers['cache-control'], headers['access-control-allow-origin']]).toEqual([
      200,
      'public, max-age=60',
      '*',
    ])
    expect(JSON.parse(body)).toMatchObject({
      id: disputed,
      dir: 'rtl',
      status: [{ kind: 'disputed', text: 'Disputed' }],
    })
    const again = await app.app.inject({
      url: `/embed/${disputed}.json?lang=en`,
      headers: { host, 'if-none-match': String(headers.etag) },
    })
    expect(again.statusCode).toBe(304)
    expect((await get('/embed.json')).status).toBe(400)
    expect((await get('/embed.json?speaker=nobody')).status).toBe(404)
    expect((await get('/embed/nothing.json')).status).toBe(404)
  })
})
