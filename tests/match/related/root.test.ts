// A stem → what it has in common with words made from it.
import { describe, expect, it } from 'vitest'
import { rootOf } from '../../../src/match/related/meanings.ts'
import { unitsOf } from '../../../src/language/unit.ts'

const root = (word: string): string | null => rootOf(unitsOf(word)[0]?.stem ?? '')

describe('a root', () => {
  it.each([
    ['bridging', 'bridg'],
    ['investment', 'invest'],
    ['investors', 'invest'],
    ['استثمار', 'ثمر'],
    ['مستثمر', 'ثمر'],
  ])('is what %s has without its endings and long vowels', (word, expected) => {
    expect(root(word)).toBe(expected)
  })

  it.each([
    ['investment', 'investors'],
    ['bridging', 'bridges'],
    ['invitation', 'invited'],
    ['politics', 'political'],
    ['استثمار', 'مستثمرون'],
    ['يستخدم', 'استخدام'],
    ['اتفاق', 'يتفق'],
    ['مهاجرين', 'هجرة'],
    ['زراعة', 'مزارعون'],
  ])('is one for what is made of it: %s, %s', (one, other) => {
    expect(root(one)).not.toBeNull()
    expect(root(one)).toBe(root(other))
  })

  it.each([
    ['bridge', 'harbour'],
    ['invest', 'invent'],
    ['استثمار', 'استخدام'],
    ['قانون', 'قنبلة'],
  ])('is another for other words: %s, %s', (one, other) => {
    expect(root(one)).not.toBe(root(other))
  })

  it.each([['من'], ['ماء'], ['cat'], ['300'], ['你好']])('is none if too little is left: %s', (word) => {
    expect(root(word)).toBeNull()
  })
})
