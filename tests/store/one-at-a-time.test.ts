import { afterAll, beforeAll, expect, it } from 'vitest'
import { testStore, type TestStore } from '../helpers/store.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore('postgresql')
})
afterAll(() => test.close())

it('sends one query at a time through the connection of a transaction', async () => {
  const warnings: string[] = []
  const listen = (warning: Error): void => void warnings.push(warning.message)
  process.on('warning', listen)
  const prisma = await test.store.prisma()
  const include = { spans: true, attributions: true, chain: true, topics: true, document: true }
  const rows = await prisma.$transaction((tx) => tx.statement.findMany({ include }))
  // Warnings are reported in the next turn.
  await new Promise(setImmediate)
  process.off('warning', listen)
  expect(rows).toHaveLength(13)
  expect(rows.every(({ spans, attributions }) => spans.length > 0 && attributions.length > 0)).toBe(true)
  expect(warnings).toEqual([])
})
