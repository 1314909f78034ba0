// Which way a text runs: by its language, or by its first letter (Unicode Bidirectional Algorithm, UAX #9, P2).

export type Direction = 'rtl' | 'ltr'

/** Languages written from right to left, by their primary subtag. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** The direction of words in a language (BCP 47). */
export const directionOf = (lang: string): Direction =>
  rightToLeft.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'

/** A letter of a script written from right to left: all of them are in these blocks. */
const rightLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** The direction of the first letter; null when the text has no letter, such as a date in digits. */
export const directionIn = (text: string): Direction | null => {
  const [first] = /\p{L}/u.exec(text) ?? []
  if (first === undefined) return null
  return rightLetter.test(first) ? 'rtl' : 'ltr'
}

/** Whether any letter of the text runs in the direction. */
export const hasLetterOf = (text: string, direction: Direction): boolean =>
  (text.match(/\p{L}/gu) ?? []).some((letter) => rightLetter.test(letter) === (direction === 'rtl'))
