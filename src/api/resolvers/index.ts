// The table of contents of the resolvers.
import type { RowPage } from '../../store/read/page.ts'
import type { AnyPage } from '../../store/read/view.ts'
import type { Resolvers } from '../generated/contract.ts'
import { askedSpeaker, check, claimPart, match, relatedStatement, sharedThing, textPlace } from './check.ts'
import { document, publishedDate } from './document.ts'
import { role, source, speaker, topic } from './entity.ts'
import { facets } from './facets.ts'
import { mutation, mutationTypes } from './mutation/index.ts'
import { query } from './query.ts'
import { dateScalar, dateTimeScalar, jsonScalar } from './scalar.ts'
import { segment } from './segment.ts'
import { attribution, chainLink, evidence, historyEntry, saidDate, statement } from './statement.ts'
import { telling } from './telling.ts'

const connection = {
  nodes: <Node>({ edges }: RowPage<Node>) => edges.map(({ node }) => node),
  pageInfo: <P extends AnyPage>(page: P) => page,
}

export const resolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  JSON: jsonScalar,
  Query: query,
  Mutation: mutation,
  ...mutationTypes,
  Node: { __resolveType: ({ __typename }) => __typename },
  Statement: statement,
  Telling: telling,
  SaidDate: saidDate,
  Attribution: attribution,
  ChainLink: chainLink,
  Evidence: evidence,
  HistoryEntry: historyEntry,
  Speaker: speaker,
  Role: role,
  Source: source,
  Topic: topic,
  Document: document,
  PublishedDate: publishedDate,
  Check: check,
  RelatedStatement: relatedStatement,
  SharedThing: sharedThing,
  TextPlace: textPlace,
  ClaimPart: claimPart,
  AskedSpeaker: askedSpeaker,
  Match: match,
  Facets: facets,
  Segment: segment,
  StatementConnection: connection,
  SpeakerConnection: connection,
  SourceConnection: connection,
  TopicConnection: connection,
  DocumentConnection: connection,
  PageInfo: {
    startCursor: ({ edges }) => edges[0]?.cursor ?? null,
    endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
  },
}
