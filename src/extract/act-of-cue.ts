// What was done with the words of any statement whose cue is known, wherever it was found. The extractor asks this
// for what it finds, and so does code that has stored statements: both get the same answer.
import type { Span } from '../text/span.ts'
import type { StatementAct } from '../language/act.ts'
import { cueWords } from './cue-words.ts'
import { rulesFor } from './languages.ts'

/** A statement's places in its text, in UTF-16 code units. */
export interface CueInText {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  readonly cue: Span | null
  /** In order; may be empty when it is not known. */
  readonly content: readonly Span[]
}

/** Words without a cue, or in a language without rules, are `SAID`. Never throws, whatever the text. */
export const actOf = ({ text, lang, cue, content }: CueInText): StatementAct => {
  const rules = rulesFor(lang)
  return cue && rules ? rules.act(cueWords(text, cue, content)) : 'SAID'
}
