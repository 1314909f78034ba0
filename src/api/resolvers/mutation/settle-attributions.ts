// settleAttributions: ends a doubt about who said it.
import { settle } from '../../../newsroom/review/review.ts'
import type { MutationSettleAttributionsArgs } from '../../generated/contract.ts'
import { readReviewed } from './review-statement.ts'
import { writing } from './writing.ts'

export const settleAttributions = writing({
  role: 'EDITOR',
  payload: 'ReviewedStatement',
  write: ({ input }: MutationSettleAttributionsArgs, { store, viewer, at }) =>
    settle(store, input, { actor: viewer.actor, at }),
  read: readReviewed,
})
