// Which of a sentence's verbs of saying report something, and where the reported words begin.
import type { Sentence } from '../../../text/sentence.ts'
import { wordAt } from '../../../text/token.ts'
import { sentenceAt } from '../../analysis.ts'
import { accuses, arrives, likeNouns, takesBareClause } from '../../../language/ar/cue-verbs.ts'
import { bySayingOnly } from '../../../language/ar/acts.ts'
import {
  asFor,
  clauseBeginners,
  fromThem,
  participleAdjuncts,
  phraseEnd,
  saying,
  timeWords,
} from '../../../language/ar/function-words.ts'
import { anonymous, bodies, documents, givenNames, roles } from '../../../language/ar/people.ts'
import { isAsserted } from '../cue/assertion.ts'
import { relayingWith } from '../chain/chain.ts'
import { beginsClause, isInDocument } from './clause.ts'
import type { Hit, ArabicReading } from '../cue/cue.ts'
import { findOpener } from './opener.ts'
import type { Opener, Report } from '../found.ts'
import { quotedBefore } from './quoted-before.ts'
import { isPrescribed, isShownByData, isShownByNobody } from '../cue/shown.ts'
import { isSpeakerAt } from '../phrase/could-speak.ts'
import { subjectFirst } from '../phrase/subject-first.ts'
import { subjectAfter } from '../phrase/subject.ts'
import { isNearWeak } from './weak.ts'
import { innerSubject } from '../phrase/inner-subject.ts'
import { hasArticle, isIn } from '../word.ts'

/** In tokens: how far the speaker may reach when what was said is before the verb. */
const speakerReach = 30
/** In tokens: a circumstance between a participle and what was said, and the person addressed. */
const adjunctLength = 5
const addresseeLength = 12

/**
 * The reports of a sentence in the order of their verbs.
 * @param known folded words of the speakers in the text so far
 */
export const reportsIn = (
  reading: ArabicReading,
  { from, to }: Sentence,
  known: ReadonlySet<string>,
): readonly Report[] => {
  const found: Report[] = []
  for (let i = from; i < to; i++) {
    const hit = reading.hits[i]
    if (!hit || !mayReport(reading, hit, from)) continue
    const opener = openerAfter(reading, hit, { from, to })
    const before = !opener || opener.quotation ? quotedBefore(reading, hit, from, to) : undefined
    const used = before ?? opener ?? laterOpener(reading, hit, { from, to }, known)
    if (used) found.push({ hit, opener: used })
    if (used?.quotation) i = Math.max(i, used.at)
  }
  return found
}

/** The opener where only the words around the verb show what was said. */
const laterOpener = (
  reading: ArabicReading,
  hit: Hit,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  known: ReadonlySet<string>,
): Opener | undefined =>
  contentBefore(reading, hit, from) ??
  bareClause(reading, hit, to, known) ??
  objectOfTopic(reading, hit, from)

const openerAfter = (
  reading: ArabicReading,
  hit: Hit,
  { from, to }: Pick<Sentence, 'from' | 'to'>,
): Opener | undefined => {
  const opener = findOpener(reading, hit, to)
  if (!opener || isLabelled(reading, hit, opener)) return undefined
  if (isShownByNobody(reading, hit, from, opener.at)) return undefined
  if (isPrescribed(reading, hit, opener.at)) return undefined
  if (!isNear(reading, hit, opener)) return isShownByData(reading, hit, from, opener.at) ? opener : undefined
  if (bySayingOnly.has(hit.form.verb.past) && !saying.has(wordAt(reading.tokens, opener.at))) return undefined
  return isOrder(hit, opener) && !hasSubject(reading, hit, from, opener.at) ? undefined : opener
}

/** *القاضي يأمر باعتقاله*; but *الإسلام يأمر بالعدل* is not an order that somebody gives. */
const isOrder = ({ form: { kind, verb } }: Hit, { joint }: Opener): boolean =>
  verb.past === 'أمر' && kind === 'PRESENT' && joint === 'NOUN_PHRASE'

