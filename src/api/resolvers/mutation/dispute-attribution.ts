// disputeAttribution: records a doubt about who said it.
import { dispute } from '../../../newsroom/review/review.ts'
import type { MutationDisputeAttributionArgs } from '../../generated/contract.ts'
import { readReviewed } from './review-statement.ts'
import { writing } from './writing.ts'

export const disputeAttribution = writing({
  role: 'EDITOR',
  payload: 'ReviewedStatement',
  write: ({ input }: MutationDisputeAttributionArgs, { store, viewer, at }) =>
    dispute(store, input, { actor: viewer.actor, at }),
  read: readReviewed,
})
