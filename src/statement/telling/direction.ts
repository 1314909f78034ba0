// Which way words are written, and which quotation marks their language has.
import { detectLanguage } from '../../text/detect-language.ts'

export type Direction = 'rtl' | 'ltr'

const rightToLeft = new Set('ar arc ckb dv fa he ps sd ug ur yi'.split(' '))
const letter = /\p{L}/u
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** @param lang BCP 47 */
export const directionOf = (lang: string): Direction =>
  rightToLeft.has(lang.toLowerCase().split('-', 1)[0] ?? '') ? 'rtl' : 'ltr'

/** The direction of the first letter, as browsers take it for a text of unknown language; undefined without one. */
export const firstDirection = (text: string): Direction | undefined => {
  const [first] = letter.exec(text) ?? []
  if (first === undefined) return undefined
  return rightToLeftLetter.test(first) ? 'rtl' : 'ltr'
}

/** The language of a name on a page in `lang`: a name in the script of another language is in that one. */
export const languageOfName = (name: string, lang: string): string =>
  (firstDirection(name) ?? directionOf(lang)) === directionOf(lang) ? lang : detectLanguage(name)

/** The quotation marks of a language. */
export const marksOf = (lang: string): readonly [string, string] =>
  directionOf(lang) === 'rtl' && !/^he\b/iu.test(lang) ? ['«', '»'] : ['“', '”']
