// What english brings to extraction.
import type { LanguageRules } from '../language.ts'

export const englishRules: LanguageRules = {
  lang: 'en',
  abbreviations: new Set(),
  frames: () => [],
  mentions: () => [],
}
