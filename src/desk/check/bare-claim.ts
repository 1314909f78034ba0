// A stretch of a claim → the words in it that somebody is said to have used, and whose they are said to be: decorations,
// a source and a name with a colon are taken off, from the outside in.
import { undecorated } from '../../match/decoration.ts'
import { sliceSpan, type Span } from '../../text/span.ts'
import { unitsOf } from '../../text/unit.ts'
import { labelBefore } from './claim-label.ts'
import { isSource, namesIn, sourceBefore, sourceBehind } from './claim-source.ts'

/** Who on record is called by a name that a claim has beside its words. */
export interface KnownNames {
  readonly isSpeaker: (name: string) => boolean
  readonly isSource: (name: string) => boolean
}

export interface BareClaim {
  /** Without decorations and sources; a label is still there. */
  readonly told: Span
  /** Without a label too. */
  readonly words: Span
  /** Whom the label or the source names, as it is written. */
  readonly speaker: string | null
}

/** Sources that stand one round the other: an agency and a paper. */
const mostSources = 3
/** In words: what is left of a claim behind a source. */
const leastLeft = 3

export const bareClaim = (text: string, span: Span, known: KnownNames): BareClaim => {
  let told = undecorated(text, span)
  const sources: string[] = []
  for (let i = 0; i < mostSources; i++) {
    const found = [sourceBehind(text, told), sourceBefore(text, told)].find(
      (one) =>
        one !== undefined &&
        wordsIn(text, one.rest) >= leastLeft &&
        isSource(sliceSpan(text, one.source), (name) => known.isSpeaker(name) || known.isSource(name)),
    )
    if (!found) break
    sources.push(sliceSpan(text, found.source))
    told = undecorated(text, found.rest)
  }
  const labelled = labelBefore(text, told)
  const named = sources.flatMap(namesIn).find((name) => known.isSpeaker(name) && !known.isSource(name))
  const isOutlet =
    labelled !== undefined && known.isSource(labelled.label) && !known.isSpeaker(labelled.label)
  return {
    told,
    words: labelled?.rest ?? told,
    speaker: labelled && !isOutlet ? labelled.label : (named ?? null),
  }
}

/** The names that a claim may have beside its words: all that `bareClaim` can ask for. */
export const namesBeside = (text: string, span: Span): readonly string[] => {
  const names: string[] = []
  const asking = (name: string): boolean => {
    names.push(name)
    return true
  }
  const { speaker } = bareClaim(text, span, { isSpeaker: asking, isSource: asking })
  // Once more without them: what looks like a source and is none hides a label.
  const plain = labelBefore(text, undecorated(text, span))?.label
  return [...names, ...[speaker, plain].filter((name) => name !== null && name !== undefined)]
}

const wordsIn = (text: string, span: Span): number => unitsOf(sliceSpan(text, span)).length
