// A statement with all that its own page shows.
import type { StatementQuery } from '../generated/operations.ts'

export type Whole = NonNullable<StatementQuery['statement']>
