// The subject of a verb of saying: the noun phrase after it, or the one before it where grammar puts it there.
import { wordAt } from '../../../text/token.ts'
import { tokenAt } from '../../analysis.ts'
import type { Gender } from '../../../language/gender.ts'
import { data } from '../../../language/ar/data.ts'
import {
  bareThat,
  fillers,
  phraseEnd,
  prepositions,
  relatives,
  timeWords,
  turning,
  turningThat,
  was,
} from '../../../language/ar/function-words.ts'
import { outletNouns, outletWords } from '../../../language/ar/outlets.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  reports,
  roles,
  somebody,
  titles,
  unnamedOnes,
} from '../../../language/ar/people.ts'
import { withoutAddressee } from './addressee.ts'
import { afterAdverbial } from './adverbial.ts'
import { isAli } from '../name/ali.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import { isRecipient, longestPhrase, nounPhrase, type Phrase, spansVerb } from './noun-phrase.ts'
import { namedBehind } from './named-behind.ts'
import { hasArticle, isGivenName, isIn, isPause, withoutArticle, withoutLam } from '../word.ts'

/** In tokens: how far after the verb a spokesperson may be named. */
const voiceReach = 25
/** In tokens: how far before the verb a conjunction may be that puts the subject first. */
const turnReach = 12
/** In tokens: the longest noun phrase that opens the sentence, or that a relative clause belongs to. */
const topicLength = 8
/** The most adjuncts between the verb and its subject. */
const mostAdjuncts = 6

/** The noun phrase between the verb and what opens the content; undefined when there is none. */
export const subjectAfter = (reading: ArabicReading, hit: Hit, to: number): Phrase | undefined => {
  const voice = spokenBy(reading, hit, to)
  if (voice) return voice
  // A verb in the plural has no subject after it: قالوا is *they said*.
  if (hit.form.number === 'plural' && hit.form.kind !== 'PARTICIPLE') return undefined
  const found = firstPhrase(reading, hit, to)
  const phrase = found && (namedBehind(reading, found, to) ?? found)
  if (!phrase || !hit.form.verb.takes.includes('person')) return phrase
  return withoutAddressee(reading, hit, phrase, to)
}

/** *أكدت مدريد على لسان المتحدثة X*: the spokesperson speaks. */
const spokenBy = (reading: ArabicReading, hit: Hit, to: number): Phrase | undefined => {
  const { tokens } = reading
  for (let i = hit.at + 1; i < Math.min(to, hit.at + voiceReach); i++)
    if (wordAt(tokens, i) === 'لسان' && wordAt(tokens, i - 1) === 'علي') return nounPhrase(reading, i + 1, to)
  return undefined
}

const firstPhrase = (reading: ArabicReading, hit: Hit, to: number): Phrase | undefined => {
  let from = hit.at + 1
  for (let adjuncts = 0; adjuncts < mostAdjuncts; adjuncts++) {
    from = skipFillers(reading, from, to)
    if (from >= to) return undefined
    const past = afterAdverbial(reading, from)
    const phrase = past === undefined ? nounPhrase(reading, from, to) : undefined
    if (phrase) return phrase
    const next = past ?? afterAdjunct(reading, from, to)
    if (next === undefined || next <= from) return undefined
    from = next
  }
  return undefined
}

const skipFillers = ({ tokens }: ArabicReading, from: number, to: number): number => {
  let i = from
  while (i < to && isFiller(wordAt(tokens, i))) i++
  return i
}

const isFiller = (word: string): boolean =>
  fillers.has(word) || timeWords.has(word) || isPause(word) || word === '(' || word === '—'

/** The token after a recipient or a prepositional phrase where a subject may begin: a role, a title or a name. */
const afterAdjunct = (reading: ArabicReading, from: number, to: number): number | undefined => {
  const { tokens, opening } = reading
  if (isNamedRecipient(reading, from) && from + 1 < to) return from + 1
  for (let i = from; i < to; i++) {
    const quotation = opening.get(i)
    const after = quotation ? tokenAt(tokens, quotation.close) : to
    if (after < to) return after
    if (i === from) continue
    const word = wordAt(tokens, i)
    if (isPause(word) && i + 1 < to) return i + 1
    if (!startsSubject(reading, i)) continue
    const past = pastCompany(reading, i, to)
    if (past === i && !prepositions.has(wordAt(tokens, i - 1))) return i
    i = Math.max(i, past - 1)
  }
  return undefined
}

