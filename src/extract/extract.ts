// A text → its statements. The language's rules find frames; everything after that is the same for every language.
import type { Span } from '../text/span.ts'
import { detectLanguage } from '../language/detect.ts'
import { analyse } from './analysis.ts'
import type { ExtractInput, Extraction } from './extracted.ts'
import { rulesFor } from './languages.ts'
import { statementsFrom } from './statements.ts'
import { missingMark } from './turns/excerpt.ts'
import { wireOf } from './wire.ts'

/**
 * The statements that the text reports, in the order of their content. Pure: the same input gives the same answer. A
 * text in a language without rules has none. Never throws, whatever the text.
 */
export const extract = (input: ExtractInput): Extraction => {
  const mark = missingMark(input.text)
  return mark === undefined ? extracted(input) : withoutMark(extracted({ ...input, text: mark + input.text }))
}

/** Every place one character earlier: the text itself has no mark before its first word. */
const withoutMark = (found: Extraction): Extraction => {
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: Math.max(0, span.start - 1),
    end: span.end - 1,
  })
  // The added mark is not a place in the text.
  const movedOr = <T extends Span>(span: T | null): T | null => (span && span.end > 1 ? moved(span) : null)
  return {
    ...found,
    statements: found.statements.map((one) => ({
      ...one,
      content: one.content.map(moved),
      verbatim: one.verbatim.map(moved),
      cue: movedOr(one.cue),
      speaker: movedOr(one.speaker),
      via: one.via.map((source) => ({ ...source, span: moved(source.span), cue: movedOr(source.cue) })),
      said: one.said && { ...one.said, phrase: movedOr(one.said.phrase) },
    })),
    wire: found.wire && { ...found.wire, span: moved(found.wire.span) },
  }
}

const extracted = (input: ExtractInput): Extraction => {
  const lang = input.lang ?? detectLanguage(input.text)
  const rules = rulesFor(lang)
  if (!rules) return { lang, statements: [], wire: null }
  const analysis = analyse(input.text, rules.abbreviations)
  return { lang, statements: statementsFrom(analysis, rules, input, lang), wire: wireOf(input.text) }
}
