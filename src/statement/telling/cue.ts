// The article's own cue → the verb of the pack's tables that it is a form of.
import type { StatementAct } from '../../language/act.ts'
import { packOf, packs } from '../../language/packs.ts'
import type { Verb } from '../../language/telling.ts'
import { words } from '../../text/word.ts'

/** In UTF-16 code units: no cue is longer. */
const longest = 60

const negations = new Set(packs.flatMap(({ telling }) => [...(telling?.negations ?? [])]))
const negatedEndings = packs.flatMap(({ telling }) => telling?.negatedEnding ?? [])

/** The verb of the act that the cue is a form of; undefined for another verb, for none, and for a negated one. */
export const verbOfCue = (cue: string | null, lang: string, act: StatementAct): Verb | undefined => {
  const found = wordsOfCue(cue)
  if (found.some((word) => negations.has(word))) return undefined
  if (negatedEndings.some((ending) => ending.test(cue ?? ''))) return undefined
  return packOf(lang)?.telling?.verbOf(found, act)
}

export const wordsOfCue = (cue: string | null): readonly string[] =>
  cue === null || cue.length > longest ? [] : words(cue)

/** The cue as shown in brackets, without anything that could pass for words of the statement; empty for none. */
export const shownCue = (cue: string | null): string => {
  const text = cue?.length !== undefined && cue.length <= longest ? cue.trim() : ''
  return /^[\p{L}\p{M}\p{N} ’'ـ-]{1,60}$/u.test(text) ? text : ''
}
