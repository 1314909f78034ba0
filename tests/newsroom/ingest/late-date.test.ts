// The day of publication, given for a document that is stored and reviewed already.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest, type IngestInput, type IngestOptions } from '../../../src/newsroom/ingest/ingest.ts'
import { review } from '../../../src/newsroom/review/review.ts'
import type { ReviewInput } from '../../../src/newsroom/review/review-input.ts'
import { seed } from '../../../src/newsroom/seed/seed.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { historyOf, problemsOf, wordsOf } from '../../store/machine-drafts.ts'
import { dump, seedCopy } from '../seed/seed-folder.ts'

const at = new Date('2026-03-05T00:00:00.000Z')
const why = 'the day of publication of its document was told'
const cases = [
  {
    lang: 'en',
    text: `Foreign Minister Anna Lind said yesterday that the talks would go on. Lind said the ferry was late, according to the Harbour Office. On 14 February 2026 Carl Berg said that the bridge was closed. Berg said that the winter was long.`,
    ...{ yesterday: 'the talks would go on', plain: 'the ferry was late' },
    ...{ stated: 'the bridge was closed', other: 'the winter was long', shorter: 'talks would go on' },
    phrase: 'yesterday',
  },
  {
    lang: 'ar',
    text: `قال وزير الخارجية سامي الشكري أمس إن المحادثات مستمرة مع الجميع. وقال الشكري إن العبارة تأخرت، وفقا لمكتب الميناء. وقال كارل بيرغ في 14 فبراير 2026 إن الجسر مغلق. وقال بيرغ إن الشتاء طويل.`,
    ...{ yesterday: 'المحادثات مستمرة مع الجميع', plain: 'العبارة تأخرت' },
    ...{ stated: 'الجسر مغلق', other: 'الشتاء طويل', shorter: 'المحادثات مستمرة' },
    phrase: 'أمس',
  },
] as const

/** All of a statement but when it was said. */
const undated = ({
  spans,
  ...row
}: {
  readonly spans: readonly { readonly role: string; readonly start: number }[]
}) => ({
  ...row,
  ...{ phrase: null, saidEdtf: null, saidFrom: null, saidTo: null, saidBasis: null },
  spans: spans.filter(({ role }) => role !== 'SAID').map((span) => ({ ...span, position: 0 })),
})

