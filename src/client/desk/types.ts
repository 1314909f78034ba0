// The desk's names for parts of what its operations answer (queries/), and for places in an article.
import type {
  ArticleQuery,
  AttributionBasis,
  Doubt,
  IngestMutation,
  NeighboursQuery,
  RefusedFragment,
  ReviewDecision,
  SpanRole,
  StatementAct,
  StatementOrder,
  ViewerQuery,
  WholeFragment,
  WordsInput,
} from '../generated/operations.ts'

export type { DateBasis, SpanRole, SpeakerKind, Standing } from '../generated/operations.ts'
export type Act = StatementAct
export type Basis = AttributionBasis
export type DoubtCode = Doubt
export type Decision = ReviewDecision
/** The orders of the queue. */
export type Order = Extract<StatementOrder, 'LEAST_CONFIDENT' | 'DOCUMENT_ORDER'>

export type Statement = WholeFragment
export type State = Statement['review']
export type Attribution = Statement['attributions'][number]
/** A link of the chain: a source, or otherwise a speaker who reported the words. */
export type Link = Statement['chain'][number]
/** The statement that another one is reported inside of. */
export type Outer = NonNullable<Statement['within']>
export type Evidence = Statement['evidence'][number]
/** A thing on record, with a name to show. */
export type Named = Statement['topics'][number]

export type Article = NonNullable<ArticleQuery['document']>
/** Where the words of a statement of the same article are. */
export type Neighbour = NeighboursQuery['statements']['nodes'][number]

/** Why something was not done: from the server, or found by the desk itself. */
export type Refusal = RefusedFragment
export type Viewer = NonNullable<ViewerQuery['viewer']>
export type IngestOutcome = IngestMutation['ingestDocument']
export type Ingested = Extract<IngestOutcome, { __typename: 'IngestedDocument' }>

/** A stretch of the article, in UTF-16 code units. */
export type Span = Pick<WordsInput, 'start' | 'end'>
export type Words = WordsInput
export interface RoleSpan extends Span {
  readonly role: SpanRole
}
