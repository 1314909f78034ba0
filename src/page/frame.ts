// What every page is drawn with: the language of its interface with its words, and where the page is.
import type { Assets } from './assets.ts'
import { inLanguage } from './address.ts'
import { directionOf } from '../text/direction.ts'
import type { Lang } from '../words/language.ts'
import { type SiteWords, siteWords } from '../words/site.ts'

export interface Frame {
  readonly lang: Lang
  readonly dir: 'rtl' | 'ltr'
  readonly words: SiteWords
  /** Scheme, host and port under which the server is reached, without a slash at its end. */
  readonly origin: string
  /** The address of the page below its language, with its query: `/statements?topic=nato`. */
  readonly here: string
  readonly assets: Assets
  /** The path of another page in the same language. */
  readonly to: (path: string) => string
}

export const frameOf = (place: Pick<Frame, 'lang' | 'origin' | 'here' | 'assets'>): Frame => ({
  ...place,
  dir: directionOf(place.lang),
  words: siteWords[place.lang],
  to: (path) => inLanguage(place.lang, path),
})
