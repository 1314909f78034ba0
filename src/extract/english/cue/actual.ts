// Whether somebody has said it at all: not *did not say*, *nobody claimed*, *if she had said*, *did he say …?*, *as if
// to say*, *imagine her saying*, *without saying*. What was not said is not a statement.
import { subjectBefore } from '../phrase/clause-subject.ts'
import type { Cue } from './cue.ts'
import { finiteAt } from './finite.ts'
import { isUnspoken } from './unspoken.ts'
import { type Phrase, phraseAt } from '../phrase/phrase.ts'
import {
  adverb,
  auxiliary,
  calendarWord,
  determiner,
  preposition,
  capital,
  has,
  isQuoted,
  mark,
  pronoun,
  relative,
  subordinator,
  type EnglishReading,
  verbAt,
  wordAt,
} from '../reading.ts'

/** @param speaker the noun phrase found next to the cue */
export const isActual = (reading: EnglishReading, cue: Cue, speaker: Phrase | undefined): boolean => {
  if (cue.kind === 'NOUN') return !isNo(wordAt(reading, cue.from - 1))
  if (isUnspoken(reading, cue)) return false
  if (cue.kind !== 'VERB') return true
  if (lacksSpeaker(reading, cue, speaker)) return false
  if (isOnlyMentioned(reading, cue)) return false
  if (isNegated(reading, cue) || isOnlyPossible(reading, cue) || isRefused(reading, cue)) return false
  if (cue.form === 'gerund') return !isAvoided(reading, cue)
  return !isQuestion(reading, cue) && !isSupposed(reading, cue, speaker)
}

/** The verb is there, but not to report what its subject says. */
const isOnlyMentioned = (reading: EnglishReading, cue: Cue): boolean =>
  isReputed(reading, cue) ||
  isAsked(reading, cue) ||
  isTopicOnly(reading, cue) ||
  isParticiple(reading, cue) ||
  isAnonymity(reading, cue)

const lacksSpeaker = (reading: EnglishReading, cue: Cue, speaker: Phrase | undefined): boolean =>
  speaker ? isNobody(reading, speaker) || hangsOnSubject(reading, cue, speaker) : isWithoutAgent(reading, cue)

/** The most tokens between a participle and the verb of its clause. */
const longestParticiple = 20

/**
 * *Officials briefed on the talks said …*: a participle, because the next verb has the same subject. The verb of *asked
 * whether the ferry would run* is inside the question.
 */
const hangsOnSubject = (
  reading: EnglishReading,
  { form, groupFrom, from, to }: Cue,
  speaker: Phrase,
): boolean => {
  if (form !== 'past' || groupFrom !== from || speaker.to > from || finiteAt(reading, from) !== 'MAYBE')
    return false
  for (let i = to; i < to + longestParticiple && !/^(?:[,.;:]|whether|if)$/.test(wordAt(reading, i)); i++)
    if (finiteAt(reading, i) === 'YES') return subjectBefore(reading, i)?.from === speaker.from
  return false
}

/** *a road, said to be the oldest*: a reputation, not a report. */
const isReputed = (reading: EnglishReading, { form, passive, to, classes }: Cue): boolean =>
  (form === 'past' || form === 'participle') &&
  wordAt(reading, to) === 'to' &&
  /^(?:be|have)$/.test(wordAt(reading, to + 1)) &&
  (passive || !classes.includes('CALL_FOR'))

/** *Anyone with information is asked to call*: the text does not say who asks. */
const isWithoutAgent = (reading: EnglishReading, { passive, classes, to }: Cue): boolean =>
  passive && classes.includes('CALL_FOR') && wordAt(reading, to) === 'to'

/** *a resident who asked not to be named*: a condition, not what was said. */
const isAnonymity = (reading: EnglishReading, { lemma, to }: Cue): boolean => {
  const at = wordAt(reading, to) === 'not' ? to + 1 : to
  return (
    /^(?:ask|request|decline|refuse)$/.test(lemma) &&
    wordAt(reading, at) === 'to' &&
    wordAt(reading, at + 1) === 'be' &&
    /^(?:named|identified|quoted)$/.test(wordAt(reading, at + 2))
  )
}

/** *Asked whether he would go, Lund said …*: an interviewer's question. */
const isAsked = (reading: EnglishReading, { form, from, lemma, sentence }: Cue): boolean =>
  form === 'past' &&
  /^(?:ask|tell|question|press)$/.test(lemma) &&
  (opensClauseAlone(reading, from, sentence) || isInserted(reading, from))

