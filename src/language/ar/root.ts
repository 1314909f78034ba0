// An Arabic stem → what it has in common with words made from it: استثمار and مستثمرون.

/** In letters: too many words are made from a shorter one. */
const shortest = 3

/** Without long vowels and what verb forms put before the root. */
export const arabicRoot = (stem: string): string | null => {
  const consonants = stem.replace(/[اويىئؤء]/gu, '')
  const bare = consonants.replace(/^(?:ست|مست|يست|تست|[متين])(?=\p{L}{3})/u, '')
  return bare.length < shortest ? null : bare
}
