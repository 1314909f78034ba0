import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Rows, storedStatements } from '../../src/store/rows/stored-draft.ts'
import { type SqlTransaction, transact, transactInSql } from '../../src/store/write/transaction.ts'
import { statementRecords, topicRecords } from '../../src/store/rows/records.ts'
import { insertRows, upsertRow } from '../../src/store/write/insert.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'
import { problemsOf } from './machine-drafts.ts'

describe.each(engines)('a transaction on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(() => test.close())

  /** Both kinds: on a connection of its own, and on Prisma's. */
  const kinds = {
    'in SQL': <T>(work: (tx: SqlTransaction) => Promise<T>) => transactInSql(test.store, work),
    'with Prisma': <T>(work: (tx: SqlTransaction) => Promise<T>) => transact(test.store, work),
  }
  const names = Object.keys(kinds) as (keyof typeof kinds)[]

  const topics = async () => test.store.reader().db.selectFrom('Topic').select('slug').execute()
  const addTopic = (tx: SqlTransaction, slug: string, lang: string, text: string) =>
    upsertRow(tx, 'Topic', ['id'], { id: `top_${slug}`, slug, parentId: null }).then(() =>
      insertRows(tx, 'TopicName', [{ topicId: `top_${slug}`, position: 0, lang, text, folded: text }]),
    )

  it.each(names)('%s leaves nothing behind when it throws', async (kind) => {
    const before = await topics()
    const broken = kinds[kind](async (tx) => {
      await addTopic(tx, 'harbours', 'ar', 'الموانئ')
      throw new Error('test: broken off')
    })
    await expect(broken).rejects.toThrow('test: broken off')
    expect(await topics()).toEqual(before)
  })

  it('reads the same in both kinds, words, flags, moments, dates and history', async () => {
    const all = async (rows: Rows) => {
      const documents = await rows.db.selectFrom('Document').select('id').execute()
      const stored = await storedStatements(
        rows,
        documents.map(({ id }) => id),
      )
      const ids = stored.map(({ id }) => id)
      const topicIds = (await rows.db.selectFrom('Topic').select('id').orderBy('id').execute()).map(
        ({ id }) => id,
      )
      return [await statementRecords(rows, ids), await topicRecords(rows, topicIds)]
    }
    const own = await kinds['in SQL'](all)
    expect(own[0]).toHaveLength(13)
    expect(await kinds['with Prisma'](all)).toEqual(own)
    expect(await all(test.store.reader())).toEqual(own)
  })

  it.each(names)('%s gives a row that is there other cells and leaves its names', async (kind) => {
    await kinds[kind](async (tx) => {
      await addTopic(tx, 'harbours', 'en', 'Harbours')
      await upsertRow(tx, 'Topic', ['id'], { id: 'top_harbours', slug: 'ports', parentId: null })
    })
    const { db } = test.store.reader()
    const row = await db
      .selectFrom('Topic as t')
      .innerJoin('TopicName as n', 'n.topicId', 't.id')
      .select(['t.slug', 'n.text', 't.statementCount'])
      .where('t.id', '=', 'top_harbours')
      .execute()
    expect(row).toEqual([{ slug: 'ports', text: 'Harbours', statementCount: 0 }])
  })

  it('waits for the others, of whichever kind, and sees what they have written', async () => {
    const seen: number[] = []
    const write = (i: number) =>
      kinds[names[i % 2] ?? 'in SQL'](async (tx) => {
        seen.push(
          (await tx.db.selectFrom('Topic').select('id').where('slug', 'like', 'made-%').execute()).length,
        )
        await new Promise(setImmediate)
        await addTopic(tx, `made-${i}`, 'en', `Made ${i}`)
      })
    await Promise.all([0, 1, 2, 3, 4, 5].map(write))
    expect(seen.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('leaves what both kinds have written to be proved, the indexes of words too', async () => {
    const [first] = await test.store
      .reader()
      .db.selectFrom('SearchEntry')
      .selectAll()
      .orderBy('row')
      .execute()
    if (!first) throw new Error('test: expected an entry')
    const { statementId, words, terms } = first
    for (const kind of ['in SQL', 'with Prisma', 'in SQL'] as const) {
      await kinds[kind](async (tx) => {
        await tx.db.deleteFrom('SearchEntry').where('statementId', '=', statementId).execute()
        await insertRows(tx, 'SearchEntry', [{ statementId, words, terms }])
      })
      expect(await problemsOf(test.store)).toEqual([])
    }
  })
})
