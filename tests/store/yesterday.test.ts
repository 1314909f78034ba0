// What a version wrote that knew no acts: its databases open, its files are read, and both are proved.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../src/newsroom/ingest/ingest.ts'
import { lineFormats } from '../../src/newsroom/exchange/lines/format.ts'
import { engineOf } from '../../src/store/connection/engine-of.ts'
import { migrate, readMigrations } from '../../src/store/upkeep/migrate.ts'
import type { Store } from '../../src/store/connection/store.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { doubtsIn } from '../../src/store/rows/cell.ts'
import { importedLines } from '../helpers/import-lines.ts'
import { engines, freshDatabase, type TestDatabase, testStore, type TestStore } from '../helpers/store.ts'
import { historyOf, problemsOf } from './machine-drafts.ts'

const fixture = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const lastOfYesterday = '20261128031155_match_terms'

const statementsOf = async (store: Store) =>
  (await store.prisma()).statement.findMany({
    orderBy: [{ documentId: 'asc' }, { start: 'asc' }],
    include: { attributions: true, document: { select: { slug: true } } },
  })

/** By slug and place in the document. */
const derived = [
  ['harbour', 'SAID', []],
  ['harbour', 'DENIED', ['hidden-subject']],
  ['harbour', 'WARNED', []],
  ['mizaniya', 'DENIED', ['noun-phrase']],
  ['mizaniya', 'SAID', ['hidden-subject']],
  ['mizaniya', 'DEMANDED', ['noun-phrase']],
]

const toldOf = async (store: Store) => {
  const rows = await statementsOf(store)
  return rows
    .map(({ document, act, doubts }) => [document.slug, act, doubtsIn(doubts)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

describe.each(engines)('a database of yesterday on %s', (engine) => {
  let database: TestDatabase
  let store: Store
  const stages: unknown[] = []
  beforeAll(async () => {
    database = await freshDatabase(engine)
    const connection = await engineOf(database.url).connectForMigration(database.url)
    const all = await readMigrations(connection.migrationsFolder)
    await connection.script(connection.createTable)
    for (const { name, sql, checksum } of all.filter((one) => one.name <= lastOfYesterday)) {
      await connection.script(sql)
      await connection.script(
        `insert into "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") values ('${name}', '${checksum}', CURRENT_TIMESTAMP, '${name}', 1)`,
      )
    }
    await connection.script(await fixture('yesterday.sql'))
    await connection.close()
    const prepared = await prepareStore(database.url, (made, what) => stages.push([made, what]))
    store = prepared.store
  })
  afterAll(async () => {
    await store.close()
    await database.remove()
  })

  it('gets its acts and doubts from cues and notes, and reports how far it has come', async () => {
    expect(await toldOf(store)).toEqual(derived)
    expect(stages).toContainEqual([6, 'acts'])
    const notes = (await statementsOf(store)).flatMap(({ attributions }) =>
      attributions.map(({ note }) => note),
    )
    expect(notes).toEqual([null, null, null, null, null, null])
  })

  it('says in the history that a machine did it, where there is anything to say', async () => {
    const rows = await statementsOf(store)
    const entries = await Promise.all(rows.map(({ id }) => historyOf(store, id)))
    const last = entries.map((list) => list.at(-1))
    expect(last.filter((entry) => entry?.action === 'DERIVED')).toHaveLength(5)
    const denial =
      last[rows.findIndex(({ act, document }) => act === 'DENIED' && document.slug === 'harbour')]
    expect(denial).toMatchObject({
      action: 'DERIVED',
      actor: 'machine:lexicon',
      after: { act: 'DENIED', doubts: ['hidden-subject'], attributions: [{ note: null }] },
      before: { attributions: [{ note: 'doubts: hidden-subject' }] },
    })
  })

  it('is proved, and has nothing left to do', async () => {
    expect(await problemsOf(store)).toEqual([])
    expect(await migrate(database.url)).toEqual([])
    const before = await toldOf(store)
    await (await prepareStore(database.url)).store.close()
    expect(await toldOf(store)).toEqual(before)
  })

  it('is still the machine’s where nobody has decided, and the reviewer’s where somebody has', async () => {
    const text = (await (await store.prisma()).document.findFirstOrThrow({ where: { slug: 'harbour' } })).text
    const { statements } = { statements: await statementsOf(store) }
    const report = await ingest(
      store,
      { text, slug: 'harbour' },
      { actor: 'ingest:desk', at: new Date('2026-03-01T00:00:00.000Z') },
    )
    expect(report).toMatchObject({ kept: 1, withdrawn: 0, added: 0 })
    expect((await statementsOf(store)).map(({ id }) => id)).toEqual(statements.map(({ id }) => id))
    expect(await problemsOf(store)).toEqual([])
  })
})

describe.each(engines)('a file of yesterday on %s', (engine) => {
  let test: TestStore
  let lines: readonly string[]
  beforeAll(async () => {
    test = await testStore(engine, { seeded: false })
    lines = (await fixture('yesterday.jsonl')).trim().split('\n')
  })
  afterAll(() => test.close())

  it('is imported with its acts, is proved, and changes nothing the second time', async () => {
    expect(await importedLines(test.store, lineFormats.jsonl, lines)).toMatchObject({
      told: [],
      added: lines.length - 1,
    })
    expect(await toldOf(test.store)).toEqual(derived)
    expect(await problemsOf(test.store)).toEqual([])
    expect(await importedLines(test.store, lineFormats.jsonl, lines)).toMatchObject({ bad: 0, added: 0 })
  })
})
