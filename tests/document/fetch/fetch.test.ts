import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentFormats } from '../../../src/document/formats.ts'
import { fetchDocument, type FetchOptions } from '../../../src/document/fetch/fetch.ts'
import { catalogue } from '../../../src/error-catalogue.ts'
import { IsnadError } from '../../../src/errors.ts'

const page = '<p>قال الوزير: yes</p>'
const html = { 'content-type': 'text/html; charset=UTF-8' }

let seen: IncomingMessage | undefined

const routes: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/page': (answer) => answer.writeHead(200, html).end(page),
  '/plain': (answer) =>
    answer.writeHead(200, { 'content-type': 'text/plain;charset="windows-1256"' }).end('x'),
  '/untyped': (answer) => answer.writeHead(200).end(page),
  '/gzip': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/br': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/deflate': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateSync(page)),
  '/strange': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'constructor' }).end(page),
  '/cut': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page).subarray(0, 20)),
  '/short': (answer) => {
    answer.writeHead(200, { ...html, 'content-length': '1000' }).write(page)
    setTimeout(() => answer.destroy(), 50)
  },
  '/bomb': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/declared': (answer) => answer.writeHead(200, { ...html, 'content-length': '99999999' }).write('x'),
  '/endless': (answer) => {
    answer.writeHead(200, html)
    const more = (): void => {
      if (!answer.destroyed) answer.write('x'.repeat(65_536), () => setImmediate(more))
    }
    more()
  },
  '/drip': (answer) => {
    answer.writeHead(200, html)
    const timer = setInterval(() => answer.write('x'), 20)
    answer.on('close', () => clearInterval(timer))
  },
  '/silent': () => undefined,
  '/slow-header': (answer) => {
    answer.socket?.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => answer.socket?.write('x-a: b\r\n'), 20)
    answer.on('close', () => clearInterval(timer))
  },
  '/pdf': (answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/feed': (answer) => answer.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/garbled': (answer) => answer.writeHead(200, { 'content-type': 'html' }).end(page),
  '/missing': (answer) => answer.writeHead(404, html).end(page),
  '/empty': (answer) => answer.writeHead(204).end(),
  '/loop': (answer) => answer.writeHead(302, { location: '/loop#again' }).end(),
  '/nowhere': (answer) => answer.writeHead(302).end(),
}

const answerTo = (request: IncomingMessage, answer: ServerResponse): void => {
  seen = request
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://server')
  if (pathname === '/to') answer.writeHead(301, { location: searchParams.get('url') ?? '' }).end()
  else if (pathname === '/hops') {
    const left = Number(searchParams.get('n'))
    answer.writeHead(307, { location: left > 1 ? `/hops?n=${left - 1}` : '/page' }).end()
  } else routes[pathname]?.(answer)
}

