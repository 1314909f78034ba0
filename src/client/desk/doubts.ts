// The doubts about a statement, as reasons to look twice, the most serious first.
import type { Attribution, DoubtCode, Statement } from './types.ts'

/** What the extractor was not sure of. */
const codes = {
  NOUN_PHRASE: 'firstWord',
  PARENTHESIS: 'extent',
  GENERIC_SPEAKER: 'nameless',
  OPEN_QUOTATION: 'openQuotation',
  NESTED: 'nested',
  HIDDEN_SUBJECT: 'hiddenSubject',
  NO_SPEAKER: 'noSpeaker',
} as const satisfies Record<DoubtCode, string>

type Plain = 'lowConfidence' | 'noDate' | 'inferredDate' | 'noCue' | 'noSource' | (typeof codes)[DoubtCode]
export type Doubt =
  | { readonly kind: Plain }
  | {
      readonly kind: 'anonymous' | 'coreference' | 'inferred' | 'newName' | 'disputed' | 'newSource'
      readonly name: string
    }
  | { readonly kind: 'note'; readonly text: string }

/** Confidence below this is a doubt: less than four of five such statements were found correctly. */
const sure = 0.8

export const doubtsOf = (statement: Statement): readonly Doubt[] => {
  const { confidence, attributions, said, cue, chain } = statement
  const doubts: Doubt[] = []
  if (confidence !== null && confidence < sure) doubts.push({ kind: 'lowConfidence' })
  if (attributions.length === 0) doubts.push({ kind: 'noSpeaker' })
  doubts.push(...extractorDoubts(statement), ...attributions.flatMap(speakerDoubts))
  doubts.push(...[...new Set(attributions.map((one) => one.note))].flatMap(noteDoubts))
  doubts.push(...dateDoubts(said))
  if (cue === null) doubts.push({ kind: 'noCue' })
  return [...doubts, ...chainDoubts(chain)]
}

const noteDoubts = (text: string | null): readonly Doubt[] => (text ? [{ kind: 'note', text }] : [])

const dateDoubts = (said: Statement['said']): readonly Doubt[] => {
  if (!said) return [{ kind: 'noDate' }]
  return [...(said.basis === 'INFERRED' ? [{ kind: 'inferredDate' } as const] : []), ...noteDoubts(said.note)]
}

const chainDoubts = (chain: Statement['chain']): readonly Doubt[] => {
  if (chain.length === 0) return [{ kind: 'noSource' }]
  return chain.flatMap(({ source, speaker, name }): readonly Doubt[] => [
    ...(source?.draft ? [{ kind: 'newSource', name } as const] : []),
    ...(speaker?.draft ? [{ kind: 'newName', name } as const] : []),
  ])
}

/** Leaves out what the basis of an attribution already says. */
const extractorDoubts = ({ doubts, attributions }: Statement): readonly Doubt[] => {
  const bases = new Set(attributions.map(({ basis }) => basis))
  return doubts
    .filter((code) => !(code === 'HIDDEN_SUBJECT' && bases.has('COREFERENCE')))
    .filter((code) => !(code === 'NO_SPEAKER' && (bases.has('INFERRED') || attributions.length === 0)))
    .map((code) => ({ kind: codes[code] }))
}

const speakerDoubts = ({
  speaker: { kind, draft, name },
  basis,
  standing,
}: Attribution): readonly Doubt[] => {
  const doubts: Doubt[] = []
  if (standing === 'DISPUTED') doubts.push({ kind: 'disputed', name })
  if (kind === 'ANONYMOUS') doubts.push({ kind: 'anonymous', name })
  if (basis === 'COREFERENCE') doubts.push({ kind: 'coreference', name })
  if (basis === 'INFERRED') doubts.push({ kind: 'inferred', name })
  if (draft && kind !== 'ANONYMOUS') doubts.push({ kind: 'newName', name })
  return doubts
}
