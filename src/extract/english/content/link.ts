// Ties each quotation to the cue that reports it, to the quotation that it continues, to nothing that is written (its
// speaker is near by), or to nobody: a name, a title, an ironical word.
import type { Cue } from '../cue/cue.ts'
import { corrected, isNaming, nobody } from './link-rules.ts'
import { gapBetween } from './gap.ts'
import { codeOf, mix } from '../../../text/hash.ts'
import { best, feature, flags, score, step, type Weights } from '../model.ts'
import type { Quoted } from './quoted.ts'
import { has, possessive, type EnglishReading, shapeAt } from '../reading.ts'
import type { Candidate, Choice } from './candidate.ts'

/** How many cues before and after each quotation are scored. */
const cuesBefore = 5
const cuesAfter = 3
/** The most tokens between a quotation's end and a cue in the next sentence. */
const reach = 12

/** One choice for each quotation, in order. */
export const linkQuotations = (
  reading: EnglishReading,
  quoted: readonly Quoted[],
  cues: readonly Cue[],
  weights: Weights,
): readonly Choice[] => {
  const chosen: Choice[] = []
  quoted.forEach((one, i) => {
    const candidates = candidatesFor(reading, one, quoted[i - 1], chosen[i - 1], cues)
    const scores = candidates.map(({ features }) => score(weights, features))
    const learnt = candidates[best(scores)]?.choice ?? { kind: 'NOBODY' }
    const plain = isNaming(reading, one) ? nobody : plainCue(reading, one, candidates, learnt)
    chosen.push(plain ?? corrected(reading, one, quoted[i - 1], candidates, learnt))
  })
  return chosen
}

/** Cues too plain or too rare to be learned: a transcript's turn, a signature, *in Carter’s words*. */
const plainCue = (
  reading: EnglishReading,
  one: Quoted,
  candidates: readonly Candidate[],
  learnt: Choice,
): Choice | undefined =>
  candidates.find(({ choice }) => {
    if (choice.kind !== 'CUE') return false
    const { cue } = choice
    if (cue.turn) return cue.from > one.from && cue.from < one.to
    if (cue.kind === 'DASH') return cue.from === one.to && endsLine(reading, cue.to)
    return learnt.kind !== 'CUE' && isInWords(reading, one, cue)
  })?.choice

/** The most tokens of a signature. */
const longestSignature = 8

const endsLine = ({ analysis: { tokens } }: EnglishReading, from: number): boolean => {
  for (let i = from + 1; i <= from + longestSignature; i++) if ((tokens[i]?.breaks ?? 1) > 0) return true
  return false
}

/** *In Carter’s words, the plan is “a disaster”*. */
const isInWords = (reading: EnglishReading, one: Quoted, cue: Cue): boolean =>
  cue.lemma === 'words' &&
  cue.sentence === one.sentence &&
  cue.from < one.from &&
  has(reading, cue.from - 1, possessive)

/** What a quotation may be tied to, given the choice for the one before it. */
export const candidatesFor = (
  reading: EnglishReading,
  one: Quoted,
  previous: Quoted | undefined,
  previousChoice: Choice | undefined,
  cues: readonly Cue[],
): readonly Candidate[] => {
  const next = firstCueFrom(cues, one.from)
  const near = nearby(reading, one, cues, next)
  const found: Candidate[] = near.map((at) => ({
    choice: { kind: 'CUE', cue: at.cue },
    features: cueFeatures(reading, one, at),
  }))
  const context = contextOf(near, previousChoice)
  const plain = [...one.features, ...context]
  found.push({ choice: { kind: 'NOBODY' }, features: plain.map((one) => feature(100, one)) })
  found.push({ choice: { kind: 'BARE' }, features: plain.map((one) => feature(101, one)) })
  if (
    previous &&
    previousChoice &&
    previousChoice.kind !== 'NOBODY' &&
    one.paragraph - previous.paragraph <= 2
  )
    found.push({
      choice: { kind: 'GOES_ON' },
      features: goesOnFeatures(reading, one, previous, previousChoice, near),
    })
  return found
}

