// Whether a claim names the speaker of a statement: by words of the name, in the statement's script or the other.
import { withoutParticle } from '../../language/ar/affixes.ts'
import { arabicScript } from '../../language/script.ts'
import { fold } from '../../text/fold.ts'
import { consonantsOf, skeletonOf } from '../../language/other-script.ts'
import { words } from '../../text/word.ts'
import type { Span } from '../../text/span.ts'
import { nameBits, type WeighedClue } from './weigh.ts'

/** A word of a claim that may be in somebody's name. */
export interface NameWord extends Span {
  readonly text: string
  readonly folded: string
  readonly skeleton: string
  /** The same, even if they are too few to say anything alone. */
  readonly consonants: string
  /** How much the word says wherever it is, in bits: *Mexico* is not a rare name. */
  readonly bits: number
}

/** An Arabic name with and without what is attached to it: *ولهيل*. */
const withoutClitic = (folded: string): readonly string[] => {
  const bare = withoutParticle(folded)
  return bare === folded ? [folded] : [folded, bare]
}

export const nameWordsIn = (clues: readonly WeighedClue[]): readonly NameWord[] =>
  clues
    .filter(({ skeleton }) => skeleton !== null)
    .flatMap(({ start, end, text, weight }) =>
      withoutClitic(words(fold(text)).join('')).map((folded) => ({
        ...{
          start,
          end,
          text,
          folded,
          skeleton: skeletonOf(folded),
          consonants: consonantsOf(folded),
          bits: weight,
        },
      })),
    )

/** The words of a name that was asked for. */
export const nameWordsOf = (name: string): readonly NameWord[] =>
  words(name).map((folded) => ({
    ...{
      start: 0,
      end: 0,
      text: name,
      folded,
      skeleton: skeletonOf(folded),
      consonants: consonantsOf(folded),
      bits: nameBits,
    },
  }))

/** Words of names that sound like one of a claim's, in either script. */
export const soundingLike = (
  claimed: readonly NameWord[],
  names: ReadonlyMap<string, readonly string[]>,
): readonly string[] => [
  ...new Set(
    claimed.flatMap(({ folded, skeleton }) => [
      folded,
      ...(skeleton === '' ? [] : (names.get(skeleton) ?? [])),
    ]),
  ),
]

/** For a surname alone, which others may have. */
const surname = 0.7

export interface NamedSpeaker {
  readonly claim: string
  readonly record: string
  /** In bits. */
  readonly weight: number
  /** Where the claim has the name. */
  readonly places: readonly Span[]
}

/**
 * Null if the claim does not name the speaker; at least the last name must be there.
 * @param bits how much it says that the speaker is named: the more the speaker has said, the less
 * @param ofSurname the same for a surname, which others may have
 */
export const namedAs = (
  claimed: readonly NameWord[],
  names: readonly string[],
  bits: number,
  ofSurname: (word: string) => number,
): NamedSpeaker | null => {
  const found = names.flatMap((name) => {
    const own = words(name)
    const last = own.at(-1)
    const has = (word: string): NameWord | undefined =>
      claimed.find(
        ({ folded, consonants }) =>
          folded === word ||
          (arabicScript.isIn(folded) !== arabicScript.isIn(word) &&
            consonants !== '' &&
            consonants === consonantsOf(word)),
      )
    const family = last === undefined ? undefined : has(last)
    if (!family) return []
    const others = own.slice(0, -1).flatMap((word) => has(word) ?? [])
    if (others.length === 0 && family.folded !== last && family.skeleton === '') return []
    const all = [...others, family].toSorted((a, b) => a.start - b.start)
    const most = [...new Set(all)].reduce((sum, word) => sum + word.bits, 0)
    const weight = Math.min(
      most,
      others.length > 0 || own.length === 1 ? bits : surname * Math.min(bits, ofSurname(last ?? '')),
    )
    const claim = [...new Set(all.map(({ text }) => text))].join(' ')
    return [{ claim, record: name, weight, places: all }]
  })
  return found.toSorted((a, b) => b.weight - a.weight)[0] ?? null
}
