// Folds spellings that a reader takes for the same: for searching and for finding names, never for storing. Unicode
// compatibility decomposition (UAX #15) removes hamza, madda and Latin diacritics from their letters. A table has what
// Unicode distinguishes but Arabic readers do not (alef maqsura, ta marbuta, Persian yeh and kaf).

const letters: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  // Letters that have no decomposition.
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const tatweel = 'ـ'
// Marks are dropped from the scripts in which they are optional. In Devanagari or Thai a mark is a vowel that makes
// another word, so it stays; so does the sound mark of kana, which Unicode lists as belonging to any script.
const optionalMark =
  /[[\p{Mn}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}]]--[\u3099\u309A]]/v
// Zero-width joiners, bidi controls, soft hyphens, NUL are not part of a spelling.
const invisible = /[[\p{Cf}\p{Cc}]--[\t\n\v\f\r]]/v
const digit = /\p{Nd}/u

/** The folded text. `fold(fold(x)) === fold(x)`. */
export const fold = (text: string): string => {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

const cache = new Map<string, string>()

// Few characters are common: 4,096 cover any text that is not an attack.
const foldCharacter = (character: string): string => {
  const known = cache.get(character)
  if (known !== undefined) return known
  const piece = foldOnce(character)
  if (cache.size < 4096) cache.set(character, piece)
  return piece
}

const foldOnce = (character: string): string => {
  let piece = ''
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (part === tatweel || optionalMark.test(part) || invisible.test(part)) continue
    piece += letters[part] ?? (digit.test(part) ? String(digitValue(part)) : part)
  }
  return piece
}

/** In Unicode the ten digits of a script follow each other, and the code point before the first is no digit. */
const digitValue = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (digit.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return code - zero
}