const firstCueFrom = (cues: readonly Cue[], token: number): number => {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cues[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

interface Near {
  readonly cue: Cue
  readonly side: 'L' | 'R'
  /** 0 for the nearest on its side. */
  readonly rank: number
  readonly distance: number
}

const nearby = (
  reading: EnglishReading,
  one: Quoted,
  cues: readonly Cue[],
  next: number,
): readonly Near[] => {
  const found: Near[] = []
  for (let i = next - 1, rank = 0; i >= 0 && rank < cuesBefore; i--, rank++) {
    const cue = cues[i]
    if (!cue || cue.sentence < one.sentence - 1) break
    found.push({ cue, side: 'L', rank, distance: one.from - cue.to })
  }
  const last = reading.sentenceOf[one.to - 1] ?? 0
  for (let i = next, rank = 0; i < cues.length && rank < cuesAfter; i++, rank++) {
    const cue = cues[i]
    if (!cue || cue.sentence > last + 1) break
    const distance = cue.groupFrom - one.to
    if (cue.sentence === last + 1 && distance > reach) break
    found.push({ cue, side: 'R', rank, distance: Math.max(0, distance) })
  }
  return found
}

const kinds = { CUE: 1, GOES_ON: 2, BARE: 3, NOBODY: 4 }

const contextOf = (near: readonly Near[], previousChoice: Choice | undefined): readonly number[] => {
  const left = near.find(({ side }) => side === 'L')
  const right = near.find(({ side }) => side === 'R')
  return [
    feature(20, previousChoice ? kinds[previousChoice.kind] : 0),
    feature(21, left ? mix(left.cue.kindCode, step(left.distance)) : 0),
    feature(22, right ? mix(right.cue.kindCode, step(right.distance)) : 0),
    feature(23, left?.cue.lemmaCode ?? 0),
    feature(24, right?.cue.lemmaCode ?? 0),
  ]
}

/** Before or after the quotation; in the sentence before, the same or the next. A transcript's turn is separate. */
const placeOf = (one: Quoted, { cue, side }: Near): number => {
  if (cue.turn) return flags(true, true, cue.from < one.to, side === 'L')
  return flags(false, cue.sentence < one.sentence, cue.sentence > one.sentence, side === 'L')
}

const cueFeatures = (reading: EnglishReading, one: Quoted, near: Near): readonly number[] => {
  const { cue, side, rank } = near
  const between =
    side === 'L' ? gapBetween(reading, cue.to, one.from) : gapBetween(reading, one.to, cue.groupFrom)
  const place = placeOf(one, near)
  const distance = step(near.distance)
  const label = cue.labelCode
  const lemma = cue.lemmaCode
  const takes = cue.classCode
  return [
    feature(30, place, rank),
    feature(31, place, distance),
    feature(32, place, mix(rank, distance), cue.kindCode),
    feature(33, place, lemma),
    feature(34, place, label, between.shape),
    feature(35, side === 'L' ? 0 : 1, lemma, between.shape),
    feature(36, place, lemma, one.size),
    feature(37, place, mix(one.lastMark, one.after), distance),
    feature(38, place, mix(one.before, one.size), cue.kindCode),
    feature(39, place, one.before, lemma),
    feature(40, place, between.flags, cue.kindCode),
    feature(41, place, mix(between.flags, rank), label),
    feature(42, place, takes, one.size),
    feature(43, place, takes, one.before),
    feature(44, place, shapeAt(reading, cue.to), label),
    feature(45, place, shapeAt(reading, cue.groupFrom - 1), label),
    feature(46, place, mix(flags(one.opensSentence), one.lastMark), one.size),
    feature(47, place, lemma, codeOf(cue.form)),
  ]
}

const goesOnFeatures = (
  reading: EnglishReading,
  one: Quoted,
  previous: Quoted,
  previousChoice: Choice,
  near: readonly Near[],
): readonly number[] => {
  const distance = step(one.from - previous.to)
  const paragraphs = one.paragraph - previous.paragraph
  const sentences = step(one.sentence - previous.sentence)
  const gap = gapBetween(reading, previous.to, one.from)
  const ties = mix(
    kinds[previousChoice.kind],
    previousChoice.kind === 'CUE' && previousChoice.cue.from > previous.from ? 1 : 0,
  )
  const closed = flags(previous.quotation.closed)
  const own = ownCues(one, near)
  const between = near.filter(({ cue, side }) => side === 'L' && cue.from >= previous.to)
  const right = near.find(({ side, cue }) => side === 'R' && cue.sentence === one.sentence)
  const tail = right ? mix(right.cue.kindCode, step(right.distance)) : 0
  const opens = flags(one.opensSentence)
  const lines = flags(one.opensParagraph, previous.closesParagraph)
  return [
    feature(60, 0),
    feature(61, distance),
    feature(62, mix(paragraphs, sentences), closed, ties),
    feature(63, paragraphs, own, opens),
    feature(64, mix(paragraphs, opens), one.after, distance),
    feature(65, mix(paragraphs, sentences), opens, tail),
    feature(66, gap.shape),
    feature(67, gap.shape, ties),
    feature(68, gap.flags, between.length),
    feature(69, mix(between.length, own), paragraphs, distance),
    feature(70, one.size, distance),
    feature(71, one.before, distance, sentences),
    feature(72, one.lastMark, one.after, sentences),
    feature(73, previous.lastMark, previous.after, gap.shape),
    feature(74, lines, closed),
    feature(75, mix(lines, flags(previous.opensParagraph)), own, paragraphs),
    feature(76, between[0]?.cue.lemmaCode ?? 0, sentences),
  ]
}

/** Whether a cue touches the quotation, after it or before it. */
const ownCues = (one: Quoted, near: readonly Near[]): number =>
  flags(
    near.some(({ side, distance }) => side === 'R' && distance === 0),
    near.some(({ side, distance, cue }) => side === 'L' && distance < 2 && cue.sentence === one.sentence),
  )
