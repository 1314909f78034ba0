// All requests to the network are made here: a URL → the bytes of a page. Only public web servers are contacted. Each
// address is judged where the connection is made, so that a second look-up cannot replace it.
import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import about from '../../../package.json' with { type: 'json' }
import { expected, IsnadError } from '../../errors.ts'
import { textLimit } from '../bounds.ts'
import { formatOfType, type Formats, typesIn } from '../format.ts'
import { documentFormats, fallback } from '../formats.ts'
import { isAddress, isPublicAddress } from './address.ts'
import { acceptedEncodings, readBody } from './body.ts'
import { parseContentType } from './content-type.ts'

export interface FetchOptions {
  /** Addresses that are allowed although they are not on the public internet; `true` for all. */
  readonly allowPrivate?: boolean | readonly string[]
  /** Allowed ports. */
  readonly ports?: readonly number[]
  /** The most redirects that are followed. */
  readonly redirects?: number
  /** In bytes, after unpacking. */
  readonly maxBytes?: number
  /** In milliseconds, for each hop: until the whole header of the answer has arrived. */
  readonly headerTimeout?: number
  /** In milliseconds, for all hops together. */
  readonly deadline?: number
  /** The formats that are read, instead of Isnad's own. */
  readonly formats?: Formats
  /** Names → addresses; the system's own look-up, except in tests. */
  readonly lookup?: LookupFunction
}

export interface Fetched {
  readonly bytes: Uint8Array
  /** Where the bytes came from, after all redirects; without its fragment. */
  readonly url: string
  /** The media type alone, `text/html`. */
  readonly contentType?: string | undefined
  /** What the Content-Type header calls the encoding. */
  readonly charset?: string | undefined
}

const defaults = {
  allowPrivate: false,
  ports: [80, 443],
  redirects: 5,
  maxBytes: textLimit,
  headerTimeout: 10_000,
  deadline: 30_000,
  formats: documentFormats,
  lookup: systemLookup as LookupFunction,
} satisfies FetchOptions

interface Trip extends Required<FetchOptions> {
  readonly signal: AbortSignal
}

const headersFor = (formats: Formats): Record<string, string> => ({
  'user-agent': `Isnad/${about.version}`,
  // A format that says more about its text is better than the fallback.
  accept: formats
    .flatMap(({ types, name }) => types.map((type) => (name === fallback.name ? `${type};q=0.9` : type)))
    .join(', '),
  'accept-encoding': acceptedEncodings,
})

/**
 * Fetches a page over http or https. No cookie, credential or referrer is ever sent, and no proxy is used.
 * @throws IsnadError FETCH_REFUSED for a URL or an address that is not allowed, on any hop; FETCH_FAILED;
 *   FETCH_TIMEOUT; TEXT_TYPE for what has none of the formats; TEXT_TOO_LARGE
 */
export const fetchDocument = async (address: string, options: FetchOptions = {}): Promise<Fetched> => {
  const deadline = options.deadline ?? defaults.deadline
  const trip: Trip = { ...defaults, ...options, signal: AbortSignal.timeout(deadline) }
  let url = parseUrl(address)
  try {
    for (let hop = 0; hop <= trip.redirects; hop++) {
      ensureAllowed(url, trip)
      const answer = await request(url, trip)
      const next = redirectOf(answer, url)
      if (!next) return await receive(answer, url, trip)
      answer.destroy()
      url = next
    }
  } catch (error) {
    throw explain(error, url, trip)
  }
  throw new IsnadError(
    'FETCH_FAILED',
    expected('document', `at most ${trip.redirects} redirects`, `more, the last to ${url.host}`),
  )
}

const parseUrl = (address: string, base?: URL): URL => {
  const url = URL.parse(address, base?.href)
  if (!url) throw refused('a URL', JSON.stringify(address.slice(0, 200)))
  url.hash = ''
  return url
}

