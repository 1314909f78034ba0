// Words and labels as numbers, and numbers as printable characters. Learned weights are stored in this form.

/** The code of a word or a label: FNV-1a. */
export const codeOf = (word: string, salt = 0): number => {
  let hash = 0x811c9dc5 ^ salt
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** One code from two; their order matters. */
export const mix = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Codes are stored in 24 bits: four characters. */
export const short = (code: number): number => code & 0xff_ffff
export const shortLength = 4

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Uint8Array(128)
for (let i = 0; i < digits.length; i++) valueOf[digits.charCodeAt(i)] = i

/** The number that `length` characters encode, six bits each. */
export const numberAt = (stored: string, from: number, length: number): number => {
  let value = 0
  for (let i = from; i < from + length; i++) value = value * 64 + (valueOf[stored.charCodeAt(i)] ?? 0)
  return value
}

/** The characters that `numberAt` reads. */
export const written = (value: number, length: number): string =>
  Array.from({ length }, (_, i) => digits[(value >>> (6 * (length - 1 - i))) & 63] ?? 'A').join('')
