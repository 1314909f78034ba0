// Detects the language of a text by its script and, where languages share a script, by its commonest words.

/** In UTF-16 code units, from the beginning: enough to be sure. */
const sample = 20_000

/** In letters: so short a text may have none of the commonest words, so more words are counted. */
const sentence = 240
const wordEvery = 50
const englishWords =
  /\b(?:the|of|and|to|that|is|was|for|said|says?|told|he|she|it|they|his|their|its|with|from|by|at|will|would|could|should|were|are|has|had|have|been|not|but|who|which|this|these|before|after|about|there|when|because)\b/giu

/** BCP 47; `und` for a text without letters of a known script. Persian and Urdu differ from Arabic in some letters. */
export const detectLanguage = (text: string): string => {
  const seen = text.slice(0, sample)
  const count = (letters: RegExp): number => seen.match(letters)?.length ?? 0
  const arabic = count(/\p{Script=Arabic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (arabic === 0 && latin === 0) return 'und'
  if (arabic >= latin) return arabicScript(seen, arabic)
  const english = count(/\b(?:the|of|and|to|in|that|is|was|for|said|he|it)\b/giu)
  if (english * 25 >= latin / 4) return 'en'
  return latin <= sentence && count(englishWords) * wordEvery >= latin ? 'en' : 'und'
}

const arabicScript = (text: string, letters: number): string => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(/[ٹڈڑےں]/gu) * 50 > letters) return 'ur'
  if (count(/[پچژگ]/gu) * 40 > letters) return 'fa'
  return 'ar'
}
