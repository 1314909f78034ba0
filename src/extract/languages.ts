// The languages that can be extracted from: those with rules of their own, and any other that has a pack.
import { packs } from '../language/packs.ts'
import { primaryLanguage } from '../text/language.ts'
import { arabicRules } from './arabic/rules.ts'
import { commonRules } from './common/rules.ts'
import { englishRules } from './english/rules.ts'
import type { LanguageRules } from './language.ts'

const own: readonly LanguageRules[] = [arabicRules, englishRules]

const languages: readonly LanguageRules[] = [
  ...own,
  ...packs.filter(({ code }) => !own.some(({ lang }) => lang === code)).map(commonRules),
]

/** @param lang BCP 47 */
export const rulesFor = (lang: string): LanguageRules | undefined =>
  languages.find((one) => one.lang === primaryLanguage(lang))
