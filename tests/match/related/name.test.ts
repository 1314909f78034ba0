// The runs of a claim's words that may be a name on record.
import { describe, expect, it } from 'vitest'
import { nameRunsIn } from '../../../src/match/related/name.ts'

describe('names of a claim', () => {
  it.each([
    ['وللأمم المتحدة', 'الامم المتحده'],
    ['The United Nations', 'united nations'],
    ['his boss', null],
  ])('are runs of words with keys: %s', (text, key) => {
    const keys = nameRunsIn(text).flatMap((run) => run.keys)
    expect(key === null ? keys : keys.includes(key)).toEqual(key === null ? [] : true)
  })
})
