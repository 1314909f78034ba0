// A text → its statements. The language's rules find frames; everything after that is the same for every language.
import { primaryLanguage } from '../text/language.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { arabicRules } from './arabic/rules.ts'
import { analyse } from './analysis.ts'
import { englishRules } from './english/rules.ts'
import type { ExtractInput, Extraction } from './extracted.ts'
import type { LanguageRules } from './language.ts'
import { statementsFrom } from './statements.ts'

const languages: readonly LanguageRules[] = [arabicRules, englishRules]

/**
 * The statements that the text reports, in the order of their content. Pure: the same input gives the same answer.
 * A text in a language without rules has none. Never throws, whatever the text.
 */
export const extract = (input: ExtractInput): Extraction => {
  const lang = input.lang ?? detectLanguage(input.text)
  const rules = languages.find((one) => one.lang === primaryLanguage(lang))
  if (!rules) return { lang, statements: [], wire: null }
  const analysis = analyse(input.text, rules.abbreviations)
  return { lang, ...statementsFrom(analysis, rules, input, lang) }
}
