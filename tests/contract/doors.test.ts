import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** What each room may import, itself aside: only what lies to its left. docs/architecture.md draws it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  logger: [],
  breathe: [],
  config: ['errors'],
  text: ['errors'],
  language: ['errors', 'text'],
  document: ['errors', 'text', 'language'],
  extract: ['errors', 'text', 'language', 'document'],
  statement: ['errors', 'text', 'language', 'document', 'extract'],
  match: ['errors', 'breathe', 'text', 'language', 'statement'],
  store: ['errors', 'breathe', 'text', 'language', 'document', 'extract', 'statement'],
  newsroom: ['errors', 'breathe', 'text', 'language', 'document', 'extract', 'statement', 'match', 'store'],
  words: ['text'],
  client: ['text', 'language', 'words'],
  api: [
    'errors',
    'text',
    'language',
    'document',
    'extract',
    'statement',
    'match',
    'store',
    'newsroom',
    'client',
  ],
  page: ['errors', 'text', 'language', 'words', 'client', 'api'],
  app: ['errors', 'logger', 'config', 'store', 'api', 'page'],
  cli: [
    'errors',
    'logger',
    'config',
    'text',
    'language',
    'document',
    'extract',
    'statement',
    'match',
    'store',
    'newsroom',
    'app',
  ],
}

/**
 * The same inside rooms that are divided: folders, and what each may import of the others. All files of the room lie in
 * these folders; `generated` is what Prisma makes of the schema.
 */
const innerDoors: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  store: {
    connection: ['generated'],
    rows: ['generated', 'connection'],
    read: ['generated', 'connection', 'rows'],
    write: ['generated', 'connection', 'rows'],
    transfer: ['generated', 'connection', 'rows', 'read', 'write'],
    upkeep: ['generated', 'connection', 'rows', 'read', 'write'],
  },
  newsroom: {
    form: [],
    link: [],
    review: ['form'],
    ingest: ['link'],
    seed: ['ingest'],
    exchange: [],
    check: ['form', 'link', 'exchange'],
    token: [],
  },
  client: {
    shared: [],
    desk: ['shared', 'generated'],
    widget: ['shared'],
    reader: ['shared'],
    playground: ['shared'],
  },
}

/** `node:http` is also what a server is made of, so api and roof have it too. */
const network = /^(node:(net|http|https|http2|tls|dgram|dns)|undici)(\/|$)/

/** Packages that one room keeps to itself, or shares with the roof. */
const keepers: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(@prisma\/|kysely$|better-sqlite3$|pg$)/, ['store']],
  [/^(prom-client$|@opentelemetry\/)/, ['api']],
  [/^(graphql$|@apollo\/|@graphql-tools\/|@as-integrations\/)/, ['api']],
  [/^(fastify$|@fastify\/)/, ['api', 'page', 'app', 'cli']],
  [/^(hono\/|csv-stringify|@resvg\/)/, ['page']],
  [/^(lit|react|react-dom|graphiql|@graphiql)(\/|$)/, ['client']],
  [/^commander$/, ['cli']],
  [/^pino$/, ['logger']],
  [/^(linkedom|parse5|ipaddr\.js|@mozilla\/)/, ['document']],
  [/^(node:fs|node:child_process)/, ['store', 'newsroom', 'api', 'page', 'app', 'cli']],
  [network, ['document', 'api', 'app', 'cli']],
]

/** Pages eat at the public table: this is all of the api that they may touch. */
const publicTable = 'api/execute.ts'

/** The client runs in browsers, not here: other rooms may take only the types of what they send to it. */
const sentToClient = 'client/shared'

/** The one file that may reach out. */
const doorToTheNetwork = 'document/fetch/fetch.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesBelow(path)
    return /\.tsx?$/.test(path) && !path.endsWith('.d.ts') ? [path] : []
  })

/** The catalogue of errors is a file of its own because it is long. */
const roomOf = (path: string): string => {
  const name = relative(src, path).split('/')[0]?.replace(/\.ts$/, '') ?? ''
  return name === 'error-catalogue' ? 'errors' : name
}

const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

/** The modules of which a file takes nothing but types. */
const typesOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s+type\s[^']*?from\s+'([^']+)'/gm)].map(
    ([, name = '']) => name,
  )

const files = filesBelow(src)

/** The files of the project that a file imports. */
const neighboursOf = (path: string): readonly string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(path), name))

