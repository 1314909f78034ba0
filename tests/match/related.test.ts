// What two sentences share in other words or in the other language, and what is no more than chance.
import { beforeAll, describe, expect, it } from 'vitest'
import { cluesOf } from '../../src/match/related/clue.ts'
import { compared, indexOf, type Comparison } from '../../src/match/related/compare.ts'
import { type Meanings, meanings, meaningsOf, termsOfLemmas } from '../../src/match/related/meanings.ts'
import { nameRunsIn } from '../../src/match/related/name.ts'
import { pointedAt } from '../../src/match/related/pointed-at.ts'
import { rootOf } from '../../src/match/related/root.ts'
import { namedAs, nameWordsOf } from '../../src/match/related/speaker.ts'
import { weighed } from '../../src/match/related/weigh.ts'
import { termsOf, unitsOf } from '../../src/language/unit.ts'

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

  it.each([
    ['bridging', 'bridg'],
    ['investment', 'invest'],
    ['investors', 'invest'],
    ['استثمار', 'ثمر'],
    ['مستثمر', 'ثمر'],
    ['من', null],
  ])('has a root for what is made of one: %s', (word, root) => {
    expect(rootOf(unitsOf(word)[0]?.stem ?? '')).toBe(root)
  })
})

describe('what a claim and a record share', () => {
  let all: Meanings
  beforeAll(async () => {
    all = await meanings()
  })
  /** As if each word of the record stood in ten of ten thousand statements. */
  const between = (claim: string, record: string): Comparison => {
    const counts = new Map(termsOf(unitsOf(record)).map((term) => [term, 10]))
    return compared(indexOf(weighed(cluesOf(claim, all, []), { counts, total: 10_000 })), record)
  }
  const things = (claim: string, record: string): readonly string[] =>
    between(claim, record)
      .shared.map(({ claim: one, record: other }) => `${one} = ${other}`)
      .sort()

  it.each([
    ['translations', 'The bridge is closed', 'أغلق الجسر أمس', ['bridge = الجسر', 'closed = أغلق']],
    ['translations back', 'أغلق الجسر أمس', 'The bridge is closed', ['أغلق = closed', 'الجسر = bridge']],
    ['numbers in words', '300 houses', 'ثلاثمئة بيت', ['300 = ثلاثمئة', 'houses = بيت']],
    ['names by their sound', 'Halvorsen paid', 'دفع هالفورسن', ['Halvorsen = هالفورسن', 'paid = دفع']],
    ['irregular verbs', 'ارتفع السعر', 'The price rose', ['ارتفع = rose', 'السعر = price']],
    [
      'words that are near',
      'An assault began',
      'The attack started',
      ['assault = attack', 'began = started'],
    ],
    ['what a retelling says for it', 'She quit', 'She resigned', ['quit = resigned']],
    ['it in Arabic', 'كتبت الجرائد', 'كتبت الصحف', ['الجرائد = الصحف', 'كتبت = كتبت']],
    ['words in small letters never by their sound', 'دفع هالفورسن', 'the halvorsen paid', ['دفع = paid']],
    ['a word once', 'a bridge, a bridge', 'bridge by bridge', ['bridge = bridge']],
    ['words of grammar never', 'it was not his', 'it was not hers', []],
    ['words of another matter never', 'The violin sings', 'أغلق الجسر أمس', []],
  ])('is told as each writes it: %s', (_, claim, record, expected) => {
    expect(things(claim, record)).toEqual(expected)
  })

  it('is not told of the places that name who said it', () => {
    const claim = 'Signe Halvorsen: the bridge is closed'
    const record = 'Halvorsen closed the bridge'
    const counts = new Map(termsOf(unitsOf(record)).map((term) => [term, 10]))
    const index = indexOf(weighed(cluesOf(claim, all, []), { counts, total: 10_000 }))
    const [whole, rest] = [compared(index, record), compared(index, record, [{ start: 0, end: 15 }])]
    expect(whole.shared.map((one) => one.claim)).toContain('Halvorsen')
    expect(rest.shared.map((one) => one.claim)).not.toContain('Halvorsen')
    expect(rest.ofClaim).toBeGreaterThan(0.9)
  })

  it('is weighed: the rarer, the more, and of both sides', () => {
    const close = between('The bridge is closed', 'أغلق الجسر')
    const far = between('The bridge is closed', 'أغلق المصنع القديم أبوابه قرب الميناء بعد إضراب العمال')
    expect(close.bits).toBeGreaterThan(far.bits)
    expect([close.ofRecord, close.ofClaim > far.ofClaim, far.ofRecord < 0.3]).toEqual([1, true, true])
  })
})

describe('names of a claim', () => {
  it.each([
    ['Martin Hale', 'مارتن هيل', 1],
    ['Hale', 'مارتن هيل', null],
    ['Halvorsen', 'سيغنه هالفورسن', 0.7],
    ['Signe Halvorsen', 'سيغنه هالفورسن', 1],
    ['هالفورسن', 'Signe Halvorsen', 0.7],
    ['Signe', 'Signe Halvorsen', null],
    ['Halvorsen', 'Halvorsen', 1],
  ])('are somebody’s: %s, %s', (claimed, name, share) => {
    const named = namedAs(nameWordsOf(claimed), [name], 5, () => 5)
    expect(named?.weight ?? null).toBe(share === null ? null : 5 * share)
  })

  it('tell as much as the surname does, which others have said more under', () => {
    expect(namedAs(nameWordsOf('Halvorsen'), ['Signe Halvorsen'], 5, () => 2)?.weight).toBe(1.4)
    expect(namedAs(nameWordsOf('Signe Halvorsen'), ['Signe Halvorsen'], 5, () => 2)?.weight).toBe(5)
  })

  it.each([
    ['وللأمم المتحدة', 'الامم المتحده'],
    ['The United Nations', 'united nations'],
    ['his boss', null],
  ])('are runs of words with keys: %s', (text, key) => {
    const keys = nameRunsIn(text).flatMap((run) => run.keys)
    expect(key === null ? keys : keys.includes(key)).toEqual(key === null ? [] : true)
  })
})

describe('what is pointed at', () => {
  const bridge = 'the old harbour bridge is safe for every lorry'
  const unsafe = 'the old harbour bridge is unsafe for every lorry'
  const short = 'the harbour bridge is safe'
  const school = 'the school in the harbour is closed for a week'

  it.each([
    ['all that are close', { [bridge]: 4, [school]: 3 }, [bridge, school]],
    ['one that stands out', { [bridge]: 0.5, [school]: -4 }, [bridge]],
    [
      'one that stands out, and other versions of it',
      { [bridge]: 0.5, [unsafe]: 0.4, [short]: 0, [school]: -4 },
      [bridge, unsafe, short],
    ],
    ['neither of two that are no closer than each other', { [bridge]: 0.5, [school]: 0.4 }, []],
    ['the only one', { [bridge]: -1 }, [bridge]],
    ['nothing that is far, be it the only one', { [bridge]: -3 }, []],
    ['nothing of nothing', {}, []],
  ])('is %s', (_, all, expected) => {
    const closest = Object.entries<number>(all).map(([text, closeness]) => ({ text, closeness }))
    const pointed = pointedAt(closest, ({ text }) => text)
    expect(pointed.map(({ text }) => text)).toEqual(expected)
  })
})
