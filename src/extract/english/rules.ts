// What english brings to extraction.
import type { LanguageRules } from '../language.ts'
import { englishDates } from '../lexicon/en/dates.ts'

export const englishRules: LanguageRules = {
  lang: 'en',
  abbreviations: new Set(),
  dates: englishDates,
  frames: () => [],
  mentions: () => [],
}
