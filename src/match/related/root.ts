// A stem → what it has in common with words made from it: *invest* and *investment*, استثمار and مستثمرون. It is
// rougher than a stem and says less, so it is for comparing words, never for looking them up.
import { packs } from '../../language/packs.ts'

/** Null if too little would be left. */
export const rootOf = (stem: string): string | null =>
  packs.find(({ stemmer }) => stemmer.takes(stem))?.rootOf?.(stem) ?? null