const ensureAllowed = (url: URL, trip: Trip): void => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused('an http or https URL', url.protocol)
  if (url.username || url.password) throw refused('a URL without a user name and password', 'one with them')
  // A host that is already an address is never looked up; URL has normalised `0x7f.1` and `2130706433`.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (isAddress(host) && !isAllowed(host, trip)) throw notPublic(host)
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!trip.ports.includes(port)) throw refused(`port ${trip.ports.join(' or ')}`, String(port))
}

const isAllowed = (address: string, { allowPrivate }: Trip): boolean =>
  isPublicAddress(address) ||
  (typeof allowPrivate === 'boolean' ? allowPrivate : allowPrivate.includes(address))

/** Opens the connection and waits for the header of the answer. */
const request = (url: URL, trip: Trip): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain
    const lookup = allowedOnly(trip)
    // No shared agent: a connection that another request opened was judged by the rules of that request.
    const outgoing = get(url, {
      agent: false,
      headers: headersFor(trip.formats),
      lookup,
      signal: trip.signal,
    })
    const timer = setTimeout(() => outgoing.destroy(timedOut(url, trip.headerTimeout)), trip.headerTimeout)
    outgoing.on('response', resolve).on('error', reject)
    outgoing.on('response', () => clearTimeout(timer)).on('close', () => clearTimeout(timer))
  })

/**
 * A look-up that fails when any address of the host is not allowed. The socket connects to the addresses judged here.
 */
const allowedOnly =
  (trip: Trip): LookupFunction =>
  (host, options, done) => {
    trip.lookup(host, { ...options, all: true }, (error, found) => {
      if (error) {
        done(error, [])
        return
      }
      const all: readonly LookupAddress[] =
        typeof found === 'string' ? [{ address: found, family: 4 }] : found
      const [first] = all
      if (!first || !all.every(({ address }) => isAllowed(address, trip))) done(notPublic(host), [])
      else if (options.all) done(null, [...all])
      else done(null, first.address, first.family)
    })
  }

const redirectOf = (answer: IncomingMessage, url: URL): URL | undefined => {
  if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) return undefined
  const { location } = answer.headers
  if (location === undefined)
    throw new IsnadError(
      'FETCH_FAILED',
      expected('document', 'a redirect with a target', `none from ${url.host}`),
    )
  return parseUrl(location, url)
}

const receive = async (answer: IncomingMessage, url: URL, trip: Trip): Promise<Fetched> => {
  try {
    if (answer.statusCode !== 200)
      throw new IsnadError(
        'FETCH_FAILED',
        expected('document', `a page (200) from ${url.host}`, answer.statusCode ?? 'no status'),
        { status: answer.statusCode },
      )
    const header = answer.headers['content-type']
    const stated = header === undefined ? undefined : parseContentType(header)
    if (header !== undefined && !(stated && formatOfType(trip.formats, stated.type)))
      throw new IsnadError(
        'TEXT_TYPE',
        expected(
          'document',
          typesIn(trip.formats),
          `${JSON.stringify((stated?.type ?? header).slice(0, 100))} from ${url.host}`,
        ),
      )
    const bytes = await readBody(answer, { limit: trip.maxBytes, signal: trip.signal })
    return { bytes, url: url.href, contentType: stated?.type, charset: stated?.charset }
  } finally {
    answer.destroy()
  }
}

/** Any failure as an error of the catalogue. The system's own message stays in the cause, since it names addresses. */
const explain = (error: unknown, url: URL, { signal, deadline }: Trip): IsnadError => {
  if (error instanceof IsnadError) return error
  if (signal.aborted) return timedOut(url, deadline)
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'a failure'
  return new IsnadError('FETCH_FAILED', expected('document', `an answer from ${url.host}`, code), {}, error)
}

const timedOut = (url: URL, limit: number): IsnadError =>
  new IsnadError(
    'FETCH_TIMEOUT',
    expected('document', `an answer from ${url.host} within ${limit} ms`, 'none'),
  )

const refused = (what: string, got: string): IsnadError =>
  new IsnadError('FETCH_REFUSED', expected('document', what, got))

/** Does not say which address it is: the answer may go to somebody who is mapping our network. */
const notPublic = (host: string): IsnadError =>
  refused('a host on the public internet', `${JSON.stringify(host)}, which is not, or not only, there`)
