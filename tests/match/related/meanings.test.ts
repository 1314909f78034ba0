// What words mean in the other language, and which words of one language are near each other.
import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/language/stem.ts'
import { baseOf, formsOf, meaningsOf, termsOfLemmas } from '../../../src/match/related/meanings.ts'

/** As it is made of what people write: *stem, a tab and lemmas*, or lemmas alone, with commas between. */
const inTerms = (list: string): string =>
  list.replace(/[^\t\n]+$/gmu, (lemmas) => termsOfLemmas(lemmas).join(' '))

const small = await meaningsOf(
  inTerms(
    'هجوم\tattack, assault\nاعتداء\tassault, aggression\nجسر\tbridge\nبنك_مركز\tcentral bank\nرتفع\trise, increase',
  ),
)

describe('the lexicon', () => {
  it.each([
    ['Arabic to English', 'جسر', ['bridg']],
    ['English to Arabic', 'bridg', ['جسر']],
    ['the commonest first', 'assault', ['اعتداء', 'هجوم']],
    ['two words', 'central_bank', ['بنك_مركز']],
    ['a month of many names', 'نيس', ['april']],
    ['none', 'violin', []],
  ])('is read in both directions: %s', (_, term, expected) => {
    expect(small.translationsOf(term)).toEqual(expected)
    expect(small.has(term)).toBe(expected.length > 0)
  })

  it.each([
    ['هجوم', ['اعتداء']],
    ['attack', ['assault']],
    ['جسر', []],
  ])('brings near each other what shares a translation: %s', (term, expected) => {
    expect(small.nearOf(term)).toEqual(expected)
  })

  it.each([
    ['quit', 'resign, step down, quit', ['resign', 'step_down']],
    ['جريد', 'جريدة, صحيفة\nصحف, جريدة', ['صحيف', 'صحف']],
    ['bridg', 'resign, quit', []],
  ])('knows what a retelling puts for a word: %s of %s', async (term, groups, expected) => {
    expect((await meaningsOf('', inTerms(groups))).synonymsOf(term)).toEqual(expected)
  })
})

describe('a verb in the lexicon', () => {
  it.each([
    ['rose', 'rise'],
    ['risen', 'rising'],
    ['sent', 'sends'],
    ['bridge', 'bridges'],
  ])('has one base for its forms: %s, %s', (one, other) => {
    expect(baseOf(one)).toBe(baseOf(other))
  })

  it('is looked up in all its forms', () => {
    expect(formsOf(baseOf('rise'))).toEqual(expect.arrayContaining(['rise', 'rose', 'risen'].map(stem)))
    expect(formsOf('جسر')).toEqual(['جسر'])
  })

  it.each([
    ['bridge, bridges', ['bridg']],
    ['step down', ['step_down']],
    ['a house of cards', []],
    ['جسر', ['جسر']],
    ['بنك مركزي', ['بنك_مركز']],
  ])('is a term of one word or two: %s', (lemmas, terms) => {
    expect(termsOfLemmas(lemmas)).toEqual(terms)
  })
})
