// The words of a text: what kind each is, what it means and how much it says.
import { describe, expect, it } from 'vitest'
import { dayPhraseAt, functionWords, negations } from '../../src/match/lexicon.ts'
import { shareOf, weightOf, wordsOf } from '../../src/match/word.ts'
import { fold } from '../../src/text/fold.ts'
import { stem } from '../../src/language/stem.ts'
import { unitsOf } from '../../src/language/unit.ts'

/** Small words in small letters, content in capitals as *C*: *f* function, *N* negation, *9* number. */
const letters = { FUNCTION: 'f', CONTENT: 'C', NEGATION: 'N', NUMBER: '9' } as const
const kinds = (text: string): string =>
  wordsOf(text)
    .map(({ kind }) => letters[kind])
    .join('')

describe('the words of a text', () => {
  it.each([
    ['We will not send 300 soldiers', 'ffNC9C'],
    ['He can’t pay three hundred million dollars today', 'ffNC9C'],
    ['Nobody never saw it without them', 'NNCfNf'],
    ['It may rain in May', 'ffCfC'],
    ['May it rain', 'ffC'],
    ['Most of all who left', 'CfCfC'],
    ['before or after the war', 'CfCfC'],
    ['لن نرسل ثلاثمائة جندي إلى الحدود', 'NC9CfC'],
    ['ليس بدون غير هذا', 'NNNf'],
    ['ولم يصل القطار أبدا', 'NCCN'],
    ['كل القرى قبل الحرب', 'CCCC'],
    ['في اليوم التالي وصل', 'CC'],
    ['', ''],
  ])('are of a kind: %s', (text, expected) => {
    expect(kinds(text)).toBe(expected)
  })

  it.each([
    ['tomorrow', 'tomorrow'],
    ['the next day', 'tomorrow'],
    ['the following day', 'tomorrow'],
    ['yesterday', 'yesterday'],
    ['the day before', 'yesterday'],
    ['that day', 'today'],
    ['غدا', 'tomorrow'],
    ['في اليوم التالي', 'tomorrow'],
    ['اليوم التالي', 'tomorrow'],
    ['أمس', 'yesterday'],
    ['في اليوم السابق', 'yesterday'],
  ])('mean a day as the speaker counts it: %s', (text, value) => {
    expect(wordsOf(text).map((word) => word.value)).toEqual([value])
    expect(dayPhraseAt(unitsOf(text), 0)?.value).toBe(value)
  })

  it.each([['the next bus'], ['that night'], ['في اليوم'], ['day']])('mean no day: %s', (text) => {
    expect(dayPhraseAt(unitsOf(text), 0)).toBeUndefined()
  })

  it.each([
    ['لم', 'ولن', true],
    ['not', 'neither', true],
    ['لا', 'not', true],
    ['بدون', 'without', true],
    ['لا', 'بدون', false],
    ['not', 'never', false],
    ['غير', 'ليس', false],
  ])('reverse a sentence in one way: %s, %s', (one, other, expected) => {
    const [a, b] = [negations.get(fold(one)), negations.get(fold(other))]
    expect(a === undefined || b === undefined).toBe(false)
    expect(a === b).toBe(expected)
  })

  it('of time, opposition and quantity are no small words', () => {
    const telling = 'before after until all most some only against under قبل بعد ضد كل بعض معظم فقط تحت'
    expect(telling.split(' ').filter((word) => functionWords.has(fold(word)))).toEqual([])
  })

  it('keep their places, with the marks of what is counted', () => {
    const text = 'they paid $5 million – «خمسة دولارات»!'
    const numbers = wordsOf(text).filter(({ kind }) => kind === 'NUMBER')
    expect(numbers.map((word) => text.slice(word.start, word.end))).toEqual(['$5 million', 'خمسة دولارات'])
    expect(numbers.map((word) => word.text)).toEqual(['$5 million', 'خمسة دولارات'])
  })
})

describe('the weight of a word', () => {
  const counts = new Map([
    ['harbour', 5],
    ['work', 4000],
    ['ميناء', 5],
    ['عمل', 4000],
  ])
  const weights = (text: string) => wordsOf(text, { counts, total: 20_000 }).map(({ weight }) => weight)

  it.each([
    ['unheard', 'harbour'],
    ['harbour', 'work'],
    ['work', 'the'],
    ['سمندل', 'ميناء'],
    ['ميناء', 'عمل'],
    ['عمل', 'في'],
  ])('is more for the rarer: %s, %s', (rare, common) => {
    const [one = 0, other = 0] = weights(`${rare} ${common}`)
    expect(one).toBeGreaterThan(other)
    expect(one).toBeLessThanOrEqual(1)
    expect(other).toBeGreaterThan(0)
  })

  it('is that of an ordinary word where frequencies are unknown, but for small words', () => {
    const [a, b, c] = wordsOf('the harbour works')
    expect(b?.weight).toBe(c?.weight)
    expect(a?.weight).toBeLessThan(b?.weight ?? 0)
    expect(weightOf(wordsOf('the harbour works'))).toBeCloseTo(
      (a?.weight ?? 0) + (b?.weight ?? 0) + (c?.weight ?? 0),
    )
  })

  it('of a number in several words is that of the rarest', () => {
    const frequencies = {
      counts: new Map([
        ['million', 9000],
        [stem('three'), 2],
      ]),
      total: 20_000,
    }
    expect(wordsOf('three million', frequencies)[0]?.stem).toBe(stem('three'))
  })

  it('takes a few statements for a sample of many', () => {
    expect(shareOf('harbour', { counts: new Map([['harbour', 1]]), total: 1 })).toBeLessThan(0.01)
    expect(shareOf('harbour', { counts: new Map(), total: 0 })).toBeGreaterThan(0)
  })
})
