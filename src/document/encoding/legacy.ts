// A text in an old encoding that is not stated → its encoding, only when the words leave no doubt. Letter statistics
// are not enough here: they mistake an English text from an old Macintosh for one in Windows' encoding.
import { commonWords as arabicWords } from '../../language/ar/common-words.ts'
import { commonWords as englishWords } from '../../language/en/common-words.ts'

export interface Guess {
  readonly text: string
  readonly encoding: 'windows-1256' | 'iso-8859-6' | 'windows-1252'
}

/** Fewer than these could be chance. */
const leastWords = 3

/**
 * The text of bytes that are not UTF-8, when it is certainly Arabic in Windows' or ISO's encoding, or English whose
 * only characters beyond ASCII are quotation marks, dashes and a few letters where they belong. Undefined for
 * everything else, even if it is readable.
 */
export const guessLegacy = (bytes: Uint8Array): Guess | undefined => {
  const windows = arabicIn(bytes, 'windows-1256')
  const iso = arabicIn(bytes, 'iso-8859-6')
  if (windows.words >= leastWords && windows.words > 4 * iso.words)
    return { text: windows.text, encoding: 'windows-1256' }
  if (iso.words >= leastWords && iso.words > 4 * windows.words)
    return { text: iso.text, encoding: 'iso-8859-6' }
  return englishIn(bytes)
}

interface Decoding {
  readonly text: string
  /** How many Arabic words of the text are common words; 0 where they are too few for it to be in Arabic. */
  readonly words: number
}

const arabicIn = (bytes: Uint8Array, encoding: string): Decoding => {
  const text = decoded(bytes, encoding)
  const runs = text.match(/[\u0621-\u064a]+/g) ?? []
  const common = runs.filter((run) => arabicWords.has(run))
  // In Arabic prose every fifth to eighth word is one of these.
  const isArabic = common.length * 20 >= runs.length && new Set(common).size >= 2
  return { text, words: isArabic ? common.length : 0 }
}

const englishIn = (bytes: Uint8Array): Guess | undefined => {
  const text = decoded(bytes, 'windows-1252')
  if (/[^\0-\x7f]/.test(text.replace(inPlace, ''))) return undefined
  const common = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => englishWords.has(word))
  return new Set(common).size >= leastWords ? { text, encoding: 'windows-1252' } : undefined
}

/**
 * Characters where they belong. The same byte elsewhere is a letter of another encoding: an old Macintosh writes í
 * where Windows writes ’. The four letters are the same in all encodings of Europe.
 */
const inPlace = new RegExp(
  [
    /(?<=[A-Za-z])’(?=(?:s|t|d|m|re|ve|ll)\b)/,
    /(?<![A-Za-z0-9])[“‘«](?=[A-Za-z0-9$£€“‘(['"])/,
    /(?<=[A-Za-z0-9.,;:!?…%)\]’])[”»](?![A-Za-z0-9])/,
    /(?<=[s.,;:!?…)\]”])’(?![A-Za-z0-9])/,
    /(?<=[A-Za-z.,!?])…|…(?=[A-Za-z])/,
    /(?<=\s)[–—](?=\s)|(?<=\d)–(?=\d)/,
    /[£€](?=\d)/,
    /(?<=[a-z])[éäöü](?![A-Z])|(?<![A-Za-z])[äöü](?=[a-z])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

const decoded = (bytes: Uint8Array, encoding: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}