describe.each(engines)('a day that is given late on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(async () => {
    expect(await problemsOf(test.store)).toEqual([])
    await test.close()
  })

  const run = (input: IngestInput, options: Partial<IngestOptions> = {}) =>
    ingest(test.store, input, { actor: 'token:crawler', at, ...options })
  const anna = (input: Omit<ReviewInput, 'unit'>) =>
    review(test.store, { ...input, unit: 'UTF16' }, { actor: 'token:anna', at })
  const rowsOf = async (documentId: string) => {
    const prisma = await test.store.prisma()
    const rows = await prisma.statement.findMany({
      where: { documentId },
      orderBy: { start: 'asc' },
      include: { spans: { orderBy: { position: 'asc' } }, attributions: true, chain: true },
    })
    return rows.map((row) => {
      const of = (role: string) => row.spans.filter((span) => span.role === role).map(({ exact }) => exact)
      return { ...row, content: of('CONTENT').join(' … '), phrase: of('SAID')[0] ?? null }
    })
  }
  const rowWith = async (documentId: string, words: string) => {
    const found = (await rowsOf(documentId)).find(({ content }) => content.includes(words))
    if (!found) throw new Error(`test: expected a statement with "${words}"`)
    return found
  }
  const said = async (documentId: string, words: string) => {
    const { saidEdtf, saidBasis } = await rowWith(documentId, words)
    return [saidEdtf, saidBasis]
  }

  it.each(cases)('fills dates in $lang, in one entry each, and takes no statement over', async (one) => {
    const { text, lang } = one
    const { id } = await run({ text, lang })
    const [spoken, plain] = [await rowWith(id, one.yesterday), await rowWith(id, one.plain)]
    await anna({ statement: spoken.id, decision: 'ACCEPT' })
    const content = [wordsOf(text, one.shorter)]
    await anna({ statement: spoken.id, decision: 'CORRECT', why: 'shorter', correction: { content } })
    await anna({ statement: plain.id, decision: 'ACCEPT' })
    const before = await rowsOf(id)
    expect(before.map(({ saidEdtf }) => saidEdtf)).toEqual([null, null, '2026-02-14', null])
    const report = await run({ text, lang, published: '2026-03-03' })
    expect(report).toMatchObject({ document: 'corrected', kept: 2, corrected: 1, unchanged: 1, dated: 3 })
    expect(await said(id, one.shorter)).toEqual(['2026-03-02', 'RESOLVED'])
    expect((await rowWith(id, one.shorter)).phrase).toBe(one.phrase)
    expect(await said(id, one.plain)).toEqual(['2026-03-03', 'INFERRED'])
    expect(await said(id, one.stated)).toEqual(['2026-02-14', 'STATED'])
    expect(await said(id, one.other)).toEqual(['2026-03-03', 'INFERRED'])
    const after = await rowsOf(id)
    expect(after.map(undated)).toEqual(before.map(undated))
    for (const row of after) {
      const entries = await historyOf(test.store, row.id)
      const late = entries.filter((entry) => entry.why === why)
      expect(late).toHaveLength(row.content.includes(one.stated) ? 0 : 1)
      if (late[0]) expect(late[0]).toMatchObject({ action: 'CORRECTED', actor: 'ingest:token:crawler' })
    }
    // They stay the reviewer's: a machine that finds nothing any more withdraws none of them.
    const nothing = () => ({ lang, statements: [], wire: null })
    expect(await run({ text, lang }, { extract: nothing })).toMatchObject({ withdrawn: 2 })
    expect((await rowsOf(id)).map(({ review: state }) => state)).toEqual([
      ...['REVIEWED', 'REVIEWED', 'REJECTED', 'REJECTED'],
    ])
  })

  it.each(cases)('follows another day in $lang, and the same day again changes nothing', async (one) => {
    const { text, lang } = one
    const { id } = await run({ text, lang, published: '2026-03-03' })
    for (const { id: statement } of await rowsOf(id)) await anna({ statement, decision: 'ACCEPT' })
    const before = await dump(test.store)
    expect(await run({ text, lang, published: '2026-03-03' })).toMatchObject({ dated: 0, kept: 4 })
    const dry = await run({ text, lang, published: '2026-01-02' }, { dryRun: true })
    expect(dry).toMatchObject({ dated: 3, corrected: 0 })
    expect(await dump(test.store)).toEqual(before)
    expect(await run({ text, lang, published: '2026-01-02' })).toMatchObject({ dated: 3, kept: 4 })
    expect(await said(id, one.yesterday)).toEqual(['2026-01-01', 'RESOLVED'])
    expect(await said(id, one.plain)).toEqual(['2026-01-02', 'INFERRED'])
    // A month has no yesterday.
    expect(await run({ text, lang, published: '2026-01' })).toMatchObject({ dated: 3 })
    expect(await said(id, one.yesterday)).toEqual([null, null])
    expect((await rowWith(id, one.yesterday)).phrase).toBeNull()
    const settled = await dump(test.store)
    await run({ text, lang })
    expect(await dump(test.store)).toEqual(settled)
  })

  it.each(cases)('leaves a date in $lang that a person has given or taken away', async (one) => {
    const { text, lang } = one
    const { id } = await run({ text, lang, published: '2026-03-03' })
    const [spoken, plain, other] = [
      await rowWith(id, one.yesterday),
      await rowWith(id, one.plain),
      await rowWith(id, one.other),
    ]
    const told = { said: { edtf: '2025', basis: 'INFERRED' } } as const
    await anna({ statement: spoken.id, decision: 'CORRECT', why: 'a year', correction: told })
    await anna({ statement: plain.id, decision: 'CORRECT', why: 'unknown', correction: { said: null } })
    await anna({ statement: other.id, decision: 'CORRECT', why: 'x', correction: { act: 'WARNED' } })
    await anna({ statement: other.id, decision: 'REOPEN', why: 'once more' })
    expect(await run({ text, lang, published: '2026-01-02' })).toMatchObject({ dated: 1 })
    expect(await said(id, one.yesterday)).toEqual(['2025', 'INFERRED'])
    expect(await said(id, one.plain)).toEqual([null, null])
    expect(await rowWith(id, one.other)).toMatchObject({
      ...{ saidEdtf: '2026-01-02', act: 'WARNED', review: 'DRAFT' },
    })
  })

  it.each(cases)('comes with a seed in $lang as well', async (one) => {
    const { text, lang } = one
    const { id } = await run({ text, lang, slug: 'late' })
    const plain = await rowWith(id, one.plain)
    await anna({ statement: plain.id, decision: 'ACCEPT' })
    const seeds = await seedCopy()
    await seeds.write('late/document.txt', text)
    await seeds.write(
      'late/annotation.yaml',
      `document: {slug: late, lang: ${lang}, published: {edtf: '2026-03-03', basis: STATED}}\nstatements: []\n`,
    )
    const { documents } = await seed(test.store, seeds.folder, { now: () => at })
    await seeds.close()
    expect(documents.at(-1)).toMatchObject({ document: 'corrected', dated: 3, corrected: 0 })
    expect(await said(id, one.yesterday)).toEqual(['2026-03-02', 'RESOLVED'])
    expect((await historyOf(test.store, plain.id)).at(-1)).toMatchObject({ actor: 'seed', why })
    expect(await run({ text, lang })).toMatchObject({ kept: 1, unchanged: 3, dated: 0 })
  })
})
