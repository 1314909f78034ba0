// The Arabic verbs of saying, one row each, from which all their uses are derived: cues (./cue-verbs.ts), words that count
// in a claim (./claim-words.ts) and verbs of tellings (./telling-verbs.ts). To add a verb, add a row to a file of ./sayings;
// ./sayings/row.ts says what is in it. Other forms are made in ./conjugate.ts.
import { affirming } from './sayings/affirming.ts'
import { asking } from './sayings/asking.ts'
import { expressing } from './sayings/expressing.ts'
import type { Saying } from './sayings/row.ts'
import { saying } from './sayings/saying.ts'

/** Of two verbs with a form that is spelled the same, and of two verbs of an act in one cue, the first is meant. */
export const sayings: readonly Saying[] = [...saying, ...affirming, ...asking, ...expressing]
