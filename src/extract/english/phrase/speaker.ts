// Finds the noun phrase that says who speaks: candidates around a cue, the best of them by learned weights, widened to
// the whole phrase.
import type { Cue } from '../cue/cue.ts'
import { gapBetween } from '../content/gap.ts'
import { codeOf, mix } from '../../../text/hash.ts'
import { best, feature, flags, score, step, type Weights } from '../model.ts'
import { type Phrase, phrasesIn } from './phrase.ts'
import type { Quoted } from '../content/quoted.ts'
import {
  capital,
  determiner,
  has,
  possessive,
  pronoun,
  type EnglishReading,
  relative,
  shapeAt,
  wordAt,
  isQuoted,
} from '../reading.ts'
import { anonymousNouns, bodyNouns, documentNouns, officeNouns } from '../../../language/en/names.ts'

/** Where a speaker is looked for: a cue, or a quotation that has none. */
export interface Anchor {
  readonly from: number
  readonly to: number
  /** Codes: kind, form and voice of the cue; its lemma. */
  readonly label: number
  readonly lemma: number
  readonly sentence: number
}

export interface SpeakerCandidate {
  /** Undefined: the text does not say who. */
  readonly phrase: Phrase | undefined
  readonly features: readonly number[]
}

const before = 7
const after = 4
const fromPrevious = 3
/** How many tokens on each side are searched: sentences without an end must not cost more than others. */
const window = 120

const said = codeOf('say')
const saidLabel = mix(codeOf('past'), 0)

/** *was quoted as saying*: the speaker is the one who is quoted. */
const isQuotedAs = ({ lemma, passive }: Cue): boolean => lemma === 'quote' && passive

export const anchorOf = (cue: Cue): Anchor => ({
  from: cue.groupFrom,
  to: cue.to,
  label: isQuotedAs(cue) ? saidLabel : cue.labelCode,
  lemma: isQuotedAs(cue) ? said : cue.lemmaCode,
  sentence: cue.sentence,
})

/** A quotation without a cue is its own anchor. */
export const bareAnchor = ({ from, to, sentence }: Quoted): Anchor => ({
  from,
  to,
  label: 1,
  lemma: 1,
  sentence,
})

/** The best candidate's phrase, not widened; undefined when the text does not say who. */
export const findSpeaker = (
  reading: EnglishReading,
  anchor: Anchor,
  weights: Weights,
): Phrase | undefined => {
  const behind = leading(reading, anchor)
  if (behind) return behind
  const candidates = speakerCandidates(reading, anchor)
  return candidates[best(candidates.map(({ features }) => score(weights, features)))]?.phrase
}

/** *Said Ellis: “…”*, *“…” ― Ana Ruiz*: a cue that opens its sentence or signs a quotation, and the name after it. */
const leading = (reading: EnglishReading, { from, to, lemma, sentence }: Anchor): Phrase | undefined => {
  const start = reading.analysis.sentences[sentence]?.from
  if (lemma !== dash && (start !== from || lemma === 1)) return undefined
  const [phrase] = phrasesIn(reading, to, to + longestName, 1)
  return phrase?.from === to && has(reading, to, capital) ? phrase : undefined
}

const dash = codeOf('-')
/** The most tokens of a name. */
const longestName = 8

export const speakerCandidates = (reading: EnglishReading, anchor: Anchor): readonly SpeakerCandidate[] => {
  const { sentences } = reading.analysis
  const sentence = sentences[anchor.sentence]
  if (!sentence) return []
  const start = Math.max(sentence.from, anchor.from - window)
  const left = phrasesIn(reading, start, anchor.from).slice(-before).reverse()
  const right = phrasesIn(reading, anchor.to, Math.min(sentence.to, anchor.to + window)).slice(0, after)
  const context = contextOf(reading, anchor)
  const found: SpeakerCandidate[] = [{ phrase: undefined, features: context.map((one) => feature(0, one)) }]
  const weigh = (phrase: Phrase, side: number, rank: number): void => {
    found.push({ phrase, features: featuresOf(reading, anchor, phrase, side, rank, context) })
  }
  left.forEach((phrase, rank) => weigh(phrase, sides.left, rank))
  right.forEach((phrase, rank) => weigh(phrase, sides.right, rank))
  const previous = sentences[anchor.sentence - 1]
  if (previous) {
    const from = Math.max(previous.from, previous.to - window)
    const named = phrasesIn(reading, from, previous.to)
    named.slice(0, fromPrevious).forEach((phrase, rank) => weigh(phrase, sides.previous, rank))
  }
  return found
}

const sides = { left: 1, right: 2, previous: 3 }

/** What is the same for every candidate of one anchor. */
const contextOf = (reading: EnglishReading, { from, to, label, lemma }: Anchor): readonly number[] => {
  const previous = shapeAt(reading, from - 1)
  const next = shapeAt(reading, to)
  const isInverted = flags(isQuoted(reading, from - 1))
  return [
    feature(1, label),
    feature(2, lemma),
    feature(3, label, previous),
    feature(4, label, next),
    feature(5, label, isInverted),
    feature(6, previous, next, isInverted),
  ]
}

const featuresOf = (
  reading: EnglishReading,
  anchor: Anchor,
  phrase: Phrase,
  side: number,
  rank: number,
  context: readonly number[],
): readonly number[] => {
  const [from, to] = side === sides.right ? [anchor.to, phrase.from] : [phrase.to, anchor.from]
  const { label } = anchor
  const gap = gapBetween(reading, from, to)
  const kind = kindOf(reading, phrase)
  const place = mix(side, rank)
  const previous = shapeAt(reading, phrase.from - 1)
  const next = shapeAt(reading, phrase.to)
  const distance = step(to - from)
  const first = flags(reading.analysis.sentences[reading.sentenceOf[phrase.from] ?? 0]?.from === phrase.from)
  return [
    ...context.map((one) => feature(10, place, one)),
    feature(11, side, kind),
    feature(12, place, kind),
    feature(13, side, distance),
    feature(14, side, label, gap.shape),
    feature(15, mix(side, first), label, gap.flags),
    feature(16, place, gap.flags),
    feature(17, side, gap.shape),
    feature(18, side, previous, kind),
    feature(19, side, previous, next),
    feature(20, side, next, label),
    feature(21, side, previous, label),
    feature(22, mix(side, distance), label, kind),
    feature(23, side, reading.words[phrase.to - 1] ?? 0),
    feature(24, side, first, label),
    feature(25, side, anchor.lemma, gap.shape),
  ]
}

const nounKinds: readonly (readonly [ReadonlySet<string>, number])[] = [
  [officeNouns, 1],
  [bodyNouns, 2],
  [anonymousNouns, 3],
  [documentNouns, 4],
]

/** What the phrase looks like: a pronoun, a name, an office, an organisation, or something that does not speak. */
const kindOf = (reading: EnglishReading, phrase: Phrase): number => {
  const head = phrase.to - 1
  if (has(reading, head, pronoun | relative)) return reading.words[head] ?? 0
  const word = wordAt(reading, head)
  const bare = has(reading, head, possessive) ? word.replace(/['’]s?$/, '') : word
  const noun = nounKinds.find(([nouns]) => nouns.has(bare))?.[1] ?? 0
  const look = flags(
    has(reading, phrase.from, determiner),
    has(reading, head, capital),
    has(reading, head, possessive),
  )
  return mix(mix(noun, look), Math.min(3, phrase.to - phrase.from))
}
