// A text → its statements. The language's rules find frames; everything after that is the same for every language.
import { detectLanguage } from '../text/detect-language.ts'
import { analyse } from './analysis.ts'
import type { ExtractInput, Extraction } from './extracted.ts'
import { rulesFor } from './languages.ts'
import { statementsFrom } from './statements.ts'
import { wireOf } from './wire.ts'

/**
 * The statements that the text reports, in the order of their content. Pure: the same input gives the same answer.
 * A text in a language without rules has none. Never throws, whatever the text.
 */
export const extract = (input: ExtractInput): Extraction => {
  const lang = input.lang ?? detectLanguage(input.text)
  const rules = rulesFor(lang)
  if (!rules) return { lang, statements: [], wire: null }
  const analysis = analyse(input.text, rules.abbreviations)
  return { lang, statements: statementsFrom(analysis, rules, input, lang), wire: wireOf(input.text) }
}
