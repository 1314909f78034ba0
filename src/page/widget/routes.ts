// What other sites request: a statement for the widget, the page of a frame, and how an address is embedded.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { expected, type ErrorCode, IsnadError } from '../../errors.ts'
import { pagePolicy } from '../answer.ts'
import type { Query } from '../address.ts'
import { type Frame, frameOf } from '../frame.ts'
import { embedded, latest, random } from '../generated/operations.ts'
import { isLang } from '../../words/language.ts'
import { askFor, frameFor, type Site } from '../request.ts'
import { queryOf } from '../view/filter.ts'
import { type Theme, embedPage } from './embed-page.ts'
import { oembedOf, oembedXml, statementIn } from './oembed.ts'
import type { ShownStatement } from '../piece/telling.ts'
import { embedOf } from './embed.ts'

/** Seconds for which an embed may be cached, so that a changed standing is seen within that time. */
const embedAge = 60

export const widgets = (app: FastifyInstance, site: Site): void => {
  app.get('/embed.json', (request, reply) => sendChosen(site, request, reply))
  app.get<{ Params: { id: string } }>('/embed/:id.json', (request, reply) =>
    sendQuote(site, request, reply, request.params.id),
  )
  app.get<{ Params: { id: string } }>('/embed/:id', (request, reply) =>
    sendFrame(site, request, reply, request.params.id),
  )
  app.get('/oembed', (request, reply) => sendOEmbed(site, request, reply))
}

/** The language of an embed comes from its address, not from the viewer: the page around it already has a language. */
const frameIn = (site: Site, request: FastifyRequest, query: Query): Frame => {
  const frame = frameFor(site, request)
  return isLang(query.lang) ? frameOf({ ...frame, lang: query.lang }) : frame
}

const find = async (
  site: Site,
  request: FastifyRequest,
  frame: Frame,
  id: string,
): Promise<ShownStatement | null> =>
  (await askFor(site, request)(embedded, { id, lang: frame.lang })).statement

const kept = (reply: FastifyReply): FastifyReply => {
  reply.header('cache-control', `public, max-age=${String(embedAge)}`)
  const isFixed = isLang(queryOf(reply.request.query).lang)
  return isFixed ? reply : reply.header('vary', 'accept-language')
}

/** What is missing may be there soon, so this answer is cached no longer than others. */
const nothing = (
  reply: FastifyReply,
  message: string,
  { status, code }: { readonly status: number; readonly code: ErrorCode } = {
    status: 404,
    code: 'NOT_FOUND',
  },
): FastifyReply =>
  kept(reply)
    .status(status)
    .send({ errors: [{ message: `page: ${message}`, extensions: { code } }] })

const sendQuote = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> => {
  const frame = frameIn(site, request, queryOf(request.query))
  const one = await find(site, request, frame, id)
  return one
    ? kept(reply).send(embedOf(frame, one))
    : nothing(reply, `expected the id of a statement, got ${id.slice(0, 60)}`)
}

/** The latest statement of a speaker or on a topic, or a quote at random. */
const sendChosen = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const query = queryOf(request.query)
  const { speaker, topic } = query
  if ((speaker ?? topic) === undefined)
    throw new IsnadError('REFERENCE_ARGUMENTS', expected('page', 'a speaker or a topic', 'neither'))
  const filter = { ...(speaker !== undefined && { speaker }), ...(topic !== undefined && { topic }) }
  const ask = askFor(site, request)
  const id =
    query.order === 'random'
      ? (await ask(random, { filter })).randomQuote?.id
      : (await ask(latest, { filter })).statements.nodes[0]?.id
  if (id === undefined)
    return nothing(reply, 'expected a speaker or a topic with reviewed statements, got one without')
  return sendQuote(site, request, reply, id)
}

const themes: readonly Theme[] = ['light', 'dark', 'auto']

/** Any site may frame this page; it needs no cookie, no storage and no access to the page around it. */
const sendFrame = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> => {
  const query = queryOf(request.query)
  const frame = frameIn(site, request, query)
  const one = await find(site, request, frame, id)
  const theme = themes.find((name) => name === query.theme) ?? 'auto'
  reply.removeHeader('x-frame-options')
  return kept(reply)
    .status(one ? 200 : 404)
    .headers({
      'content-security-policy': pagePolicy('*'),
      'content-language': frame.lang,
      'cross-origin-opener-policy': 'unsafe-none',
    })
    .type('text/html; charset=utf-8')
    .send(embedPage(frame, one, theme))
}

/** Pixels that a consumer allows; without a valid number, any size. */
const limitOf = (text: string | undefined): number =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY

const sendOEmbed = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const query = queryOf(request.query)
  const format = query.format?.toLowerCase() ?? 'json'
  if (format !== 'json' && format !== 'xml')
    // Not an internal error, although the standard's status is one.
    return nothing(reply, `expected the format json or xml, got ${format.slice(0, 20)}`, {
      status: 501,
      code: 'OEMBED_FORMAT',
    })
  const frame = languageOf(frameIn(site, request, query), query)
  const id = statementIn(query.url ?? '', frame.origin)
  const one = id === null ? null : await find(site, request, frame, id)
  if (!one) return nothing(reply, 'expected in `url` the address of a statement of this site, got another')
  const body = oembedOf(frame, one, { width: limitOf(query.maxwidth), height: limitOf(query.maxheight) })
  return format === 'json'
    ? kept(reply).send(body)
    : kept(reply).type('text/xml; charset=utf-8').send(oembedXml(body))
}

/** The language in the requested address, unless the request names another. */
const languageOf = (frame: Frame, { url = '', lang }: Query): Frame => {
  const [, tag] = /^https?:\/\/[^/]+\/(ar|en)\//.exec(url) ?? []
  return lang === undefined && isLang(tag) ? frameOf({ ...frame, lang: tag }) : frame
}
