// Whom pronouns mean, alone or attached to a word.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import { carriedBy, meantBy, parted, pronounChange } from '../../../src/match/grammar/pronoun.ts'

describe('a pronoun', () => {
  it.each([
    ['PERSON', 'I', 'he'],
    ['PERSON', 'we', 'they'],
    ['PERSON', 'your', 'their'],
    ['PERSON', 'ourselves', 'themselves'],
    ['PERSON', 'أنا', 'هو'],
    ['PERSON', 'نحن', 'هم'],
    ['PERSON', 'أنت', 'هي'],
    ['COUNT', 'I', 'we'],
    ['COUNT', 'he', 'they'],
    ['COUNT', 'هو', 'هم'],
    ['COUNT', 'هما', 'هم'],
    ['COUNT', 'أنت', 'أنتم'],
    ['GENDER', 'he', 'she'],
    ['GENDER', 'his', 'her'],
    ['GENDER', 'it', 'she'],
    ['GENDER', 'هو', 'وهي'],
    [null, 'he', 'him'],
    [null, 'we', 'our'],
    [null, 'you', 'yourselves'],
    [null, 'they', 'themselves'],
    [null, 'وهو', 'هو'],
    [null, 'he', 'هو'],
    [null, 'we', 'نحن'],
  ])('means another in %s: %s, %s', (change, one, other) => {
    const [a, b] = [meantBy(fold(one)), meantBy(fold(other))]
    expect(a && b && pronounChange(a, b)).toBe(change)
    expect(a && b && pronounChange(b, a)).toBe(change)
  })

  it.each([['who'], ['this'], ['من'], ['هذا'], ['harbour']])('is not %s', (word) => {
    expect(meantBy(fold(word))).toBeUndefined()
  })

  it.each([
    ['كتابهم', 'كتاب', { person: 3, count: 'MANY', gender: 'M' }],
    ['كتابها', 'كتاب', { person: 3, count: 'ONE', gender: 'F' }],
    ['كتابهما', 'كتاب', { person: 3, count: 'TWO', gender: null }],
    ['قواتنا', 'قوات', { person: 1, count: 'MANY', gender: null }],
    ['بيتي', 'بيت', { person: 1, count: 'ONE', gender: null }],
    ['كتابك', 'كتاب', { person: 2, count: 'ONE', gender: null }],
  ])('may be attached, which is one way to read a word: %s', (word, rest, meant) => {
    expect(parted(fold(word))).toContainEqual({ rest, meant })
    expect(parted(fold(word))).toContainEqual({ rest: fold(word), meant: null })
  })

  it.each([
    ['لنا', 'لهم', 'PERSON'],
    ['أننا', 'أنهم', 'PERSON'],
    ['عليه', 'عليها', 'GENDER'],
    ['منه', 'منهم', 'COUNT'],
    ['لأنه', 'لأنها', 'GENDER'],
    ['لكني', 'لكنه', 'PERSON'],
    ['معهم', 'معهم', null],
  ])('is carried by a particle: %s, %s', (one, other, change) => {
    const meant = carriedBy(fold(one), fold(other))
    expect(meant && pronounChange(...meant)).toBe(change)
  })

  it.each([
    ['لنا', 'منهم'],
    ['كتابنا', 'كتابهم'],
    ['من', 'منهم'],
    ['our', 'their'],
  ])('is not carried by two words with other cores, by a noun, or by neither: %s, %s', (one, other) => {
    expect(carriedBy(fold(one), fold(other))).toBeUndefined()
  })
})