/** *The manager, asked whether he feared for his job, said …*: the verb after the second comma has the same subject. */
const isInserted = (reading: EnglishReading, from: number): boolean => {
  if (wordAt(reading, from - 1) !== ',' || isQuoted(reading, from - 2)) return false
  for (let i = from + 1; i < from + longestParticiple && !/^[.;:]$/.test(wordAt(reading, i)); i++)
    if (wordAt(reading, i) === ',' || isQuoted(reading, i)) return finiteAt(reading, i + 1) !== 'NO'
  return false
}

/** *The new line, announced on Monday, will carry freight*: a participle, since the next verb has the same subject. */
const isParticiple = (reading: EnglishReading, { form, from, groupFrom, to, lemma }: Cue): boolean =>
  form === 'past' &&
  groupFrom === from &&
  lemma !== 'say' &&
  (has(reading, to, preposition | adverb | calendarWord) ||
    !has(reading, to, determiner | capital | pronoun | mark)) &&
  !/^(?:by|that|as)$/.test(wordAt(reading, to)) &&
  isInserted(reading, from)

const opensClauseAlone = (reading: EnglishReading, from: number, sentence: number): boolean =>
  opensAlone(reading, from, sentence) && !isQuoted(reading, from + 1) && !has(reading, from + 1, capital)

/** *Asked …*, *When asked …*. */
const opensAlone = (reading: EnglishReading, from: number, sentence: number): boolean => {
  const start = reading.analysis.sentences[sentence]?.from
  return start === from || (start === from - 1 && /^(?:when|if)$/.test(wordAt(reading, start)))
}

/** *was asked by the Courier about her plans*: a topic alone, no words. */
const isTopicOnly = (reading: EnglishReading, cue: Cue): boolean => {
  if (!cue.passive || !/^(?:ask|tell|question)$/.test(cue.lemma) || wordAt(reading, cue.to) !== 'by')
    return false
  const agent = phraseAt(reading, cue.to + 1, cue.to + 1 + longestParticiple)
  const end = reading.analysis.sentences[cue.sentence]?.to ?? cue.to
  for (let i = agent?.to ?? cue.to + 1; i < Math.min(end, cue.to + longestParticiple); i++) {
    if (/^(?:about|over)$/.test(wordAt(reading, i))) return true
    if (
      isQuoted(reading, i) ||
      has(reading, i, subordinator | mark | relative) ||
      wordAt(reading, i) === 'to'
    )
      return false
  }
  return false
}

const isNo = (word: string): boolean => /^(?:no|without|not)$/.test(word)

