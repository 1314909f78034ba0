// The table of contents of the mutations: one file each, and its union here.
import type { MutationResolvers, Resolvers } from '../../generated/contract.ts'
import { addStatement } from './add-statement.ts'
import { disputeAttribution } from './dispute-attribution.ts'
import { ingestDocument } from './ingest-document.ts'
import { mergeSpeakers } from './merge-speakers.ts'
import { reviewStatement } from './review-statement.ts'
import { settleAttributions } from './settle-attributions.ts'
import { undoMergeSpeakers } from './undo-merge-speakers.ts'

export const mutation: MutationResolvers = {
  ingestDocument,
  reviewStatement,
  addStatement,
  disputeAttribution,
  settleAttributions,
  mergeSpeakers,
  undoMergeSpeakers,
}

const byTypename = {
  __resolveType: <Name extends string>({ __typename }: { __typename: Name }) => __typename,
}

/** The resolvers of the unions that mutations return. */
export const mutationTypes = {
  IngestDocumentResult: byTypename,
  ReviewStatementResult: byTypename,
  AddStatementResult: byTypename,
  DisputeAttributionResult: byTypename,
  SettleAttributionsResult: byTypename,
  MergeSpeakersResult: byTypename,
  UndoMergeSpeakersResult: byTypename,
} satisfies Partial<Resolvers>
