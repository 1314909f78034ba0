// The quotation marks that newspapers use in a language.
import { directionOf } from '../text/direction.ts'
import { packOf } from './packs.ts'

/** @param lang BCP 47. Without a pack, by the direction of its script. */
export const marksOf = (lang: string): readonly [string, string] => {
  const known = packOf(lang)
  if (known) return known.marks
  return directionOf(lang) === 'rtl' && !/^he\b/iu.test(lang) ? ['«', '»'] : ['“', '”']
}
