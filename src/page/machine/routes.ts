// The addresses that programs read: lists as CSV and JSON, feeds, preview pictures, sitemaps.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Readable } from 'node:stream'
import { answer } from '../answer.ts'
import { languages } from '../../words/language.ts'
import { embedded, feed } from '../generated/operations.ts'
import { askFor, frameFor, originOf, type Site } from '../request.ts'
import { filterOf, listQuery, orderOf, queryOf } from '../view/filter.ts'
import { givenLine, givenOf } from '../view/given.ts'
import { atom, jsonFeed } from './feed.ts'
import { listFiles, type OpenList } from './lists.ts'
import { previewOf } from './preview.ts'
import { csv, json, restOf } from './rows.ts'
import { sitemap, sitemapIndex, sitemapKinds } from './sitemap.ts'

/** Seconds for which a picture and a sitemap may be kept. */
const longAge = 3600
/** Milliseconds that drawing a picture takes (measured: 43 to 79), for the budget of the address that asks. */
const drawingWork = 60

export const machines = (app: FastifyInstance, site: Site): void => {
  for (const lang of languages) {
    for (const [name, file] of Object.entries(listFiles)) {
      app.get(`/${lang}/${name}.csv`, (request, reply) => sendRows(site, request, reply, file, 'csv'))
      app.get(`/${lang}/${name}.json`, (request, reply) => sendRows(site, request, reply, file, 'json'))
    }
    app.get(`/${lang}/statements.atom`, (request, reply) => sendFeed(site, request, reply, 'atom'))
    app.get(`/${lang}/statements.feed.json`, (request, reply) => sendFeed(site, request, reply, 'json'))
    app.get<{ Params: { id: string } }>(`/${lang}/statements/:id.png`, (request, reply) =>
      sendPreview(site, request, reply, request.params.id),
    )
    app.get(`/${lang}/opensearch.xml`, (request, reply) =>
      reply
        .type('application/opensearchdescription+xml')
        .header('cache-control', `public, max-age=${String(longAge)}`)
        .send(openSearch(site, request)),
    )
  }
  app.get('/sitemap.xml', (request, reply) => sendXml(reply, sitemapIndex(originOf(site, request))))
  for (const kind of sitemapKinds)
    app.get(`/sitemap/${kind}.xml`, async (request, reply) =>
      sendXml(
        reply,
        isHead(request) ? '' : await sitemap(askFor(site, request), originOf(site, request), kind),
      ),
    )
  app.get('/robots.txt', (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        `User-agent: *\nDisallow: /graphql\nDisallow: /*/check?\nSitemap: ${originOf(site, request)}/sitemap.xml\n`,
      ),
  )
  for (const name of ['/favicon.ico', '/apple-touch-icon.png'])
    app.get(name, (_, reply) => reply.redirect('/icon.svg', 301))
  app.get('/icon.svg', (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  )
}

/** Two links of a chain. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5a54"/><g fill="none" stroke="#fff" stroke-width="3"><circle cx="16" cy="8.5" r="4"/><circle cx="16" cy="23.5" r="4"/><path d="M16 12.5v7"/></g></svg>\n`

const sendXml = (reply: FastifyReply, body: string | Readable): FastifyReply =>
  reply
    .type('application/xml; charset=utf-8')
    .header('cache-control', `public, max-age=${String(longAge)}`)
    .send(body)

/** A request for only the headers is not worth reading the whole list. */
const isHead = ({ method }: FastifyRequest): boolean => method === 'HEAD'

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

const sendRows = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  list: OpenList,
  format: 'csv' | 'json',
): Promise<FastifyReply> => {
  const query = queryOf(request.query)
  const frame = frameFor(site, request)
  const [path = ''] = request.url.split('?')
  const file = list(frame, askFor(site, request), query)
  reply.headers({ 'cache-control': 'public, max-age=60', 'content-language': frame.lang })
  if (isHead(request)) return reply.type(mediaTypes[format]).send('')
  // The first page is read before anything is sent, so that a refusal has its own status.
  const first = await file.read(file.after)
  const read: typeof file.read = (after) => (after === file.after ? Promise.resolve(first) : file.read(after))
  const whole = { ...file, read }
  const rest = (after: string): string => restOf(frame.origin, path, { ...query, after: undefined }, after)
  if (format === 'json') return reply.type(mediaTypes.json).send(json(whole, rest))
  const name = path.slice(path.lastIndexOf('/') + 1)
  return reply
    .type(mediaTypes.csv)
    .header('content-disposition', `attachment; filename="isnad-${name}"`)
    .send(csv(whole))
}

const sendFeed = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'atom' | 'json',
): Promise<FastifyReply> => {
  const query = listQuery(queryOf(request.query))
  const frame = frameFor(site, request)
  const orderBy = query.order === undefined ? 'ADDED_NEWEST' : orderOf(query)
  const { statements } = await askFor(site, request)(feed, {
    lang: frame.lang,
    filter: filterOf(query),
    orderBy,
  })
  const given = await givenOf(frame, askFor(site, request), query)
  const title = frame.words.feed.title(givenLine(frame, given) || frame.words.feed.statements)
  reply.header('cache-control', 'public, max-age=300')
  return format === 'atom'
    ? reply.type('application/atom+xml; charset=utf-8').send(atom(frame, title, query, statements.nodes))
    : reply.type('application/feed+json; charset=utf-8').send(jsonFeed(frame, title, query, statements.nodes))
}

const sendPreview = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> => {
  const frame = frameFor(site, request)
  const { statement } = await askFor(site, request)(embedded, { id, lang: frame.lang })
  if (!statement)
    return answer(site, request, reply, () => Promise.resolve(null), { kind: 'statement', tried: id })
  request.spend(drawingWork)
  return reply
    .type('image/png')
    .header('cache-control', `public, max-age=${String(longAge)}`)
    .send(await previewOf(frame, statement))
}

/** Lets a browser search here from its own search box (OpenSearch 1.1). */
const openSearch = (site: Site, request: FastifyRequest): string => {
  const { words, origin, lang } = frameFor(site, request)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${words.site}</ShortName><Description>${words.tagline}</Description><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${origin}/${lang}/statements?text={searchTerms}"/></OpenSearchDescription>\n`
}
