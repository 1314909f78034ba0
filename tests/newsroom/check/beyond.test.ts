// What is on no record, and is in a draft or in a text all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../../src/newsroom/check/check.ts'
import { conclusionOf } from '../../../src/newsroom/check/explanation.ts'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import { loaderOf } from '../../../src/store/read/load.ts'
import { verify } from '../../../src/store/upkeep/verify.ts'
import { fillTexts } from '../../../src/store/upkeep/fill-texts.ts'
import { offsetMap } from '../../../src/text/span.ts'
import { putOnRecord } from '../../helpers/records.ts'
import { engines, testStore, type TestStore } from '../../helpers/store.ts'

const article = `🌊 Storm on the coast

The wind took the roof of the old net loft on Tuesday night and carried it over the churchyard wall.

“We shall build it up again with our own hands,” said harbour master Signe Dahl.

سقف المخزن القديم طار فوق جدار المقبرة ليلة الثلاثاء ولم يصب أحد بأذى.`

describe.each(engines)('words that no statement has, on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine, { seeded: false })
    await putOnRecord(test.store, { text: article, published: '2026-05-06' })
    const text = 'Liv Aas said the smoked eel will come back to every table by Easter.'
    await ingest(test.store, { text }, { actor: 'machine', at: new Date('2026-05-07T00:00:00Z') })
  })
  afterAll(() => test.close())
  const asked = (claim: string, drafts = false) => check(loaderOf(test.store.reader()), { claim, drafts })

  it.each([
    [
      'the whole sentence',
      'The wind took the roof of the old net loft on Tuesday night and carried it over the churchyard wall',
      2,
    ],
    [
      'a part of it, decorated',
      'BREAKING: the wind took the roof of the old net loft on Tuesday night #storm',
      2,
    ],
    ['Arabic', 'طار سقف المخزن القديم فوق جدار المقبرة ليلة الثلاثاء ولم يصب أحد بأذى', null],
    ['Arabic as it stands', 'سقف المخزن القديم طار فوق جدار المقبرة ليلة الثلاثاء', 4],
    ['another number of words', 'The wind took the roof of the new town hall and the mayor on Friday', null],
    ['a negation more', 'The wind never took the roof of the old net loft on Tuesday night', null],
  ])('are reported with their place: %s', async (_, claim, paragraph) => {
    const { verdict, parts } = await asked(claim)
    expect(verdict).toBe('NO_RECORD')
    expect(parts[0]?.texts.map((one) => one.paragraph)).toEqual(paragraph === null ? [] : [paragraph])
    for (const { start, end, text, passage } of parts[0]?.texts ?? []) {
      const places = offsetMap(article)
      expect(article.slice(places.toUtf16(start), places.toUtf16(end))).toBe(text)
      expect(passage).toContain(text)
    }
  })

  it('are described in words', async () => {
    const claim = 'The wind took the roof of the old net loft on Tuesday night'
    expect(conclusionOf(await asked(claim), 'en')).toMatch(/^No statement on record .* paragraph 2\.$/u)
    expect(conclusionOf(await asked(claim), 'ar')).toContain('الفقرة ٢')
  })

  it('are not looked for where a statement has them', async () => {
    const { verdict, parts } = await asked('We shall build it up again with our own hands')
    expect([verdict, parts[0]?.texts, parts[0]?.drafts]).toEqual(['VERBATIM', [], []])
  })

  it('come with a draft without being asked for it, and are no verdict', async () => {
    const claim = 'the smoked eel will come back to every table by Easter'
    const { verdict, parts, matches } = await asked(claim)
    expect([verdict, matches, parts[0]?.drafts.map((one) => one.verdict)]).toEqual([
      'NO_RECORD',
      [],
      ['PARAPHRASE'],
    ])
    expect(conclusionOf(await asked(claim), 'en')).toContain(
      'A draft that nobody has reviewed has these words: Liv Aas',
    )
    expect((await asked(claim, true)).verdict).toBe('PARAPHRASE')
  })

  it('have an index that verify proves, and that a start makes where it is missing', async () => {
    const problems = async (): Promise<readonly string[]> => {
      const found: string[] = []
      await verify(test.store, ({ what }) => found.push(what))
      return found
    }
    expect(await problems()).toEqual([])
    const prisma = await test.store.prisma()
    const documents = await prisma.document.findMany({ select: { id: true } })
    await prisma.textEntry.deleteMany()
    await prisma.textEntry.createMany({
      data: documents.map(({ id }) => ({ documentId: id, start: 0, end: 0 })),
    })
    expect(await problems()).toEqual(
      documents.map(() => 'expected its paragraphs in the index of texts, got others'),
    )
    expect(await fillTexts(test.store, () => undefined)).toBe(documents.length)
    expect(await problems()).toEqual([])
  })
})
