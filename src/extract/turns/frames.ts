// A text → its frames: what a language's rules find in its prose, and what its layout adds.
import { type Analysis, analyse } from '../analysis.ts'
import type { Grounds } from '../coreference.ts'
import type { Frame } from '../frame.ts'
import type { LanguageRules } from '../language.ts'
import { withoutReplies } from './dialogue.ts'
import { blanked, layoutOf } from './layout.ts'
import { withItems, withMarks } from './list.ts'
import { withNextQuotations } from './quotation-goes-on.ts'
import { withTurns } from './turn-frames.ts'

export interface Framed {
  /** In the order of their cues. */
  readonly frames: readonly Frame[]
  /** The text with everything blanked that is not prose. The contents of frames are read in it. */
  readonly prose: Analysis
  /** The text as the rules have read it, in which they distinguish names in marks from words. */
  readonly read: Analysis
  readonly grounds: Grounds
}

/** Takes time in proportion to the length of the text. */
export const framesOf = (analysis: Analysis, rules: LanguageRules, publisher: string | undefined): Framed => {
  const layout = layoutOf(analysis, rules, publisher)
  const { blanks, below, signed } = layout
  const again = (text: string): Analysis => analyse(text, rules.abbreviations)
  const prose = blanks.length === 0 ? analysis : again(blanked(analysis.text, blanks))
  const read = below.length === 0 ? prose : again(withMarks(prose.text, below))
  const found = withItems(prose, below, rules.frames(read))
  const unsigned = withNextQuotations(prose, withoutReplies(prose, found))
  const frames =
    signed.length === 0 ? unsigned : [...unsigned.filter((one) => !isSigned(one, signed)), ...signed]
  return {
    frames: withTurns(prose, layout, frames, rules.turns?.own),
    prose,
    read,
    grounds: { scopes: layout.entries, blanks },
  }
}

/** A signature outweighs a speaker whom the rules have guessed. */
const isSigned = ({ content }: Frame, signed: readonly Frame[]): boolean =>
  signed.some((one) =>
    one.content.some((span) => content.some(({ start, end }) => start < span.end && end > span.start)),
  )