/** Files that import each other in turn, the first one again at the end; none when there is no circle. */
const circleIn = (imports: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>()
  const circleFrom = (path: string, way: readonly string[]): readonly string[] => {
    const at = way.indexOf(path)
    if (at >= 0) return [...way.slice(at), path]
    if (done.has(path)) return []
    for (const next of imports.get(path) ?? []) {
      const circle = circleFrom(next, [...way, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const path of imports.keys()) {
    const circle = circleFrom(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

/** Rooms or folders with what each may import, as a table of docs/architecture.md has it. */
const toldBy = (row: RegExp): Readonly<Record<string, readonly string[]>> => {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8')
  return Object.fromEntries(
    [...page.matchAll(row)].map(([, name = '', imports = '']) => [
      name,
      [...imports.matchAll(/`(\w+)`/g)].map(([, one = '']) => one).sort(),
    ]),
  )
}

const inOrder = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(table).map(([name, allowed]) => [name, [...allowed].sort()]))

describe('the doors between rooms', () => {
  it('are known for every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(doors).sort())
  })

  it('are those that docs/architecture.md describes', () => {
    expect(toldBy(/^\| `src\/(\w+)[^`]*` *\|[^|]*\|([^|]*)\|$/gm)).toEqual(inOrder(doors))
  })

  it('are distinguished from walls', () => {
    const connection = join(src, 'store/connection')
    expect(importsOf(join(connection, 'store.ts'))).toContain('../../errors.ts')
    expect(importsOf(join(connection, 'engine-sqlite.ts'))).toContain('../generated/sqlite/client.ts')
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
        if (room !== 'client' && name.startsWith('.') && roomOf(resolve(dirname(path), name)) === 'client')
          expect([dirname(relative(src, resolve(dirname(path), name))), typesOf(path)]).toEqual([
            sentToClient,
            expect.arrayContaining([name]),
          ])
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

describe('the formats of documents', () => {
  const room = join(src, 'document')
  /** What a format may use: its own folder, how bytes are decoded, and what holds for all. The table knows them, not they it. */
  const shared = ['encoding', 'bounds.ts', 'document.ts', 'format.ts']
  const inFormats = filesBelow(room).filter(
    (path) => !['encoding', 'fetch'].includes(relative(room, dirname(path))) && dirname(path) !== room,
  )

  it.each(inFormats.map((path) => [relative(src, path), path] as const))('%s needs no other', (_, path) => {
    const own = relative(room, path).split('/')[0] ?? ''
    for (const target of neighboursOf(path))
      if (roomOf(target) === 'document')
        expect([own, ...shared]).toContain(relative(room, target).split('/')[0])
  })
})

describe.each(Object.entries(innerDoors))('the doors inside the %s', (room, inner) => {
  const inside = join(src, room)
  const filesInside = filesBelow(inside)
  /** A folder of the room, or the name of a file that lies in none. */
  const folderOf = (path: string): string => relative(inside, path).split('/')[0] ?? ''

  it('are known for every folder, and no file lies in none', () => {
    expect([...new Set(filesInside.map(folderOf))].sort()).toEqual(Object.keys(inner).sort())
  })

  it('are those that docs/architecture.md describes', () => {
    const row = new RegExp(String.raw`^\| \`${room}/(\w+)/\` *\|[^|]*\|([^|]*)\|$`, 'gm')
    expect(toldBy(row)).toEqual(inOrder(inner))
  })

  it.each(filesInside.map((path) => [relative(src, path), path] as const))(
    '%s imports only from its left',
    (_, path) => {
      const folder = folderOf(path)
      const allowed = [folder, ...(inner[folder] ?? [])]
      for (const target of neighboursOf(path))
        if (roomOf(target) === room) expect(allowed, relative(inside, target)).toContain(folderOf(target))
    },
  )
})

describe('circles of imports', () => {
  it('are nowhere', () => {
    const circle = circleIn(new Map(files.map((path) => [path, neighboursOf(path)])))
    expect(circle.map((path) => relative(src, path))).toEqual([])
  })

  it('are found where there is one', () => {
    const imports = { a: ['b', 'd'], b: ['c'], c: ['e', 'b'], d: [], e: [] }
    expect(circleIn(new Map(Object.entries(imports)))).toEqual(['b', 'c', 'b'])
    expect(circleIn(new Map(Object.entries({ ...imports, c: ['e', 'd'] })))).toEqual([])
  })
})
