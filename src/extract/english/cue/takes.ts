// Whether a verb reports, by what it takes: *noted that …*, *charged the board with …*; not *noted the size*, *charges
// a fee*, *the storm claimed two lives*.
import { asking, clausal, ordering } from '../../../language/en/cue-verbs.ts'
import { startsClause } from '../phrase/clause-subject.ts'
import { calledFrom, complementStart } from '../content/complement.ts'
import type { Cue } from './cue.ts'
import { finiteAt } from './finite.ts'
import { aroundInserted } from '../content/insertion.ts'
import { aroundAs, isOver, isParenthetical } from '../content/parenthesis.ts'
import { type Phrase, phraseAt } from '../phrase/phrase.ts'
import { canSpeak } from '../phrase/somebody.ts'
import {
  speechNoun,
  adverb,
  determiner,
  has,
  mark,
  preposition,
  pronoun,
  type EnglishReading,
  relative,
  wordAt,
  isQuoted,
} from '../reading.ts'

/** How many tokens of a complement are searched for its verb. */
const farthest = 60

/** Active, and not a participle. */
export const mayBePlain = ({ kind, passive, form }: Cue): boolean =>
  kind === 'VERB' && !passive && form !== 'gerund' && form !== 'participle'

/** A verb of saying with its subject that takes *that*, a colon or a clause, or is inside one between commas. */
export const isBuiltPlainly = (reading: EnglishReading, cue: Cue, subject: Phrase | undefined): boolean => {
  const [takes = 'JUDGE'] = cue.classes
  if (!subject) return false
  if (isParenthetical(reading, cue, subject) || aroundInserted(reading, cue, subject))
    return /^(?:SAY|TELL|SHOW|THINK)$/.test(takes)
  const sentence = reading.analysis.sentences[cue.sentence]
  if (sentence && aroundAs(reading, { cue, speaker: subject, quoted: [] }, sentence))
    return /^(?:SAY|TELL|JUDGE)$/.test(takes)
  return (
    takesItsOwn(reading, cue, subject) ?? (/^(?:SAY|TELL)$/.test(takes) && takesClause(reading, cue, subject))
  )
}

/** Whether a verb that takes something of its own has it; undefined for other verbs. */
const takesItsOwn = (reading: EnglishReading, cue: Cue, subject: Phrase): boolean | undefined => {
  if (cue.lemma === 'deny') return !has(reading, cue.to, mark | pronoun) && wordAt(reading, cue.to) !== 'to'
  if (/^(?:accuse|charge)$/.test(cue.lemma)) return isCharge(reading, cue, subject)
  if (ordering.has(cue.lemma) && orders(reading, cue, subject)) return true
  if ((cue.lemma === 'call' && callsSo(reading, cue)) || takesThing(reading, cue, subject)) return true
  return asking.has(cue.lemma) && asksWhether(reading, cue, subject) ? true : undefined
}

const isCharge = (reading: EnglishReading, cue: Cue, speaker: Phrase): boolean =>
  /^(?:of|with)$/.test(wordAt(reading, complementStart(reading, { cue, speaker }, cue.to + farthest) - 1))

/** *appealed for calm*, *warned of high waves*, *threatened to stop all trains*; not *the storm threatened to …*. */
const takesThing = (
  reading: EnglishReading,
  { lemma, form, to }: Cue,
  { from, to: end }: Phrase,
): boolean => {
  const joint = things.find(([verbs]) => verbs.test(lemma))?.[1]
  if (!joint?.test(wordAt(reading, to)) || !/^(?:past|third)$/.test(form)) return false
  if (wordAt(reading, to) === 'to' && has(reading, to + 1, determiner | mark)) return false
  const head = phraseAt(reading, from, end)
  return head !== undefined && (has(reading, from, pronoun) || canSpeak(reading, head))
}

const things: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:appeal|plead|call)$/, /^for$/],
  [/^(?:warn|caution)$/, /^(?:of|against)$/],
  [/^(?:threaten|promise|pledge|vow)$/, /^to$/],
]

/** *called it a trap*, *called the charge untrue*. */
const callsSo = (reading: EnglishReading, cue: Cue): boolean => {
  const object = phraseAt(reading, cue.to, cue.to + longestCharged)
  return object?.from === cue.to && calledFrom(reading, cue, object) !== undefined
}

/** *asked people to stay*, *told residents not to panic*. */
const orders = (reading: EnglishReading, cue: Cue, speaker: Phrase): boolean => {
  const sentence = reading.analysis.sentences[cue.sentence]
  const at = complementStart(reading, { cue, speaker }, Math.min(sentence?.to ?? cue.to, cue.to + farthest))
  const to = wordAt(reading, at) === 'not' ? at + 1 : at
  return at > cue.to && wordAt(reading, to) === 'to' && !has(reading, to + 1, mark | determiner)
}

