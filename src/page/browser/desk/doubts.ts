// What the extractor was unsure about, as reasons to look twice, the gravest first.
import type { Attribution, Statement } from './types.ts'

/** As the extractor names them in a note. What the basis of the attribution tells already is not repeated. */
const codes = {
  'noun-phrase': 'firstWord',
  parenthesis: 'extent',
  'generic-speaker': 'nameless',
  'open-quotation': 'openQuotation',
  nested: 'nested',
  'hidden-subject': null,
  'no-speaker': null,
} as const

type Plain =
  | 'lowConfidence'
  | 'noSpeaker'
  | 'noDate'
  | 'inferredDate'
  | 'noCue'
  | 'noSource'
  | Exclude<(typeof codes)[keyof typeof codes], null>
export type Doubt =
  | { readonly kind: Plain }
  | {
      readonly kind: 'anonymous' | 'coreference' | 'inferred' | 'newName' | 'disputed' | 'newSource'
      readonly name: string
    }
  | { readonly kind: 'note'; readonly text: string }

/** A share of statements like this one that were found rightly: less than four of five. */
const sure = 0.8

export const doubtsOf = (statement: Statement): readonly Doubt[] => {
  const { confidence, attributions, said, cue, chain } = statement
  const notes = attributions.map(({ note }) => noteOf(note))
  const told = new Set(notes.flatMap((note) => note.codes))
  const doubts: Doubt[] = []
  if (confidence !== null && confidence < sure) doubts.push({ kind: 'lowConfidence' })
  if (attributions.length === 0) doubts.push({ kind: 'noSpeaker' })
  for (const code of told) if (codes[code]) doubts.push({ kind: codes[code] })
  doubts.push(...attributions.flatMap(speakerDoubts))
  for (const text of new Set(notes.map((note) => note.text))) if (text) doubts.push({ kind: 'note', text })
  if (!said) doubts.push({ kind: 'noDate' })
  if (said?.basis === 'INFERRED') doubts.push({ kind: 'inferredDate' })
  if (said?.note) doubts.push({ kind: 'note', text: said.note })
  if (cue === null) doubts.push({ kind: 'noCue' })
  if (chain.length === 0) doubts.push({ kind: 'noSource' })
  for (const { source } of chain) if (source.draft) doubts.push({ kind: 'newSource', name: source.name })
  return doubts
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

interface Note {
  readonly codes: readonly (keyof typeof codes)[]
  /** What is no list of codes, for people. */
  readonly text: string
}

/** The list of codes apart from what stands before it. */
export const noteOf = (note: string | null): Note => {
  const { text = note ?? '', list = '' } =
    /^(?<text>.*?)(?:; )?doubts: (?<list>[a-z-]+(?:, [a-z-]+)*)$/su.exec(note ?? '')?.groups ?? {}
  const named = list.split(', ').filter(Boolean)
  const known = named.filter((code): code is keyof typeof codes => Object.hasOwn(codes, code))
  return known.length === named.length ? { codes: known, text } : { codes: [], text: note ?? '' }
}
