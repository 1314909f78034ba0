// Parenthetical attributions: *وفقاً لـ*, *بحسب*, *كما قال*, *على ما ذكرت*. They follow their words or open the
// sentence. Inside what somebody says they name a source of it.
import type { Sentence } from '../../../text/sentence.ts'
import type { Span } from '../../../text/span.ts'
import { wordAt } from '../../../text/token.ts'
import { spanOf } from '../../analysis.ts'
import {
  accordingTo,
  accordingToWhat,
  accordingToWhatJoined,
  beginnings,
  clauseOpeners,
  fillers,
  inAccordance,
  joinable,
  quantities,
  resumes,
  timeWords,
} from '../../../language/ar/function-words.ts'
import { data } from '../../../language/ar/data.ts'
import { estimates } from '../../../language/ar/narration.ts'
import { agencies, outletNouns } from '../../../language/ar/outlets.ts'
import {
  anonymous,
  bodies,
  documents,
  givenNames,
  prescriptions,
  roles,
  states,
  titles,
} from '../../../language/ar/people.ts'
import { thanks } from '../../../language/ar/verbal-nouns.ts'
import { isThat } from '../content/clause.ts'
import { cueSpan, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { nounPhrase } from '../phrase/noun-phrase.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import {
  hasArticle,
  isComma,
  isIn,
  isPersonNoun,
  isThatParticle,
  withoutArticle,
  withoutLam,
} from '../word.ts'
import { pastAside } from './aside.ts'
import { inWordsAt } from './view.ts'

/** One such attribution. */
export interface According {
  /** The token where it begins, and the one after its last. */
  readonly at: number
  readonly to: number
  readonly cue: Span
  /** Whom it names; null for the one who speaks there (*على حد قوله*). */
  readonly speaker: Span | null
}

interface Knowing extends ArabicReading {
  /** Folded words of the speakers in the text so far. */
  readonly known: ReadonlySet<string>
}

/** The attributions of a sentence in their order, without those in a quotation, which are its speaker's own. */
export const accordingIn = (
  reading: ArabicReading,
  { from, to }: Sentence,
  known: ReadonlySet<string>,
): readonly According[] => {
  let knowing: Knowing | undefined
  const found: According[] = []
  for (let i = from; i < to; i++) {
    if (!beginnings.has(wordAt(reading.tokens, i)) || (reading.outermost[i] ?? -1) >= 0) continue
    knowing ??= { ...reading, known }
    const one = accordingAt(knowing, i, from, to)
    if (!one) continue
    found.push(one)
    i = one.to - 1
  }
  return found
}

const accordingAt = (reading: Knowing, i: number, from: number, to: number): According | undefined => {
  const { tokens } = reading
  const word = withoutConjunction(wordAt(tokens, i))
  const own = inWordsAt(reading, word, i, from, to)
  const end = tokens[own?.noun ?? -1]?.end
  if (own && end !== undefined) {
    const speaker = own.speaker && spanOf(tokens, own.speaker.from, own.speaker.to)
    return { at: i, to: own.to, cue: { start: cueStart(reading, i), end }, speaker: speaker ?? null }
  }
  const verb = verbAfter(reading, word, i, i === from)
  if (verb !== undefined) return saidBy(reading, i, verb, to)
  if (word === 'كما') return closed(reading, saidBy(reading, i, i + 1, to), to)
  return accordingToNoun(reading, word, i, from, to)
}

/** *وفقاً لمصدر*, *بحسب الوزارة*, *نقلاً عن صحيفة*, *استناداً إلى بيانات الشرطة*. */
const accordingToNoun = (
  reading: Knowing,
  word: string,
  i: number,
  from: number,
  to: number,
): According | undefined => {
  const { tokens } = reading
  if (accordingTo.has(word)) return named(reading, i, i + 1, to, false)
  const next = wordAt(tokens, i + 1)
  if (word === 'نقلا' && next === 'عن') return named(reading, i, i + 2, to, false)
  if (word === 'استنادا' && next === 'الي') return i === from ? basedOn(reading, i, to) : undefined
  if (!inAccordance.has(word) || !next.startsWith('ل')) return undefined
  const isAlone = next === 'ل' || next === 'لل'
  return named(reading, i, isAlone ? i + 2 : i + 1, to, !isAlone)
}

/** *واستناداً إلى بيانات الشرطة، نصف …*: what data show. A verb after the comma may be what somebody then did. */
const basedOn = (reading: Knowing, i: number, to: number): According | undefined => {
  const one = named(reading, i, i + 2, to, false)
  const head = wordAt(reading.tokens, i + 2)
  if (!one || !(data.has(head) || documents.has(head)) || !isComma(wordAt(reading.tokens, one.to)))
    return undefined
  const next = wordAt(reading.tokens, one.to + 1)
  return hasArticle(next) || resumes.has(next) || quantities.has(next) || isNumber(reading, one.to + 1)
    ? one
    : undefined
}

const isNumber = ({ tokens }: ArabicReading, i: number): boolean => tokens[i]?.kind === 'number'

/** Without an attached و or ف. */
const cueStart = ({ tokens, text }: ArabicReading, at: number): number => {
  const begin = tokens[at]
  return begin ? withoutPrefix(text, begin, isJoined(begin.folded) ? 1 : 0).start : 0
}