/** *asked whether the ferry would run*, *asked him if it would*. */
const asksWhether = (reading: EnglishReading, cue: Cue, speaker: Phrase): boolean => {
  const limit = Math.min(reading.analysis.sentences[cue.sentence]?.to ?? cue.to, cue.to + farthest)
  const at = complementStart(reading, { cue, speaker }, limit)
  return /^(?:whether|if)$/.test(wordAt(reading, at)) && startsClause(reading, at + 1, limit)
}

export const takesClause = (reading: EnglishReading, cue: Cue, speaker: Phrase | undefined): boolean => {
  const sentence = reading.analysis.sentences[cue.sentence]
  const limit = Math.min(sentence?.to ?? cue.to, cue.to + farthest)
  if (wordAt(reading, cue.to) === ',' && !has(reading, cue.to + 1, adverb | preposition)) return false
  const at = complementStart(reading, { cue, speaker }, limit)
  const before = wordAt(reading, at - 1)
  if (before === ':' || before === 'that') return at < limit && !has(reading, at, mark)
  return at < limit && startsClause(reading, at, limit)
}

/** Nouns that are claimed in words. */
const claimed = /^(?:responsibility|victory|credit|innocence|immunity|ignorance|privilege|success)$/

export const takesWhatItNeeds = (
  reading: EnglishReading,
  cue: Cue,
  subject: () => Phrase | undefined,
): boolean => {
  if (cue.kind !== 'VERB') return true
  if (cue.lemma === 'claim')
    return claimed.test(wordAt(reading, cue.to)) || takesClause(reading, cue, subject())
  if (/^(?:charge|detail)$/.test(cue.lemma))
    return chargedWith(reading, cue) || takesClause(reading, cue, subject())
  if (cue.lemma === 'ask' && asksThing(reading, cue)) return false
  if (cue.passive || !clausal.has(cue.lemma)) return true
  return (
    hasVerbBehind(reading, cue) || takesClause(reading, cue, subject()) || isSetIn(reading, cue, subject())
  )
}

/** *asked the price*, *asked the way*: what was asked has no words. */
const asksThing = (reading: EnglishReading, { to, passive }: Cue): boolean => {
  const thing = passive ? undefined : phraseAt(reading, to, to + longestCharged)
  if (!thing || !has(reading, to, determiner) || canSpeak(reading, thing)) return false
  for (let i = thing.from; i < thing.to; i++) if (has(reading, i, speechNoun)) return false
  return (
    !/^(?:for|to|whether|if|that|how|why|what|when|where|who|about|:|,)$/.test(wordAt(reading, thing.to)) &&
    !isQuoted(reading, thing.to)
  )
}

/** Whether a clause or a quotation follows the cue. A relative clause does not count, except for the plainest verbs. */
const hasVerbBehind = (reading: EnglishReading, { to, sentence, lemma }: Cue): boolean => {
  const limit = Math.min(reading.analysis.sentences[sentence]?.to ?? to, to + farthest)
  const isPlainest = lemma === 'say' || lemma === 'tell'
  for (let i = to; i < limit; i++) {
    if (isQuoted(reading, i) || finiteAt(reading, i) !== 'NO') return true
    if (!isPlainest && has(reading, i, relative | mark) && wordAt(reading, i) !== 'that') return false
  }
  return false
}

/** After a comma or a quotation: what is reported is before it. */
const isSetIn = (reading: EnglishReading, cue: Cue, speaker: Phrase | undefined): boolean => {
  const { groupFrom, sentence } = cue
  const end = reading.analysis.sentences[sentence]?.to ?? cue.to
  const after = speaker && speaker.from >= cue.to ? speaker.to : cue.to
  if (!isOver(reading, cue, after, end) && wordAt(reading, after) !== ',') return false
  const from = Math.max(reading.analysis.sentences[sentence]?.from ?? groupFrom, groupFrom - farthest)
  for (let i = groupFrom - 1; i > from; i--)
    if (/^[,—–]$/.test(wordAt(reading, i)) || isQuoted(reading, i)) return true
  return false
}

/** The most tokens between *charged* and *with*. */
const longestCharged = 8

const chargedWith = (reading: EnglishReading, { to }: Cue): boolean => {
  for (let i = to; i < to + longestCharged; i++) if (wordAt(reading, i) === 'with') return true
  return false
}