/** *وتابع بعد لقاء مع رئيس الوزراء سامي الخطيب ‖ …*: the one named with the office behind *مع* is not the subject. */
const pastCompany = ({ tokens }: ArabicReading, i: number, to: number): number => {
  if (!company.has(wordAt(tokens, i - 1)) || isGivenName(wordAt(tokens, i))) return i
  let name = i + 1
  while (name < to && name - i <= longestOffice && hasArticle(wordAt(tokens, name))) name++
  if (!isGivenName(wordAt(tokens, name))) return i
  let end = name + 1
  while (end < to && (isGivenName(wordAt(tokens, end)) || hasArticle(wordAt(tokens, end)))) end++
  return end
}

const company: ReadonlySet<string> = new Set(['مع', 'برفقه', 'بحضور', 'بصحبه'])
/** In words, behind its first one. */
const longestOffice = 4

/** *لسبق مدير عام*: the recipient is one word, the outlet's name, and the subject may follow directly. */
const isNamedRecipient = (reading: ArabicReading, i: number): boolean => {
  const word = wordAt(reading.tokens, i)
  return isRecipient(reading, i) && word !== 'ل' && word !== 'لل' && !isOutletNoun(word)
}

const isOutletNoun = (word: string): boolean => {
  const noun = withoutArticle(withoutLam(word))
  return outletNouns.has(noun) && !outletWords.has(noun)
}

const startsSubject = (reading: ArabicReading, i: number): boolean => {
  const word = wordAt(reading.tokens, i)
  return isIn(word, roles, titles, givenNames) && (word !== 'علي' || isAli(reading, i))
}

/** The noun phrase before the verb, where a particle or the order of words puts it there. */
export const subjectBefore = (reading: ArabicReading, hit: Hit, from: number): Phrase | undefined => {
  const { tokens, hits } = reading
  const end = hit.at - (wordAt(tokens, hit.at - 1) === 'قد' ? 1 : 0)
  if (end <= from) return undefined
  const relative = wordAt(tokens, end - 1)
  if (relatives.has(relative))
    return isOfAnother(relative, hit) ? undefined : nounBefore(reading, end - 1, from)
  for (let i = end - 1; i >= from && end - i <= longestPhrase; i--) {
    const word = wordAt(tokens, i)
    if (putsSubjectFirst(tokens, i, hit, from)) return phraseWithin(reading, i + 1, end)
    if (turning.has(word) && end - i <= turnReach) return phraseUpTo(reading, i + 1, end)
    if (endsLook(hits[i], word)) return undefined
  }
  if (hit.joined || inTimeClause(reading, from)) return undefined
  return topicOf(reading, from, end) ?? reportBefore(reading, hit, end)
}

/** *وبعد أن قرأ كريم الرسالة قال*: the noun before the verb is the object of another clause. */
export const inTimeClause = ({ tokens }: ArabicReading, from: number): boolean => {
  const word = wordAt(tokens, from)
  return (
    /^و?(?:عندما|حين|حينما|لما|بعدما|قبلما)$/u.test(word) ||
    (/^و?(?:بعد|قبل|منذ|بمجرد)$/u.test(word) && bareThat.has(wordAt(tokens, from + 1)))
  )
}

const endsLook = (hit: Hit | undefined, word: string): boolean => clauseMark.has(word) || isVerbOfSaying(hit)

const clauseMark: ReadonlySet<string> = new Set('.؛;:!؟?')

const isVerbOfSaying = (hit: Hit | undefined): boolean =>
  hit !== undefined && !hit.form.verb.weak && hit.form.kind !== 'MASDAR'

