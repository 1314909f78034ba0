// The order by relevance: how often the words of a search occur in a statement, for its length, alike on both engines.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSearch } from '../../src/text/search-query.ts'
import { engines, testStore, type TestStore } from '../helpers/store.ts'
import { relevanceOf } from '../../src/store/connection/relevance.ts'

/** Of an entry with so many code points, in which the words occur so often. */
const rank = (occurrences: number, length: number): number =>
  -Math.trunc((occurrences * 1_000_000) / (length + 100))

describe.each(engines)('the rank of an entry on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
  })
  afterAll(() => test.close())

  it.each([
    ['a word', 'bread ', 'the bread is bread', 2, 18],
    ['an Arabic word', 'الحرب ', 'انتهت الحرب قبل الحرب', 2, 21],
    ['a word that is only a part of others', 'bread ', 'breadth of gingerbread', 0, 22],
    ['the start of a word', 'الحر', 'الحرب والحرب الحرية', 2, 19],
    ['two words', 'salt bread ', 'bread and salt and salt', 3, 23],
    ['a phrase', '"salt bread"', 'salt bread salt and bread', 1, 25],
    ['a word twice in a row, once', 'very ', 'very very good', 1, 14],
    ['a letter outside the first plane', '𞤢𞤣 ', 'a 𞤢𞤣 b 𞤢𞤣', 2, 9],
  ])('counts %s', async (_, search, words, occurrences, length) => {
    const entry = sql<{ rank: number }>`
      select ${relevanceOf(parseSearch(search))} as "rank" from (select cast(${words} as text) as "words") e`
    const { rows } = await entry.execute(test.store.reader().db)
    expect(rows).toEqual([{ rank: rank(occurrences, length) + 0 }])
  })
})
