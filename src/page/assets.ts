// What Vite has built for browsers: styles, scripts and fonts under hashed names, and the widget under its own name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { expected, IsnadError } from '../errors.ts'

/** Paths from the root of the server. */
export interface Assets {
  readonly style: string
  /** The script that makes reading more comfortable; pages are complete without it. */
  readonly reader: string
  readonly desk: string
  readonly deskStyle: readonly string[]
  readonly embed: string
}

interface Entry {
  readonly file: string
  readonly css?: readonly string[]
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

/**
 * @param build the folder that Vite built into; ends with a slash
 * @throws IsnadError PAGES_MISSING
 */
export const readAssets = (build: URL): Assets => {
  const file = new URL('site/.vite/manifest.json', build)
  if (![file, new URL('widget/widget.js', build)].every((one) => existsSync(one)))
    throw new IsnadError(
      'PAGES_MISSING',
      expected(
        'page',
        'the scripts and styles of the pages in build/page',
        'nothing; `node scripts/setup.mjs` builds them',
      ),
    )
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Entry>>
  const entry = (name: string): Entry => {
    const found = manifest[name]
    if (!found) throw new IsnadError('PAGES_MISSING', expected('page', `${name} in build/page`, 'none'))
    return found
  }
  const path = (name: string): string => `/${name}`
  return {
    style: path(entry('reader/style/reader.css').file),
    reader: path(entry('reader/reader.ts').file),
    desk: path(entry('desk/desk.ts').file),
    deskStyle: (entry('desk/desk.ts').css ?? []).map(path),
    embed: path(entry('widget/in-frame.ts').file),
  }
}

/** Adds the routes of the assets and of the widget. */
export const serveAssets = (app: FastifyInstance, build: URL): void => {
  const folder = new URL('site/assets/', build)
  const names = new Set(readdirSync(folder))
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params
    // Only a name that the folder had at the start is read, so no path leads out of it.
    if (!names.has(name)) {
      reply.callNotFound()
      return reply
    }
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream')
      .send(await readFile(new URL(name, folder)))
  })
  const widget = readFileSync(new URL('widget/widget.js', build))
  app.get('/widget.js', (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/javascript; charset=utf-8').send(widget),
  )
}