/** *وكان الوزير قال*, *أما الوزير فقال*, *إلا أن الوزير قال*, *إن التقرير قد بين*. */
const putsSubjectFirst = (tokens: ArabicReading['tokens'], i: number, hit: Hit, from: number): boolean => {
  const word = wordAt(tokens, i)
  return (
    // *ما إذا كانت بعض المطاعم …*: what was asked about, not who speaks.
    // *مهما كانت الظروف، وأكد أن …*: a verb joined by و does not go back to a clause within the sentence.
    (was.has(word) && wordAt(tokens, i - 1) !== 'اذا' && (!hit.joined || i === from)) ||
    (word === 'اما' && hit.joined) ||
    (word === 'ان' && (turningThat.has(wordAt(tokens, i - 1)) || wordAt(tokens, hit.at - 1) === 'قد'))
  )
}

/** *معلومات تفيد بأن*, *تقارير أشارت إلى*: what reports is right before its verb. */
const reportBefore = (reading: ArabicReading, { at, form }: Hit, end: number): Phrase | undefined => {
  const { tokens } = reading
  if (form.kind === 'PRESENT' && isSomebody(reading, at - 1, form.gender)) return { from: at - 1, to: end }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = wordAt(tokens, i)
    if (isIn(word, documents, anonymous, reports) || isReport(word, form.gender)) return { from: i, to: end }
    if (tokens[i]?.kind === 'mark' || phraseEnd.has(word)) return undefined
  }
  return undefined
}

/** *تلقت بلاغاً من شخص يفيد بأن …*: a verb in the present describes the indefinite noun before it. */
const isSomebody = ({ tokens }: ArabicReading, i: number, gender: Gender | undefined): boolean => {
  const word = wordAt(tokens, i)
  if (!isIn(word, unnamedOnes, somebody) || wordAt(tokens, i - 1) !== 'من') return false
  return (gender === 'feminine') === /ه$/u.test(word)
}

/** *أعدت الوزارة تقريراً كشف عن*: a document in the accusative, with which the verb agrees. */
const isReport = (word: string, gender: Gender | undefined): boolean =>
  gender === 'masculine' && word.endsWith('ا') && isIn(word.slice(0, -1), documents, data)

/** A short noun phrase that opens the sentence, right before its verb (*الوزارة أكدت*). */
const topicOf = (reading: ArabicReading, from: number, to: number): Phrase | undefined => {
  if (to - from > topicLength) return undefined
  const phrase = phraseUpTo(reading, from, to, to)
  if (!phrase) return undefined
  const first = wordAt(reading.tokens, phrase.from)
  return hasArticle(first) || isIn(first, roles, bodies, givenNames) ? phrase : undefined
}

/** The phrase in a stretch, when it reaches the end or all but the last word. */
const phraseUpTo = (reading: ArabicReading, from: number, to: number, least = to - 1): Phrase | undefined => {
  const phrase = phraseWithin(reading, from, to)
  return phrase && phrase.to >= least && !spansVerb(reading, phrase) ? phrase : undefined
}

const phraseWithin = (reading: ArabicReading, from: number, to: number): Phrase | undefined => {
  const start = skipFillers(reading, from, to)
  return start < to ? nounPhrase(reading, start, to) : undefined
}

/** *العملية التي قال إنها*: the speaker is not what the words are about. */
const isOfAnother = (relative: string, { form: { gender } }: Hit): boolean =>
  (gender === 'masculine' && /التي$/u.test(relative)) || (gender === 'feminine' && /الذي$/u.test(relative))

/** The noun phrase that a relative clause belongs to. */
const nounBefore = ({ tokens, hits }: ArabicReading, to: number, from: number): Phrase | undefined => {
  let start = to
  while (start > from && to - start < topicLength && isNounPart(tokens, start - 1) && !hits[start - 1])
    start--
  for (let head = start; head < to; head++)
    if (isIn(wordAt(tokens, head), roles, titles, givenNames, bodies, anonymous)) return { from: head, to }
  return start < to ? { from: start, to } : undefined
}

const isNounPart = (tokens: ArabicReading['tokens'], i: number): boolean =>
  tokens[i]?.kind !== 'mark' && !phraseEnd.has(wordAt(tokens, i))
