// Serves the playground that Vite has built: a page for browsers at /graphql, its assets and the ready
// examples below it. Nothing comes from another host, and its policy enforces that.
import { readdir, readFile } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readExamples } from './examples.ts'
import { prefersHtml } from '../negotiation.ts'

export type { Example } from '../../client/shared/example.ts'
export { readExamples } from './examples.ts'

const PAGE = 'playgroundPage'

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
}

/** The Content-Security-Policy directives that the page needs, and no others, in helmet's form. */
export const playgroundPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  // The editor writes style elements at run time and cannot give them a nonce.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  // Helmet's default would send the page of a server without TLS to https.
  'upgrade-insecure-requests': null,
}

export interface PlaygroundOptions {
  /** The folder that Vite built into; ends with a slash. */
  readonly build: URL
  /** The folder of the examples; ends with a slash. */
  readonly examples: URL
}

/** Adds the page's assets and examples to an app; GET /graphql stays with the app, which calls `wantsPage`. */
export async function playground(
  app: FastifyInstance,
  { build, examples }: PlaygroundOptions,
): Promise<void> {
  const ready = await readExamples(examples)
  const assets = new URL('assets/', build)
  const names = new Set(await readdir(assets))
  app.decorate(PAGE, await readFile(new URL('index.html', build), 'utf8'))
  app.get('/graphql/examples.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(ready),
  )
  app.get<{ Params: { '*': string } }>('/graphql/assets/*', async (request, reply) => {
    const name = request.params['*']
    // Only a name that the folder had at the start is read, so no path leads out of it.
    if (!names.has(name)) {
      reply.callNotFound()
      return reply
    }
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return reply.type(contentType(name)).send(await readFile(new URL(name, assets)))
  })
}

// Fastify's flag for a plugin that works on the app itself: `sendPage` needs the decoration there.
Object.assign(playground, { [Symbol.for('skip-override')]: true })

/** Whether a request is a browser's navigation rather than an API call. */
export function wantsPage(request: Pick<FastifyRequest, 'headers'>): boolean {
  return prefersHtml(request.headers.accept)
}

/** Sends the page; the same address answers API calls, which is why it sets `vary`. */
export function sendPage(reply: FastifyReply): FastifyReply {
  const page = reply.server.getDecorator<string>(PAGE)
  return reply
    .headers({ 'cache-control': 'no-cache', vary: 'accept' })
    .type('text/html; charset=utf-8')
    .send(page)
}

function contentType(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
