import { describe, expect, it } from 'vitest'
import { exportLines } from '../../../../src/newsroom/exchange/lines/export-lines.ts'
import { lineFormats } from '../../../../src/newsroom/exchange/lines/format.ts'
import { headSize, importFile } from '../../../../src/newsroom/exchange/lines/import-file.ts'
import { openStore, type Store } from '../../../../src/store/connection/store.ts'
import { upsertRow } from '../../../../src/store/write/insert.ts'
import { transactInSql } from '../../../../src/store/write/transaction.ts'
import { quotations } from '../../../cli/quotations.ts'
import { importedLines } from '../../../helpers/import-lines.ts'
import { engines, testStore } from '../../../helpers/store.ts'

type Json = Record<string, unknown>

/** More than two batches of an import. */
const many = 1200

const documents = async (store: Store): Promise<number> =>
  (await store.reader().db.selectFrom('Document').select('id').execute()).length

/** The report of a dry run and then that of the import. */
const both = async (store: Store, format: keyof typeof lineFormats, lines: readonly string[]) => {
  const dry = await importedLines(store, lineFormats[format], lines, { dryRun: true })
  const before = await documents(store)
  return { dry, before, done: await importedLines(store, lineFormats[format], lines) }
}

describe.each(engines)('a dry run of an import on %s', (engine) => {
  it('says of many batches what the import says, also of lines that come again', async () => {
    const { store, close } = await testStore(engine, { seeded: false })
    const lines = quotations(many)
    const again = lines.slice(0, 3)
    const changed = { ...(JSON.parse(lines[1] ?? '') as Json), quotation: 'Other words. كلام آخر.' }
    const { dry, before, done } = await both(store, 'quotebank', [
      ...lines,
      ...again,
      JSON.stringify(changed),
      '{"quoteID":',
    ])
    expect(before).toBe(0)
    expect(dry).toMatchObject({ lines: many + 5, added: many, unchanged: 3, bad: 2 })
    expect(done).toEqual(dry)
    await close()
  })

  it('finds what a later batch names in an earlier one, and what contradicts it', async () => {
    const [from, into] = [await testStore(engine), await testStore(engine, { seeded: false })]
    await importedLines(from.store, lineFormats.quotebank, quotations(many))
    const lines: string[] = []
    await exportLines(from.store, undefined, (line) => void lines.push(line))
    const parsed = lines.map((line) => JSON.parse(line) as Json)
    const of = (type: string): Json => parsed.findLast((record) => record.type === type) ?? {}
    const { dry, before, done } = await both(into.store, 'jsonl', [
      ...lines,
      // Again as it is, with another title, with a place that another has, of a speaker that nobody is.
      JSON.stringify(of('document')),
      JSON.stringify({ ...of('document'), title: 'Another title' }),
      JSON.stringify({ ...of('speaker'), id: 'spk_aaaaaaaaaaaaaaaaaaaa' }),
      JSON.stringify({ ...of('statement'), attributions: [] }),
    ])
    expect(before).toBe(0)
    expect(dry.added).toBe(lines.length - 1)
    expect(dry.told.map(([, code]) => code)).toContain('IMPORT_CONFLICT')
    expect(done).toEqual(dry)
    await Promise.all([from.close(), into.close()])
  })

  it('keeps no writer waiting', async () => {
    const test = await testStore(engine, { seeded: false })
    const other = openStore(test.url, { patience: 0 })
    const bytes = Buffer.from(quotations(many).join('\n'))
    const half = bytes.indexOf('\n', bytes.length / 2)
    let read = 0
    const pieces = async function* () {
      yield bytes.subarray(0, half)
      await transactInSql(other, (tx) =>
        upsertRow(tx, 'Topic', ['id'], { id: 'top_meanwhile', slug: 'meanwhile', parentId: null }),
      )
      yield bytes.subarray(half)
    }
    const report = await importFile(
      test.store,
      { head: bytes.subarray(0, headSize), pieces },
      lineFormats.quotebank,
      {
        ...{ actor: 'import:test', at: new Date('2026-02-01T00:00:00Z'), why: 'imported' },
        ...{ onError: 'stop', dryRun: true, fromStart: false },
        onBadLine: (_, error) => {
          throw error
        },
        onProgress: ({ lines }) => void (read = lines),
        onResume: () => undefined,
      },
    )
    expect(report).toMatchObject({ lines: many, added: many })
    expect(read).toBe(many)
    const topics = await test.store.reader().db.selectFrom('Topic').select('slug').execute()
    expect(topics).toEqual([{ slug: 'meanwhile' }])
    expect(await documents(test.store)).toBe(0)
    await other.close()
    await test.close()
  })
})
