// Fails on purpose: `.ci/run` runs it alone and insists that the run fails.
import { expect, it } from 'vitest'

it('fails', () => {
  expect(1).toBe(2)
})
