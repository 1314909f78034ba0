// reviewStatement: a reviewer's decision about a statement, and how it is read after this and similar decisions.
import { review } from '../../../newsroom/review/review.ts'
import { findStatement } from '../../../store/read/lookup.ts'
import type { StatementView } from '../../../store/read/view.ts'
import { below } from '../../../store/read/want.ts'
import type { ReviewReport } from '../../../store/write/review-statement.ts'
import type { MutationReviewStatementArgs } from '../../generated/contract.ts'
import { loaded } from '../loaded.ts'
import { type PayloadReader, writing } from './writing.ts'

export interface ReviewedStatementView {
  readonly __typename: 'ReviewedStatement'
  readonly statement: StatementView
  readonly changed: boolean
}

/** The statement as it is now. */
export const readReviewed = async (
  { id, changed }: ReviewReport,
  { loader, want }: PayloadReader,
): Promise<ReviewedStatementView> => ({
  __typename: 'ReviewedStatement',
  statement: loaded((await findStatement(loader, id, below(want, 'statement'))) ?? undefined, 'statement'),
  changed,
})

export const reviewStatement = writing({
  role: 'EDITOR',
  payload: 'ReviewedStatement',
  write: ({ input }: MutationReviewStatementArgs, { store, viewer, at }) =>
    review(store, input, { actor: viewer.actor, at }),
  read: readReviewed,
})