const negation = /^(?:not|never|neither|nor|hardly|scarcely|barely|rarely|seldom|cannot)$|n['’]t$/

/** *did not say*, *has never denied*; not *not only said*. But *does not believe that …* is an opinion all the same. */
const isNegated = (reading: EnglishReading, { groupFrom, from, classes }: Cue): boolean => {
  for (let i = groupFrom; i < from; i++) {
    if (!negation.test(wordAt(reading, i)) || /^(?:only|just|merely)$/.test(wordAt(reading, i + 1))) continue
    return classes[0] !== 'THINK' || !/^(?:do|does)/.test(wordAt(reading, i - 1) + wordAt(reading, i))
  }
  return false
}

/** *no group*, *nobody*, *few*, *neither side*, *not everyone*. */
const isNobody = (reading: EnglishReading, { from, to }: Phrase): boolean => {
  const first = wordAt(reading, from)
  if (/^(?:nobody|none|neither|nothing|few|anyone|anybody|whoever)$/.test(first))
    return first !== 'few' || to - from < 3
  if (first === 'no') return !/^(?:\d|\.)/.test(wordAt(reading, from + 1))
  return isNo(wordAt(reading, from - 1))
}

/** *might say*, *could argue*, *would claim*. But *would later say* reports what came. */
const isOnlyPossible = (reading: EnglishReading, { groupFrom, from, to, form }: Cue): boolean => {
  // *would say only that …*: this much was said.
  if (form !== 'base' || wordAt(reading, to) === 'only' || wordAt(reading, from - 1) === 'only') return false
  for (let i = groupFrom; i < from; i++) {
    const word = wordAt(reading, i)
    if (/^(?:might|may|could|should|must|can)$/.test(word)) return true
    if (word !== 'would') continue
    for (let k = i + 1; k < from; k++)
      if (
        /^(?:later|often|always|sometimes|then|eventually|repeatedly|frequently|subsequently)$/.test(
          wordAt(reading, k),
        )
      )
        return false
    return true
  }
  return false
}

/** Words before *to say* which show that it was not said. */
const unwilling =
  /^(?:refus|declin|fail|hesitat|neglect|omit|want|wish|hop|plan|intend|expect|suppos|need|like|prefer|long|afraid|reluctant|unwilling|unable|likely|unlikely|ready|able|supposed|easy|hard|difficult|fair|safe|wrong|tempting|enough|if|though|not|how|what|whether|when|where|had|have|has|ought|about|going|set|due|free)(?:e|es|ed|s|ing|ned|ning)?$/

/** *refused to say*, *as if to say*, *is expected to announce*; but not *had to admit*. */
const isRefused = (reading: EnglishReading, { groupFrom, from, classes, lemma, to }: Cue): boolean => {
  if (/^(?:refuse|decline)$/.test(lemma) && wordAt(reading, to) === 'to')
    return (
      verbAt(reading, to + 1) !== undefined ||
      /^(?:be|give|go|speak|talk|elaborate|take)$/.test(wordAt(reading, to + 1))
    )
  const at = toBefore(reading, groupFrom, from)
  if (at === undefined || classes.includes('CALL_FOR')) return false
  let before = at - 1
  while (before >= groupFrom && !unwilling.test(wordAt(reading, before)) && has(reading, before, auxiliary))
    before--
  const word = wordAt(reading, before)
  if (/^(?:had|have|has)$/.test(word)) return false
  return unwilling.test(word)
}

const toBefore = (reading: EnglishReading, groupFrom: number, from: number): number | undefined => {
  for (let i = from - 1; i >= groupFrom; i--) if (wordAt(reading, i) === 'to') return i
  return undefined
}

/** *without saying*, *instead of saying*, *stopped short of saying*, *imagine her saying*. */
const isAvoided = (reading: EnglishReading, { groupFrom }: Cue): boolean => {
  for (let i = groupFrom - 1; i >= Math.max(0, groupFrom - 4); i--) {
    const word = wordAt(reading, i)
    if (/^(?:without|imagine|imagining|picture|suppose|avoid|avoids|avoided|avoiding)$/.test(word))
      return true
    if (/^(?:of|from|than)$/.test(word) && i === groupFrom - 1)
      return /^(?:instead|short|rather|refrained|refrain|stopped|kept|far)$/.test(wordAt(reading, i - 1))
    if (/^[,.;:]$/.test(word)) return false
  }
  return false
}

const asking =
  /^(?:who|whom|what|when|where|why|how|which|did|does|do|has|have|had|is|are|was|were|will|would|can|could|should)$|n['’]t$/

/** *Did the minister say that …?* outside quotation marks. */
const isQuestion = (reading: EnglishReading, { sentence }: Cue): boolean => {
  const own = reading.analysis.sentences[sentence]
  if (!own || isQuoted(reading, own.from)) return false
  const last = own.to - 1
  return wordAt(reading, last) === '?' && !isQuoted(reading, last) && asking.test(wordAt(reading, own.from))
}

const supposing = /^(?:if|unless|whether|imagine|suppose|supposing|assuming|lest|provided)$/

/** *if the minister said*, *had she said*, *as though he had said*. The subject is between the two words. */
const isSupposed = (reading: EnglishReading, cue: Cue, speaker: Phrase | undefined): boolean => {
  const own = reading.analysis.sentences[cue.sentence]
  if (!own) return false
  const from = speaker && speaker.from < cue.from ? speaker.from : cue.groupFrom
  const before = wordAt(reading, from - 1)
  const second = wordAt(reading, from - 2)
  if (supposing.test(before)) return !/^(?:asked|ask|wondered|wonder)$/.test(second) || before !== 'if'
  if (/^(?:that|only)$/.test(before) && supposing.test(second)) return true
  if (/^(?:though|if)$/.test(before) && second === 'as') return true
  const opener = own.from === from - 1 || (own.from === from - 2 && has(reading, from - 1, pronoun))
  return opener && /^(?:had|were|should)$/.test(wordAt(reading, own.from)) && cue.from > own.from
}
