// The kinds of difference between a claim and a record, how grave they are, and which kinds make it another statement.

export const changeKinds = [
  'SPELLING',
  'INFLECTION',
  'FUNCTION_WORD',
  'REPORTED',
  'PERSON',
  'GENDER',
  'COUNT',
  'TENSE',
  'MODALITY',
  'CONJUNCTION',
  'QUANTIFIER',
  'PREFIX',
  'MEASURE',
  'CONDITION',
  'NEGATION',
  'NUMBER',
  'CONTENT',
  'CUT',
] as const
/** CUT: the record goes on before, after, or where the claim has an ellipsis. REPORTED: what reported speech shifts by itself. */
export type ChangeKind = (typeof changeKinds)[number]

/** The changes that make it another statement, the gravest first. */
export const gravest = [
  'NEGATION',
  'PREFIX',
  'NUMBER',
  'MEASURE',
  'CONTENT',
  'CONDITION',
  'QUANTIFIER',
  'MODALITY',
  'TENSE',
  'PERSON',
  'CONJUNCTION',
  'COUNT',
  'GENDER',
] as const satisfies readonly ChangeKind[]

export const matters: ReadonlySet<ChangeKind> = new Set(gravest)
