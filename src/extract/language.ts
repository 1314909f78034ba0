// What a language must bring to be extracted from: words to look up and one function that finds frames.
import type { Analysis } from './analysis.ts'
import type { Frame } from './frame.ts'

export interface LanguageRules {
  /** BCP 47. */
  readonly lang: string
  /** Folded words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** In the order of their cues. Pure, and in proportion to the length of the text. */
  frames(analysis: Analysis): readonly Frame[]
}
