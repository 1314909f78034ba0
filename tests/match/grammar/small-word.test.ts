// Small words and what they do to a sentence.
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/text/fold.ts'
import * as time from '../../../src/language/ar/time-words.ts'
import * as small from '../../../src/match/grammar/small-word.ts'
import { wordsOf } from '../../../src/match/word.ts'

const has = (is: (folded: string) => boolean, words: string): readonly string[] =>
  words.split(' ').filter((word) => is(fold(word)))
const all = (words: string): readonly string[] => words.split(' ')

describe('a small word', () => {
  it.each([
    [
      'counts roughly',
      small.isQuantifier,
      'all some most fewer majority كل كلهم بعضها والبعض معظمهم جميع جميعا الجميع أغلبية كافة أقل قليلة كلنا',
      'hundred old number كلب كلية عدد معلم',
    ],
    ['leaves a choice', small.isAlternative, 'or أو أم', 'and either و بل'],
    ['puts into the past', time.isWas, 'كان كانت وكانوا فكان كنا', 'يكون was كانون أكان'],
    ['is the present of that', time.isBe, 'يكون وتكون نكون', 'كان سيكون be'],
    ['makes a future', time.isFutureWord, 'سوف وسوف فسوف', 'سيف will سوق'],
    ['is a verb with a future before it', time.isFutureVerb, 'سيرسل وسنرسل ستكون فسيصل', 'يرسل سوف سلام وسط'],
    ['may be or has been', time.isMaybe, 'قد وقد فقد', 'لقد maybe قدر'],
  ])('%s', (_, is, yes, no) => {
    expect(has(is, yes)).toEqual(all(yes))
    expect(has(is, no)).toEqual([])
  })

  it.each([
    ['it may rain', 1, true],
    ['in May it rains', 1, false],
    ['perhaps it rains', 0, true],
    ['it will rain', 1, false],
    ['ربما تمطر', 0, true],
    ['يجب أن تمطر', 0, true],
    ['وقد تمطر', 0, true],
    ['سوف تمطر', 0, false],
    ['لقد أمطرت', 0, false],
  ])('says how sure something is, or how binding: %s', (text, at, expected) => {
    const word = wordsOf(text)[at]
    expect(word && small.isMood(word)).toBe(expected)
  })

  it.each([
    ['or', 'and', true],
    ['either', 'both', true],
    ['أو', 'و', true],
    ['أم', 'و', true],
    ['or', 'either', false],
    ['أو', 'أم', false],
    ['and', 'with', false],
  ])('joins where another leaves a choice: %s, %s', (one, other, expected) => {
    expect(small.isOtherConjunction(fold(one), fold(other))).toBe(expected)
    expect(small.isOtherConjunction(fold(other), fold(one))).toBe(expected)
  })

  it.each([
    ['here', 'there', true],
    ['this', 'that', true],
    ['these', 'those', true],
    ['هنا', 'هناك', true],
    ['هذا', 'ذلك', true],
    ['هذه', 'تلك', true],
    ['هؤلاء', 'أولئك', true],
    ['here', 'this', false],
    ['هذا', 'هذه', false],
    ['هنا', 'هذا', false],
  ])('moves in a report from near to far: %s, %s', (one, other, expected) => {
    expect(small.isPlaceShift(fold(one), fold(other))).toBe(expected)
    expect(small.isPlaceShift(fold(other), fold(one))).toBe(expected)
  })

  it.each([
    ['لم', 'PAST'],
    ['ولم', 'PAST'],
    ['لن', 'FUTURE'],
    ['فلن', 'FUTURE'],
    ['لا', 'PRESENT'],
    ['ليس', 'PRESENT'],
    ['not', 'PRESENT'],
  ])('denies at a time: %s', (word, expected) => {
    expect(time.timeOfNegation(fold(word))).toBe(expected)
  })

  it.each([
    ['we', 'they', 'PERSON'],
    ['لنا', 'لهم', 'PERSON'],
    ['him', 'her', 'GENDER'],
    ['منه', 'منهم', 'COUNT'],
    ['we', 'our', null],
    ['we', 'the', null],
    ['في', 'من', null],
  ])('means somebody else: %s, %s', (one, other, expected) => {
    const [a] = wordsOf(one)
    const [b] = wordsOf(other)
    expect(a && b && small.personChange(a, b)).toBe(expected)
  })
})
