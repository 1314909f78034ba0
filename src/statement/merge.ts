// The attributions and chain of a statement after some of its speakers were found to be one.
import { type Attribution, type Link, type Standing, standings, tellerOf } from './statement.ts'

/**
 * Each attribution under its new name. Where two become one, the one with the better standing is kept, at the place of
 * the first: a saying that is asserted under one name is the speaker's, even if it was found wrong under another. With
 * equal standings the first is kept.
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

/** The chain with its tellers under their new names; the same array when there is none to rename. */
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

/** ASSERTED, DISPUTED, REJECTED, from least to most. */
const doubt = (standing: Standing): number => standings.indexOf(standing)
