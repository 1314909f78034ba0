// What a claim without a record may be about all the same: in other words, in the other language, never more than pointed at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../../src/newsroom/check/check.ts'
import { statementText } from '../../../src/statement/statement.ts'
import { loaderOf } from '../../../src/store/read/load.ts'
import { nothing } from '../../../src/store/read/want.ts'
import { putOnRecord } from '../../helpers/records.ts'
import { engines, testStore, type TestStore } from '../../helpers/store.ts'

const english = `Signe Halvorsen said the government would rebuild 300 houses in Fredrikshavn before winter.

“We have closed the fish factory because the water in the harbour was polluted,” said Omar Barghouthi.

Petra Lindqvist said the two teachers who leaked the exam had been dismissed.`
const arabic = `قالت نوال الشهابي إن المستشفى سيستقبل 450 مريضاً من ضحايا الزلزال.

وقال سمير قنواتي إن المزارعين خسروا نصف محصول القمح بسبب الجفاف.

وأكد ضياء الدوري أن الشرطة اعتقلت خمسة مهربين قرب الحدود الأردنية.`

describe.each(engines)('what a claim may be about, on %s', (engine) => {
  let test: TestStore
  beforeAll(async () => {
    test = await testStore(engine)
    await putOnRecord(test.store, { text: english, published: '2026-03-03' })
    await putOnRecord(test.store, { text: arabic, published: '2026-03-04' })
  })
  afterAll(() => test.close())
  const asked = (claim: string, options: object = { wantRelated: nothing }, speaker?: string) =>
    check(loaderOf(test.store.reader()), { claim, speaker }, options)

  it.each([
    [
      'Arabic of English',
      'الحكومة تعيد بناء ثلاثمئة منزل قبل الشتاء',
      '300 houses',
      ['300', 'houses', 'winter'],
    ],
    [
      'its name too',
      'هالفورسن: بيوت فريدريكسهافن ستبنى قبل الشتاء',
      '300 houses',
      ['Signe Halvorsen', 'winter'],
    ],
    [
      'English of Arabic',
      'A hospital is to take in 450 earthquake victims',
      '450',
      ['المستشفى', '450', 'الزلزال'],
    ],
    [
      'its name too',
      'Kanawati: drought cost farmers half their wheat',
      'القمح',
      ['سمير قنواتي', 'القمح', 'الجفاف'],
    ],
    [
      'English otherwise',
      'Pollution of harbour water is why the fish plant was shut',
      'fish factory',
      ['harbour', 'fish'],
    ],
    [
      'Arabic otherwise',
      'القمح ضاع نصفه على المزارعين والسبب الجفاف',
      'القمح',
      ['القمح', 'الجفاف', 'المزارعين'],
    ],
  ])('is shown with what both share: %s', async (_, claim, words, shared) => {
    const { verdict, matches, related } = await asked(claim)
    expect([verdict, matches]).toEqual(['NO_RECORD', []])
    expect(statementText(related[0]?.statement.spans ?? [])).toContain(words)
    for (const thing of shared) expect(related[0]?.shared.map(({ record }) => record)).toContain(thing)
    for (const { claim: own } of related[0]?.shared ?? []) expect(claim).toContain(own)
  })

  it.each([
    ['The museum bought a violin that once belonged to a composer'],
    ['Signe Halvorsen plays the violin'],
    ['اشترى المتحف كماناً كان لملحن مشهور'],
    ['نوال الشهابي تعزف على الكمان'],
    ['300'],
  ])('is nothing where too little is shared: %s', async (claim) => {
    const { verdict, related } = await asked(claim)
    expect([verdict, related]).toEqual(['NO_RECORD', []])
  })

  it('is not shown where a record answers, nor where nobody asks', async () => {
    const words = 'We have closed the fish factory because the water in the harbour was polluted'
    expect((await asked(words)).related).toEqual([])
    expect((await asked('القمح ضاع نصفه على المزارعين والسبب الجفاف', {})).related).toEqual([])
  })

  it('counts whom the argument asks for, and hides what does not count', async () => {
    const claim = 'القمح ضاع نصفه من شدة الجفاف'
    const { related } = await asked(claim, { wantRelated: nothing }, 'سمير قنواتي')
    expect(related[0]?.shared[0]).toMatchObject({ kind: 'NAME', record: 'سمير قنواتي' })
    const without = related.map(({ statement }) => statement.id)
    expect((await asked(claim, { wantRelated: nothing, without }, 'سمير قنواتي')).related).toEqual([])
  })

  it('is asked in a bounded number of SQL statements', async () => {
    let count = 0
    const counted = (): void => {
      count++
    }
    const reader = test.store.reader({ onStatement: counted })
    await check(loaderOf(reader), { claim: 'A hospital is to take in 450 earthquake victims' })
    const before = count
    const other = test.store.reader({ onStatement: counted })
    await check(
      loaderOf(other),
      { claim: 'A hospital is to take in 450 earthquake victims' },
      { wantRelated: nothing },
    )
    expect(count - 2 * before).toBeLessThanOrEqual(16)
  })
})
