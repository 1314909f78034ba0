import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/extract/analysis.ts'
import { tagCount } from '../../../src/extract/learned/model.ts'
import { isOtherName, peopleIn, personAt } from '../../../src/extract/learned/names.ts'
import { format, kin, weights } from '../../../src/extract/learned/weights.ts'

const peopleOf = (text: string): readonly string[] => {
  const analysis = analyse(text, new Set())
  const { tokens } = analysis
  return peopleIn(analysis, 0, tokens.length).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('people in an Arabic sentence', () => {
  it.each([
    ['of Arabic names', 'وصل وزير النقل سامي الخطيب إلى الميناء أمس.', ['سامي الخطيب']],
    ['of names that no list has', 'وصرح المحلل لوكاس هوفمان بأن السوق هادئة.', ['لوكاس هوفمان']],
    ['up to the noun after them', 'والتقى المدرب غونزالو بيريرا اللاعبين قبل المباراة.', ['غونزالو بيريرا']],
    ['with their fathers', 'استقبل الأمير فهد بن ناصر آل مبارك الأهالي.', ['فهد بن ناصر آل مبارك']],
    ['and no body', 'أعلنت وزارة التجارة أن الأسعار مستقرة.', []],
    ['and no place', 'وصلت السفينة إلى ميناء جدة صباح الخميس.', []],
  ])('are found: %s', (_, text, people) => {
    expect(peopleOf(text)).toEqual(people)
  })

  it('are not bodies and places', () => {
    const analysis = analyse('وقعت شركة أرامكو اتفاقا في باريس مع سامي الخطيب.', new Set())
    const found = analysis.tokens.filter((_, i) => isOtherName(analysis, i)).map(({ folded }) => folded)
    expect(found).toContain('ارامكو')
    expect(found).toContain('باريس')
    expect(found).not.toContain('سامي')
  })

  it('are the same each time', () => {
    const text = 'وقال لوكاس هوفمان إن غونزالو بيريرا سيغيب.'
    expect(peopleOf(text)).toEqual(peopleOf(text))
  })

  it('are as sure after more other words than are remembered', () => {
    const text = 'وصرح المحلل لوكاس هوفمان بأن السوق هادئة.'
    const surely = (asked: ReturnType<typeof analyse>): readonly number[] =>
      asked.tokens.map((_, i) => personAt(asked, i))
    const [early, late] = [analyse(text, new Set()), analyse(text, new Set())]
    const before = surely(early)
    // Its tags are known before the words are forgotten, and how sure they are is asked afterwards.
    expect(isOtherName(late, 0)).toBe(false)
    const letters = [...'بتثجحخدذرزسشصضطظعغفق']
    const others = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)))
    const many = analyse(['نو', 'كل', 'مي'].flatMap((d) => others.map((one) => one + d)).join(' '), new Set())
    many.tokens.forEach((_, i) => isOtherName(many, i))
    expect(surely(late)).toEqual(before)
    expect(surely(analyse(text, new Set()))).toEqual(before)
  })

  it('are looked for in text without a word or an end', () => {
    expect(peopleOf('')).toEqual([])
    expect(peopleOf('؟!'.repeat(300))).toEqual([])
  })
})

describe('the stored weights', () => {
  it('have the form that is read', () => {
    expect(format).toBe(1)
    expect(weights.length % (4 + tagCount)).toBe(0)
    expect(kin.length % 4).toBe(0)
    expect(`${kin}${weights}`).toMatch(/^[A-Za-z0-9+/]+$/u)
  })

  it('are small enough to be read at once', () => {
    expect(kin.length + weights.length).toBeLessThan(750_000)
  })
})
