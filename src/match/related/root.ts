// A stem → what it has in common with words made from it: *invest* and *investment*, استثمار and مستثمرون. It is
// rougher than a stem and says less, so it is for comparing words, never for looking them up.

/** In letters: too many words are made from a shorter one. */
const shortest = 3

/** Null if too little would be left. */
export const rootOf = (stem: string): string | null =>
  /^\p{Script=Arabic}+$/u.test(stem) ? arabicRoot(stem) : /^[a-z]+$/u.test(stem) ? englishRoot(stem) : null

/** Without long vowels and what verb forms put before the root. */
const arabicRoot = (stem: string): string | null => {
  const consonants = stem.replace(/[اويىئؤء]/gu, '')
  const bare = consonants.replace(/^(?:ست|مست|يست|تست|[متين])(?=\p{L}{3})/u, '')
  return bare.length < shortest ? null : bare
}

const endings =
  /(?:ational|ization|isation|ations?|ition|ement|ment|ness|ance|ence|ancy|ency|ing|ion|iti|ity|ive|ous|ful|al|er|or|ar|ist|ism|ant|ent|iv|li|ly|ed|i|e)$/u
/** In letters. */
const shortestEnglish = 4

const englishRoot = (stem: string): string | null => {
  const bare = stem.replace(endings, '')
  const root = bare.length >= shortestEnglish ? bare : stem
  return root.length < shortestEnglish ? null : root
}
