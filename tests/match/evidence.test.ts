import { describe, expect, it } from 'vitest'
import { dateAgreement, speakerAgreement } from '../../src/match/agreement.ts'
import { ensureClaim } from '../../src/match/claim.ts'
import { partsIn } from '../../src/match/claim-parts.ts'
import { undecorated } from '../../src/match/decoration.ts'
import { independentChains } from '../../src/match/independent.ts'
import { distance } from '../../src/match/pair.ts'
import { isDenial, isNegated, isPlainSaying } from '../../src/match/polarity.ts'
import { wordsOf } from '../../src/match/word.ts'
import { termsOf, unitsOf } from '../../src/language/unit.ts'

describe('independent chains', () => {
  it.each([
    ['ten papers that print one agency', Array.from({ length: 10 }, () => ['afp']), 1],
    [
      'a ministry that two agencies heard',
      [
        ['ministry', 'afp'],
        ['ministry', 'reuters'],
      ],
      1,
    ],
    ['two agencies', [['afp'], ['reuters']], 2],
    ['chains that a third joins', [['a'], ['b'], ['a', 'b']], 1],
    ['a document without an outlet', [['afp'], []], 2],
    ['nothing', [], 0],
  ])('of %s', (_, chains, expected) => {
    expect(independentChains(chains)).toBe(expected)
  })
})

describe('whether the speaker is who was asked for', () => {
  const plain = { roles: [], isDescription: false, standing: 'ASSERTED' } as const
  const smith = { ...plain, id: 'spk_smith', names: ['Smith'], isDraft: true }
  const putin = { ...plain, id: 'spk_putin', names: ['Vladimir Putin', 'بوتين'], isDraft: false }
  const minister = { ...putin, id: 'spk_raja', names: ['رجاء المنصوري'], roles: ['وزيرة الصحة'] }
  const asked = (name: string, ...ids: string[]) => ({
    ...{ name, ids: new Set(ids), names: [name], roles: [] as readonly string[] },
    ...{ isDescription: false, isHeld: false },
  })
  const office = (name: string, isHeld = false) => ({ ...asked(name), isDescription: true, isHeld })
  it.each([
    ['AGREES', 'one of those meant', asked('Putin', 'spk_putin'), [putin]],
    ['AGREES', 'one of several who spoke', asked('Putin', 'spk_putin'), [smith, putin]],
    ['UNSURE', 'a surname that nobody has decided', asked('John Smith', 'spk_john'), [smith]],
    ['UNSURE', 'part of a name, when nobody has the other', asked('بوتين الثاني'), [putin]],
    [
      'UNSURE',
      'a name written with another blank',
      asked('سلطان بن عبد العزيز'),
      [{ ...putin, names: ['سلطان بن عبدالعزيز'] }],
    ],
    [
      'UNSURE',
      'a pronoun that nobody has resolved',
      asked('Putin', 'spk_putin'),
      [{ ...smith, names: ['he'] }],
    ],
    ['DIFFERS', 'somebody else', asked('Xi', 'spk_xi'), [putin]],
    ['DIFFERS', 'a namesake who is known', asked('Vladimir', 'spk_vladimir'), [putin]],
    [
      'DIFFERS',
      'an attribution that was rejected',
      asked('Putin', 'spk_putin'),
      [{ ...putin, standing: 'REJECTED' as const }],
    ],
    ['UNKNOWN', 'a name that nobody on record has', asked('A Stranger'), [putin]],
    ['UNKNOWN', 'an office that the speaker has', office('وزيرة الصحة', true), [minister]],
    ['UNKNOWN', 'an office that nobody on record has', office('وزير السياحة'), [minister]],
    ['UNKNOWN', 'an office where the record tells none', office('وزير النقل', true), [putin]],
    ['DIFFERS', 'an office that somebody else has', office('وزير النقل', true), [minister]],
    [
      'UNKNOWN',
      'a man where the record has his office alone',
      { ...asked('Odd Berg', 'spk_berg'), roles: ['Minister for Ports'] },
      [{ ...smith, names: ['the ports minister'], isDescription: true }],
    ],
    [
      'DIFFERS',
      'a name that is in an office',
      asked('Kremlin', 'spk_kremlin'),
      [{ ...putin, id: 'spk_aide', names: ['Ana Aide'], roles: ['Kremlin spokeswoman'] }],
    ],
    ['UNKNOWN', 'the name in Latin letters', asked('Raja al-Mansouri', 'spk_other'), [minister]],
    [
      'UNKNOWN',
      'the name in Arabic letters',
      asked('لينا مارش', 'spk_other'),
      [{ ...putin, names: ['Lena Marsh'] }],
    ],
    ['DIFFERS', 'another name in Latin letters', asked('Rania Haddad', 'spk_other'), [minister]],
  ])('%s for %s', (expected, _, who, attributions) => {
    expect(speakerAgreement(who, { attributions, isGuess: false }).agreement).toBe(expected)
  })

  it.each([
    ['of whoever was asked for', asked('Putin', 'spk_putin')],
    ['of somebody else', asked('Xi', 'spk_xi')],
  ])('UNSURE for a guess %s', (_, who) => {
    expect(speakerAgreement(who, { attributions: [putin], isGuess: true }).agreement).toBe('UNSURE')
  })
})

