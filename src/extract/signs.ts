// What can be seen of an extracted statement and shows how likely it is right: names of signs, each there or not. The
// confidence is a weighted sum of them.
import type { Span } from '../text/span.ts'
import { doubts } from './doubt.ts'
import { type ExtractedStatement, speakerShapes } from './extracted.ts'
import { statementKinds } from '../language/act.ts'

const lengths = ['one', 'few', 'some', 'many'] as const
const distances = ['beside', 'near', 'far', 'none'] as const

/** A less sure resolution names somebody who might be meant. `coreference.ts` gives 0.75 to an earlier speaker. */
const guessBelow = 0.7

/** All signs. */
export const signs = [
  ...doubts,
  ...statementKinds.map((kind) => `kind ${kind}` as const),
  ...speakerShapes.map((shape) => `shape ${shape}` as const),
  'coreference',
  'guessed speaker',
  'several speakers',
  ...lengths.map((length) => `name of ${length}` as const),
  ...lengths.map((length) => `content of ${length}` as const),
  ...distances.map((distance) => `speaker ${distance}` as const),
  ...distances.map((distance) => `content ${distance}` as const),
  'content first',
  'speaker first',
  'marks in the name',
  'intermediary',
] as const
export type Sign = (typeof signs)[number]

/** Signs by what they are made of. They are made once, because each statement has a dozen. */
const signsBy = <P extends string, K extends string>(
  prefix: P,
  keys: readonly K[],
): Readonly<Record<K, `${P} ${K}`>> =>
  Object.fromEntries(keys.map((key) => [key, `${prefix} ${key}`])) as Record<K, `${P} ${K}`>

const ofKind = signsBy('kind', statementKinds)
const ofShape = signsBy('shape', speakerShapes)
const ofName = signsBy('name of', lengths)
const ofContent = signsBy('content of', lengths)
const ofSpeakerPlace = signsBy('speaker', distances)
const ofContentPlace = signsBy('content', distances)

type Seen = Omit<ExtractedStatement, 'within' | 'confidence'>

/** The signs of a statement of this text. */
export const signsOf = (text: string, statement: Seen): readonly Sign[] => [
  ...statement.doubts,
  ofKind[statement.kind],
  ...signsOfSpeakers(statement.speakers),
  ...signsOfPlaces(text, statement),
  ...(statement.via.length > 0 ? (['intermediary'] as const) : []),
]

const signsOfSpeakers = (speakers: Seen['speakers']): readonly Sign[] => {
  const [first] = speakers
  if (!first) return []
  const found: Sign[] = [ofShape[first.shape], ofName[nameLength(first.name)]]
  if (first.basis === 'COREFERENCE') found.push('coreference')
  if (first.confidence < guessBelow) found.push('guessed speaker')
  if (speakers.length > 1) found.push('several speakers')
  if (/[^\p{L}\p{M}\p{N}\s.'’-]/u.test(first.name)) found.push('marks in the name')
  return found
}

const signsOfPlaces = (text: string, { content, cue, speaker }: Seen): readonly Sign[] => {
  const [first = null] = content
  const words = content.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0)
  const found: Sign[] = [
    ofContent[contentLength(words)],
    ofSpeakerPlace[distance(cue, speaker)],
    ofContentPlace[distance(cue, first)],
  ]
  if (cue && first && first.start < cue.start) found.push('content first')
  if (cue && speaker && speaker.start < cue.start) found.push('speaker first')
  return found
}

/** How many stretches without a blank there are. It is called for every statement, so it makes no list of them. */
const wordsIn = (text: string): number => {
  let words = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isBlank = code === 32 || code === 10 || code === 9 || code === 160
    if (!isBlank && !isInside) words++
    isInside = !isBlank
  }
  return words
}

const nameLength = (name: string): (typeof lengths)[number] => {
  const words = wordsIn(name)
  if (words === 1) return 'one'
  if (words === 2) return 'few'
  return words <= 4 ? 'some' : 'many'
}

const contentLength = (words: number): (typeof lengths)[number] => {
  if (words < 3) return 'one'
  if (words < 8) return 'few'
  return words < 60 ? 'some' : 'many'
}

/** How far two spans are apart, by the UTF-16 code units between them: a blank, a few words, more. */
const distance = (one: Span | null, other: Span | null): (typeof distances)[number] => {
  if (!one || !other) return 'none'
  const gap = Math.max(one.start - other.end, other.start - one.end)
  if (gap <= 3) return 'beside'
  return gap <= 40 ? 'near' : 'far'
}

export interface ConfidenceWeights {
  /** The log-odds of a statement without any of the signs. */
  readonly bias: number
  /** What each sign adds to that; one without a weight adds nothing. */
  readonly weights: Readonly<Partial<Record<Sign, number>>>
}
