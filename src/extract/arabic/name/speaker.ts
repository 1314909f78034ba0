// Who speaks at a verb of saying: the noun phrase that names him, or what grammar says about a speaker without a name.
import type { Sentence } from '../../../text/sentence.ts'
import type { Span } from '../../../text/span.ts'
import { wordAt } from '../../../text/token.ts'
import { spanOf, tokenAt } from '../../analysis.ts'
import type { Frame, Subject } from '../../frame.ts'
import { fromThem, inIt, pronounThat, throughIt, was } from '../../../language/ar/function-words.ts'
import { goingOn } from '../../../language/ar/cue-verbs.ts'
import { bodies, givenNames, roles, states, titles } from '../../../language/ar/people.ts'
import type { Mention } from '../../mention.ts'
import { type Relay, relayingWith } from '../chain/chain.ts'
import { isInDocument } from '../content/clause.ts'
import { answererOf } from '../phrase/answerer.ts'
import { couldSpeak } from '../phrase/could-speak.ts'
import { cueSpan, type Hit, type ArabicReading } from '../cue/cue.ts'
import { isJudged, judged } from '../cue/judged.ts'
import { nounPhrase, type Phrase } from '../phrase/noun-phrase.ts'
import type { Report } from '../found.ts'
import { inTimeClause, subjectAfter, subjectBefore } from '../phrase/subject.ts'
import { subjectFirst } from '../phrase/subject-first.ts'
import { innerSubject } from '../phrase/inner-subject.ts'
import { topicIn } from './topic.ts'
import { hasArticle, isComma, isGivenName, isIn, isOwnRelation } from '../word.ts'

/** In tokens: how far before its verb a particle puts the subject, and how far a clause's subject reaches. */
const particleReach = 12
const subjectReach = 16

/**
 * The speaker's phrase, if he is named, and the subject.
 * @param passed who is quoted by another, when the verb passes words on
 * @param last cue of the latest finite verb of saying in the text
 */
export const speakerOf = (
  reading: ArabicReading,
  sentence: Sentence,
  { hit, opener }: Report,
  passed: Relay | undefined,
  last: Span | undefined,
): Pick<Frame, 'speaker' | 'subject'> => {
  const { kind, gender, number } = hit.form
  if (kind === 'PARTICIPLE')
    return { speaker: null, subject: sameSubject(reading, sentence, { hit, opener }, last) }
  const from = relayingWith(hit) ? wordAt(reading.tokens, hit.at + 1) : ''
  if (fromThem.has(from)) {
    const about = from === 'عنها' ? 'feminine' : 'masculine'
    const many = /هما?$/u.test(from) && from !== 'عنه' ? 'plural' : 'singular'
    return { speaker: null, subject: { kind: 'HIDDEN', gender: about, number: many } }
  }
  const named = namedSubject(reading, sentence.from, { hit, opener }, passed)
  const phrase = named && isSpeaker(reading, hit, named) ? named : undefined
  const speaker = phrase ? spanOf(reading.tokens, phrase.from, phrase.to) : undefined
  // *ونقلت الصحيفة عن المدير قوله*: the verb agrees with the paper.
  const agreed = phrase === passed?.speaker ? {} : { gender, number }
  if (speaker) return { speaker, subject: { kind: 'NAMED', ...agreed } }
  return { speaker: null, subject: unnamedSubject(reading, sentence, hit, last, named) }
}

const isSpeaker = (reading: ArabicReading, { at }: Hit, phrase: Phrase): boolean =>
  isInDocument(reading, at) || couldSpeak(reading, phrase)

/** @param displaced what is in the subject's place and cannot speak */
const unnamedSubject = (
  reading: ArabicReading,
  sentence: Sentence,
  hit: Hit,
  last: Span | undefined,
  displaced: Phrase | undefined,
): Subject => {
  const { gender, number, verb } = hit.form
  const answerer = displaced ? undefined : answererOf(reading, hit, sentence.from)
  if (answerer) return answerer
  const topic = isInIt(reading, hit)
    ? topicIn(reading, sentence.from, hit.at, true)
    : subjectOfClause(reading, sentence, hit, last)
  if (topic) return { kind: 'TOPIC', mention: topic.span }
  return {
    ...{ kind: 'HIDDEN', gender, number, goesOn: goingOn.has(verb.past) },
    ...(displaced ? { displaced: true } : {}),
  }
}

const namedSubject = (
  reading: ArabicReading,
  from: number,
  { hit, opener }: Report,
  passed: Relay | undefined,
): Phrase | undefined => {
  const written = isInDocument(reading, hit.at) ? nounPhrase(reading, hit.at + 2, opener.at) : undefined
  const named = written ?? passed?.speaker
  if (named) return named
  // *قال إنه أبلغ الوزير*: the subject is in the particle, and the addressee follows the verb.
  if (pronounThat.has(wordAt(reading.tokens, hit.at - 1))) return undefined
  if (isJudged(reading, hit)) return subjectAfter(reading, hit, opener.at) ?? judged(reading, hit, from)
  const inSpeech = innerSubject(reading, hit, from)
  if (inSpeech) return inSpeech
  const first = isAnticipated(reading, hit, from) ? subjectBefore(reading, hit, from) : undefined
  return first ?? openingSubject(reading, from, { hit, opener }) ?? subjectBefore(reading, hit, from)
}

