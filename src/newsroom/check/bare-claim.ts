// A span of a claim → the words that somebody is said to have used, and who is said to have used them. Decorations,
// sources and a name with a colon are taken off, from the outside in.
import { undecorated } from '../../match/decoration.ts'
import { sliceSpan, type Span } from '../../text/span.ts'
import { unitsOf } from '../../language/unit.ts'
import { labelBefore } from './claim-label.ts'
import { isSource, namesIn, sourceBefore, sourceBehind } from './claim-source.ts'

/** Whether somebody on record has a name that is next to the words of a claim. */
export interface KnownNames {
  readonly isSpeaker: (name: string) => boolean
  readonly isSource: (name: string) => boolean
}

export interface BareClaim {
  /** Without decorations and sources, but with the label. */
  readonly withLabel: Span
  /** Without the label as well. */
  readonly words: Span
  /** The name in the label or the source, as it is written. */
  readonly speaker: string | null
}

/** Sources around each other: an agency and a paper. */
const mostSources = 3
/** In words: what a claim must still have when a source is taken off. */
const leastLeft = 3

export const bareClaim = (text: string, span: Span, known: KnownNames): BareClaim => {
  let withLabel = undecorated(text, span)
  const sources: string[] = []
  for (let i = 0; i < mostSources; i++) {
    const found = [sourceBehind(text, withLabel), sourceBefore(text, withLabel)].find(
      (one) =>
        one !== undefined &&
        wordsIn(text, one.rest) >= leastLeft &&
        isSource(sliceSpan(text, one.source), (name) => known.isSpeaker(name) || known.isSource(name)),
    )
    if (!found) break
    sources.push(sliceSpan(text, found.source))
    withLabel = undecorated(text, found.rest)
  }
  const labelled = labelBefore(text, withLabel)
  const named = sources.flatMap(namesIn).find((name) => known.isSpeaker(name) && !known.isSource(name))
  const isOutlet =
    labelled !== undefined && known.isSource(labelled.label) && !known.isSpeaker(labelled.label)
  return {
    withLabel,
    words: labelled?.rest ?? withLabel,
    speaker: labelled && !isOutlet ? labelled.label : (named ?? null),
  }
}

/** The names that a claim may have next to its words: all that `bareClaim` can ask about. */
export const namesBeside = (text: string, span: Span): readonly string[] => {
  const names: string[] = []
  const asking = (name: string): boolean => {
    names.push(name)
    return true
  }
  const { speaker } = bareClaim(text, span, { isSpeaker: asking, isSource: asking })
  // Again with the sources left in place: what only looks like a source may hide a label.
  const plain = labelBefore(text, undecorated(text, span))?.label
  return [...names, ...[speaker, plain].filter((name) => name !== null && name !== undefined)]
}

const wordsIn = (text: string, span: Span): number => unitsOf(sliceSpan(text, span)).length
