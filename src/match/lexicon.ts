// Words that weigh differently when a claim is compared with a record: small ones, which may change, and negations and
// numbers, which may not. Of all languages, folded.
import { fold } from '../text/fold.ts'
import { packs } from '../language/packs.ts'

/** Grammar: a claim with another of these words still says the same. No words of time, opposition or quantity. */
export const functionWords: ReadonlySet<string> = new Set(
  packs.flatMap(({ claims }) => [...claims.functionWords]),
)

/** Words that reverse a sentence. One in place of another in the same row changes nothing that matters (*لم*, *لن*). */
export const negations: ReadonlyMap<string, string> = new Map(
  packs.flatMap(({ claims }) => [...claims.negations]),
)

/** Days as the speaker counts them, and as a report names them after a verb of saying. */
const dayPhrases = packs.flatMap(({ claims }) => claims.days)
const days = dayPhrases.map(([phrase, value]) => ({ words: phrase.split(' ').map(fold), value }))
const firstWords = new Set(days.map(({ words }) => words[0]))

/** The day that begins at unit `i`, and how many units it takes. */
export const dayPhraseAt = (
  units: readonly { readonly folded: string }[],
  i: number,
): { readonly length: number; readonly value: string } | undefined => {
  if (!firstWords.has(units[i]?.folded)) return undefined
  const found = days.find(({ words }) => words.every((word, k) => units[i + k]?.folded === word))
  return found && { length: found.words.length, value: found.value }
}
