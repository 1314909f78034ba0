// Two texts with their words paired, from which the kinds of changes are read.
import type { Word } from './word.ts'

/** Two texts as they are compared. */
export interface Compared {
  readonly claim: readonly Word[]
  readonly record: readonly Word[]
  /** Whether the claim says in its own words what somebody said (*he said that they would*). */
  readonly isReported: boolean
  /** Whether word `i` of the record is inside quotation marks. */
  readonly isQuoted: (i: number) => boolean
  /** Word of the claim → the record's word that it is paired with; and the other way round. */
  readonly toRecord: ReadonlyMap<number, number>
  readonly toClaim: ReadonlyMap<number, number>
}
