// Strings for tests, the same on every run: pieces of many scripts, joined at random by a generator with a seed.

/** Mulberry32: a generator of numbers in [0, 1) that depends on nothing but its seed. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// Letters, marks, digits, ligatures, astral characters, invisible ones and both halves of a surrogate pair.
const pieces = [
  'بوتين',
  'الأمّة',
  'ـ',
  '\u064E',
  '\u0670',
  'ﻻ',
  'ﷲ',
  '٣',
  '۳',
  'Élysée',
  'e\u0301',
  'ß',
  'ﬁ',
  'İ',
  'Σ',
  'नमस्ते',
  'น้ำ',
  'か\u3099',
  '한',
  '😀',
  '𝟘',
  '👩\u200D💻',
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u200F',
  '\uFEFF',
  ' ',
  '\n',
  '«',
  '»',
  '"',
  '.',
  'x',
]

/** `count` strings of up to `length` pieces, or single code units of any kind now and then. */
export const strings = (seed: number, count: number, length = 12): readonly string[] => {
  const random = randomOf(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const piece = (): string =>
    below(8) === 0 ? String.fromCharCode(below(0x10000)) : (pieces[below(pieces.length)] ?? '')
  return Array.from({ length: count }, () => Array.from({ length: below(length + 1) }, piece).join(''))
}
