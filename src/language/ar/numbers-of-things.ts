// Words around what an Arabic colon lists: how many things, and that they follow. Folded.
import { wordSet } from '../../text/word-set.ts'

/** *The following*, after the noun for what is listed. */
export const following = wordSet('التالية التالي الآتية الآتي')
/** From three to ten, before the noun. */
export const fewThings = wordSet(
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'].flatMap((one) => [one, `${one}ة`]).join(' '),
)
