// Verbs of English with their auxiliaries; | is before the verb.
import { describe, expect, it } from 'vitest'
import {
  groupOfAuxiliary,
  headAfter,
  isAuxiliary,
  isBackshift,
  isVerbAt,
  verbChange,
  type VerbGroup,
  verbGroupAt,
} from '../../../src/match/grammar/english-verb.ts'
import { type Word, wordsOf } from '../../../src/match/word.ts'

/** The words, and the place of the one that the mark is before. */
const marked = (text: string): { readonly words: readonly Word[]; readonly at: number } => ({
  words: wordsOf(text.replace('|', '')),
  at: wordsOf(text.slice(0, text.indexOf('|'))).length,
})
const groupIn = (text: string): VerbGroup => {
  const { words, at } = marked(text)
  return verbGroupAt(words, at)
}
const shown = ({ modal, time, isPerfect, isPassive }: VerbGroup): string =>
  [modal ?? time, ...(isPerfect ? ['perfect'] : []), ...(isPassive ? ['passive'] : [])].join(' ')

describe('a verb', () => {
  it.each([
    ['They |send letters', 'PRESENT'],
    ['They |sent letters', 'PAST'],
    ['They |worked', 'PAST'],
    ['They |agreed', 'PAST'],
    ['They |disagreed', 'PAST'],
    ['It was |decreed', 'PAST passive'],
    ['They |need it', 'PRESENT'],
    ['They |exceed it', 'PRESENT'],
    ['They |bring letters', 'PRESENT'],
    ['They never |sent letters', 'PAST'],
    ['They will |send letters', 'FUTURE'],
    ['They’ll |send letters', 'FUTURE'],
    ['We shall never |send letters', 'FUTURE'],
    ['They will have |sent letters', 'FUTURE perfect'],
    ['They would |send letters', 'would'],
    ['They would not have |sent letters', 'would perfect'],
    ['They wouldn’t |send letters', 'would'],
    ['They may soon |send letters', 'may'],
    ['They should already have |sent letters', 'should perfect'],
    ['They have |sent letters', 'PRESENT perfect'],
    ['They have rarely |sent letters', 'PRESENT perfect'],
    ['They had |sent letters', 'PAST perfect'],
    ['They’d |sent letters', 'PAST perfect'],
    ['They’d |send letters', 'would'],
    ['They’d have |sent letters', 'would perfect'],
    ['They’ve |rebuilt it', 'PRESENT perfect'],
    ['They did not |send letters', 'PAST'],
    ['They don’t |send letters', 'PRESENT'],
    ['They are |sending letters', 'PRESENT'],
    ['They’re |sending letters', 'PRESENT'],
    ['They were |sending letters', 'PAST'],
    ['Letters are |sent', 'PRESENT passive'],
    ['Letters were |sent', 'PAST passive'],
    ['Letters are being |sent', 'PRESENT passive'],
    ['Letters have been |sent', 'PRESENT perfect passive'],
    ['Letters will be |sent', 'FUTURE passive'],
    ['Letters could have been |stolen', 'could perfect passive'],
    ['They want to |send letters', 'NONE'],
    ['|Sending letters is slow', 'NONE'],
    ['Yes, we will. |Send letters', 'PRESENT'],
    ['What he does |hurts', 'PRESENT'],
    ['The rains of May |brought floods', 'PAST'],
  ])('has a time: %s', (text, expected) => {
    expect(shown(groupIn(text))).toBe(expected)
  })

  it.each([
    ['will', 'FUTURE'],
    ['would', 'would'],
    ['ought', 'should'],
    ['has', 'PRESENT'],
    ['were', 'PAST'],
  ])('may be left out after its auxiliary: %s', (word, expected) => {
    const [auxiliary] = wordsOf(`They ${word}`).slice(1)
    expect(auxiliary && shown(groupOfAuxiliary(auxiliary))).toBe(expected)
  })

  it.each([
    ['he |will send it', 'send'],
    ['he |will not ever quickly send it', 'send'],
    ['he |would have been seen', 'seen'],
    ['they said they |will. Send it', undefined],
    ['they said they |will', undefined],
  ])('is the next word that is no helper: %s', (text, expected) => {
    const { words, at } = marked(text)
    expect(words[headAfter(words, at) ?? -1]?.folded).toBe(expected)
  })

  it.each([
    ['they |march', true],
    ['to |march', true],
    ['it would |march', true],
    ['the |march', false],
    ['|march', false],
  ])('is more likely after some words: %s', (text, expected) => {
    const { words, at } = marked(text)
    expect(isVerbAt(words, at)).toBe(expected)
  })

  it.each([
    ['it |may rain', true],
    ['in |May it rained', false],
    ['it |was cold', true],
    ['it |had rained', true],
    ['it |did rain', true],
    ['he|’s ready', true],
    ['it |rained', false],
    ['كان |قد وصل', false],
  ])('is helped by auxiliaries only: %s', (text, expected) => {
    const { words, at } = marked(text)
    const word = words[at]
    expect(word && isAuxiliary(word)).toBe(expected)
  })
})

describe('a change of a verb', () => {
  it.each([
    ['TENSE', 'They |sent', 'They |send'],
    ['TENSE', 'They |send', 'They will |send'],
    ['TENSE', 'They |sent', 'They will |send'],
    ['TENSE', 'They had |sent', 'They have |sent'],
    ['TENSE', 'They |send', 'They have |sent'],
    ['TENSE', 'They would |send', 'They would have |sent'],
    ['TENSE', 'They |sent', 'They want to |send'],
    ['MODALITY', 'They may |send', 'They will |send'],
    ['MODALITY', 'They must |send', 'They should |send'],
    ['MODALITY', 'They could |send', 'They |send'],
    ['VOICE', 'They were |sent', 'They |sent'],
    ['VOICE', 'They have |arrested', 'They have been |arrested'],
    [null, 'They |sent', 'They have |sent'],
    [null, 'They have |sent', 'They |sent'],
    [null, 'They |rebuilt it', 'They have |rebuilt it'],
    [null, 'They |disagreed', 'They have |disagreed'],
    [null, 'They were |sending', 'They |sent'],
    [null, 'They are |sending', 'They |send'],
    [null, 'They will be |sending', 'They will |send'],
    [null, 'They shall |send', 'They will |send'],
    [null, 'They like to |send', 'They like |sending'],
    [null, 'They’d |sent', 'They had |sent'],
  ])('is %s: %s, on record %s', (change, claim, record) => {
    expect(verbChange(groupIn(claim), groupIn(record))).toBe(change)
  })
})

describe('a report', () => {
  it.each([
    [true, 'We will |send', 'they would |send'],
    [true, 'We shall |send', 'they should |send'],
    [true, 'We can |send', 'they could |send'],
    [true, 'We may |send', 'they might |send'],
    [true, 'We |send', 'they |sent'],
    [true, 'We are |sending', 'they were |sending'],
    [true, 'We |sent', 'they had |sent'],
    [true, 'We have |sent', 'they had |sent'],
    [true, 'It is |sent', 'it was |sent'],
    [false, 'We would |send', 'they will |send'],
    [false, 'We will |send', 'they might |send'],
    [false, 'We |sent', 'they |send'],
    [false, 'We must |send', 'they |sent'],
    [false, 'It is |sent', 'it |sent'],
    [false, 'We |send', 'they will |send'],
  ])('shifts the time by itself (%s): %s, he said %s', (expected, direct, reported) => {
    expect(isBackshift(groupIn(direct), groupIn(reported))).toBe(expected)
  })
})
