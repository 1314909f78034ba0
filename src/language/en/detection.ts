// Whether a text in Latin letters is English, by its commonest words.

/** In letters: so short a text may have none of the commonest words, so more words are counted. */
const sentence = 240
const wordEvery = 50
const words =
  /\b(?:the|of|and|to|that|is|was|for|said|says?|told|he|she|it|they|his|their|its|with|from|by|at|will|would|could|should|were|are|has|had|have|been|not|but|who|which|this|these|before|after|about|there|when|because)\b/giu

/** @param letters how many letters of the script the text has */
export const detectEnglish = (text: string, letters: number): string | undefined => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const common = count(/\b(?:the|of|and|to|in|that|is|was|for|said|he|it)\b/giu)
  if (common * 25 >= letters / 4) return 'en'
  return letters <= sentence && count(words) * wordEvery >= letters ? 'en' : undefined
}
