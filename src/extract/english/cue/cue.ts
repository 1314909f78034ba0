// Finds every place in an English text that may report something: verbs, *according to*, nouns of speech, a colon
// before a quotation or after a speaker's name, a dash before a signature.
import type { VerbClass, VerbForm } from '../../../language/en/sayings/row.ts'
import { finiteAt } from './finite.ts'
import { codeOf, mix } from '../../../text/hash.ts'
import type { Phrase } from '../phrase/phrase.ts'
import {
  adverb,
  auxiliary,
  capital,
  determiner,
  has,
  mark,
  possessive,
  preposition,
  pronoun,
  type EnglishReading,
  speechNoun,
  verbAt,
  wordAt,
  isQuoted,
} from '../reading.ts'
import { prepositional } from '../../../language/en/sayings.ts'
import { being } from '../../../language/en/words.ts'

export type CueKind = 'VERB' | 'PREPOSITION' | 'NOUN' | 'COLON' | 'DASH' | 'NONE'

export interface Cue {
  readonly kind: CueKind
  /** Token indexes, half-open. */
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly form: VerbForm | 'none'
  readonly classes: readonly VerbClass[]
  /** The first token of its verb group: auxiliaries and adverbs before it. */
  readonly groupFrom: number
  readonly passive: boolean
  readonly sentence: number
  /** Codes of the kind, of the lemma, of what it takes, and of kind, form and voice together. */
  readonly kindCode: number
  readonly lemmaCode: number
  readonly classCode: number
  readonly labelCode: number
  /** For a colon after a speaker's name at the head of a paragraph: that name. */
  readonly turn?: Phrase
}

/** In text order. Nothing inside a quotation is a cue, because its speaker reports it, not the text. */
export const findCues = (reading: EnglishReading): readonly Cue[] => {
  const cues: Cue[] = []
  const { tokens } = reading.analysis
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.folded === ':') {
      const turn = turnBefore(reading, i)
      if (turn) cues.push({ ...plain(reading, 'COLON', i, i + 1, ':'), turn })
      if (turn) continue
    }
    if (isQuoted(reading, i)) continue
    const cue = verbCue(reading, i) ?? markCue(reading, i) ?? phraseCue(reading, i) ?? nounCue(reading, i)
    if (cue) cues.push(cue)
  }
  return cues
}

const plain = (reading: EnglishReading, kind: CueKind, from: number, to: number, lemma: string): Cue => ({
  kind,
  from,
  to,
  lemma,
  form: 'none',
  classes: [],
  groupFrom: from,
  passive: false,
  sentence: reading.sentenceOf[from] ?? 0,
  kindCode: codeOf(kind),
  lemmaCode: codeOf(lemma),
  classCode: codeOf(kind),
  labelCode: codeOf(kind),
})

const verbKind = codeOf('VERB')

const verbCue = (reading: EnglishReading, i: number): Cue | undefined => {
  const verb = verbAt(reading, i)
  if (!verb || isNoun(reading, i, verb.form) || isInName(reading, i)) return undefined
  const groupFrom = groupStart(reading, i)
  const passive = (verb.form === 'past' || verb.form === 'participle') && isPassive(reading, groupFrom, i)
  return {
    kind: 'VERB',
    from: i,
    to: i + 1,
    lemma: verb.lemma,
    form: verb.form,
    classes: verb.classes,
    groupFrom,
    passive,
    sentence: reading.sentenceOf[i] ?? 0,
    kindCode: verbKind,
    lemmaCode: verb.code,
    classCode: verb.classCode,
    labelCode: mix(verb.formCode, passive ? 1 : 0),
  }
}

/** *Avon Fire and Rescue*: a capital in the middle of a sentence. */
const isInName = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, capital) &&
  has(reading, i - 1, capital) &&
  reading.sentenceOf[i] === reading.sentenceOf[i - 1] &&
  !has(reading, i - 1, mark)

/** *the claim*, *his question*: a noun that looks like a verb; *no confirmed case*, *her stated aim*: an adjective. */
const isNoun = (reading: EnglishReading, i: number, form: VerbForm): boolean => {
  if (form === 'base' || form === 'third')
    return (has(reading, i, speechNoun) && isDetermined(reading, i - 1)) || isBareNoun(reading, i)
  if (form === 'gerund' || has(reading, i + 1, mark | preposition | determiner | pronoun)) return false
  const before = has(reading, i - 1, adverb) ? i - 2 : i - 1
  return (
    isDetermined(reading, before) && (wordAt(reading, before) === 'her' || finiteAt(reading, i) !== 'YES')
  )
}

