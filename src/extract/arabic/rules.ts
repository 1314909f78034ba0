// What Arabic brings to extraction.
import type { LanguageRules } from '../language.ts'
import { arabicFrames } from './frames.ts'
import { antecedentOf, fullerName, standsFor } from './antecedent.ts'
import { isOwnOutlet } from './chain.ts'
import { isNameQuotation } from './name-quotation.ts'
import { arabicMentions } from './mention.ts'

export const arabicRules: LanguageRules = {
  lang: 'ar',
  abbreviations: new Set(),
  frames: arabicFrames,
  mentions: arabicMentions,
  isName: isNameQuotation,
  isOwnOutlet,
  antecedent: antecedentOf,
  fullerName,
  standsFor,
}
