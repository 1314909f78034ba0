// Pairs of words that are one word, or two, whatever their letters suggest.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import { isNegatedBy, isOpposed, isSameSpelling, isSameVerb } from '../../../src/match/grammar/spelling.ts'

type Ask = (one: string, other: string) => boolean

/** Both ways round: which of the two the claim has, says nothing about whether they are one. */
const bothWays = (ask: Ask, one: string, other: string): readonly boolean[] => [
  ask(fold(one), fold(other)),
  ask(fold(other), fold(one)),
]
const yes = [true, true]
const no = [false, false]

describe('British and American spelling', () => {
  it.each([
    ['colour', 'color'],
    ['neighbours', 'neighbors'],
    ['organise', 'organize'],
    ['organisations', 'organizations'],
    ['analysed', 'analyzed'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['fibre', 'fiber'],
    ['manoeuvre', 'maneuver'],
    ['dialogue', 'dialog'],
    ['defence', 'defense'],
    ['defenceless', 'defenseless'],
    ['travelled', 'traveled'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['towards', 'toward'],
    ['grey', 'gray'],
    ['sceptical', 'skeptical'],
    ['ploughed', 'plowed'],
    ['aluminium', 'aluminum'],
    ['enrol', 'enroll'],
    ['skilful', 'skillful'],
    ['ageing', 'aging'],
    ['whilst', 'while'],
    ['amongst', 'among'],
    ['amidst', 'amid'],
    ['paediatric', 'pediatric'],
    ['leukaemia', 'leukemia'],
    ['oestrogen', 'estrogen'],
    ['aesthetic', 'esthetic'],
    ['practised', 'practiced'],
  ])('is one word: %s, %s', (one, other) => {
    expect(bothWays(isSameSpelling, one, other)).toEqual(yes)
  })

  it.each([
    ['four', 'for'],
    ['our', 'or'],
    ['advise', 'advice'],
    ['devise', 'device'],
    ['desert', 'dessert'],
    ['border', 'boarder'],
    ['filler', 'filer'],
    ['timbre', 'timber'],
    ['shoes', 'shes'],
    ['مدرسة', 'مدرسه هي'],
  ])('is not the difference of %s and %s', (one, other) => {
    expect(bothWays(isSameSpelling, one, other)).toEqual(no)
  })
})

describe('the forms of an irregular verb', () => {
  it.each([
    ['went', 'go'],
    ['goes', 'went'],
    ['wrote', 'written'],
    ['said', 'says'],
    ['paid', 'paying'],
    ['left', 'leaving'],
    ['fell', 'falls'],
    ['rebuilt', 'rebuilding'],
  ])('are one verb: %s, %s', (one, other) => {
    expect(bothWays(isSameVerb, one, other)).toEqual(yes)
  })

  it.each([
    ['fell', 'feel'],
    ['felt', 'fall'],
    ['thought', 'taught'],
    ['lead', 'lied'],
    ['walk', 'walked'],
  ])('are not those of another, nor of a regular one: %s, %s', (one, other) => {
    expect(bothWays(isSameVerb, one, other)).toEqual(no)
  })
})

describe('a word that denies another', () => {
  it.each([
    ['lawful', 'unlawful'],
    ['dependent', 'independent'],
    ['possible', 'impossible'],
    ['legal', 'illegal'],
    ['regular', 'irregular'],
    ['agree', 'disagrees'],
    ['understood', 'misunderstood'],
    ['violent', 'nonviolent'],
    ['careful', 'careless'],
    ['carefully', 'carelessly'],
    ['harm', 'harmless'],
    ['hope', 'hopeless'],
    ['المركزية', 'اللامركزية'],
    ['مركزية', 'لامركزية'],
    ['والمركزية', 'واللامركزية'],
    ['إنسانية', 'لاإنسانية'],
  ])('has a prefix or an ending for it: %s, %s', (one, other) => {
    expect(bothWays(isNegatedBy, one, other)).toEqual(yes)
  })

  it.each([
    ['lawful', 'lawful'],
    ['under', 'blunder'],
    ['bless', 'b'],
    ['united', 'ted'],
    ['المركزية', 'المركز'],
    ['لاحقا', 'حقا'],
    ['لازم', 'زم'],
    ['careful', 'caring'],
    ['price', 'priceless value'],
  ])('is not one of %s and %s', (one, other) => {
    expect(bothWays(isNegatedBy, one, other)).toEqual(no)
  })
})

describe('two words that differ only by a prefix', () => {
  it.each([
    ['increase', 'decrease'],
    ['import', 'export'],
    ['includes', 'excludes'],
    ['overestimate', 'underestimate'],
    ['upgrade', 'downgrade'],
    ['national', 'international'],
    ['interstate', 'intrastate'],
    ['build', 'rebuild'],
  ])('are two: %s, %s', (one, other) => {
    expect(bothWays(isOpposed, one, other)).toEqual(yes)
  })

  it.each([
    ['border', 'boarder'],
    ['harbour', 'harbor'],
    ['increase', 'increases'],
    ['expert', 'export'],
    ['الميناء', 'المينا'],
  ])('are something else: %s, %s', (one, other) => {
    expect(bothWays(isOpposed, one, other)).toEqual(no)
  })
})
