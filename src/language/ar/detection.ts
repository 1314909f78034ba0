// Whether a text in Arabic letters is Arabic: Persian and Urdu differ in some letters.

/** @param letters how many letters of the script the text has */
export const detectArabic = (text: string, letters: number): string => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(/[ٹڈڑےں]/gu) * 50 > letters) return 'ur'
  if (count(/[پچژگ]/gu) * 40 > letters) return 'fa'
  return 'ar'
}
