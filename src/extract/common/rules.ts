// The rules of a language that has a pack and no rules of its own: a verb of saying next to a quotation, a colon or a
// clause, with a name next to it. They find little and are rarely wrong.
import type { Pack } from '../../language/pack.ts'
import type { Span } from '../../text/span.ts'
import type { Analysis } from '../analysis.ts'
import type { LanguageRules } from '../language.ts'
import type { Mention } from '../mention.ts'
import { commonFrames } from './frames.ts'

export const commonRules = (pack: Pack): LanguageRules => ({
  lang: pack.code,
  abbreviations: pack.abbreviations,
  dates: pack.dates,
  frames: (analysis) => commonFrames(pack, analysis),
  act: ({ cue }) => (cue.some((word) => pack.claims.denials.has(word)) ? 'DENIED' : 'SAID'),
  mentions: wholePhrase,
})

/** The one speaker that a noun phrase names, as it is written. */
const wholePhrase = ({ text }: Analysis, span: Span): readonly Mention[] => [
  { name: text.slice(span.start, span.end), span, role: null, shape: 'PERSON', generic: false },
]
