// A reviewer's decision about a statement → the statement after it. Pure: it stores nothing and does not read the text.
import { expected, IsnadError } from '../errors.ts'
import { correct, type Correction } from './correction.ts'
import { type Attribution, standings, type StatementDraft } from './statement.ts'

/** Decisions about a statement as a whole; DISPUTE and SETTLE are about its attributions. */
export const reviewDecisions = ['ACCEPT', 'REJECT', 'REOPEN', 'CORRECT'] as const

/** The ends of a dispute. */
export const settledStandings = standings.filter((standing) => standing !== 'DISPUTED')

/** How one disputed attribution is settled. A note is needed for REJECTED; without one ASSERTED has none. */
export interface Settlement {
  readonly speaker: string
  readonly standing: (typeof settledStandings)[number]
  readonly note: string | null
}

export type Decision =
  /** It is right as it is: REVIEWED. */
  | { readonly kind: 'ACCEPT' }
  /** It is no statement, or not one of this document: REJECTED. */
  | { readonly kind: 'REJECT' }
  /** Back into the queue: DRAFT. */
  | { readonly kind: 'REOPEN' }
  /** It is right with these changes: REVIEWED. */
  | { readonly kind: 'CORRECT'; readonly correction: Correction }
  /** An attribution is in doubt; `rival`, when given, is added, in doubt as well. */
  | {
      readonly kind: 'DISPUTE'
      readonly speaker: string
      readonly note: string
      readonly rival: Omit<Attribution, 'standing'> | null
    }
  /** The doubt is settled. */
  | { readonly kind: 'SETTLE'; readonly settlements: readonly Settlement[] }

/** What the draft is judged against: its document's text and the slug of its outlet. */
export interface DecisionGround {
  readonly text: string
  readonly outlet: string | null
}

/**
 * The statement after the decision; equal to `draft` when it changes nothing.
 * @throws IsnadError REFERENCE_UNKNOWN when the statement does not have the attribution that is meant
 */
export const decide = (
  { text, outlet }: DecisionGround,
  draft: StatementDraft,
  decision: Decision,
): StatementDraft => {
  switch (decision.kind) {
    case 'ACCEPT':
      return { ...draft, review: 'REVIEWED' }
    case 'REJECT':
      return { ...draft, review: 'REJECTED' }
    case 'REOPEN':
      return { ...draft, review: 'DRAFT' }
    case 'CORRECT':
      return { ...correct(text, outlet, draft, decision.correction), review: 'REVIEWED' }
    case 'DISPUTE':
      return disputed(draft, decision)
    case 'SETTLE':
      return decision.settlements.reduce(settled, draft)
  }
}

const disputed = (
  draft: StatementDraft,
  { speaker, note, rival }: Extract<Decision, { kind: 'DISPUTE' }>,
): StatementDraft => {
  const { attributions } = judged(draft, { speaker, standing: 'DISPUTED', note })
  return {
    ...draft,
    attributions: [...attributions, ...(rival ? [{ ...rival, standing: 'DISPUTED' as const }] : [])],
  }
}

const settled = (draft: StatementDraft, settlement: Settlement): StatementDraft => judged(draft, settlement)

const judged = (
  draft: StatementDraft,
  { speaker, standing, note }: Pick<Attribution, 'speaker' | 'standing' | 'note'>,
): StatementDraft => {
  const { attributions } = draft
  if (!attributions.some((one) => one.speaker === speaker))
    throw new IsnadError(
      'REFERENCE_UNKNOWN',
      expected(
        'statement',
        `a speaker that the statement is attributed to (${attributions.map((one) => one.speaker).join(', ')})`,
        JSON.stringify(speaker),
      ),
    )
  return {
    ...draft,
    attributions: attributions.map((one) => (one.speaker === speaker ? { ...one, standing, note } : one)),
  }
}
