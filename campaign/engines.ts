// The same data on SQLite and PostgreSQL, and random valid operations drawn from the contract: any difference between
// the two answers is a broken promise.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { parse, validate } from 'graphql'
import { sql } from 'kysely'
import { startPostgres } from '../scripts/postgres-server.ts'
import { executableSchema } from '../src/api/graphql.ts'
import { buildApp } from '../src/app.ts'
import { makeLogger } from '../src/logger.ts'
import { lineFormats } from '../src/newsroom/exchange/lines/format.ts'
import { headSize, importFile } from '../src/newsroom/exchange/lines/import-file.ts'
import type { Store } from '../src/store/connection/store.ts'
import { prepareStore } from '../src/store/upkeep/prepare-store.ts'
import { drawOperation, type Pools } from '../tests/api/drawn-operation.ts'
import { newsOf } from '../bench/news.ts'
import { type Part, sizeOf } from './part.ts'
import { runProgram } from './program.ts'
import { seeded } from './kill/commands.ts'

const size = { full: 5000, quick: 300 } as const
const articles = 40

export const engines: Part = {
  name: 'engines',
  about: 'random valid operations on SQLite and PostgreSQL with the same data: no difference',
  run: async (options) => {
    const lines = await exported(options.folder)
    const server = await startPostgres()
    const one = await filled(`file:${join(options.folder, 'engines.db')}`, lines)
    const other = await filled(await server.createDatabase('engines'), lines)
    try {
      const schema = executableSchema()
      const pools = await poolsOf(one.store)
      const broken: string[] = []
      const seen = { answered: 0, refused: 0 }
      let tried = 0
      while (tried < sizeOf(size, options) && !options.signal.aborted) {
        const drawn = drawOperation(schema, options.random, pools)
        // Two fields of one name that do not go together, once in a while.
        if (validate(schema, parse(drawn.query)).length > 0) continue
        const [left, right] = await Promise.all([one.app, other.app].map((app) => answerOf(app, drawn)))
        if (left !== right) broken.push(difference(drawn, left ?? '', right ?? ''))
        else if (left?.includes('"errors"')) seen.refused++
        else seen.answered++
        if (++tried % 500 === 0) options.note(`${tried}, ${broken.length} different`)
      }
      return [
        {
          what: 'operations on both engines',
          tried,
          seen: `${seen.answered} answered alike, ${seen.refused} refused alike`,
          broken,
        },
      ]
    } finally {
      for (const { app, store } of [one, other]) {
        await app.close()
        await store.close()
      }
      await server.stop()
    }
  },
}

/** A database with the seeds and made-up news, as lines. */
const exported = async (folder: string): Promise<Buffer> => {
  const path = join(folder, 'source.db')
  const environment = { ISNAD_DATABASE_URL: `file:${path}` }
  await seeded(path)
  for (let i = 0; i < articles; i++)
    await runProgram(['ingest', '-', '--title', `News ${i}`, '--date', `2025-0${1 + (i % 9)}-1${i % 10}`], {
      environment,
      input: newsOf(i + 1, 3000),
    })
  const file = join(folder, 'source.jsonl')
  const { code, err } = await runProgram(['export', '--output', file], { environment })
  if (code !== 0) throw new Error(`export ended with ${code}: ${err}`)
  return readFileSync(file)
}

interface Filled {
  readonly app: FastifyInstance
  readonly store: Store
}

const filled = async (url: string, lines: Buffer): Promise<Filled> => {
  const { store } = await prepareStore(url)
  const pieces = async function* (from: number) {
    yield lines.subarray(from)
  }
  await importFile(store, { head: lines.subarray(0, headSize), pieces }, lineFormats.jsonl, {
    ...{ actor: 'import:campaign', at: new Date('2026-01-01T00:00:00Z'), why: 'imported', onError: 'stop' },
    ...{ dryRun: false, fromStart: true, onBadLine: () => undefined, onResume: () => undefined },
    onProgress: () => undefined,
  })
  return { store, app: await buildApp({ store, logger: makeLogger('silent') }) }
}

const answerOf = async (
  app: FastifyInstance,
  { query, variables }: { readonly query: string; readonly variables: object },
): Promise<string> => {
  const { body } = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    payload: { query, variables },
  })
  return body
}

const difference = (drawn: object, left: string, right: string): string => {
  const at = Array.from(left).findIndex((letter, i) => letter !== right[i])
  const from = Math.max(0, at - 80)
  return `${JSON.stringify(drawn)}: SQLite …${left.slice(from, at + 120)}… PostgreSQL …${right.slice(from, at + 120)}…`
}

const poolsOf = async (store: Store): Promise<Pools> => {
  const { db } = store.reader()
  const column = async (table: string, name: string): Promise<readonly string[]> => {
    const { rows } = await sql<{
      value: string
    }>`select ${sql.ref(name)} as value from ${sql.table(table)} order by id limit 25`.execute(db)
    return rows.map(({ value }) => value)
  }
  const ids = []
  for (const table of ['Statement', 'Speaker', 'Source', 'Topic', 'Document'])
    ids.push(...(await column(table, 'id')))
  const slugs = []
  for (const table of ['Speaker', 'Source', 'Topic', 'Document']) slugs.push(...(await column(table, 'slug')))
  return {
    id: ids,
    within: ids,
    String: [...slugs.slice(0, 8), 'putin', 'وزير', 'nobody'],
    slug: [...slugs, 'nobody'],
    text: ['the', 'العلاقات', 'الصين', 'في', 'and trade', '"the military"', 'econ*', 'ال*'],
    search: ['na', 'وز', 'dong', 'mini'],
    lang: ['ar', 'en', 'fr', 'ar-EG'],
    first: [0, 1, 2, 5, 20],
    last: [1, 2, 7],
    after: [null],
    before: [null],
    Date: ['2024-01-01', '2024-08-31', '2025-06-30'],
    Int: [1, 5, 40],
    Boolean: [true, false],
  }
}