/** The subject after the verb, or the one that opens the sentence when only an addressee or circumstances follow. */
const openingSubject = (
  reading: ArabicReading,
  from: number,
  { hit, opener }: Report,
): Phrase | undefined => {
  const opening = subjectFirst(reading, hit, from)
  if (opening && hit.form.verb.takes.includes('person')) return opening
  const behind = subjectAfter(reading, hit, opener.at)
  return opening && behind && behind.from > hit.at + 1 ? opening : (behind ?? opening)
}

/** *وكان X قد قال*, *لكن X قال*: a particle shows that the subject is before the verb. */
const isAnticipated = ({ tokens }: ArabicReading, { at }: Hit, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - particleReach); i--) {
    const word = wordAt(tokens, i)
    if (was.has(word) || word === 'لكن' || word === 'ولكن') return at - i > 1
    if (isComma(word) || clauseMark.has(word)) return false
  }
  return false
}

const clauseMark: ReadonlySet<string> = new Set('.؛:')

/** *أصدرت اللجنة بياناً أكدت فيه*: this sentence has named the statement or speech with its author. */
const isInIt = ({ tokens }: ArabicReading, { at }: Hit): boolean => {
  const next = wordAt(tokens, at + 1)
  return inIt.has(next) || (next === 'من' && throughIt.has(wordAt(tokens, at + 2)))
}

/** *التقى الوزير نظيره ودعا …*: a second verb of the sentence has the subject of the first. */
const subjectOfClause = (
  reading: ArabicReading,
  { from }: Sentence,
  hit: Hit,
  last: Span | undefined,
): Mention | undefined => {
  const start = reading.tokens[from]?.start ?? 0
  if (hit.at < from + 3 || (last && last.start >= start)) return undefined
  if (inTimeClause(reading, from)) return subjectOfTime(reading, from, hit.at)
  if (!hit.joined) return undefined
  const isSubject = isIn(wordAt(reading.tokens, from + 1), roles, titles, givenNames, states, bodies)
  const topic = isSubject
    ? topicIn(reading, from + 1, Math.min(hit.at, from + subjectReach), true)
    : undefined
  return topic && hit.form.number !== 'singular' ? withOther(reading, topic, hit.at) : topic
}

/** *غادرت رنا العقاد وطلال المنصوري، وقالا*, *… وشقيقها نادر، وقالا*: both. */
const withOther = ({ tokens }: ArabicReading, topic: Mention, to: number): Mention => {
  const from = tokenAt(tokens, topic.span.end)
  const first = wordAt(tokens, from)
  if (!first.startsWith('و')) return topic
  let end = from + 1
  if (!isGivenName(first.slice(1))) {
    if (!isOwnRelation(first.slice(1)) || !isGivenName(wordAt(tokens, end))) return topic
    end++
  }
  while (end < to && end - from < longestName && isNameWord(wordAt(tokens, end))) end++
  return { ...topic, span: { start: topic.span.start, end: tokens[end - 1]?.end ?? topic.span.end } }
}

const isNameWord = (word: string): boolean => isGivenName(word) || hasArticle(word)
/** In words. */
const longestName = 3

/** *وبعد أن قرأ كريم الرسالة قال*: one subject for both verbs, right after the first. */
const subjectOfTime = (reading: ArabicReading, from: number, to: number): Mention | undefined => {
  const verb = wordAt(reading.tokens, from + 1) === 'ان' ? from + 2 : from + 1
  return topicIn(reading, verb + 1, Math.min(to, verb + 4), true)
}

/** A participle's subject: that of the cue before it in the sentence, or else whom the sentence is about. */
const sameSubject = (
  reading: ArabicReading,
  { from }: Sentence,
  { hit, opener }: Report,
  last: Span | undefined,
): Subject => {
  const start = reading.tokens[from]?.start ?? 0
  if (last && last.start >= start) return { kind: 'SAME', cue: last }
  const topic = hit.at > from + 2 ? topicIn(reading, from, hit.at) : undefined
  if (topic) return { kind: 'TOPIC', mention: topic.span }
  // *…، مشيراً إلى أن …* before anybody has spoken: it reports, but no speaker is guessed.
  const isReport = hit.form.number === 'singular' && opener.joint === 'THAT'
  if (last === undefined && isReport) return { kind: 'OPEN' }
  return { kind: 'SAME', cue: last ?? cueSpan(reading, hit) }
}
