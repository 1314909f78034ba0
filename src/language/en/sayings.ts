// The English verbs of saying, one row each, from which all their uses are derived: cues (./cue-verbs.ts), words that count
// in a claim (./claim-words.ts) and verbs of tellings (./telling-verbs.ts). To add a verb, add its base form to the row of
// verbs that have all in common with it, or add a row to a file of ./sayings; ./sayings/row.ts says what is in it. Other
// forms are made in ./inflect.ts.
import { asking } from './sayings/asking.ts'
import { expressing } from './sayings/expressing.ts'
import type { Saying } from './sayings/row.ts'
import { saying } from './sayings/saying.ts'

/** Of two verbs with a form that is spelled the same, the first is meant. */
export const sayings: readonly Saying[] = [...saying, ...asking, ...expressing]

/** Cues without a verb, each with all its words. */
export const prepositional: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['per'],
]
