import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** What each room may import, itself aside: only what lies to its left. docs/architecture.md draws it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  logger: [],
  config: ['errors'],
  text: ['errors'],
  document: ['errors', 'text'],
  extract: ['errors', 'text', 'document'],
  statement: ['errors', 'text', 'document', 'extract'],
  match: ['errors', 'text', 'statement'],
  store: ['errors', 'text', 'document', 'extract', 'statement'],
  desk: ['errors', 'text', 'document', 'extract', 'statement', 'match', 'store'],
  api: ['errors', 'text', 'document', 'extract', 'statement', 'match', 'store', 'desk'],
  page: ['errors', 'text', 'api'],
  app: ['errors', 'logger', 'config', 'store', 'api', 'page'],
  cli: [
    'errors',
    'logger',
    'config',
    'text',
    'document',
    'extract',
    'statement',
    'match',
    'store',
    'desk',
    'app',
  ],
}

/** `node:http` is also what a server is made of, so api and roof have it too. */
const network = /^(node:(net|http|https|http2|tls|dgram|dns)|undici)(\/|$)/

/** Packages that one room keeps to itself, or shares with the roof. */
const keepers: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(@prisma\/|kysely$|better-sqlite3$|pg$)/, ['store']],
  [/^(graphql$|@apollo\/|@graphql-tools\/|@as-integrations\/)/, ['api']],
  [/^(fastify$|@fastify\/)/, ['api', 'page', 'app', 'cli']],
  [/^(hono\/|csv-stringify|@resvg\/)/, ['page']],
  [/^commander$/, ['cli']],
  [/^pino$/, ['logger']],
  [/^(linkedom|parse5|ipaddr\.js|@mozilla\/)/, ['document']],
  [/^(node:fs|node:child_process)/, ['store', 'desk', 'api', 'page', 'app', 'cli']],
  [network, ['document', 'api', 'app', 'cli']],
]

/** Pages eat at the public table: this is all of the api that they may touch. */
const publicTable = 'api/execute.ts'

/** The one file that may reach out. */
const doorToTheNetwork = 'document/fetch.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['generated', 'browser'].includes(entry.name) ? [] : filesBelow(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })

const roomOf = (path: string): string => relative(src, path).split('/')[0]?.replace(/\.ts$/, '') ?? ''

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

const files = filesBelow(src)

describe('the doors between rooms', () => {
  it('are known for every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(doors).sort())
  })

  it('are those that docs/architecture.md tells of', () => {
    const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| `src\/(\w+)[^`]*` *\|[^|]*\|([^|]*)\|$/gm)]
    const told = rows.map(([, room = '', imports = '']): [string, readonly string[]] => [
      room,
      [...imports.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort(),
    ])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(doors).map(([room, allowed]) => [room, [...allowed].sort()])),
    )
  })

  it('are told apart from walls', () => {
    expect(importsOf(join(src, 'store/store.ts'))).toContain('../errors.ts')
    expect(importsOf(join(src, 'store/engine-sqlite.ts'))).toContain('./generated/sqlite/client.ts')
  })

  it.each(files.map((path) => [relative(src, path), path] as const))(
    '%s imports only from its left',
    (_, path) => {
      const room = roomOf(path)
      const allowed = [room, ...(doors[room] ?? [])]
      for (const name of importsOf(path)) {
        if (room === 'document' && network.test(name))
          expect(relative(src, path), name).toBe(doorToTheNetwork)
        // The project's own name and version.
        if (name.endsWith('/package.json')) continue
        if (room === 'page' && name.includes('/api/'))
          expect(relative(src, resolve(dirname(path), name))).toBe(publicTable)
        if (name.startsWith('.')) expect(allowed, name).toContain(roomOf(resolve(dirname(path), name)))
        for (const [packages, rooms] of keepers) if (packages.test(name)) expect(rooms, name).toContain(room)
      }
    },
  )

  it.each(files.map((path) => [relative(src, path), path] as const))(
    '%s is short and says what it is for',
    (_, path) => {
      const text = readFileSync(path, 'utf8')
      expect(text.split('\n').length).toBeLessThanOrEqual(300)
      expect(text).toMatch(/^\/\/ \S/)
    },
  )
})