const withoutConjunction = (word: string): string => (isJoined(word) ? word.slice(1) : word)
const isJoined = (word: string): boolean => /^[وف]/u.test(word) && joinable.has(word.slice(1))

/** The token of the verb after *كما*, *بحسب ما* and the like. */
const verbAfter = (
  { tokens }: ArabicReading,
  word: string,
  i: number,
  isFirst: boolean,
): number | undefined => {
  const next = wordAt(tokens, i + 1)
  if (next === 'ما' && (accordingToWhat.has(word) || word === 'هذا' || word === 'وهذا')) return i + 2
  if (next === 'لما' && (word === 'وفقا' || word === 'طبقا')) return i + 2
  return accordingToWhatJoined.has(word) || (word === 'كما' && !isFirst) ? i + 1 : undefined
}

/** *كما قال الوزير*, unless أن follows, which makes it an ordinary statement. */
const saidBy = (reading: ArabicReading, at: number, verb: number, to: number): According | undefined => {
  const { hits, tokens, opening } = reading
  const hit = hits[verb]
  if (!hit || hit.form.kind === 'PARTICIPLE' || hit.form.kind === 'MASDAR') return undefined
  // *شكره على ما قدمه للنادي*: what was given, not according to whom.
  if (hit.form.pronoun && hit.form.verb.takes.includes('thanks')) return undefined
  // *ما نقلت عنه وكالة …*, *كما أعلن أمس الوزير*
  let from = verb + 1
  while (from < to && isIn(wordAt(tokens, from), fillers, timeWords)) from++
  const phrase = isOwnNoun(reading, from) ? undefined : nounPhrase(reading, from, to)
  const speaker = phrase ? spanOf(tokens, phrase.from, phrase.to) : undefined
  if (!phrase || !speaker || opening.has(phrase.to) || opensClause(reading, phrase.to)) return undefined
  return { at, to: pastAside(reading, phrase.to, to), cue: cueSpan(reading, hit), speaker }
}

/** *حسب ما ذكر المتحدث في الهيئة بأن …*: what was said follows, also after a place. */
const opensClause = (reading: ArabicReading, from: number): boolean => {
  const { tokens, hits } = reading
  if (clauseOpeners.has(wordAt(tokens, from))) return true
  for (let i = from; i < from + shortestPlace && tokens[i]?.kind === 'word' && !hits[i]; i++)
    if (isThat(reading, i)) return true
  return false
}

/** In tokens: a preposition with its noun. */
const shortestPlace = 3

/**
 * *كما قدم شكره*, *كما أبدى تضامنه*, *كما أبدى قدرا كبيرا من …*: thanks, a verbal noun with a pronoun or an indefinite
 * accusative is what was said, not a speaker.
 */
const isOwnNoun = ({ tokens, text }: ArabicReading, i: number): boolean => {
  const word = wordAt(tokens, i)
  const raw = text.slice(tokens[i]?.start, tokens[i]?.end)
  if (indefinite.test(word) && indefinite.test(wordAt(tokens, i + 1)) && !givenNames.has(word)) return true
  return thanks.has(word) || (/(?:ه|ها|هم)$/u.test(raw) && isVerbalNoun(word, raw, false))
}

const indefinite = /^(?!ال)\p{L}{3,}ا$/u

/** *كما أشارت اللجنة في تقريرها، فإن …*: opening a sentence it needs a comma. Without one the verb says something new. */
const closed = (reading: ArabicReading, one: According | undefined, to: number): According | undefined => {
  const { tokens, opening } = reading
  if (!one) return undefined
  for (let i = one.to; i < Math.min(to, one.to + longestAdjunct); i++) {
    if (isComma(wordAt(tokens, i))) return resumes.has(wordAt(tokens, i + 1)) ? { ...one, to: i } : undefined
    if (isThatParticle(tokens, i) || opening.has(i) || wordAt(tokens, i) === ':') return undefined
  }
  return undefined
}

/** In tokens: the longest place of saying after the name. */
const longestAdjunct = 8

/** @param prefixed whether ل is attached to the noun */
const named = (
  reading: Knowing,
  at: number,
  from: number,
  to: number,
  prefixed: boolean,
): According | undefined => {
  const { tokens, text } = reading
  const begin = tokens[at]
  const first = tokens[from]
  const phrase = nounPhrase(reading, from, to, true)
  const span = phrase ? spanOf(tokens, phrase.from, phrase.to) : undefined
  if (!begin || !first || !phrase || !span) return undefined
  const head = prefixed ? withoutLam(first.folded) : first.folded
  if (!maySpeak(reading, head) && !reading.opening.has(from)) return undefined
  const isNamed = prefixed && !first.folded.startsWith('لل')
  const start = isNamed ? withoutPrefix(text, first, 1).start : first.start
  const cue = { start: cueStart(reading, at), end: begin.end }
  return { at, to: pastAside(reading, phrase.to, to), cue, speaker: { start, end: span.end } }
}

/** Whether a phrase with this head can say something: a law or a programme only prescribes. */
const maySpeak = ({ known }: Knowing, head: string): boolean => {
  if (isIn(head, known, agencies) || known.has(withoutArticle(head))) return true
  if (prescriptions.has(head)) return false
  return isIn(head, ...speaking) || isPersonNoun(head)
}

const speaking = [
  bodies,
  documents,
  anonymous,
  roles,
  titles,
  givenNames,
  outletNouns,
  states,
  data,
  estimates,
]
