import { describe, expect, it } from 'vitest'
import { isSlug, slugLimit } from '../../src/statement/slug.ts'

describe('isSlug', () => {
  it.each(['vladimir-putin', 'g7', '2024', 'a', 'brics-2024-summit', 'a'.repeat(80)])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['capitals', 'Putin'],
    ['Arabic letters', 'بوتين'],
    ['Arabic digits', 'g٧'],
    ['accents', 'élysée'],
    ['a space', 'vladimir putin'],
    ['an underscore', 'vladimir_putin'],
    ['a hyphen at the start', '-putin'],
    ['a hyphen at the end', 'putin-'],
    ['two hyphens', 'vladimir--putin'],
    ['a slash', 'a/b'],
    ['a line after it', 'putin\n'],
    ['81 characters', 'a'.repeat(81)],
  ])('refuses %s', (_, slug) => {
    expect(isSlug(slug)).toBe(false)
  })

  it('has the limit that its errors give', () => {
    expect(slugLimit).toBe(80)
  })
})
