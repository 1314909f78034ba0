// What the extractor was unsure about, as reasons to look twice, the gravest first.
import type { Statement } from './types.ts'

export type Doubt =
  | {
      readonly kind: 'lowConfidence' | 'noSpeaker' | 'noDate' | 'inferredDate' | 'noCue' | 'noSource'
    }
  | {
      readonly kind: 'anonymous' | 'coreference' | 'inferred' | 'newName' | 'disputed' | 'newSource'
      readonly name: string
    }
  | { readonly kind: 'note'; readonly text: string }

/** Below this the extractor was wrong often enough to say so. */
const sure = 0.6

export const doubtsOf = (statement: Statement): readonly Doubt[] => {
  const { confidence, attributions, said, cue, chain } = statement
  const doubts: Doubt[] = []
  if (confidence !== null && confidence < sure) doubts.push({ kind: 'lowConfidence' })
  if (attributions.length === 0) doubts.push({ kind: 'noSpeaker' })
  doubts.push(...speakerDoubts(statement))
  if (!said) doubts.push({ kind: 'noDate' })
  if (said?.basis === 'INFERRED') doubts.push({ kind: 'inferredDate' })
  if (said?.note) doubts.push({ kind: 'note', text: said.note })
  if (cue === null) doubts.push({ kind: 'noCue' })
  if (chain.length === 0) doubts.push({ kind: 'noSource' })
  for (const { source } of chain) if (source.draft) doubts.push({ kind: 'newSource', name: source.name })
  return doubts
}

const speakerDoubts = ({ attributions }: Statement): readonly Doubt[] =>
  attributions.flatMap(({ speaker: { kind, draft, name }, basis, standing, note }) => {
    const doubts: Doubt[] = []
    if (standing === 'DISPUTED') doubts.push({ kind: 'disputed', name })
    if (kind === 'ANONYMOUS') doubts.push({ kind: 'anonymous', name })
    if (basis === 'COREFERENCE') doubts.push({ kind: 'coreference', name })
    if (basis === 'INFERRED') doubts.push({ kind: 'inferred', name })
    if (draft && kind !== 'ANONYMOUS') doubts.push({ kind: 'newName', name })
    if (note !== null) doubts.push({ kind: 'note', text: note })
    return doubts
  })
