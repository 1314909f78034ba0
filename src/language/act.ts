// What was done with the words of a statement, which depends on the cue and on what the cue takes alone, and how the
// words are given.

/**
 * `SAID` (say, add, explain, announce, describe, accuse, expect, write), `DENIED` (deny, reject a claim, call untrue),
 * `ASKED` (ask a question), `DEMANDED` (call for, urge, order, ask somebody to), `PROMISED` (pledge, vow, commit), `WARNED`
 * (warn, threaten), `EXPRESSED` (condemn, welcome, thank, praise, congratulate, regret, voice hope or concern).
 */
export const statementActs = [
  'SAID',
  'DENIED',
  'ASKED',
  'DEMANDED',
  'PROMISED',
  'WARNED',
  'EXPRESSED',
] as const
export type StatementAct = (typeof statementActs)[number]

export const statementKinds = ['DIRECT', 'INDIRECT', 'MIXED'] as const
export type StatementKind = (typeof statementKinds)[number]
