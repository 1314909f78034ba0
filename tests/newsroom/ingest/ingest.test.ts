import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest, type IngestInput, type IngestOptions } from '../../../src/newsroom/ingest/ingest.ts'
import { verify } from '../../../src/store/upkeep/verify.ts'
import { record } from '../../../src/store/write/history.ts'
import { transact } from '../../../src/store/write/transaction.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { finding, type Found } from './extraction.ts'
import { dump } from '../seed/seed-folder.ts'

const at = new Date('2026-03-01T00:00:00.000Z')
const text = `Anna Berg, the mayor, said the bridge would open. Carl Lind said it was late. Berg said she was glad.
According to the Harbour Office, ships may pass. (Reuters)`
const anna: Found = {
  words: 'the bridge would open',
  speakers: [{ name: 'Anna Berg', role: 'the mayor', aliases: ['Berg'] }],
}
const carl: Found = { words: 'it was late', speakers: [{ name: 'Carl Lind' }] }
const short: Found = { words: 'she was glad', speakers: [{ name: 'Berg' }] }
const ships: Found = { words: 'ships may pass', via: ['the Harbour Office'] }

describe.each(engines)('ingesting on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(() => test.close())

  const run = (
    found: readonly Found[],
    input: Partial<IngestInput> = {},
    options: Partial<IngestOptions> = {},
  ) =>
    ingest(
      test.store,
      { text, ...input },
      { actor: 'token:crawler', at, extract: finding(found, { wire: 'Reuters' }), ...options },
    )
  const problems = async (): Promise<readonly unknown[]> => {
    const all: unknown[] = []
    await verify(test.store, (problem) => all.push(problem))
    return all
  }
  const statements = async (id: string) =>
    (await test.store.prisma()).statement.findMany({
      where: { documentId: id },
      orderBy: { start: 'asc' },
      include: {
        attributions: { include: { speaker: true } },
        chain: { include: { source: true }, orderBy: { position: 'asc' } },
        spans: { orderBy: { position: 'asc' } },
      },
    })

  it('stores a document, drafts of its statements, and who is new', async () => {
    const report = await run([anna, carl, short, ships], { title: 'The bridge', published: '2026-02-28' })
    expect(report).toMatchObject({
      document: 'added',
      lang: 'en',
      added: 4,
      unlawful: 0,
      newSpeakers: ['anna-berg', 'carl-lind', expect.stringMatching(/^unnamed-speaker-/)],
      newSources: ['the-harbour-office', 'reuters'],
      confidence: [
        { from: 0.8, count: 4 },
        { from: 0.5, count: 0 },
        { from: 0, count: 0 },
      ],
    })
    expect(report.slug).toMatch(/^the-bridge-[a-z2-7]{6}$/)
    const rows = await statements(report.id)
    expect(rows.map(({ review, attributions }) => [review, attributions[0]?.speaker.slug])).toEqual([
      ['DRAFT', 'anna-berg'],
      ['DRAFT', 'carl-lind'],
      ['DRAFT', 'anna-berg'],
      ['DRAFT', expect.stringMatching(/^unnamed-speaker-/)],
    ])
    expect(rows[3]?.chain.map(({ source }) => [source?.slug, source?.kind, source?.draft])).toEqual([
      ['the-harbour-office', 'ORGANISATION', true],
      ['reuters', 'NEWS_AGENCY', true],
    ])
    expect(rows[3]?.attributions[0]).toMatchObject({ basis: 'INFERRED', note: 'the text does not say who' })
    expect(await problems()).toEqual([])
  })

  it('changes nothing the second time, no matter who brings it', async () => {
    await run([anna, carl, short, ships], { title: 'The bridge', publisher: 'The Harbour Times' })
    const before = await dump(test.store)
    for (const actor of ['token:crawler', 'cli:anna'])
      expect(await run([anna, carl, short, ships], {}, { actor })).toMatchObject({
        document: 'unchanged',
        unchanged: 4,
        added: 0,
        corrected: 0,
        newSpeakers: [],
        newSources: [],
      })
    expect(await dump(test.store)).toEqual(before)
  })

  it('corrects what is given again and keeps what is left out', async () => {
    const first = await run([anna], { title: 'The bridge', url: 'https://example.org/1' })
    const again = await run([anna], { title: 'The new bridge', publisher: 'The Harbour Times' })
    expect(again).toMatchObject({ id: first.id, slug: first.slug, document: 'corrected', unchanged: 1 })
    const row = await (
      await test.store.prisma()
    ).document.findUnique({
      where: { id: first.id },
      include: { publisher: true, wire: true },
    })
    expect(row).toMatchObject({
      title: 'The new bridge',
      url: 'https://example.org/1',
      publisher: { slug: 'the-harbour-times', kind: 'NEWSPAPER' },
      wire: { slug: 'reuters' },
    })
    expect(await problems()).toEqual([])
  })

  it('follows the extractor in what nobody has touched, and withdraws what it finds no more', async () => {
    await run([anna, carl])
    expect(await run([anna, { ...short, speakers: [{ name: 'Carl Lind' }] }])).toMatchObject({
      added: 1,
      withdrawn: 1,
      unchanged: 1,
    })
    expect(await problems()).toEqual([])
  })

  it('never overrules a person, and brings nobody in for what it leaves alone', async () => {
    const { id } = await run([anna, carl])
    const [first] = await statements(id)
    await transact(test.store, async (tx) => {
      await tx.statement.update({ where: { id: first?.id ?? '' }, data: { review: 'REVIEWED' } })
      await record(tx, { actor: 'token:anna', at, why: 'read' }, [
        {
          subject: 'STATEMENT',
          id: first?.id ?? '',
          action: 'CORRECTED',
          before: { review: 'DRAFT' },
          after: { review: 'REVIEWED' },
        },
      ])
    })
    const other: Found = { ...anna, speakers: [{ name: 'Somebody Else' }] }
    expect(await run([other, carl])).toMatchObject({ kept: 1, unchanged: 1, newSpeakers: [] })
    expect(await run([carl])).toMatchObject({ withdrawn: 0, kept: 0 })
    expect((await statements(id))[0]).toMatchObject({
      review: 'REVIEWED',
      attributions: [{ speaker: { slug: 'anna-berg' } }],
    })
    await expect(run([anna, carl], { wire: 'Another Agency' })).rejects.toMatchObject({
      code: 'OUTLET_CONFLICT',
    })
    expect(
      await (await test.store.prisma()).source.findUnique({ where: { slug: 'another-agency' } }),
    ).toBeNull()
  })

  it('leaves a seeded document as its annotation has it', async () => {
    const prisma = await test.store.prisma()
    const seeded = await prisma.document.findFirstOrThrow()
    const before = await dump(test.store)
    const { exact } = await prisma.span.findFirstOrThrow({
      where: { role: 'CONTENT' },
      orderBy: { start: 'asc' },
    })
    const extract = finding([{ words: exact, speakers: [{ name: 'شخص آخر' }] }], { lang: 'ar' })
    expect(await run([], { text: seeded.text }, { extract })).toMatchObject({
      document: 'unchanged',
      kept: 1,
      withdrawn: 0,
      added: 0,
      newSpeakers: [],
    })
    expect(await dump(test.store)).toEqual(before)
  })

  it.each(['', ' ', 'ـــ', '\u064B\u0651'])(
    'keeps the words of a speaker whose name is %j, as of somebody unnamed',
    async (name) => {
      const report = await run([
        { ...anna, speakers: [{ name }, { name: 'Anna Berg' }] },
        { ...carl, speakers: [{ name }] },
      ])
      expect(report).toMatchObject({ added: 2, unlawful: 0 })
      const [first, second] = await statements(report.id)
      expect(first?.attributions.map(({ speaker }) => speaker.slug)).toEqual(['anna-berg'])
      expect(second?.attributions).toMatchObject([
        { basis: 'INFERRED', note: 'the text does not say who', speaker: { kind: 'ANONYMOUS', draft: true } },
      ])
      expect(await problems()).toEqual([])
    },
  )

  it('drops what breaks a law and what is there twice, and says so', async () => {
    const report = await run([
      anna,
      { ...anna, more: { confidence: 0.2 } },
      { ...carl, more: { kind: 'DIRECT' } },
      { ...short, more: { verbatim: [{ start: 0, end: 4 }], kind: 'MIXED' } },
    ])
    expect(report).toMatchObject({ added: 1, unlawful: 2, repeated: 1 })
    expect((await statements(report.id)).map(({ confidence }) => confidence)).toEqual([0.9])
    expect(report.newSpeakers).toEqual(['anna-berg'])
  })

  it('stores nothing at all when anything fails, and nothing in a dry run', async () => {
    const before = await dump(test.store)
    const failing: Partial<IngestOptions> = {
      extract: () => {
        throw new Error('out of order')
      },
    }
    await expect(run([], {}, failing)).rejects.toThrow('out of order')
    await expect(run([anna], { slug: 'china-russia-defence' })).rejects.toMatchObject({
      code: 'SLUG_TAKEN',
      facts: { field: 'slug' },
    })
    expect(await run([anna], {}, { dryRun: true })).toMatchObject({ added: 1, newSpeakers: ['anna-berg'] })
    expect(await dump(test.store)).toEqual(before)
  })

  it.each([
    ['text', ' \n ', 'TEXT_EMPTY'],
    ['text', 'a\0b', 'INPUT_INVALID'],
    ['text', 'a\ud800b', 'INPUT_INVALID'],
    ['url', 'javascript:alert(1)', 'INPUT_INVALID'],
    ['url', 'not an address', 'INPUT_INVALID'],
    ['url', 'https://exam\nple.org/a', 'INPUT_INVALID'],
    ['url', 'https://anna:secret@example.org/a', 'INPUT_INVALID'],
    ['lang', 'not a language', 'INPUT_INVALID'],
    ['slug', 'Not A Slug', 'INPUT_INVALID'],
    ['published', 'yesterday', 'DATE_INVALID'],
    ['publisher', '?!', 'INPUT_INVALID'],
    ['publisher', 'x'.repeat(201), 'INPUT_INVALID'],
    ['title', 'x'.repeat(1001), 'INPUT_INVALID'],
  ])('refuses a %s like %j', async (field, value, code) => {
    const refusal: unknown = await run([], { [field]: value }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code, facts: { field } })
    expect(String(refusal)).not.toContain('secret')
  })

  it('makes one speaker of one name, however many documents come at once', async () => {
    const texts = Array.from({ length: 6 }, (_, i) => `${text} Number ${i}.`)
    const reports = await Promise.all(texts.map((one) => run([anna, carl], { text: one })))
    expect(reports.flatMap(({ newSpeakers }) => newSpeakers).sort()).toEqual(['anna-berg', 'carl-lind'])
    expect(await problems()).toEqual([])
  })
})
