// The pages: the table of contents of the reader. Addresses without a language redirect to the reader's own.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Execute } from '../api/execute.ts'
import { answer } from './answer.ts'
import { readAssets, serveAssets } from './assets.ts'
import { inLanguage, pathOf } from './address.ts'
import { slugOf } from './generated/operations.ts'
import { languages } from '../words/language.ts'
import { preferred, askFor, type Site } from './request.ts'
import { machines } from './machine/routes.ts'
import { check } from './view/check.ts'
import { desk } from './view/desk.ts'
import { document } from './view/document.ts'
import { queryOf } from './view/filter.ts'
import { home } from './view/home.ts'
import { list, listed } from './view/list.ts'
import type { Missing } from './view/not-found.ts'
import { source } from './view/source.ts'
import { speaker } from './view/speaker.ts'
import { statement } from './view/statement.ts'
import { statements } from './view/statements.ts'
import { topic } from './view/topic.ts'
import { widgets } from './widget/routes.ts'

export interface PagesOptions {
  readonly execute: Execute
  /** The folder that Vite built into; ends with a slash. */
  readonly build: URL
  readonly publicUrl?: string | undefined
  /** Whether the desk has to say that nothing can be decided here. */
  readonly isReadOnly?: boolean
}

/** Views of one thing by its slug or id; null when there is none. */
const things = {
  statements: statement,
  speakers: speaker,
  sources: source,
  topics: topic,
  documents: document,
} as const

/** Sends the not-found page. */
export type LostPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/**
 * Registers every page below its language, the routes for machines, and the widget; returns what the app shows a
 * browser where there is no route. @throws IsnadError PAGES_MISSING
 */
export const pages = (
  app: FastifyInstance,
  { execute, build, publicUrl, isReadOnly = false }: PagesOptions,
): LostPage => {
  const site: Site = { execute, assets: readAssets(build), publicUrl }
  serveAssets(app, build)
  widgets(app, site)
  machines(app, site)
  for (const lang of languages) {
    const at = (path: string): string => inLanguage(lang, path)
    app.get(at('/'), (request, reply) => answer(site, request, reply, home))
    app.get(at('/statements'), (request, reply) =>
      answer(site, request, reply, (frame, ask) => statements(frame, ask, queryOf(request.query))),
    )
    app.get(at('/check'), (request, reply) =>
      answer(site, request, reply, (frame, ask) => check(frame, ask, queryOf(request.query))),
    )
    app.get(at('/desk'), (request, reply) =>
      answer(site, request, reply, (frame) => Promise.resolve(desk(frame, isReadOnly))),
    )
    for (const kind of listed)
      app.get(at(`/${kind}`), (request, reply) =>
        answer(site, request, reply, (frame, ask) => list(frame, ask, kind, queryOf(request.query))),
      )
    for (const [path, view] of Object.entries(things))
      app.get<{ Params: { key: string } }>(at(`/${path}/:key`), (request, reply) => {
        const { key } = request.params
        if (key === '') return lost(site, request, reply)
        if (isId(key)) return toSlug(site, request, reply, at(`/${path}`), key)
        return answer(site, request, reply, (frame, ask) => view(frame, ask, key), {
          kind: path.slice(0, -1) as Missing,
          tried: key,
        })
      })
    // An extra slash at the end is a typing error, not another page.
    app.get(at('/*'), (request, reply) => lost(site, request, reply))
  }
  app.get('/', toOwnLanguage)
  for (const path of [
    '/statements',
    '/check',
    '/desk',
    ...listed.map((kind) => `/${kind}`),
    ...Object.keys(things).map((kind) => `/${kind}/:key`),
  ])
    app.get(path, toOwnLanguage)
  return (request, reply) => answer(site, request, reply, () => Promise.resolve(null))
}

const toOwnLanguage = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply
    .headers({ vary: 'accept-language', 'cache-control': 'public, max-age=60' })
    .redirect(
      inLanguage(
        preferred(request.headers['accept-language']),
        request.url.startsWith('/?') ? request.url.slice(1) : request.url,
      ),
      302,
    )

const lost = (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> | FastifyReply => {
  const [path = '', query] = request.url.split('?')
  if (path.length > 1 && path.endsWith('/') && !path.endsWith('//'))
    return reply.redirect(`${path.slice(0, -1)}${query === undefined ? '' : `?${query}`}`, 301)
  return answer(site, request, reply, () => Promise.resolve(null))
}

/** Whether the key is an id of the API. A statement's id is already its address. */
const isId = (key: string): boolean => /^(spk|src|top|doc)_[a-z0-9]+$/.test(key)

const toSlug = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  folder: string,
  id: string,
): Promise<FastifyReply> => {
  const { node } = await askFor(site, request)(slugOf, { id })
  if (node && 'slug' in node) return reply.redirect(`${folder}${pathOf(node.slug)}`, 301)
  return answer(site, request, reply, () => Promise.resolve(null))
}
