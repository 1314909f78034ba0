// What the tables of verbs of saying have in common in all languages: a verb has one row, and its uses are parts of it.
import type { StatementAct } from './act.ts'
import { type Kept, type Verb, verbOf } from './telling.ts'

/** A verb in a claim: it only reports words (no promise, no doubt, no demand), or it reports that something is not so. */
export type Counting = 'SAYING' | 'DENIAL'

/** A verb in a telling of its act. */
export interface TellingUse {
  readonly act: StatementAct
  readonly fits: Verb['fits']
  readonly more: Kept
}

/**
 * A telling with the verb: its act, for each shape of words that it fits what comes between the two, and what else is
 * special about it. Words of a shape without an entry follow a colon.
 */
export const tells = (act: StatementAct, fits: Verb['fits'], more: Kept = {}): TellingUse => ({
  act,
  fits,
  more,
})

export const refusal = { sense: 'REFUSAL' } as const
export const threat = { colon: true, sense: 'THREAT' } as const
export const approval = { sense: 'APPROVAL' } as const
export const disapproval = { sense: 'DISAPPROVAL' } as const

interface TellingRow {
  readonly base: string
  /** Third person past. */
  readonly past: string
  readonly tellings: readonly TellingUse[]
}

/** The verbs of tellings, by act, in the order of their rows. */
export const tellingVerbs = (
  rows: readonly TellingRow[],
): Readonly<Record<StatementAct, readonly Verb[]>> => {
  const of = (act: StatementAct): readonly Verb[] =>
    rows.flatMap(({ base, past, tellings }) =>
      tellings.flatMap((one) => (one.act === act ? [verbOf(base, past, one.fits, one.more)] : [])),
    )
  return {
    SAID: of('SAID'),
    DENIED: of('DENIED'),
    ASKED: of('ASKED'),
    DEMANDED: of('DEMANDED'),
    PROMISED: of('PROMISED'),
    WARNED: of('WARNED'),
    EXPRESSED: of('EXPRESSED'),
  }
}
