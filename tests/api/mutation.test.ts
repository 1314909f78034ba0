import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limits } from '../../src/api/limits.ts'
import { buildApp } from '../../src/app.ts'
import { createToken, listTokens, revokeToken } from '../../src/newsroom/token/editor-token.ts'
import { testApp, type TestApp } from '../helpers/app.ts'
import { engines, testStore } from '../helpers/store.ts'

const ingest = `mutation ($input: IngestDocumentInput!) {
  ingestDocument(input: $input) {
    __typename
    ... on IngestedDocument { change document { id slug title text published { edtf } statements { totalCount } } }
    ... on Refusal { code message field }
  }
}`
const json = 'application/graphql-response+json, application/json'

describe.each(engines)('writing through the API on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine, { seeded: false })
  })
  afterAll(() => app.close())

  const input = (text: string, more: object = {}) => ({ input: { text, lang: 'en', ...more } })
  const stored = async (): Promise<number> =>
    (await app.ask('{ stats { documents } }')).data.stats.documents as number

  it('takes a text from an ingester and an editor, and answers what was asked of it', async () => {
    for (const role of ['INGESTER', 'EDITOR'] as const) {
      const { data, errors } = await app.ask(
        ingest,
        input(`A text for the ${role}.`, { title: 'Title', published: '2024-10' }),
        await app.token(role),
      )
      expect(errors).toBeUndefined()
      expect(data.ingestDocument).toMatchObject({
        __typename: 'IngestedDocument',
        change: 'ADDED',
        document: { text: `A text for the ${role}.`, title: 'Title', published: { edtf: '2024-10' } },
      })
    }
  })

  it('answers with the drafts that it has found, and with who is new', async () => {
    const { data, errors } = await app.ask(
      `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { ... on IngestedDocument {
        added unchanged confidence { from to count } newSpeakers { slug name draft statements { totalCount } }
        newSources { slug } ambiguities { name speaker { slug } candidates { slug } }
        document { publisher { slug draft } statements(filter: { review: [DRAFT] }) { nodes { text review attributions { speaker { slug } } } } }
      } } }`,
      { input: { text: 'قال كريم سالم إن «العمل مستمر».', publisher: 'صحيفة الشمال' } },
      await app.token('INGESTER'),
    )
    expect(errors).toBeUndefined()
    const { document, newSpeakers, newSources, added } = data.ingestDocument
    expect(added).toBe(1)
    expect(document.statements.nodes).toMatchObject([{ text: 'العمل مستمر', review: 'DRAFT' }])
    expect(document.statements.nodes[0].attributions[0].speaker.slug).toBe(newSpeakers[0].slug)
    expect(newSpeakers).toMatchObject([{ draft: true, statements: { totalCount: 0 } }])
    expect(newSources).toEqual([{ slug: document.publisher.slug }])
  })

  it('takes a page and what it says about itself, below what the request says', async () => {
    const html = `<html lang="en-GB"><head><title>The harbour reopens</title>
      <meta property="og:site_name" content="The Harbour Page"><meta property="article:published_time" content="2026-02-27T10:00:00Z"></head>
      <body><article><h1>The harbour reopens</h1>${'<p>The harbour master said on Friday that ships may pass again, and that nobody was hurt in the storm.</p>'.repeat(6)}</article></body></html>`
    const { data } = await app.ask(
      `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
        ... on IngestedDocument { document { title lang url text published { edtf } publisher { slug } } }
        ... on Refusal { code message } } }`,
      { input: { html, published: '2026-02-28', url: 'https://example.org/harbour' } },
      await app.token('INGESTER'),
    )
    expect(data.ingestDocument.document).toMatchObject({
      title: 'The harbour reopens',
      lang: 'en-GB',
      published: { edtf: '2026-02-28' },
      publisher: { slug: 'the-harbour-page' },
      text: expect.stringContaining('ships may pass again'),
    })
  })

  it.each([
    ['half a character', '<p>Half a \ud800 character.', 'INPUT_INVALID'],
    ['a NUL', '<p>A \0 byte.', 'INPUT_INVALID'],
    ['no article', '<p>', 'TEXT_EMPTY'],
    ['too deep a tree', '<div>'.repeat(600), 'HTML_LIMIT'],
  ])('refuses a page with %s, and says that the page is at fault', async (_, html, code) => {
    const before = await stored()
    const { data } = await app.ask(ingest, { input: { html } }, await app.token('INGESTER'))
    expect(data.ingestDocument).toMatchObject({ __typename: 'Refusal', code, field: 'html' })
    expect(await stored()).toBe(before)
  })

  it('fetches nothing unless the server is set to, and nothing that is not public', async () => {
    const token = await app.token('INGESTER')
    const refusal = async (variables: object) =>
      (await app.ask(ingest, { input: variables }, token)).data.ingestDocument
    expect(await refusal({ url: 'https://example.org/' })).toMatchObject({ code: 'FETCH_OFF', field: 'url' })
    expect(await refusal({ text: 'A', html: 'B' })).toMatchObject({ code: 'INPUT_INVALID', field: 'html' })
    expect(await refusal({ title: 'Nothing' })).toMatchObject({ code: 'INPUT_INVALID', field: 'text' })
    const open = await buildApp({ store: app.store, logger: pino({ level: 'silent' }), mayFetch: true })
    const answer = await open.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: ingest, variables: { input: { url: 'http://127.0.0.1/' } } },
    })
    expect(answer.json().data.ingestDocument).toMatchObject({
      __typename: 'Refusal',
      code: 'FETCH_REFUSED',
      field: 'url',
    })
    await open.close()
  })

  it('answers others while it stores a long text', async () => {
    const text = Array.from({ length: 1500 }, (_, i) => `قال كريم سالم إن «العمل رقم ${i} مستمر».`).join(' ')
    const written = app.ask(ingest, { input: { text, lang: 'ar' } }, await app.token('INGESTER'))
    const done = written.then(() => true)
    let answered = -1
    do {
      expect((await app.app.inject('/ready')).statusCode).toBe(200)
      expect((await app.ask('{ stats { documents } }')).errors).toBeUndefined()
      answered++
    } while (!(await Promise.race([done, Promise.resolve(false)])))
    expect((await written).data.ingestDocument.change).toBe('ADDED')
    expect(answered).toBeGreaterThan(10)
  }, 60_000)

  it('names the token in the history and notes its use', async () => {
    const token = await app.token('INGESTER', { name: 'crawler' })
    const { data } = await app.ask(ingest, input('A text with a history.'), token)
    const prisma = await app.store.prisma()
    const entries = await prisma.history.findMany({ where: { subjectId: data.ingestDocument.document.id } })
    expect(entries).toMatchObject([{ actor: 'ingest:token:crawler', action: 'ADDED' }])
    expect((await listTokens(app.store)).find(({ name }) => name === 'crawler')?.lastUsedAt).not.toBeNull()
  })

  it('refuses as an answer who has no token, and what cannot be stored', async () => {
    const before = await stored()
    const token = await app.token('INGESTER')
    const cases = [
      [undefined, input('A text.'), 'UNAUTHENTICATED', null],
      [token, input(' \n'), 'TEXT_EMPTY', 'text'],
      [token, input('A text.', { published: 'yesterday' }), 'DATE_INVALID', 'published'],
      [token, input('A text.', { url: 'ftp://x' }), 'INPUT_INVALID', 'url'],
    ] as const
    for (const [by, variables, code, field] of cases) {
      const { status, data, errors } = await app.ask(ingest, variables, by)
      expect([status, errors]).toEqual([200, undefined])
      expect(data.ingestDocument).toMatchObject({ __typename: 'Refusal', code, field })
    }
    expect(await stored()).toBe(before)
  })

  it('refuses before anything else a token that is not good, whatever is asked', async () => {
    const revoked = await app.token('EDITOR', { name: 'revoked' })
    await revokeToken(app.store, 'revoked', new Date())
    for (const token of [revoked, `isnad_${'x'.repeat(43)}`, 'x', '']) {
      const { status, headers, errors } = await app.ask('{ stats { documents } }', {}, token)
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'TOKEN_INVALID'])
      expect(headers).toMatchObject({
        'www-authenticate': expect.stringContaining('invalid_token'),
        'cache-control': 'private, no-store',
        'access-control-allow-origin': '*',
      })
    }
  })

  it('leaves other schemes of authentication to a proxy in front', async () => {
    const response = await app.app.inject({
      url: '/graphql?query={stats{documents}}',
      headers: { accept: json, authorization: 'Basic YTpi' },
    })
    expect(response.statusCode).toBe(200)
  })

  it('never writes by GET', async () => {
    const before = await stored()
    const query = 'mutation { ingestDocument(input: { text: "By GET.", lang: "en" }) { __typename } }'
    const response = await app.app.inject({
      url: `/graphql?${new URLSearchParams({ query }).toString()}`,
      headers: { accept: json, authorization: `Bearer ${await app.token('EDITOR')}` },
    })
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
    ])
    expect(await stored()).toBe(before)
  })

  it('holds mutations to the limits of queries', async () => {
    const token = await app.token('EDITOR')
    const below = `statements { nodes { document { ${'statements { nodes { document { '.repeat(3)} id ${'} } }'.repeat(3)} } } }`
    const deep = ingest.replace('id slug', `id ${below} slug`)
    const aliases = `mutation { ${Array.from({ length: 31 }, (_, i) => `a${i}: ingestDocument(input: { text: "Many.", lang: "en" }) { __typename }`).join(' ')} }`
    for (const [query, code] of [
      [deep, 'DEPTH_LIMIT'],
      [aliases, 'ALIAS_LIMIT'],
      [ingest.replace('statements {', 'statements(first: 1000) {'), 'PAGE_SIZE'],
    ] as const) {
      const { status, errors } = await app.ask(query, input('Limits.'), token)
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, code])
    }
  })

  it('reads a long body from those with a token alone', async () => {
    const long = 'A long text. '.repeat(50_000)
    const token = await app.token('INGESTER')
    expect((await app.ask(ingest, input(long))).status).toBe(413)
    expect((await app.ask(ingest, input(long))).errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE')
    expect((await app.ask(ingest, input(long), token)).data.ingestDocument.change).toBe('ADDED')
    const beyond = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': String(limits.writerBytes + 1),
      },
      payload: '{}',
    })
    expect([beyond.statusCode, beyond.json().errors[0].extensions.code]).toEqual([413, 'BODY_TOO_LARGE'])
  })

  it('keeps the line open longer for those who write', async () => {
    const server = await buildApp({ store: app.store, logger: pino({ level: 'silent' }) })
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    const waits: (number | undefined)[] = []
    server.server.on('request', (_, response) => {
      response.once('prefinish', () => waits.push(response.socket?.timeout))
    })
    const token = await app.token('INGESTER')
    for (const authorization of [undefined, `Bearer ${token}`, undefined])
      await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
        body: JSON.stringify({ query: '{ stats { documents } }' }),
      }).then((answer) => answer.text())
    await server.close()
    expect(waits).toEqual([60_000, limits.writerMilliseconds, 60_000])
  })

  it('stops reading a stranger who does not say how much will come', async () => {
    const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
    const part = Buffer.alloc(64 * 1024, ' ')
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += part.length
        if (sent > 64 * 1024 * 1024) controller.close()
        else controller.enqueue(part)
      },
    })
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: json },
      body,
      duplex: 'half',
    }).then(
      (response) => response.status,
      () => 413,
    )
    expect(answer).toBe(413)
    expect(sent).toBeLessThan(32 * 1024 * 1024)
  })

  it('lets a page of any origin send the token that it has', async () => {
    const preflight = await app.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers['access-control-allow-headers']).toMatch(/authorization/i)
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
  })
})

it('logs no token, however much is logged', async () => {
  const { store, close } = await testStore('sqlite', { seeded: false })
  const log: string[] = []
  const app = await buildApp({ store, logger: pino({ level: 'trace' }, { write: (line) => log.push(line) }) })
  const good = await createToken(store, { name: 'a', role: 'EDITOR' }, new Date())
  const bad = `isnad_${'x'.repeat(43)}`
  for (const token of [good, bad])
    await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query: ingest, variables: { input: { text: 'A text.', lang: 'en' } } },
    })
  expect(log.length).toBeGreaterThan(3)
  expect(log.join('')).not.toContain(good.slice(6))
  expect(log.join('')).not.toContain(bad)
  await app.close()
  await close()
})
