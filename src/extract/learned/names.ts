// The names in an Arabic text, as the tagger finds them: sentence by sentence, each at its first use.
import { type Analysis, noteOf, sentenceOver } from '../analysis.ts'
import { codeOf, short } from '../../text/hash.ts'
import { parseKin, parseModel } from './model.ts'
import type { Kin } from './seen.ts'
import { type Tagged, taggerOf } from './tagger.ts'
import { kin, weights } from './weights.ts'

/** A name, as tokens, half-open. */
export interface TaggedName {
  readonly from: number
  readonly to: number
  /** Above 0: how much worse the text reads when its least sure word is not part of a person's name. */
  readonly sure: number
}

let tagger: ReturnType<typeof taggerOf> | undefined

let classes: Kin | undefined

/** The class of words that occur in the same places as the folded word, from 1; 0 for one that was too rare. */
export const kinOf = (word: string): number => (classes ??= parseKin(kin)).get(short(codeOf(word))) ?? 0

/** Whether the tagger has met the folded word often enough to know its class. */
export const isFamiliar = (word: string): boolean => kinOf(word) > 0

interface Known extends Pick<Tagged, 'tags'> {
  readonly from: number
  /** Asks the tagger once. */
  readonly person: () => Int32Array
  /** For each token of the sentence, the person's name that has it. Found once. */
  readonly names: () => readonly (TaggedName | undefined)[]
}

/** By the index of the sentence. */
const knownOf = noteOf((): (Known | undefined)[] => [])

const taggedAt = (analysis: Analysis, token: number): Known | undefined => {
  const known = knownOf(analysis)
  const place = sentenceOver(analysis, token)
  return (known[place] ??= tag(analysis, place))
}

const tag = ({ text, tokens, sentences }: Analysis, place: number): Known | undefined => {
  const sentence = sentences[place]
  if (!sentence) return undefined
  tagger ??= taggerOf(parseModel(weights), (classes ??= parseKin(kin)))
  const { from, to } = sentence
  const { tags, person } = tagger(text, tokens.slice(from, to))
  let margins: Int32Array | undefined
  let names: readonly (TaggedName | undefined)[] | undefined
  const margin = (): Int32Array => (margins ??= person())
  return { from, tags, person: margin, names: () => (names ??= namesIn(from, tags, margin)) }
}

const begins = 1
const goesOn = 2

const namesIn = (
  start: number,
  tags: Uint8Array,
  person: () => Int32Array,
): readonly (TaggedName | undefined)[] => {
  const found = new Array<TaggedName | undefined>(tags.length).fill(undefined)
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== begins) continue
    let to = from + 1
    while (tags[to] === goesOn) to++
    const sure = Math.min(...person().subarray(from, to))
    found.fill({ from: start + from, to: start + to, sure }, from, to)
    from = to - 1
  }
  return found
}

/** How surely the token is part of a person's name: above 0 it is, below 0 it is not. */
export const personAt = (analysis: Analysis, token: number): number => {
  const tagged = taggedAt(analysis, token)
  return tagged?.person()[token - tagged.from] ?? -Infinity
}

/** Whether the token is a word of an organisation's or a place's name. */
export const isOtherName = (analysis: Analysis, token: number): boolean => {
  const tagged = taggedAt(analysis, token)
  return (tagged?.tags[token - tagged.from] ?? 0) > goesOn
}

/** The people's names that begin between two tokens of one sentence, in order. */
export const peopleIn = (analysis: Analysis, from: number, to: number): readonly TaggedName[] => {
  const found: TaggedName[] = []
  for (let i = from; i < to;) {
    const tagged = taggedAt(analysis, i)
    const names = tagged?.names() ?? []
    const start = tagged?.from ?? i
    const end = Math.min(to, start + Math.max(names.length, 1))
    while (i < end) {
      const name = names[i - start]
      if (name) found.push(name)
      i = name ? name.to : i + 1
    }
  }
  return found
}
