// What arabic brings to extraction.
import type { LanguageRules } from '../language.ts'

export const arabicRules: LanguageRules = {
  lang: 'ar',
  abbreviations: new Set(),
  frames: () => [],
}
