// addStatement: a statement that a person has found.
import { add } from '../../../newsroom/review/review.ts'
import type { MutationAddStatementArgs } from '../../generated/contract.ts'
import { readReviewed } from './review-statement.ts'
import { writing } from './writing.ts'

export const addStatement = writing({
  role: 'EDITOR',
  payload: 'ReviewedStatement',
  write: ({ input }: MutationAddStatementArgs, { store, viewer, at }) =>
    add(store, input, { actor: viewer.actor, at }),
  read: readReviewed,
})
