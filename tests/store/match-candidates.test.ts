import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchCandidates } from '../../src/store/read/match-candidates.ts'
import { prepareStore } from '../../src/store/upkeep/prepare-store.ts'
import { verify } from '../../src/store/upkeep/verify.ts'
import { withoutTerms } from '../../src/store/upkeep/fill-terms.ts'
import { termsOf, unitsOf } from '../../src/language/unit.ts'
import { wordKey } from '../../src/text/word.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'

describe.each(engines)('the index of claims on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
  })
  afterAll(() => test.close())

  const find = (text: string, more: { without?: readonly string[]; limit?: number } = {}) =>
    matchCandidates(test.store.reader(), {
      terms: termsOf(unitsOf(text)),
      review: ['REVIEWED'],
      limit: 10,
      ...more,
    })
  const wordsOf = async (ids: readonly string[]): Promise<readonly string[]> => {
    const prisma = await test.store.prisma()
    const rows = await prisma.searchEntry.findMany({ where: { statementId: { in: [...ids] } } })
    return ids.map((id) => rows.find(({ statementId }) => statementId === id)?.words ?? '')
  }

  it.each([
    ['the words as they are', 'تسفر عن نتائج', 'تسفر عن نتائج'],
    ['other clitics and endings', 'والروابط التجارية مع الصين تسفر عن النتائج', 'تسفر عن نتائج'],
    ['a rare word among common ones', 'كان حاسماً في هذا', 'ممكن حاسم'],
  ])('finds %s first', async (_, claim, expected) => {
    const { ids } = await find(claim)
    expect((await wordsOf(ids))[0]).toContain(wordKey(expected))
  })

  it('counts how many statements have a term, and leaves out what none has', async () => {
    const { counts, total } = await find('بوتين ممكن حاسم zebra')
    expect(total).toBe(13)
    expect(counts.get('حاسم')).toBe(1)
    expect(counts.get('ممكن_حاسم')).toBe(1)
    expect(counts.has('zebra')).toBe(false)
  })

  it('hides what is not to count, and keeps to its limit', async () => {
    const { ids } = await find('العلاقات بين الصين وروسيا')
    expect(ids.length).toBeGreaterThan(1)
    expect((await find('العلاقات بين الصين وروسيا', { without: ids.slice(0, 1) })).ids).not.toContain(ids[0])
    expect((await find('العلاقات بين الصين وروسيا', { limit: 1 })).ids).toHaveLength(1)
  })

  it('finds nothing for words that nobody has used, nor for nonsense', async () => {
    for (const text of ['zebra quagga', '"; drop table "Statement"; --', '* OR "a" NEAR b', ''])
      expect((await find(text)).ids).toEqual([])
  })

  it('is proved by verify, and made by a start for what came in before there was one', async () => {
    const prisma = await test.store.prisma()
    const before = await prisma.searchEntry.findMany({ orderBy: { row: 'asc' } })
    await prisma.searchEntry.updateMany({ data: { terms: '_' } })
    expect(await withoutTerms(test.store)).toBe(13)
    const problems: string[] = []
    await verify(test.store, ({ what }) => problems.push(what))
    expect(problems).toContain('expected the terms of its words in the index of claims, got others')
    const made: number[] = []
    const { store } = await prepareStore(test.url, (n) => made.push(n))
    await store.close()
    expect(made).toEqual([13])
    expect(await prisma.searchEntry.findMany({ orderBy: { row: 'asc' } })).toEqual(before)
    expect((await verify(test.store, () => undefined)).problems).toBe(0)
    expect(await wordsOf((await find('تسفر عن نتائج')).ids)).not.toEqual([])
  })
})

describe.each(engines)('a crowd of drafts on %s', (engine) => {
  it('does not push out what was reviewed', async () => {
    const test = await testStore(engine)
    const prisma = await test.store.prisma()
    const entry = await prisma.searchEntry.findFirstOrThrow({ where: { terms: { contains: 'ممكن_حاسم' } } })
    const statement = await prisma.statement.findUniqueOrThrow({ where: { id: entry.statementId } })
    const drafts = Array.from({ length: 1500 }, (_, i) => `stm_${String(i).padStart(20, 'a')}`)
    await prisma.statement.createMany({
      data: drafts.map((id, i) => ({ ...statement, id, start: 1_000_000 + i, review: 'DRAFT' as const })),
    })
    await prisma.searchEntry.createMany({
      data: drafts.map((statementId) => ({ statementId, words: entry.words, terms: entry.terms })),
    })
    const { ids } = await matchCandidates(test.store.reader(), {
      terms: termsOf(unitsOf('ممكن حاسم')),
      review: ['REVIEWED'],
      limit: 10,
    })
    expect(ids).toContain(statement.id)
    await test.close()
  })
})

describe.each(engines)('a claim among many that share its common words on %s', (engine) => {
  const rare = 'amber birch cedar dahlia elder fern ginger hazel iris juniper kale lotus'.split(' ')
  const [record, version, draft, part] = ['record', 'version', 'drafted', 'partial'].map(
    (name) => `stm_${name.padEnd(20, 'x')}`,
  ) as [string, string, string, string]
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
    const prisma = await test.store.prisma()
    const { statementId } = await prisma.searchEntry.findFirstOrThrow()
    const statement = await prisma.statement.findUniqueOrThrow({ where: { id: statementId } })
    const common = Array.from({ length: 1600 }, (_, i) => `stm_${String(i).padStart(20, 'b')}`)
    const all: readonly (readonly [string, string])[] = [
      ...common.map((id) => [id, 'meadow'] as const),
      [record, `${rare.join(' ')} meadow`],
      [version, `${rare.slice(0, 7).join(' ')} meadow`],
      [draft, 'maple nettle orchid poppy quince rosemary sorrel thyme'],
      [part, 'thyme sorrel'],
    ]
    await prisma.statement.createMany({
      data: all.map(([id], i) => ({
        ...{ ...statement, id, start: 1_000_000 + i },
        review: id === draft ? ('DRAFT' as const) : ('REVIEWED' as const),
      })),
    })
    await prisma.searchEntry.createMany({
      data: all.map(([id, words]) => ({ statementId: id, words, terms: termsOf(unitsOf(words)).join(' ') })),
    })
  })
  afterAll(() => test.close())

  const idsOf = async (text: string, without: readonly string[] = []): Promise<readonly string[]> => {
    const terms = termsOf(unitsOf(text))
    const { ids } = await matchCandidates(test.store.reader(), {
      ...{ terms, without, review: ['REVIEWED'], limit: 10 },
    })
    return ids
  }

  it('is found by its rare words, and so are other versions of it', async () => {
    expect(await idsOf(`${rare.join(' ')} meadow`)).toEqual([record, version])
  })

  it.each([
    ['more words than are counted at once', 50, 50],
    ['more pairs of words than are asked for', 400, 300],
  ])('is found among %s', async (_, before, behind) => {
    const others = (count: number, word: string) =>
      Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
    expect(
      await idsOf(`${others(before, 'nobody')} ${rare.join(' ')} meadow ${others(behind, 'nothing')}`),
    ).toContain(record)
  })

  it('is found in another version where the record does not count', async () => {
    expect((await idsOf(`${rare.join(' ')} meadow`, [record]))[0]).toBe(version)
  })

  it('is found in a record that shares little of it next to a draft that was not asked for', async () => {
    expect(await idsOf('maple nettle orchid poppy quince rosemary sorrel thyme')).toEqual([part])
  })
})
