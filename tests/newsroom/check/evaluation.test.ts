import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Change,
  halved,
  misspelt,
  negated,
  renamed,
  renumbered,
  respelt,
} from '../../../src/newsroom/check/evaluation/change.ts'
import { cutBeforeBut, cutMixed } from '../../../src/newsroom/check/evaluation/cut.ts'
import {
  conjunction,
  count,
  gender,
  modality,
  person,
  prefix,
  quantifier,
  tense,
} from '../../../src/newsroom/check/evaluation/small.ts'
import { evaluateCheck, type Tally } from '../../../src/newsroom/check/evaluation/evaluate.ts'
import { randomFrom } from '../../../src/newsroom/check/evaluation/random.ts'
import { loaderOf } from '../../../src/store/read/load.ts'
import { wordKey } from '../../../src/text/word.ts'
import { testStore, type TestStore } from '../../helpers/store.ts'

const arabic = 'وصلت العلاقات الصينية الروسية في 2024 إلى أعلى مستوياتها على الإطلاق'
const english = 'We will send 300 soldiers from Oslo to the northern border before Friday'
const others = ['الكبرى', 'القاهرة', 'Bergen', 'Stockholm']

describe('claims that are made of statements', () => {
  const made = (change: Change, text: string): readonly string[] =>
    Array.from({ length: 50 }, (_, seed) => change(text, randomFrom(seed), others) ?? '')

  it.each([
    ['Arabic', arabic],
    ['English', english],
  ])('are what they are called, in %s', (_, text) => {
    const words = text.split(' ').length
    for (const claim of made(respelt, text)) expect(wordKey(claim)).toBe(wordKey(text))
    for (const claim of made(negated, text)) {
      expect(claim).toMatch(/(?:^|\s)(?:لا|لم|لن|not)(?:\s|$)/u)
      expect(claim.split(' ')).toHaveLength(words + 1)
    }
    for (const claim of made(renumbered, text)) expect(wordKey(claim)).not.toBe(wordKey(text))
    for (const claim of made(renamed, text)) expect(others.some((other) => claim.includes(other))).toBe(true)
    for (const claim of made(halved, text)) {
      expect(text).toContain(claim)
      expect(claim.split(' ').length).toBeLessThan(words)
    }
    expect(new Set(made(misspelt, text)).size).toBeGreaterThan(20)
  })

  it.each([
    ['person', person, 'We will pay our debts', /^(?:They|You) will|their/u],
    ['person', person, 'قدموا لنا الدعم الكامل', /لهم/u],
    ['gender', gender, 'Yesterday he signed it', /she/u],
    ['gender', gender, 'اعتقل الحرس طالبا أو مهندس أمس', /مهندسة/u],
    ['number', count, 'We waited a year for it', /years/u],
    ['number', count, 'انتظرنا عامين كاملين هنا', /عام(?!ين كاملين)/u],
    ['tense', tense, 'The bridge is closed', /was/u],
    ['tense', tense, 'لن نوقع على الاتفاق', /لم/u],
    ['modality', modality, 'The dam may break', /will|must|should/u],
    ['conjunction', conjunction, 'The army or the police came', /and/u],
    ['conjunction', conjunction, 'جاء الجيش أو الشرطة أمس', /والشرطة/u],
    ['quantifier', quantifier, 'All prisoners went home', /Some|Most/u],
    ['prefix', prefix, 'It is an independent bank', /\bdependent/u],
  ])('of %s have the one small word changed', (_, change, text, expected) => {
    for (const claim of made(change, text).filter(Boolean)) expect(claim).toMatch(expected)
    expect(made(change, text).some(Boolean)).toBe(true)
  })

  it('are cut at a quotation mark, or before a but', () => {
    const random = randomFrom(3)
    const text = 'the bridge was “safe for every lorry in the valley” for the time being'
    expect(text).toContain(cutMixed(text, random, [], ['safe for every lorry in the valley']))
    for (const turned of ['it is not ', "nobody said it isn't what ", 'unless '])
      expect(cutMixed(turned + text, random, [], ['safe for every lorry in the valley'])).toBeUndefined()
    expect(cutBeforeBut('The harbour opens in spring, but nobody has paid for it', random, [])).toBe(
      'The harbour opens in spring',
    )
    expect(cutBeforeBut('سيفتح الميناء القديم قريبا، لكن أحدا لم يدفع الثمن', random, [])).toBe(
      'سيفتح الميناء القديم قريبا',
    )
    expect(cutBeforeBut('They want nothing but peace and quiet here', random, [])).toBeUndefined()
  })

  it.each([
    [
      'wholly direct',
      '“the lorries are late again” and “nobody paid for them”',
      ['the lorries are late again', 'nobody paid for them'],
    ],
    [
      'wholly direct',
      'أن «الجسر القديم آمن للجميع»، و«الطريق مفتوح للشاحنات»',
      ['الجسر القديم آمن للجميع', 'الطريق مفتوح للشاحنات'],
    ],
    [
      'cut where a sentence ends',
      'The “bridge is safe for lorries.” We checked it',
      ['bridge is safe for lorries.'],
    ],
    ['cut where a sentence ends', 'الجسر «آمن لكل الشاحنات هنا». فحصناه أمس', ['آمن لكل الشاحنات هنا']],
  ])('never cut before the end of a statement that is %s: %s', (_, text, quotations) => {
    const [quotation = ''] = quotations
    const behind = `${text.slice(0, text.indexOf(quotation))}${quotation}`
    for (let seed = 0; seed < 20; seed++)
      expect(cutMixed(text, randomFrom(seed), [], quotations) ?? '').not.toBe(behind)
  })

  it('are none where a statement has nothing to make them of', () => {
    const random = randomFrom(1)
    expect(halved('we did not pay any of the lorries in spring', random, others)).toBeUndefined()
    expect(halved('ارتفعت النسبة إلى 14 في المئة هذا العام', random, others)).toBeUndefined()
    expect(renumbered('no number here at all', random, others)).toBeUndefined()
    expect(halved('three words only', random, others)).toBeUndefined()
    expect(renamed('so it is', random, others)).toBeUndefined()
  })
})

describe('the evaluation', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore()
  })
  afterAll(() => test.close())

  it('comes out right on the seed document, whose doubted statement it leaves out', async () => {
    const failures: string[] = []
    const options = {
      cases: 20,
      seed: 1,
      drafts: false,
      onFailure: ({ kind, claim }: { kind: string; claim: string }) => failures.push(`${kind}: ${claim}`),
    }
    const kinds: Tally[] = []
    for await (const tally of evaluateCheck(() => loaderOf(test.store.reader()), options)) kinds.push(tally)
    const of = (name: string) => kinds.find(({ kind }) => kind === name)
    for (const name of ['exact', 'respelt', 'reported', 'negated', 'misattributed', 'absent'])
      expect([name, of(name)?.right, failures.filter((one) => one.startsWith(name))]).toEqual([
        name,
        of(name)?.cases,
        [],
      ])
    expect(of('exact')?.verdicts.DISPUTED).toBe(0)
  })
})
