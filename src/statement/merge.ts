// Attributions and chain of a statement once some of their speakers have been found to be one.
import { type Attribution, type Link, type Standing, standings, tellerOf } from './statement.ts'

/**
 * Each attribution under its new name. Where two fall together the one that stands better is kept, at the place of
 * the first: found wrong for one name and asserted for another, a saying is the speaker's. Of two that stand alike
 * the first is kept.
 */
export const attributionsRenamed = (
  attributions: readonly Attribution[],
  rename: (attribution: Attribution) => Attribution,
): readonly Attribution[] => {
  const kept = new Map<string, Attribution>()
  for (const attribution of attributions.map(rename)) {
    const known = kept.get(attribution.speaker)
    if (!known || doubt(attribution.standing) < doubt(known.standing))
      kept.set(attribution.speaker, attribution)
  }
  return [...kept.values()]
}

/** The chain with those who told the words on under their new names; the same array when there is none to rename. */
export const chainRenamed = (
  chain: readonly Link[],
  rename: (slug: string) => string | undefined,
): readonly Link[] => {
  const renamed = chain.map((link) => {
    const slug = rename(tellerOf(link) ?? '')
    return slug === undefined ? link : { speaker: slug }
  })
  return renamed.some((link, i) => link !== chain[i]) ? renamed : chain
}

/** ASSERTED, DISPUTED, REJECTED. */
const doubt = (standing: Standing): number => standings.indexOf(standing)
