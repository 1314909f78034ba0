// What every page is drawn with: the language of its interface with its words, and where the page is.
import type { Assets } from './assets.ts'
import { inLanguage } from './address.ts'
import { directionOf, type Lang } from './language.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import type { Words } from './words/words.ts'

export interface Frame {
  readonly lang: Lang
  readonly dir: 'rtl' | 'ltr'
  readonly words: Words
  /** Scheme, host and port under which the server is reached, without a slash at its end. */
  readonly origin: string
  /** The address of the page below its language, with its query: `/statements?topic=nato`. */
  readonly here: string
  readonly assets: Assets
  /** The path of another page in the same language. */
  readonly to: (path: string) => string
}

const wordsOf: Readonly<Record<Lang, Words>> = { ar, en }

export const frameOf = (place: Pick<Frame, 'lang' | 'origin' | 'here' | 'assets'>): Frame => ({
  ...place,
  dir: directionOf(place.lang),
  words: wordsOf[place.lang],
  to: (path) => inLanguage(place.lang, path),
})
