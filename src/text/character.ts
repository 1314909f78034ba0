// The class of each UTF-16 code unit (letter, digit, …), from a table: a regular expression takes ten times as long. And
// which texts have only characters that can be stored.

export const other = 0
export const letter = 1
export const digit = 2
export const space = 3
export const lineBreak = 4
/** Not visible: bidi controls, joiners, soft hyphens. */
export const invisible = 5
export const surrogate = 6

const table = new Uint8Array(65_536)
for (let code = 0; code < table.length; code++) table[code] = classOf(code)

function classOf(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85) return lineBreak
  if (code >= 0xd800 && code <= 0xdfff) return surrogate
  const character = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  if (/\s/u.test(character)) return space
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return invisible
  return other
}

/** One of the constants of this file, for the code unit at `offset`; `space` outside the text. */
export const classAt = (text: string, offset: number): number =>
  offset < 0 || offset >= text.length ? space : (table[text.charCodeAt(offset)] ?? other)

/** Whether a letter outside the Basic Multilingual Plane begins at `offset`. */
export const isAstralLetter = (text: string, offset: number): boolean => {
  const code = text.codePointAt(offset) ?? 0
  return code > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code))
}

/** Whether any database can hold the text as it is: it has no NUL and no half of a surrogate pair. */
export const isClean = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** In messages: what `isClean` asks for. */
export const cleanForm = 'text without NUL and half characters'
