// What must hold of a database after its writer was killed.
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { openStore, type Store } from '../../src/store/connection/store.ts'
import { pendingMigrations } from '../../src/store/upkeep/migrate.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import type { Work } from './kill.ts'

export const withStoreOf = async <T>(url: string, use: (store: Store) => Promise<T>): Promise<T> => {
  const store = openStore(url)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** A line for each problem that `verify` finds; a database that is not migrated yet has nothing to prove. */
export const problemsIn = async ({ path, url }: Pick<Work, 'path' | 'url'>): Promise<readonly string[]> => {
  if (!existsSync(path) || (await pendingMigrations(url)).length > 0) return []
  const problems: string[] = []
  await withStoreOf(url, (store) =>
    verify(store, ({ where, what }) => void problems.push(`${where}: ${what}`)),
  )
  return problems
}

/**
 * What two databases have in common when the same was done in them: everything but moments and the
 * history: a text that is read again is noted with what other texts have brought. */
export const contentOf = (url: string): Promise<string> =>
  withStoreOf(url, async (store) => {
    const { db } = store.reader()
    const lists = [
      sql`select id, start, review, act, "saidEdtf" from "Statement" order by id`,
      sql`select id, slug, sha256 from "Document" order by id`,
      sql`select slug from "Speaker" order by slug`,
      sql`select slug from "Source" order by slug`,
      sql`select slug from "Topic" order by slug`,
    ]
    const rows = []
    for (const list of lists) rows.push((await list.execute(db)).rows)
    return JSON.stringify(rows)
  })
