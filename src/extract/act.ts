// What was done with the words that a text reports, by what the cue says.

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
