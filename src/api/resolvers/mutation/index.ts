// The table of contents of the mutations: one file each, and its union here.
import type { MutationResolvers, Resolvers } from '../../generated/contract.ts'
import { ingestDocument } from './ingest-document.ts'

export const mutation: MutationResolvers = { ingestDocument }

const byTypename = {
  __resolveType: <Name extends string>({ __typename }: { __typename: Name }) => __typename,
}

/** The resolvers of the unions that mutations answer with. */
export const mutationTypes = {
  IngestDocumentResult: byTypename,
} satisfies Partial<Resolvers>