describe('whether the date is what was asked for', () => {
  it.each([
    ['AGREES', '2024-08-01', '2024-08-31'],
    ['DIFFERS', '2023-01-01', '2023-12-31'],
    ['UNSURE', '9999-12-31', '0001-01-01'],
  ])('%s for %s to %s', (expected, from, to) => {
    expect(dateAgreement({ from: '2024-08-15', to: '9999-12-31' }, { from, to })).toBe(expected)
  })
})

describe('a claim as it is pasted', () => {
  it.each([
    ['', 'CLAIM_EMPTY'],
    [' \n ', 'CLAIM_EMPTY'],
    ['ب', 'CLAIM_EMPTY'],
    ['«؟!» …', 'CLAIM_EMPTY'],
    ['a'.repeat(100_000), 'CLAIM_TOO_LONG'],
  ])('%j is refused', (claim, code) => {
    expect(() => ensureClaim(claim)).toThrow(expect.objectContaining({ code }))
  })
})

describe('polarity', () => {
  it.each([
    ['نفى', true],
    ['نافياً', true],
    ['denied', true],
    ['قال', false],
    ['said', false],
    [null, false],
  ])('of %s', (cue, expected) => {
    expect(isDenial(cue)).toBe(expected)
  })
})

describe('the distance of two spellings', () => {
  it.each([
    ['northern', 'norhtern', 1],
    ['بوتن', 'بوتين', 1],
    ['كتاب', 'كتاب', 0],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s to %s', (one, other, expected) => {
    expect(distance(one, other, 3)).toBe(expected)
    expect(distance(other, one, 3)).toBe(expected)
  })
})

describe('hostile text', () => {
  it('costs no more than its length', () => {
    for (const claim of [
      `a b${' '.repeat(1990)}—${' '.repeat(1990)}"x`,
      ' - '.repeat(1300),
      `${'('.repeat(1990)}${')'.repeat(1990)}`,
      'ال'.repeat(2000),
    ]) {
      // Minutes, were the time to grow with the square or the cube: the run would not end.
      const whole = { start: 0, end: claim.length }
      expect(undecorated(claim, whole).end).toBeLessThanOrEqual(claim.length)
      expect(partsIn(claim, whole, new Set()).length).toBeLessThanOrEqual(12)
      expect(wordsOf(claim).length).toBeLessThanOrEqual(claim.length)
    }
  })

  it('has terms that an index takes', () => {
    for (const text of [
      "a constructorn't b",
      "toString'hasOwnProperty",
      'ب'.repeat(5000),
      '9'.repeat(5000),
      '3.5 12:30',
    ]) {
      for (const term of termsOf(unitsOf(text))) expect(term).toMatch(/^[\p{L}\p{M}\p{N}_]{1,81}$/u)
    }
    expect(termsOf(unitsOf('3.5'))).not.toEqual(termsOf(unitsOf('35')))
  })
})

describe('what is said of the saying', () => {
  it.each([
    ['Trump never said', true],
    ['It is not true that he said', true],
    ['ما قال محمد', true],
    ['لم يقل', true],
    ['قال محمد ما', false],
    ['Putin told AFP that', false],
  ])('%s: negated is %s', (around, expected) => {
    expect(isNegated(around)).toBe(expected)
  })

  it.each([
    ['said', true],
    ['قال', true],
    ['pledged', false],
    ['doubts', false],
    [null, true],
    [':', true],
  ])('%s is a plain saying: %s', (cue, expected) => {
    expect(isPlainSaying(cue)).toBe(expected)
  })
})