const hasSubject = (reading: ArabicReading, hit: Hit, from: number, to: number): boolean =>
  (subjectFirst(reading, hit, from) ?? innerSubject(reading, hit, from) ?? subjectAfter(reading, hit, to)) !==
  undefined

/** False for what is not asserted (*لم يقل*), verbal nouns and *ما ذكره* (its object has been said already). */
const mayReport = (reading: ArabicReading, hit: Hit, from: number): boolean => {
  const { kind, verb, pronoun } = hit.form
  if (kind === 'MASDAR') return false
  if (arrives.has(verb.past)) return isInDocument(reading, hit.at)
  if (pronoun) return hasAddressee(reading, hit)
  if (isOtherWord(reading, hit)) return false
  return isAsserted(reading, hit, from)
}

/** *طالبته بـ*: the pronoun is the person addressed, and ة is not a pronoun. */
const hasAddressee = ({ tokens, text }: ArabicReading, { at, form: { verb } }: Hit): boolean =>
  (verb.takes.includes('person') || verb.takes.includes('pronoun')) &&
  !verb.weak &&
  wordAt(tokens, at - 1) !== 'ما' &&
  text[(tokens[at]?.end ?? 0) - 1] !== 'ة'

/** أمل is *hope*, طالب a student after a number, عبر *across* unless a clause begins with it. */
const isOtherWord = (reading: ArabicReading, hit: Hit): boolean => {
  const { tokens } = reading
  switch (hit.form.verb.past) {
    case 'أمل':
      return hit.form.kind !== 'PARTICIPLE'
    case 'طالب':
    case 'طلب':
      return tokens[hit.at - 1]?.kind === 'number'
    case 'أمر':
      return isMatter(reading, hit)
    case 'عبر':
      return !beginsClause(reading, hit) && wordAt(tokens, hit.at + 1) !== 'عن'
    default:
      return false
  }
}

/** *وهو أمر بالغ الأهمية*: a matter; *تامر*, without its hamza, is a name. */
const isMatter = (reading: ArabicReading, hit: Hit): boolean => {
  const { form, at } = hit
  const { tokens, text } = reading
  if (form.kind === 'PRESENT') return !text.slice(tokens[at]?.start, tokens[at]?.end).includes('أ')
  return form.gender === 'masculine' && !beginsClause(reading, hit)
}

/** Whether the opener belongs to this verb: only its subject and circumstances may be between them. */
const isNear = (reading: ArabicReading, hit: Hit, opener: Opener): boolean => {
  const { kind, verb } = hit.form
  // *رفض أن …* refuses to do something.
  if (verb.takes.includes('claims') && opener.joint !== 'NOUN_PHRASE') return false
  // *الذي اتهم بالسرقة*: with nobody between it is a passive.
  if (accuses.has(verb.past) && kind === 'PAST' && opener.at === hit.at + 1 && !hit.form.pronoun) return false
  if (kind === 'PARTICIPLE') return isNextTo(reading, hit, opener)
  if (isInDocument(reading, hit.at)) return opener.joint !== 'NOUN_PHRASE'
  if (verb.weak)
    return opener.handed === true || isQuotedFrom(reading, hit) || isNearWeak(reading, hit, opener)
  if (opener.joint !== 'NOUN_PHRASE' || kind !== 'PRESENT') return true
  return subjectAfter(reading, hit, opener.at) !== undefined
}

/** A participle has no subject of its own: only a short circumstance or the person addressed may be between. */
const isNextTo = ({ tokens }: ArabicReading, { at, form }: Hit, opener: Opener): boolean => {
  const first = at + 1 + (participleAdjuncts.has(wordAt(tokens, at + 1)) ? adjunctLength : 0)
  const { takes } = form.verb
  const addressee = takes.includes('person') || takes.includes('pronoun') ? addresseeLength : 0
  return opener.at <= first + addressee + (opener.joint === 'THAT' ? 1 : 0)
}

