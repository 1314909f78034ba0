// Fills in act and doubts for a statement stored before they existed: the act from its cue, the doubts from the prose
// in its notes, where the extractor used to write them.
import { actOf } from '../extract/act-of-cue.ts'
import { type Doubt, doubts } from '../extract/doubt.ts'
import { type Attribution, spansOf, type StatementDraft } from './statement.ts'

const known = doubts.join('|')
/** As the extractor wrote it; people word it differently. */
const prose = new RegExp(`(?:^|; )doubts: ((?:${known})(?:, (?:${known}))*)$`)

/** A note without the doubts listed at its end; null when nothing else is left. */
const withoutDoubts = (note: string | null): string | null => note?.replace(prose, '') || null

const doubtsIn = ({ note }: Pick<Attribution, 'note'>): readonly string[] =>
  (prose.exec(note ?? '')?.[1] ?? '').split(', ')

/** An attribution that is in doubt, or was found wrong, keeps its note when nothing else would be left of the note. */
export const cleaned = (attribution: Attribution): Attribution => {
  const note = withoutDoubts(attribution.note)
  return note === null && attribution.standing !== 'ASSERTED' ? attribution : { ...attribution, note }
}

export interface Derived extends Pick<StatementDraft, 'act' | 'attributions'> {
  readonly doubts: readonly Doubt[]
}

/** @param text the document's text, which the spans refer to */
export const derive = (
  text: string,
  { lang, spans, attributions }: Pick<StatementDraft, 'lang' | 'spans' | 'attributions'>,
): Derived => {
  const noted = new Set(attributions.flatMap(doubtsIn))
  return {
    act: actOf({ text, lang, cue: spansOf(spans, 'CUE')[0] ?? null, content: spansOf(spans, 'CONTENT') }),
    doubts: doubts.filter((doubt) => noted.has(doubt)),
    attributions: attributions.map(cleaned),
  }
}
