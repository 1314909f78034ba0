// Attributions of a statement once some of their speakers have been found to be one.
import { type Attribution, type Standing, standings } from './statement.ts'

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

/** ASSERTED, DISPUTED, REJECTED. */
const doubt = (standing: Standing): number => standings.indexOf(standing)