/** *نقلت عنه الصحيفة قوله إن …*. */
const isQuotedFrom = ({ tokens }: ArabicReading, hit: Hit): boolean =>
  relayingWith(hit) !== undefined && fromThem.has(wordAt(tokens, hit.at + 1))

/** *السوق: رفع أسعار الخبز: مخابز تغلق …*: at a beginning, the noun, unless somebody is right after it who can speak. */
const isLabelled = (reading: ArabicReading, { at, joined, form }: Hit, { joint }: Opener): boolean =>
  joint === 'COLON' &&
  form.kind === 'PAST' &&
  !joined &&
  likeNouns.has(form.verb.past) &&
  reading.tokens[at - 1]?.kind !== 'word' &&
  reading.tokens[at + 1]?.kind === 'word' &&
  !phraseEnd.has(wordAt(reading.tokens, at + 1)) &&
  !isSpeakerAt(reading, at + 1)

/** *أوضح ذلك مدير …*: what was said is the sentence before. */
const contentBefore = (reading: ArabicReading, hit: Hit, from: number): Opener | undefined => {
  const { tokens, sentences } = reading
  const object = wordAt(tokens, hit.at + 1)
  if (object !== 'ذلك' && object !== 'هذا') return undefined
  if (hit.form.kind !== 'PAST' || hit.at > from + 2) return undefined
  const before = sentences[sentenceAt(sentences, from) - 1]
  const first = tokens[before?.from ?? -1]
  const last = tokens[(before?.to ?? 0) - 1]
  const at = Math.min(hit.at + speakerReach, tokens.length)
  if (!before || !first || !last || !subjectAfter(reading, hit, at)) return undefined
  return { joint: 'PARENTHESIS', at, from: before.from, start: first.start, end: last.end }
}

/** *أضاف: …* without the colon: the words follow the verb, or a speaker who has been named before. */
const bareClause = (
  { tokens }: ArabicReading,
  { at, form }: Hit,
  to: number,
  known: ReadonlySet<string>,
): Opener | undefined => {
  if (form.kind !== 'PAST' || !takesBareClause.has(form.verb.past) || at + 4 > to) return undefined
  const next = wordAt(tokens, at + 1)
  const from = beginsWithVerb(next) || clauseBeginners.has(next) ? at + 1 : at + 2
  if (from === at + 2 && !isSurname(tokens, at + 1, known)) return undefined
  const start = tokens[from]?.start
  return start === undefined ? undefined : { joint: 'PARENTHESIS', at: from, from, start }
}

/** *أما النائبة فأعلنت المقاطعة*: when the subject is before the verb, what follows is the object. */
const objectOfTopic = (reading: ArabicReading, hit: Hit, from: number): Opener | undefined => {
  const { tokens } = reading
  const next = tokens[hit.at + 1]
  if (!asFor.has(wordAt(tokens, from)) || !hit.form.verb.takes.includes('object')) return undefined
  if (next?.kind !== 'word' || phraseEnd.has(next.folded) || !subjectFirst(reading, hit, from))
    return undefined
  return { joint: 'NOUN_PHRASE', at: hit.at + 1, from: hit.at + 1, start: next.start }
}

/** A word that has the shape of a verb in the present. */
const beginsWithVerb = (word: string): boolean =>
  /^(?:(?:ي|ت|ن)\p{L}{3,}|س[يتن]\p{L}{2,})$/u.test(word) &&
  !isIn(word, givenNames, documents, bodies, roles, anonymous)

/** A definite name of somebody who has spoken, with a new word after it that can begin a clause. */
const isSurname = (tokens: ArabicReading['tokens'], i: number, known: ReadonlySet<string>): boolean => {
  const after = wordAt(tokens, i + 1)
  return (
    hasArticle(wordAt(tokens, i)) &&
    known.has(wordAt(tokens, i)) &&
    tokens[i + 1]?.kind === 'word' &&
    !isIn(after, phraseEnd, timeWords, known)
  )
}
