// Data say what they show (*البيانات تظهر أن …*, *النتائج تشير إلى …*). Nobody says what a match or a clip shows.
import { wordAt } from '../../../text/token.ts'
import { data, healers, masculineData, shows, showsOnly, sights } from '../../../language/ar/data.ts'
import { phraseEnd } from '../../../language/ar/function-words.ts'
import type { Hit, ArabicReading } from './cue.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { subjectAfter } from '../phrase/subject.ts'
import { subjectFirst } from '../phrase/subject-first.ts'
import { innerSubject } from '../phrase/inner-subject.ts'

/** In tokens: the longest noun with adjectives right before its verb. */
const nearby = 2

/**
 * Whether data are the subject of a verb that says what they show.
 * @param from token at which the sentence begins
 * @param to token at which what is shown opens
 */
export const isShownByData = (reading: ArabicReading, hit: Hit, from: number, to: number): boolean =>
  shows.has(hit.form.verb.past) &&
  (data.has(headBefore(reading, hit, from)) || isDataBehind(hit, headBehind(reading, hit, to)))

/** *قد أظهر مؤشرات*: a noun that does not agree with the verb is its object. */
const isDataBehind = ({ form: { gender } }: Hit, head: string): boolean =>
  data.has(head) && masculineData.has(head) === (gender === 'masculine')

/** Whether only a sight shows it, or a verb that needs data has another subject. */
export const isShownByNobody = (reading: ArabicReading, hit: Hit, from: number, to: number): boolean => {
  if (showsOnly.has(hit.form.verb.past)) return !isShownByData(reading, hit, from, to)
  if (!shows.has(hit.form.verb.past)) return false
  const before = headBefore(reading, hit, from)
  return sights.has(before === '' ? headBehind(reading, hit, to) : before)
}

/** *الأدوية التي وصفها الطبيب بجرعات كبيرة* were prescribed; *وصفها الطبيب بالخطيرة*, *بأنها …* describes. */
export const isPrescribed = (reading: ArabicReading, hit: Hit, to: number): boolean =>
  hit.form.verb.past === 'وصف' &&
  hit.form.pronoun &&
  healers.has(headBehind(reading, hit, to)) &&
  !/^(?:بال|بان|ب$)/u.test(wordAt(reading.tokens, to))

/** The first word of the subject before its verb; empty where there is none. */
const headBefore = (reading: ArabicReading, hit: Hit, from: number): string => {
  const { tokens } = reading
  const phrase: Phrase | undefined = subjectFirst(reading, hit, from) ?? innerSubject(reading, hit, from)
  if (phrase) return wordAt(tokens, phrase.from)
  if (pointing.test(wordAt(tokens, hit.at - 2))) return wordAt(tokens, hit.at - 1)
  if (hit.joined || hit.form.kind !== 'PRESENT') return ''
  for (let i = hit.at - 1; i >= Math.max(from, hit.at - nearby); i--) {
    const word = wordAt(tokens, i)
    if (tokens[i]?.kind === 'mark' || phraseEnd.has(word)) return ''
    if (isIndefiniteShowing(word) && ![1, 2].some((k) => phraseEnd.has(wordAt(tokens, i - k))))
      return word.replace(/ا$/u, '')
  }
  return ''
}

/** *وثائق*, *بلاغاً*: a clause may follow an indefinite noun directly. */
const isIndefiniteShowing = (word: string): boolean =>
  !word.startsWith('ال') && [word, word.replace(/ا$/u, '')].some((one) => data.has(one) || sights.has(one))

/** *هذا الاحتفال يؤكد*. */
const pointing = /^(?:و|ف)?(?:هذا|هذه|تلك)$/u

const headBehind = (reading: ArabicReading, hit: Hit, to: number): string => {
  const phrase = subjectAfter(reading, hit, to)
  return phrase?.from === hit.at + 1 ? wordAt(reading.tokens, phrase.from) : ''
}