let server: Server
let port = 0
beforeAll(async () => {
  server = createServer(answerTo)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const at = (path: string): string => `http://127.0.0.1:${port}${path}`
const local = (options: FetchOptions = {}): FetchOptions => ({
  allowPrivate: ['127.0.0.1'],
  ports: [port],
  ...options,
})
const fetchLocal = (path: string, options?: FetchOptions): Promise<unknown> =>
  fetchDocument(at(path), local(options))

/** A look-up that answers with these addresses, the first call with the first list, and so on. */
const resolvesTo = (...answers: readonly (readonly string[])[]): LookupFunction => {
  let call = 0
  return (_, { all }, done) => {
    const found = (answers[Math.min(call++, answers.length - 1)] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    if (all) done(null, found)
    else done(null, found[0]?.address ?? '', found[0]?.family)
  }
}

const refusal = async (promise: Promise<unknown>): Promise<IsnadError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(IsnadError)
  return error as IsnadError
}

describe('fetchDocument brings', () => {
  it('the bytes, the type and the charset', async () => {
    const fetched = await fetchDocument(at('/page#part'), local())
    expect(Buffer.from(fetched.bytes).toString()).toBe(page)
    expect(fetched).toMatchObject({ url: at('/page'), contentType: 'text/html', charset: 'UTF-8' })
  })

  it.each(['/gzip', '/br', '/deflate', '/untyped'])('the bytes of %s', async (path) => {
    const { bytes } = await fetchDocument(at(path), local())
    expect(Buffer.from(bytes).toString()).toBe(page)
  })

  it('what a quoted charset says', async () => {
    expect(await fetchDocument(at('/plain'), local())).toMatchObject({
      contentType: 'text/plain',
      charset: 'windows-1256',
    })
  })

  it('a page behind five redirects, with its last address', async () => {
    expect(await fetchDocument(at('/hops?n=5'), local())).toMatchObject({ url: at('/page') })
  })

  it('a page by name, from the address that was judged', async () => {
    const lookup = resolvesTo(['127.0.0.1'], ['10.0.0.1'])
    const fetched = await fetchDocument(`http://paper.example:${port}/page`, local({ lookup }))
    expect(fetched.url).toBe(`http://paper.example:${port}/page`)
    expect(seen?.headers.host).toBe(`paper.example:${port}`)
  })

  it('to the server its own name, and nothing about the one who asks', async () => {
    await fetchLocal('/page')
    expect(seen?.headers['user-agent']).toMatch(/^Isnad\/\d+\.\d+\.\d+$/)
    expect(Object.keys(seen?.headers ?? {}).sort()).toEqual(
      ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'].sort(),
    )
    expect(seen?.headers.accept?.split(', ').sort()).toEqual(
      documentFormats
        .flatMap(({ name, types }) => types.map((type) => (name === 'plain' ? `${type};q=0.9` : type)))
        .sort(),
    )
  })
})

describe('fetchDocument refuses', () => {
  it.each([
    ['what is no URL', 'paper.example/x'],
    ['nothing', ''],
    ['a file', 'file:///etc/passwd'],
    ['another scheme', 'ftp://paper.example/x'],
    ['data', 'data:text/html,hello'],
    ['a user name', 'http://me@paper.example/'],
    ['a password', 'http://:secret@paper.example/'],
    ['another port', 'http://paper.example:22/'],
    ['the port of the other scheme', 'https://paper.example:8443/'],
    ['loopback', 'http://127.0.0.1/'],
    ['a short address', 'http://127.1/'],
    ['a decimal address', 'http://2130706433/'],
    ['an octal address', 'http://0177.0.0.1/'],
    ['a hexadecimal address', 'http://0x7f000001/'],
    ['a full-width address', 'http://１２７.0.0.1/'],
    ['no address', 'http://0.0.0.0/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]/'],
    ['unique local', 'http://[fd00::1]/'],
    ['the local host by name', 'http://localhost/'],
  ])('%s', async (_, url) => {
    expect((await refusal(fetchDocument(url))).code).toBe('FETCH_REFUSED')
  })

  it.each([
    ['a private address', ['192.168.1.1']],
    ['a private one beside a public one', ['8.8.8.8', '10.0.0.1']],
    ['metadata', ['169.254.169.254']],
    ['loopback, IPv6', ['::1']],
    ['no address', []],
  ])('a name that means %s, without telling the address', async (_, addresses) => {
    const error = await refusal(fetchDocument('http://paper.example/', { lookup: resolvesTo(addresses) }))
    expect(error).toMatchObject({
      code: 'FETCH_REFUSED',
      message:
        'document: expected a host on the public internet, got "paper.example", which is not, or not only, there',
    })
  })

  it.each([
    ['a private address', 'http://10.0.0.1/'],
    ['another address of this machine', 'http://127.0.0.2/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['metadata, decimal', 'http://2852039166/'],
    ['a file', 'file:///etc/passwd'],
    ['credentials', 'http://me:secret@127.0.0.1/'],
    ['another port', 'http://127.0.0.1:25/'],
  ])('a redirect to %s', async (_, target) => {
    const url = target.replace(/^(http:\/\/[^/:]*(?:\[::1\])?)\/$/, `$1:${port}/`)
    const error = await refusal(fetchLocal(`/to?url=${encodeURIComponent(url)}`))
    expect(error.code).toBe('FETCH_REFUSED')
  })

  it('a redirect to a name that turns private', async () => {
    const lookup = resolvesTo(['127.0.0.1'], ['10.0.0.1'])
    const url = `http://paper.example:${port}/to?url=${encodeURIComponent(`http://paper.example:${port}/page`)}`
    expect((await refusal(fetchDocument(url, local({ lookup })))).code).toBe('FETCH_REFUSED')
  })

  it.each(['/pdf', '/feed', '/garbled'])('the type of %s', async (path) => {
    expect((await refusal(fetchLocal(path))).code).toBe('TEXT_TYPE')
  })
})

describe('fetchDocument gives up', () => {
  it.each(['/bomb', '/declared', '/endless'])('the large body of %s', async (path) => {
    const error = await refusal(fetchLocal(path, { maxBytes: 1_000_000 }))
    expect(error).toMatchObject({
      code: 'TEXT_TOO_LARGE',
      message: 'document: expected an answer of at most 1000000 bytes, got a larger one',
    })
  })

  it.each(['/silent', '/slow-header'])('on the header of %s', async (path) => {
    const error = await refusal(fetchLocal(path, { headerTimeout: 200 }))
    expect(error).toMatchObject({ code: 'FETCH_TIMEOUT', status: 504 })
  })

  it.each(['/silent', '/drip'])('at the deadline of everything, on %s', async (path) => {
    expect((await refusal(fetchLocal(path, { deadline: 300 }))).code).toBe('FETCH_TIMEOUT')
  })

  it.each([
    ['too many redirects', '/loop', /at most 5 redirects/],
    ['one redirect too many', '/hops?n=6', /at most 5 redirects/],
    ['a redirect to nowhere', '/nowhere', /a redirect with a target/],
    ['a page that is missing', '/missing', /got 404/],
    ['an answer without a page', '/empty', /got 204/],
    ['a broken packing', '/cut', /got Z_BUF_ERROR/],
    ['a packing of no known kind', '/strange', /got "constructor"/],
    ['a body cut short', '/short', /got (ECONNRESET|ERR_STREAM_PREMATURE_CLOSE)/],
  ])('%s', async (_, path, message) => {
    const error = await refusal(fetchLocal(path))
    expect(error.code).toBe('FETCH_FAILED')
    expect(error.message).toMatch(message)
    expect(catalogue[error.code].status).toBe(502)
  })

  it('a host that nobody knows', async () => {
    const lookup: LookupFunction = (_, __, done) =>
      done(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), [])
    expect((await refusal(fetchDocument('http://paper.example/', { lookup }))).message).toBe(
      'document: expected an answer from paper.example, got ENOTFOUND',
    )
  })
})
