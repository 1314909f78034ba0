// The names in an Arabic text, as the tagger finds them: sentence by sentence, each when it is first asked for.
import { type Analysis, sentenceAt } from '../analysis.ts'
import { codeOf, short } from '../hash.ts'
import { parseKin, parseModel } from './model.ts'
import type { Kin } from './seen.ts'
import { type Tagged, taggerOf } from './tagger.ts'
import { kin, weights } from './weights.ts'

/** A name, as tokens half-open. */
export interface Name {
  readonly from: number
  readonly to: number
  /** Above 0; how much worse the text reads when its least sure word is no person's. */
  readonly sure: number
}

let tagger: ReturnType<typeof taggerOf> | undefined

let classes: Kin | undefined

/** The class of words among which the folded word stands, from 1; 0 for one that was met too seldom. */
export const kinOf = (word: string): number => (classes ??= parseKin(kin)).get(short(codeOf(word))) ?? 0

/** Whether the tagger has met the folded word often enough to know among which words it stands. */
export const isFamiliar = (word: string): boolean => kinOf(word) > 0

interface Known extends Pick<Tagged, 'tags'> {
  readonly from: number
  /** Of the tagger, asked once. */
  readonly person: () => Float32Array
}
type Memory = Map<number, Known>
const memories = new WeakMap<Analysis['tokens'], Memory>()

const taggedAt = ({ text, tokens, sentences }: Analysis, token: number): Known | undefined => {
  const memory = memories.get(tokens) ?? new Map<number, Known>()
  memories.set(tokens, memory)
  const place = sentenceAt(sentences, token)
  const known = memory.get(place)
  if (known) return known
  const sentence = sentences[place]
  if (!sentence) return undefined
  tagger ??= taggerOf(parseModel(weights), (classes ??= parseKin(kin)))
  const { from, to } = sentence
  const { tags, person } = tagger(text, tokens.slice(from, to))
  let margins: Float32Array | undefined
  const made: Known = { from, tags, person: () => (margins ??= person()) }
  memory.set(place, made)
  return made
}

const begins = 1
const goesOn = 2

/** How surely the token is a person's: above 0 it is, below 0 it is none. */
export const personAt = (analysis: Analysis, token: number): number => {
  const tagged = taggedAt(analysis, token)
  return tagged?.person()[token - tagged.from] ?? -Infinity
}

/** Whether the token is a word of a body's or a place's name. */
export const isOtherName = (analysis: Analysis, token: number): boolean => {
  const tagged = taggedAt(analysis, token)
  return (tagged?.tags[token - tagged.from] ?? 0) > goesOn
}

/** The person's name that has the token. */
export const personOver = (analysis: Analysis, token: number): Name | undefined => {
  const tagged = taggedAt(analysis, token)
  if (!tagged) return undefined
  const { from: start, tags, person } = tagged
  let from = token - start
  if (tags[from] !== begins && tags[from] !== goesOn) return undefined
  while (from > 0 && tags[from] === goesOn) from--
  let to = from + 1
  while (tags[to] === goesOn) to++
  const sure = Math.min(...person().slice(from, to))
  return { from: start + from, to: start + to, sure }
}

/** The people's names that begin between two tokens of one sentence, in order. */
export const peopleIn = (analysis: Analysis, from: number, to: number): readonly Name[] => {
  const found: Name[] = []
  for (let i = from; i < to; i++) {
    const name = personOver(analysis, i)
    if (!name) continue
    found.push(name)
    i = name.to - 1
  }
  return found
}
