// Who reads lets others have a turn, and only where it has held the thread for long.
import { describe, expect, it } from 'vitest'
import { breathing } from '../../src/breathe.ts'
import { check } from '../../src/newsroom/check/check.ts'
import { loaderOf } from '../../src/store/read/load.ts'
import { testStore } from '../helpers/store.ts'

/** Keeps the thread for so many milliseconds. */
const hold = (milliseconds: number): void => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

describe('an operation', () => {
  it.each([
    ['goes on at once where it has held the thread for no time', 0, false],
    ['lets others have a turn where it has held it for long', 30, true],
  ])('%s', async (_, held, expected) => {
    const breathe = breathing()
    let isOthersTurn = false
    setImmediate(() => (isOthersTurn = true))
    hold(held)
    await breathe()
    expect(isOthersTurn).toBe(expected)
  })

  it('does so after each SQL statement, of whatever kind', async () => {
    const test = await testStore()
    const reader = test.store.reader()
    let turns = 0
    const counted = (): void => {
      turns++
    }
    setImmediate(counted)
    hold(30)
    await reader.db.selectFrom('Statement').select('id').limit(1).execute()
    setImmediate(counted)
    hold(30)
    await reader.run(reader.db.selectFrom('Statement').select('id').limit(1).compile())
    await test.close()
    expect(turns).toBe(2)
  })

  it('may do so before each record that a claim is compared with', async () => {
    const test = await testStore()
    const loader = loaderOf(test.store.reader())
    let pauses = 0
    const breathe = (): Promise<void> => {
      pauses++
      return Promise.resolve()
    }
    const { matches } = await check(
      { ...loader, breathe },
      { claim: 'الصين مستعدة للعمل مع الولايات المتحدة' },
    )
    await test.close()
    expect(pauses).toBeGreaterThan(matches.length)
  })

  it('gives a long comparison up after its time limit, between two words of the claim', async () => {
    const test = await testStore()
    const reader = test.store.reader({ deadline: performance.now() + 100_000 })
    const late = { ...loaderOf(reader), breathe: test.store.reader({ deadline: 0 }).breathe }
    await expect(check(late, { claim: 'الصين مستعدة للعمل مع الولايات المتحدة' })).rejects.toMatchObject({
      code: 'TIME_LIMIT',
    })
    await test.close()
  })
})
