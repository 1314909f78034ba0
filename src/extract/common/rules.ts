// The rules of a language that has a pack and no rules of its own: a verb of saying next to a quotation, a colon or a
// clause, with a name next to it. They find little and are rarely wrong.
import type { Pack } from '../../language/pack.ts'
import type { LanguageRules } from '../language.ts'
import { commonFrames } from './frames.ts'
import { mentionsIn } from './mention.ts'

export const commonRules = (pack: Pack): LanguageRules => ({
  lang: pack.code,
  abbreviations: pack.abbreviations,
  dates: pack.dates,
  frames: (analysis) => commonFrames(pack, analysis),
  act: ({ cue }) => (cue.some((word) => pack.claims.denials.has(word)) ? 'DENIED' : 'SAID'),
  mentions: mentionsIn,
})
