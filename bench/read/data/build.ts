// An empty file → a migrated database with a given number of made-up statements, written by the store's own functions.
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { randomFrom } from '../../../src/newsroom/check/evaluation/random.ts'
import type { AnyRecord, SpeakerRecord } from '../../../src/store/rows/record.ts'
import { openStore, type Store } from '../../../src/store/connection/store.ts'
import { prepareStore } from '../../../src/store/upkeep/prepare-store.ts'
import { trueCounts } from '../../../src/store/write/count.ts'
import type { Known } from '../../../src/store/transfer/import-known.ts'
import { entriesOf, writeRecords } from '../../../src/store/transfer/import-rows.ts'
import { noSeal } from '../../../src/store/rows/seal.ts'
import { type End, sealEntries } from '../../../src/store/write/append-entries.ts'
import { newsroom, sizesOf } from './article.ts'
import { fillDerived } from './derive.ts'
import { type Entities, makeEntities } from './entities.ts'
import { rowsInto } from './rows.ts'
import { importedAt, seed } from './shape.ts'

/** Statements between two lines of progress. */
const batchSize = 5000

/** @param path of a file that does not exist yet */
export const build = async (path: string, statements: number, tell: (line: string) => void): Promise<void> => {
  await (await prepareStore(`file:${path}`)).store.close()
  const database = new Database(path)
  // A run that is interrupted starts over: nothing in this file has to outlive the process.
  for (const pragma of ['journal_mode = off', 'synchronous = off', 'foreign_keys = off', 'cache_size = -300000'])
    database.pragma(pragma)
  const restore = setAside(database)
  const began = process.cpuUsage()
  const seconds = (): string => {
    const { user, system } = process.cpuUsage(began)
    return `${((user + system) / 1e6).toFixed(0)} s CPU`
  }
  database.exec('begin')
  await fill(database, statements, (made) => tell(`${made} of ${statements} statements, ${seconds()}`))
  tell(`indexes, ${seconds()}`)
  restore()
  database.exec('commit')
  const store = openStore(`file:${path}`)
  count(database, store)
  await fillDerived(store)
  await store.close()
  database.pragma('journal_mode = wal')
  database.close()
  tell(`done, ${seconds()}`)
}

const fill = async (
  database: Database.Database,
  statements: number,
  tell: (made: number) => void,
): Promise<void> => {
  const entities = makeEntities()
  const known = knownOf(entities)
  const into = rowsInto(database)
  let end: End = { last: 0, head: { arrival: 0, hash: noSeal } }
  const write = async (records: readonly AnyRecord[]): Promise<void> => {
    const provenance = { actor: 'benchmark', at: new Date(importedAt), why: 'made up' }
    const batch = { ...{ records, known, historyBase: 0 }, provenance }
    await writeRecords(into, batch)
    const appended = sealEntries(end, entriesOf(batch))
    await into.insert('History', appended.rows)
    await into.insert('Seal', appended.seals)
    end = appended.end
  }
  await write([...entities.topics, ...entities.sources, ...entities.speakers])
  const articleOf = newsroom(entities)
  const random = randomFrom(seed)
  let batch: AnyRecord[] = []
  let made = 0
  for (const [i, size] of sizesOf(statements).entries()) {
    const article = articleOf(i, size, random)
    batch.push(article.document, ...article.statements)
    made += size
    if (batch.length < batchSize && made < statements) continue
    await write(batch)
    batch = []
    tell(made)
  }
}

const knownOf = ({ speakers, sources, topics }: Entities): Known => ({
  topics: new Map(topics.map(({ slug, id }) => [slug, id])),
  sources: new Map(sources.map(({ slug, id }) => [slug, id])),
  speakers: new Map(speakers.map((one) => [one.slug, knownSpeaker(one)])),
  ...{ items: new Map(), documents: new Map(), slugs: new Map(), places: new Map(), statements: new Map() },
})

const knownSpeaker = ({ id, roles }: SpeakerRecord) => ({
  ...{ id, mergedInto: null },
  roles: new Set(roles.map(({ key }) => key)),
})

/**
 * Drops the indexes and triggers that would slow down every row, and returns a function that restores them: an index
 * over existing rows is sorted once, a full-text index merged once, and triggers that look for a row need an index.
 */
const setAside = (database: Database.Database): (() => void) => {
  const parts = database
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_master
       where sql is not null and type in ('index', 'trigger')`,
    )
    .all()
  for (const { type, name } of parts) database.exec(`drop ${type} "${name}"`)
  return () => {
    for (const index of ['SearchIndex', 'MatchIndex'])
      database.exec(`insert into "${index}" ("${index}") values ('rebuild')`)
    for (const part of parts) database.exec(part.sql)
  }
}

/** Fills the counters, by the same expressions with which `isnad verify` counts. */
const count = (database: Database.Database, store: Store): void => {
  const { db } = store.reader()
  for (const [table, counted] of Object.entries(trueCounts))
    database.exec(sql`update ${sql.table(table)} set "statementCount" = ${counted}`.compile(db).sql)
}
