// The languages that can be extracted from.
import { primaryLanguage } from '../text/language.ts'
import { arabicRules } from './arabic/rules.ts'
import { englishRules } from './english/rules.ts'
import type { LanguageRules } from './language.ts'

const languages: readonly LanguageRules[] = [arabicRules, englishRules]

/** @param lang BCP 47 */
export const rulesFor = (lang: string): LanguageRules | undefined =>
  languages.find((one) => one.lang === primaryLanguage(lang))