/** *in charge*, *a close friend*, *the fire*: no verb comes right after a preposition or an article. */
const isBareNoun = (reading: EnglishReading, i: number): boolean =>
  (has(reading, i - 1, preposition) &&
    !/^(?:to|that|as|than|if|when|while|because|since|before|after|though|although|unless|where|whether|like)$/.test(
      wordAt(reading, i - 1),
    )) ||
  /^(?:the|a|an|its|their|his|our|my|your|any|every|each|no)$/.test(wordAt(reading, i - 1)) ||
  (!has(reading, i - 1, auxiliary) && finiteAt(reading, i - 1) === 'YES')

const isDetermined = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, determiner | possessive) &&
  !/^(?:that|many|some|most|all|both|who|whose|few|several|others|each|those|these|two|three|much|more|such)$/.test(
    wordAt(reading, i),
  )

const groupStart = (reading: EnglishReading, i: number): number => {
  let from = i
  while (i - from < 6 && isGroupWord(reading, from - 1)) from--
  return from
}

const isGroupWord = (reading: EnglishReading, i: number): boolean =>
  has(reading, i, auxiliary | adverb) || wordAt(reading, i) === 'to'

const isPassive = (reading: EnglishReading, from: number, to: number): boolean => {
  for (let i = to - 1; i >= from; i--) if (being.has(wordAt(reading, i))) return true
  return false
}

const prepositionalFirst: ReadonlySet<string> = new Set(prepositional.map(([first]) => first ?? ''))

const phraseCue = (reading: EnglishReading, i: number): Cue | undefined => {
  // This runs for every word of a text, and few words begin any phrase.
  if (!prepositionalFirst.has(wordAt(reading, i))) return undefined
  for (const phrase of prepositional)
    if (phrase.every((word, k) => wordAt(reading, i + k) === word))
      return plain(reading, 'PREPOSITION', i, i + phrase.length, phrase[0] ?? '')
  return undefined
}

const nounCue = (reading: EnglishReading, i: number): Cue | undefined =>
  has(reading, i, speechNoun) && !has(reading, i, preposition)
    ? plain(reading, 'NOUN', i, i + 1, wordAt(reading, i))
    : undefined

const markCue = (reading: EnglishReading, i: number): Cue | undefined => {
  const word = wordAt(reading, i)
  if (word.length !== 1) return undefined
  if (word === ':' && opensQuotation(reading, i + 1)) return plain(reading, 'COLON', i, i + 1, ':')
  if (/^[-–—―]$/.test(word) && closesQuotation(reading, i - 1) && has(reading, i + 1, capital))
    return plain(reading, 'DASH', i, i + 1, '-')
  return undefined
}

const opensQuotation = (reading: EnglishReading, i: number): boolean => {
  const q = reading.quotationOf[i] ?? -1
  return q >= 0 && reading.analysis.quotations[q]?.open === reading.analysis.tokens[i]?.start
}

const closesQuotation = (reading: EnglishReading, i: number): boolean => {
  const q = reading.quotationOf[i] ?? -1
  return q >= 0 && reading.analysis.quotations[q]?.close === reading.analysis.tokens[i]?.end
}

/** The most tokens of a name at the head of a transcript's turn (*REP. TREY GOWDY (R-S.C.)*). */
const longestName = 12

/** A quoted turn: a paragraph that begins with a mark, capitalised words and a colon. The layout finds other turns. */
const turnBefore = (reading: EnglishReading, colon: number): Phrase | undefined => {
  const line = lineStart(reading, colon)
  if (line === undefined || breaksAt(reading, colon + 1, 1) > 0) return undefined
  const from = line + 1
  if (from === colon || !/^["“]$/.test(wordAt(reading, line))) return undefined
  for (let i = from; i < colon; i++)
    if (!has(reading, i, capital) && !/^[.,’'()-]$|^of$/.test(wordAt(reading, i))) return undefined
  return { from, to: colon }
}

const breaksAt = (reading: EnglishReading, token: number, otherwise: number): number =>
  reading.analysis.tokens[token]?.breaks ?? otherwise

/** The first token of the line, when it is near. */
const lineStart = (reading: EnglishReading, token: number): number | undefined => {
  let from = token
  while (from > 0 && token - from < longestName && breaksAt(reading, from, 0) === 0) from--
  return from === 0 || breaksAt(reading, from, 0) > 0 ? from : undefined
}

/** For a quotation whose cue is in no lexicon: the word next to it. */
export const cueBeside = (
  reading: EnglishReading,
  { from, to, sentence }: { from: number; to: number; sentence: number },
): Cue => {
  const at = reading.sentenceOf[from - 1] === sentence && from > 0 ? from - 1 : to
  const there = at < reading.analysis.tokens.length ? at : from
  return plain(reading, 'NONE', there, there + 1, '-')
}
