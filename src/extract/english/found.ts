// What the steps from a cue to its content hand on.
import type { Cue } from './cue/cue.ts'
import type { Phrase } from './phrase/phrase.ts'
import type { Quoted } from './content/quoted.ts'

/** What one cue has around it. */
export interface Report {
  readonly cue: Cue
  readonly speaker: Phrase | undefined
  /** In order; empty when no quotation is tied to it. */
  readonly quoted: readonly Quoted[]
  /** The token where a source of this report is named: the content ends before it. */
  readonly until?: number | undefined
}
