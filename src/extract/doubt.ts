// Why an extractor is not sure of a statement: each doubt is a reason to look twice.

export const doubts = [
  /** No particle, colon or mark begins the content: its first word is a guess. */
  'noun-phrase',
  /** The attribution follows its content (*according to*), so where the content begins and ends is a guess. */
  'parenthesis',
  /** A pronoun or hidden subject, resolved to somebody met before. */
  'hidden-subject',
  /** A mention without a name, resolved to somebody met before. */
  'generic-speaker',
  /** No speaker was found. */
  'no-speaker',
  /** A quotation mark that is never closed. */
  'open-quotation',
  /** Said inside what somebody else says. */
  'nested',
] as const
export type Doubt = (typeof doubts)[number]
