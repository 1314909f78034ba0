// Made from schema.graphql by `npm run generate`; change that file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ObjectView, StatementView, AttributionView, ChainLinkView, SpeakerView, MergedSpeakerView, RoleView, SourceView, TopicView, DocumentView, HistoryView, StatementPage, SpeakerPage, SourcePage, TopicPage, DocumentPage, AnyPage } from '../../store/read/view.ts';
import type { TellingView } from '../resolvers/telling.ts';
import type { TellingPart as TellingPartModel } from '../../statement/telling/input.ts';
import type { Evidence as EvidenceModel } from '../../statement/evidence.ts';
import type { IngestedDocumentView, AmbiguousNameView } from '../resolvers/mutation/ingest-document.ts';
import type { ReviewedStatementView } from '../resolvers/mutation/review-statement.ts';
import type { MergedSpeakersView } from '../resolvers/mutation/merge-speakers.ts';
import type { PartedSpeakersView } from '../resolvers/mutation/undo-merge-speakers.ts';
import type { RefusalView } from '../resolvers/mutation/writing.ts';
import type { CheckView, ClaimPartView, AskedView, MatchView } from '../resolvers/check.ts';
import type { Related } from '../../newsroom/check/related.ts';
import type { Shared } from '../../match/related/compare.ts';
import type { InText } from '../../newsroom/check/beyond.ts';
import type { Facets as FacetsModel } from '../../store/read/facets.ts';
import type { SpeakerCountView, SourceCountView, TopicCountView } from '../resolvers/facets.ts';
import type { Viewer as ViewerModel } from '../../newsroom/token/editor-token.ts';
import type { SegmentView, MarkView } from '../resolvers/segment.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The statements that documents report: the reviewed ones, unless the filter asks for others. */
  readonly statements: StatementConnection;
  /** The statements with verbatim words: those of kind DIRECT or MIXED. */
  readonly quotes: StatementConnection;
  /** The statement with a permanent id, in any review state; null when there is none. */
  readonly statement?: Maybe<Statement>;
  /** A random quote among those that the filter keeps; null when it keeps none. */
  readonly randomQuote?: Maybe<Statement>;
  /** The speakers, by default those with most statements first. */
  readonly speakers: SpeakerConnection;
  /**
   * One speaker, by exactly one of `slug`, `id` and `name`; null when there is none. A name that fits several speakers is
   * refused with NAME_AMBIGUOUS and the slugs of all of them, because the server does not guess. Two arguments, or none, are
   * refused with REFERENCE_ARGUMENTS.
   */
  readonly speaker?: Maybe<Speaker>;
  /** The sources, which are the bodies that pass words on. By default those with most statements first. */
  readonly sources: SourceConnection;
  /** One source, by exactly one of `slug`, `id` and `name`; null when there is none. The errors are those of `speaker`. */
  readonly source?: Maybe<Source>;
  /** The topics, by default those with most statements first. */
  readonly topics: TopicConnection;
  /** One topic, by exactly one of `slug`, `id` and `name`; null when there is none. The errors are those of `speaker`. */
  readonly topic?: Maybe<Topic>;
  /** The documents, by default the newest first. */
  readonly documents: DocumentConnection;
  /** One document, by exactly one of `slug`, `id` and `sha256`; null when there is none. Otherwise REFERENCE_ARGUMENTS. */
  readonly document?: Maybe<Document>;
  /** The object with a permanent id; null when there is none. */
  readonly node?: Maybe<Node>;
  /**
   * Answers *did they say it?* Compares a claim with all records and gives a verdict and its evidence. The verdict is about
   * the records, never about the world. `searched` says what these records are.
   */
  readonly check: Check;
  /** How much is on record. */
  readonly stats: Stats;
  /**
   * The speakers, sources, topics, kinds and months of the statements that a filter keeps, with counts: for narrowing a list,
   * and for drawing it over time. At most the 2,000 newest are counted; `complete` says whether these are all.
   */
  readonly facets: Facets;
  /** The holder of the token that came with the request; null without a token. */
  readonly viewer?: Maybe<Viewer>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryQuotesArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryRandomQuoteArgs = {
  filter?: InputMaybe<StatementFilter>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QuerySpeakersArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<SpeakerKind>;
  drafts?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QuerySpeakerArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QuerySourcesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<SourceKind>;
  stateControlled?: InputMaybe<Scalars['Boolean']['input']>;
  drafts?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QuerySourceArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryTopicsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  parent?: InputMaybe<Scalars['String']['input']>;
  roots?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryTopicArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: InputMaybe<DocumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryDocumentArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sha256?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryCheckArgs = {
  claim: Scalars['String']['input'];
  speaker?: InputMaybe<Scalars['String']['input']>;
  said?: InputMaybe<DateRange>;
  lang?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  drafts?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`. A filter names a speaker, a source or a topic by its slug, its id or a name in any
 * spelling.
 */
export type QueryFacetsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Stores a text, the statements that a machine finds in it as drafts for review, and the speakers and sources that are new.
   * When the same text comes again, only what the new input says differently about it changes, and never what a person has
   * changed. For tokens of the role INGESTER.
   */
  readonly ingestDocument: IngestDocumentResult;
  /**
   * Accepts, rejects, reopens or corrects a statement. The statement keeps its id, whatever is corrected. Pass its `version` so
   * that a decision of somebody else is not overruled unseen. For tokens of the role EDITOR.
   */
  readonly reviewStatement: ReviewStatementResult;
  /**
   * Adds a statement that no machine has found. Its words are anchored in the document like all others, and it is REVIEWED from
   * the start. One that was rejected at the same words comes back as what is given. For tokens of the role EDITOR.
   */
  readonly addStatement: AddStatementResult;
  /** Marks an attribution as disputed, and may add a rival, which is disputed too. For tokens of the role EDITOR. */
  readonly disputeAttribution: DisputeAttributionResult;
  /** Ends a dispute: each attribution that is named becomes ASSERTED or REJECTED. For tokens of the role EDITOR. */
  readonly settleAttributions: SettleAttributionsResult;
  /**
   * Makes two speakers one. The attributions of the first go to the second, and from then on the id, slug and names of the
   * first lead to the second. For tokens of the role EDITOR.
   */
  readonly mergeSpeakers: MergeSpeakersResult;
  /**
   * Parts two speakers that were merged: every statement gets back the attributions that it had. Refused with MERGE_CHANGED
   * when some have changed since the merge, unless `partial` is true. For tokens of the role EDITOR.
   */
  readonly undoMergeSpeakers: UndoMergeSpeakersResult;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationReviewStatementArgs = {
  input: ReviewStatementInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationAddStatementArgs = {
  input: AddStatementInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationDisputeAttributionArgs = {
  input: DisputeAttributionInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationSettleAttributionsArgs = {
  input: SettleAttributionsInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationMergeSpeakersArgs = {
  input: MergeSpeakersInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused gets a
 * Refusal as its answer: always ask for its fields. Only a failure of the server itself is an error. Each mutation makes all
 * its changes or none.
 */
export type MutationUndoMergeSpeakersArgs = {
  input: UndoMergeSpeakersInput;
};

/** The holder of a token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The name of the token, by which the history names its holder. */
  readonly name: Scalars['String']['output'];
  /** What the token allows its holder to do. */
  readonly role: TokenRole;
};

/** What a token allows. Each role includes the roles before it. */
export type TokenRole =
  /** Ingest documents. */
  | 'INGESTER'
  /** Ingest documents, review what a machine has made of them, add what it has missed, settle disputes, merge speakers. */
  | 'EDITOR';

/** What a list of statements can be narrowed to, with counts. Each part lists those with most statements first. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** How many statements were counted. */
  readonly counted: Scalars['Int']['output'];
  /** Whether all statements of the list were counted. When false, only the newest by the day on which they were said. */
  readonly complete: Scalars['Boolean']['output'];
  /** Who said them, without rejected attributions. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
  /** The sources through which they came, anywhere in the chain. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** What they are about. The count of a topic includes the topics below it. */
  readonly topics: ReadonlyArray<TopicCount>;
  /** Whether they are direct, indirect or mixed. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** What was done with the words: said, denied, promised and so on. */
  readonly acts: ReadonlyArray<ActCount>;
  /** The standings of their attributions. */
  readonly standings: ReadonlyArray<StandingCount>;
  /** The languages of their words. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** The months in which they were said, oldest first. A month without statements is left out. */
  readonly months: ReadonlyArray<MonthCount>;
  /** How many have no date, or a date that is not within one month. */
  readonly undated: Scalars['Int']['output'];
};

/** How many statements of a list a speaker has. */
export type SpeakerCount = {
  readonly __typename?: 'SpeakerCount';
  /** The speaker. */
  readonly speaker: Speaker;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list came through a source. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** The source. */
  readonly source: Source;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are on a topic or on one below it. */
export type TopicCount = {
  readonly __typename?: 'TopicCount';
  /** The topic. */
  readonly topic: Topic;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: StatementKind;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are of an act. */
export type ActCount = {
  readonly __typename?: 'ActCount';
  /** The act. */
  readonly act: StatementAct;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list the filter `standing` would keep. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  /** The standing of an attribution. In the list of one speaker, only that speaker's attribution counts. */
  readonly standing: Standing;
  /** How many statements have such an attribution. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list were said in a month. */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** The month, as `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
  /** How many of them have a disputed attribution. In the list of one speaker, only that speaker's attribution counts. */
  readonly disputed: Scalars['Int']['output'];
};

/** Why a mutation has changed nothing. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** For programs: one of the codes of docs/errors.md, such as `INPUT_INVALID`. */
  readonly code: Scalars['String']['output'];
  /** For people: what was expected, and what the input had instead. */
  readonly message: Scalars['String']['output'];
  /** The path of the field that was refused, such as `rival.speaker`; null when no single field is the reason. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/**
 * A text and what is known about it. Give the text as `text` or `html`, or give only the `url` of a page, which the server
 * fetches if it is set up to. The other fields take precedence over what a page says of itself. When the text is stored
 * already, a field that is left out stays as it is.
 */
export type IngestDocumentInput = {
  /** The text as published; it is stored unchanged. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The page as published, as HTML. Its article is the text, and its metadata fill the fields that are left out. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** The language of the text (BCP 47); detected from the text when it is left out. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The address at which it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who published it: the slug or a name of a source. A name that is new becomes a new source. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The wire service that it is from: the slug or a name of a source. Without it, the wire service whose signature ends the text. */
  readonly wire?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, as an EDTF date such as `2024-10-14` or `2024-10`. Relative dates (*last August*) need a day. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The readable part of its address; made from the title when it is left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of ingesting a text. */
export type IngestDocumentResult = IngestedDocument | Refusal;

/** A stored document, and what was done with its statements. */
export type IngestedDocument = {
  readonly __typename?: 'IngestedDocument';
  /** The document. Its new statements are drafts, listed by `statements(filter: {review: [DRAFT]})`. */
  readonly document: Document;
  /** What was done with the document itself. */
  readonly change: DocumentChange;
  /** How many statements are new. */
  readonly added: Scalars['Int']['output'];
  /** How many statements that a machine had found were corrected. */
  readonly corrected: Scalars['Int']['output'];
  /** How many statements that a machine had found were withdrawn, because it no longer finds them. */
  readonly withdrawn: Scalars['Int']['output'];
  /** How many statements were stored already, exactly as they are now. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many statements were left as they are, because somebody else has changed them. */
  readonly kept: Scalars['Int']['output'];
  /**
   * How many statements got another date, because the document was stored without a day of publication or with another one.
   * These are also counted as `corrected`, or as `kept` when somebody else has changed them: of those, nothing but the date
   * changes, and they are still kept the next time.
   */
  readonly dated: Scalars['Int']['output'];
  /** How many statements were found and not stored, because they break a law of the data model. */
  readonly unlawful: Scalars['Int']['output'];
  /** How many statements were found twice and stored once. */
  readonly repeated: Scalars['Int']['output'];
  /** How confident the extractor is of the statements: how many there are in each range of confidence. */
  readonly confidence: ReadonlyArray<ConfidenceBand>;
  /** Speakers that were not on record before. */
  readonly newSpeakers: ReadonlyArray<Speaker>;
  /** Sources that were not on record before. */
  readonly newSources: ReadonlyArray<Source>;
  /** Names that can mean several speakers. Each is stored as a new speaker of this document alone, until somebody decides. */
  readonly ambiguities: ReadonlyArray<AmbiguousName>;
};

/** A range of confidence, with how many statements have a confidence in it. */
export type ConfidenceBand = {
  readonly __typename?: 'ConfidenceBand';
  /** The lowest confidence of the range, included. */
  readonly from: Scalars['Float']['output'];
  /** The highest confidence of the range, included only when it is 1. */
  readonly to: Scalars['Float']['output'];
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
};

/** A name that can mean several speakers. */
export type AmbiguousName = {
  readonly __typename?: 'AmbiguousName';
  /** The name as the document has it. */
  readonly name: Scalars['String']['output'];
  /** The speaker that has the name in this document until somebody decides. */
  readonly speaker: Speaker;
  /** The speakers on record that it can mean. */
  readonly candidates: ReadonlyArray<Speaker>;
};

/** What was done with a document. */
export type DocumentChange =
  /** The document is new. */
  | 'ADDED'
  /** Something about it was corrected. Its text never changes. */
  | 'CORRECTED'
  /** Nothing: it was stored already, exactly as it is now. */
  | 'UNCHANGED';

/** What a reviewer decides about a statement. */
export type ReviewDecision =
  /** It is right as it is. It becomes REVIEWED. */
  | 'ACCEPT'
  /** It is not a statement, or too wrong to be corrected. It becomes REJECTED. */
  | 'REJECT'
  /** It goes back into the queue. It becomes DRAFT. */
  | 'REOPEN'
  /** It is right with the correction. It becomes REVIEWED. */
  | 'CORRECT';

/** A decision about a statement. */
export type ReviewStatementInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The reason, for the history. Only ACCEPT needs none. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** What changes. Required with CORRECT, and refused with every other decision. */
  readonly correction?: InputMaybe<StatementCorrection>;
  /** The unit of the offsets of the correction. */
  readonly unit?: OffsetUnit;
  /** The `version` that the reviewer has seen. When there is a newer one, the decision is refused with VERSION_CONFLICT. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * The fields of a statement that change. A field that is left out stays as it is. The kind is not a field, because it follows
 * from the content and the verbatim words.
 */
export type StatementCorrection = {
  /** The language of the words (BCP 47). */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What was done with the words. */
  readonly act?: InputMaybe<StatementAct>;
  /** The id of the statement, of the same document, that reports this one; null when no statement reports it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** The reported words: one span, or several when an attribution interrupts them. Verbatim words outside of them are removed. */
  readonly content?: InputMaybe<ReadonlyArray<WordsInput>>;
  /** The words inside quotation marks, without the marks. */
  readonly verbatim?: InputMaybe<ReadonlyArray<WordsInput>>;
  /** The word that reports; null removes it. */
  readonly cue?: InputMaybe<WordsInput>;
  /** The words that name the speaker here; null removes them. */
  readonly speaker?: InputMaybe<WordsInput>;
  /** Who said it. Give all attributions, not only the changed ones. */
  readonly attributions?: InputMaybe<ReadonlyArray<AttributionInput>>;
  /** All links of the chain, nearest the speaker first. The document's wire service or publisher is added at the end. */
  readonly chain?: InputMaybe<ReadonlyArray<ChainLinkInput>>;
  /** All topics that it is about: slugs, ids or whole names. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was said; null when that is unknown. */
  readonly said?: InputMaybe<SaidDateInput>;
};

/** A statement that is not on record yet. The kind is not a field, because it follows from the content and the verbatim words. */
export type NewStatementInput = {
  /** The language of the words (BCP 47); the document's when it is left out. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What was done with the words; SAID when it is left out. */
  readonly act?: InputMaybe<StatementAct>;
  /** The id of the statement, of the same document, that reports this one. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** The reported words: one span, or several when an attribution interrupts them. */
  readonly content: ReadonlyArray<WordsInput>;
  /** The words inside quotation marks, without the marks. */
  readonly verbatim?: InputMaybe<ReadonlyArray<WordsInput>>;
  /** The word that reports. */
  readonly cue?: InputMaybe<WordsInput>;
  /** The words that name the speaker here. */
  readonly speaker?: InputMaybe<WordsInput>;
  /** Who said it. */
  readonly attributions: ReadonlyArray<AttributionInput>;
  /** The chain, nearest the speaker first. The document's wire service or publisher is added at the end. */
  readonly chain?: InputMaybe<ReadonlyArray<ChainLinkInput>>;
  /** The topics that it is about: slugs, ids or whole names. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was said. */
  readonly said?: InputMaybe<SaidDateInput>;
};

/** A new statement and the document in which a person has found it. */
export type AddStatementInput = {
  /** The document: a slug, an id or the SHA-256 of its text. */
  readonly document: Scalars['String']['input'];
  /** The statement. */
  readonly statement: NewStatementInput;
  /** The reason, for the history. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** The unit of the offsets of the statement. */
  readonly unit?: OffsetUnit;
};

/** Words of the document and their offsets. The two must agree, else the correction is refused with SPAN_MISMATCH. */
export type WordsInput = {
  /** The offset of the first character. */
  readonly start: Scalars['Int']['input'];
  /** The offset after the last character. */
  readonly end: Scalars['Int']['input'];
  /** The words, exactly as the document has them. */
  readonly exact: Scalars['String']['input'];
};

/** The attribution of a statement to a speaker: exactly one of a speaker on record and a new one. */
export type AttributionInput = {
  /** A speaker on record: a slug, an id or a whole name. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** A speaker that is not on record yet. */
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  /** The key or a name of one of the speaker's roles. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** Its standing; ASSERTED when it is left out. */
  readonly standing?: InputMaybe<Standing>;
  /** The reason. Required unless the standing is ASSERTED. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A speaker that is added with the decision that names it. */
export type NewSpeakerInput = {
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The language of the name (BCP 47); the document's when it is left out. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind;
  /** The readable part of its address; made from the name when it is left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** One link of a chain: either a source or a speaker who passed the words on. */
export type ChainLinkInput = {
  /** A source: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** A speaker: a slug, an id or a whole name. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** The words that name it in the document. */
  readonly words?: InputMaybe<WordsInput>;
  /** The words that hand over to it. */
  readonly cue?: InputMaybe<WordsInput>;
};

/** The date on which something was said. */
export type SaidDateInput = {
  /** An EDTF string (ISO 8601-2): `2024-10-14`, `2024-08`, `2023`, `2022-02~`. */
  readonly edtf: Scalars['String']['input'];
  /** How it is known. */
  readonly basis: DateBasis;
  /** The reason for this date. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The words of the document that say when. */
  readonly phrase?: InputMaybe<WordsInput>;
};

/** A doubt about an attribution. */
export type DisputeAttributionInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** The speaker of the attribution: a slug, an id or a whole name. */
  readonly speaker: Scalars['String']['input'];
  /** The reason for the doubt. */
  readonly note: Scalars['String']['input'];
  /** Who may have said it instead. */
  readonly rival?: InputMaybe<RivalInput>;
  /** The `version` that the reviewer has seen. When there is a newer one, the input is refused with VERSION_CONFLICT. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/** A speaker who may have said it instead. */
export type RivalInput = {
  /** A speaker on record: a slug, an id or a whole name. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** A speaker that is not on record yet. */
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  /** The key or a name of one of the speaker's roles. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** The reason why this speaker may have said it. */
  readonly note: Scalars['String']['input'];
};

/** The standing of an attribution after a dispute. */
export type SettledStanding =
  /** The doubt is over. */
  | 'ASSERTED'
  /** It was found wrong and is kept for the record. */
  | 'REJECTED';

/** The end of a dispute. */
export type SettleAttributionsInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** The attributions with their new standing. Those that are not named stay as they are. */
  readonly attributions: ReadonlyArray<SettledAttributionInput>;
  /** The reason, for the history. */
  readonly why: Scalars['String']['input'];
  /** The `version` that the reviewer has seen. When there is a newer one, the input is refused with VERSION_CONFLICT. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/** How a disputed attribution is settled. */
export type SettledAttributionInput = {
  /** The speaker of the attribution: a slug, an id or a whole name. */
  readonly speaker: Scalars['String']['input'];
  /** Its new standing. */
  readonly standing: SettledStanding;
  /** The note that stays on record with it. For REJECTED, it is `why` when it is left out. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Two speakers that are the same. */
export type MergeSpeakersInput = {
  /** The speaker that is merged into the other: a slug or an id. */
  readonly from: Scalars['String']['input'];
  /** The speaker that remains: a slug, an id or a whole name. */
  readonly into: Scalars['String']['input'];
  /** The reason, for the history. */
  readonly why: Scalars['String']['input'];
};

/** A merge to undo, named by its id or by the speaker that was merged. */
export type UndoMergeSpeakersInput = {
  /** The `merge` of the answer to `mergeSpeakers`. */
  readonly merge?: InputMaybe<Scalars['ID']['input']>;
  /** The speaker that was merged: its own slug or id. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** The reason, for the history. */
  readonly why: Scalars['String']['input'];
  /** Whether statements that have changed since stay with the remaining speaker. When false, they refuse the whole. */
  readonly partial?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The outcome of reviewing a statement. */
export type ReviewStatementResult = ReviewedStatement | Refusal;

/** The outcome of adding a statement. */
export type AddStatementResult = ReviewedStatement | Refusal;

/** The outcome of disputing an attribution. */
export type DisputeAttributionResult = ReviewedStatement | Refusal;

/** The outcome of settling attributions. */
export type SettleAttributionsResult = ReviewedStatement | Refusal;

/** The outcome of merging speakers. */
export type MergeSpeakersResult = MergedSpeakers | Refusal;

/** The outcome of undoing a merge. */
export type UndoMergeSpeakersResult = PartedSpeakers | Refusal;

/** A statement after a decision, or as it was added. */
export type ReviewedStatement = {
  readonly __typename?: 'ReviewedStatement';
  /** The statement. */
  readonly statement: Statement;
  /** Whether the decision has changed anything. False when the statement was in that state already. */
  readonly changed: Scalars['Boolean']['output'];
};

/** Two speakers after they were merged. */
export type MergedSpeakers = {
  readonly __typename?: 'MergedSpeakers';
  /** The speaker that remains. */
  readonly speaker: Speaker;
  /** The id of the merge, which `undoMergeSpeakers` takes. */
  readonly merge: Scalars['ID']['output'];
  /** How many statements it has got from the other. */
  readonly statements: Scalars['Int']['output'];
};

/** Two speakers after they were parted. */
export type PartedSpeakers = {
  readonly __typename?: 'PartedSpeakers';
  /** The speaker that had been merged. */
  readonly speaker: Speaker;
  /** How many statements it has got back. */
  readonly statements: Scalars['Int']['output'];
  /** Statements that have changed since the merge and stay with the remaining speaker. */
  readonly left: ReadonlyArray<Statement>;
};

/** An object with a permanent id. */
export type Node = {
  /** Permanent and global: the same object has the same id after seeding again and in every other installation. */
  readonly id: Scalars['ID']['output'];
};

/** Whether the reported words are inside quotation marks. */
export type StatementKind =
  /** Every word of the content is inside quotation marks. */
  | 'DIRECT'
  /** No word of the content is inside quotation marks. */
  | 'INDIRECT'
  /** Some words are: *he called it «a decisive enabler» of the war*. */
  | 'MIXED';

/** What was done with the words, according to the cue. */
export type StatementAct =
  /** Said, added, announced, described, accused of, revealed, expected, wrote. */
  | 'SAID'
  /** Denied, rejected as a claim, called untrue. */
  | 'DENIED'
  /** Asked, as a question. */
  | 'ASKED'
  /** Called for, urged, demanded, ordered, asked somebody to. */
  | 'DEMANDED'
  /** Pledged, vowed, committed to. */
  | 'PROMISED'
  /** Warned of, threatened with. */
  | 'WARNED'
  /** Condemned, welcomed, thanked, praised, regretted, hoped. */
  | 'EXPRESSED';

/** What the extractor was not sure of in a statement. */
export type Doubt =
  /** No particle, colon or quotation mark begins the words, so their first word is a guess. */
  | 'NOUN_PHRASE'
  /** The attribution follows its words (*according to*), so where they begin and end is a guess. */
  | 'PARENTHESIS'
  /** The speaker is a pronoun or a hidden subject, taken for somebody who is named before. */
  | 'HIDDEN_SUBJECT'
  /** The speaker is mentioned without a name, taken for somebody who is named before. */
  | 'GENERIC_SPEAKER'
  /** No speaker was found. */
  | 'NO_SPEAKER'
  /** A quotation mark opens the words and none closes them. */
  | 'OPEN_QUOTATION'
  /** The statement is inside what somebody else says. */
  | 'NESTED';

/** The kinds of speakers. */
export type SpeakerKind =
  /** A human being. */
  | 'PERSON'
  /** An office, which speaks no matter who holds it: *the Kremlin spokesman's office*. */
  | 'OFFICE'
  /** A company, party, alliance, court or other body. */
  | 'ORGANISATION'
  /** A state, which the text may call by its capital: *Moscow said*. */
  | 'STATE'
  /** Several people named together: *members of NATO*. */
  | 'GROUP'
  /** Somebody whom the text does not name: *a senior official*. */
  | 'ANONYMOUS';

/** The kinds of sources. */
export type SourceKind =
  /** A ministry. */
  | 'MINISTRY'
  /** Another organ of a state. */
  | 'GOVERNMENT'
  /** A news agency, or several named together. */
  | 'NEWS_AGENCY'
  /** A newspaper or magazine. */
  | 'NEWSPAPER'
  /** A television or radio station. */
  | 'BROADCASTER'
  /** A site or an account that is none of the others. */
  | 'WEBSITE'
  /** A company, party, alliance or other body. */
  | 'ORGANISATION'
  /** A letter, report or other text. */
  | 'DOCUMENT'
  /** A human being who passes words on. */
  | 'PERSON';

/** How the speaker of an attribution is known. */
export type AttributionBasis =
  /** The text names the speaker next to the cue. */
  | 'NAMED'
  /** A pronoun or a hidden subject leads to the speaker. */
  | 'COREFERENCE'
  /** The sense of the text leads to the speaker, without or against its grammar. */
  | 'INFERRED';

/** How an attribution is judged today. */
export type Standing =
  /** No doubt about it is on record. */
  | 'ASSERTED'
  /** It is in doubt. The note says why. */
  | 'DISPUTED'
  /** It was found wrong and is kept for the record. */
  | 'REJECTED';

/** How a date is known. */
export type DateBasis =
  /** The text gives the date itself. */
  | 'STATED'
  /** A phrase of the text (*last August*) was resolved against the document's date. */
  | 'RESOLVED'
  /** The date follows from something else: the text has no phrase for it, or one that dates another event. */
  | 'INFERRED';

/** Whether a person has looked at a statement. */
export type ReviewState =
  /** A machine's guess that nobody has looked at. */
  | 'DRAFT'
  /** A person has confirmed it. */
  | 'REVIEWED'
  /** A person has refused it, or it was withdrawn. It is kept for its history. */
  | 'REJECTED';

/** What the words of a span are to the statement. */
export type SpanRole =
  /** The reported words. */
  | 'CONTENT'
  /** Words inside quotation marks: the speaker is claimed to have used them exactly. */
  | 'VERBATIM'
  /** The word that reports: *said*, *أكد*, *according to*. */
  | 'CUE'
  /** The words that name the speaker here. */
  | 'SPEAKER'
  /** The phrase that says when. */
  | 'SAID'
  /** The words that name a source of the chain. */
  | 'SOURCE'
  /** The words that hand over to a source: *according to*. */
  | 'SOURCE_CUE';

/** The unit of an offset. */
export type OffsetUnit =
  /** Unicode code points, as the W3C Web Annotation model and Python count. */
  | 'CODE_POINT'
  /** UTF-16 code units, as JavaScript, Java and C# count. */
  | 'UTF16';

/** The orders of a list of statements. Ties are broken by id. */
export type StatementOrder =
  /** By the last day that the date can mean, newest first. Statements without a date come last. */
  | 'SAID_NEWEST'
  /** By the first day that the date can mean, oldest first. Statements without a date come last. */
  | 'SAID_OLDEST'
  /** As they come in their document, one document after another. */
  | 'DOCUMENT_ORDER'
  /** Those added to the database last come first. */
  | 'ADDED_NEWEST'
  /** By the extractor's confidence, lowest first: the queue of drafts. Statements that a person wrote down have none and come last. */
  | 'LEAST_CONFIDENT'
  /** The best match of `filter.text` first, among the 2,000 newest matches. */
  | 'RELEVANCE';

/** The orders of speakers, sources and topics. */
export type EntityOrder =
  /** Those with most statements first. */
  | 'MOST_STATEMENTS'
  /** By slug, A to Z. */
  | 'SLUG';

/** The orders of a list of documents. */
export type DocumentOrder =
  /** By the last day of the date of publication, newest first. Documents without a date come last. */
  | 'PUBLISHED_NEWEST'
  /** By the first day of the date of publication, oldest first. Documents without a date come last. */
  | 'PUBLISHED_OLDEST'
  /** The documents added to the database last come first. */
  | 'ADDED_NEWEST';

/** Which statements a list keeps: those for which every given field holds. */
export type StatementFilter = {
  /**
   * Attributed to this speaker: a slug, an id or a whole name in any spelling. A name that fits several speakers means any of
   * them; a slug means its speaker alone. A rejected attribution does not count, unless `standing: REJECTED` asks for it.
   */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Attributed to a speaker of this kind. */
  readonly speakerKind?: InputMaybe<SpeakerKind>;
  /** With an attribution of this standing; together with `speaker`, that speaker's attribution. */
  readonly standing?: InputMaybe<Standing>;
  /** With an attribution of this basis; together with `speaker`, that speaker's attribution. */
  readonly basis?: InputMaybe<AttributionBasis>;
  /** On this topic or one below it: a slug, an id or a whole name. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** With this source anywhere in the chain: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What must hold for the chain. */
  readonly chain?: InputMaybe<ChainFilter>;
  /** Reported by this document: a slug, an id or its SHA-256. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** With one of these acts; `[DENIED]` keeps what was denied. */
  readonly act?: InputMaybe<ReadonlyArray<StatementAct>>;
  /** Reported inside this statement, which its id names. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** In this language (BCP 47), such as `ar`. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Said in this range of days: any overlap counts. A statement without a date is not kept. */
  readonly said?: InputMaybe<DateRange>;
  /**
   * Words of the content in any spelling. All are required, "…" is a phrase, and the last word may be unfinished. Hamza, alef
   * forms, ta marbuta, tashkeel, tatweel, the script of digits, case and diacritics do not matter. What is written together
   * with a word (the article, و, ب, ل) does matter: search for *للحرب* as well as for *الحرب*. At most 1,000 UTF-16 code
   * units and 32 words (SEARCH_TOO_LONG).
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** In one of these review states. Without it, only REVIEWED. */
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
};

/** A range of days, both ends included. An end that is left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What must hold for a chain. All given fields must hold. */
export type ChainFilter = {
  /** At least one link matches. */
  readonly some?: InputMaybe<SourceMatch>;
  /** The link nearest the speaker matches. *What came from state media first?* is `{stateControlled: true}` here. */
  readonly nearest?: InputMaybe<SourceMatch>;
  /** The last link matches: the wire service, or else the publisher. */
  readonly last?: InputMaybe<SourceMatch>;
};

/** What must hold for one link of a chain. A link that is a speaker never matches `kind` or `stateControlled`. */
export type SourceMatch = {
  /** The link is this source: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The link is this speaker, who passed the words on: a slug, an id or a whole name in any spelling. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** The link is a source of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** The link is a source that a state controls (true), or that no state controls (false). */
  readonly stateControlled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which documents a list keeps: those for which every given field holds. */
export type DocumentFilter = {
  /** In this language (BCP 47), such as `ar`. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Published by this source, or with it as the wire service: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Published in this range of days: any overlap counts. A document without a date is not kept. */
  readonly published?: InputMaybe<DateRange>;
};

/** The place of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more comes after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first cursor of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The last cursor of the page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** How many the whole list has, on all pages. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The place of this page in the list. */
  readonly pageInfo: PageInfo;
};

/** A statement in a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** An opaque place in the list, for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** One act of saying that a document reports. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The permanent id, made from the hash of the document and the offsets of the words. */
  readonly id: Scalars['ID']['output'];
  /** The reported words as the document has them. Where an attribution interrupts them, the parts are joined by ` … `. */
  readonly text: Scalars['String']['output'];
  /** Whether the words are direct, indirect or mixed. */
  readonly kind: StatementKind;
  /** What was done with the words: whether they were said, denied, asked, demanded, promised, warned of or expressed. */
  readonly act: StatementAct;
  /**
   * The statement in a sentence that says what was done with the words: *Okafor denied that the hospital would close*. Only
   * verbatim words are in quotation marks.
   */
  readonly telling: Telling;
  /** The words inside quotation marks, without the marks, in the order of the text. Empty for INDIRECT. */
  readonly verbatim: ReadonlyArray<Scalars['String']['output']>;
  /** The word that reports; null when there is none. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The language of the words (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** When it was said; null when that is unknown. */
  readonly said?: Maybe<SaidDate>;
  /** Who said it. There are several when speakers spoke jointly, or when attributions compete. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** The sources and speakers that passed the words on, nearest the speaker first. The last is the wire service or the publisher. */
  readonly chain: ReadonlyArray<ChainLink>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** The document that reports it. */
  readonly document: Document;
  /** Its place among the document's statements that are not rejected, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** DISPUTED when one of its attributions is, REJECTED when all are, else ASSERTED. */
  readonly standing: Standing;
  /** Whether a person has looked at it. */
  readonly review: ReviewState;
  /** The extractor's confidence from 0 to 1; null for a statement that a person wrote down. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** What the extractor was not sure of; empty for a statement that a person wrote down. */
  readonly doubts: ReadonlyArray<Doubt>;
  /** The statement of the same document inside which this one is reported, by the speaker of that statement. */
  readonly within?: Maybe<Statement>;
  /** The statements that are reported inside it, in the order of the document. Drafts are among them only if it is a draft. */
  readonly contains: ReadonlyArray<Statement>;
  /** The spans of the document that the statement rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * The lines of the document that have the reported words, cut at a blank where they are long. Joined, the parts are one
   * stretch of the document.
   */
  readonly passage: ReadonlyArray<PassagePart>;
  /** All changes of the statement, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** The id of the last entry of its history. A reviewer passes it, so that a change is refused if somebody else was faster. */
  readonly version: Scalars['ID']['output'];
  /** When it was added to the database. */
  readonly added: Scalars['DateTime']['output'];
  /**
   * Other statements with the same words, the most similar first: they show who has the words too, who shortened them and who
   * changed them. This statement is the claim of each match, and its speakers are those asked for.
   */
  readonly similar: ReadonlyArray<Match>;
  /**
   * The first reviewed statement with these words, by the day of its document and then by the day when it was said. It is the
   * statement itself when no other is earlier.
   */
  readonly earliest: Statement;
};


/** One act of saying that a document reports. */
export type StatementTellingArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** One act of saying that a document reports. */
export type StatementEvidenceArgs = {
  roles?: InputMaybe<ReadonlyArray<SpanRole>>;
};


/** One act of saying that a document reports. */
export type StatementPassageArgs = {
  around?: InputMaybe<Scalars['Int']['input']>;
};


/** One act of saying that a document reports. */
export type StatementSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  drafts?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A statement in one sentence, in Arabic or English. */
export type Telling = {
  readonly __typename?: 'Telling';
  /** The language of the sentence, `ar` or `en`. */
  readonly lang: Scalars['String']['output'];
  /** The beginning of the sentence, without the words: *Okafor denied*, *نفى الجيش*. */
  readonly lead: Scalars['String']['output'];
  /**
   * The whole sentence on one line of plain text. Text of the other direction is isolated (U+2066 to U+2069), and only verbatim
   * words are in quotation marks.
   */
  readonly sentence: Scalars['String']['output'];
  /** The parts of the sentence. Joined, they are the sentence. */
  readonly parts: ReadonlyArray<TellingPart>;
  /** *reported speech* in the language of the telling, to be shown next to the bare words; null when all words are verbatim. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** A statement in one sentence, in Arabic or English. */
export type TellingSentenceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the sentence of a telling. */
export type TellingPart = {
  readonly __typename?: 'TellingPart';
  /** What kind of part it is. */
  readonly kind: TellingPartKind;
  /** Its text. */
  readonly text: Scalars['String']['output'];
  /** The language of the text (BCP 47). */
  readonly lang: Scalars['String']['output'];
};

/** The kinds of parts of a telling. */
export type TellingPartKind =
  /** What the sentence adds to names and words, such as the verb and the quotation marks. */
  | 'FRAME'
  /** The name of a speaker. */
  | 'SPEAKER'
  /** Reported words that are not verbatim. */
  | 'WORDS'
  /** Verbatim words. */
  | 'VERBATIM';

/** The answer to *did they say it?* */
export type Check = {
  readonly __typename?: 'Check';
  /** The claim without blanks at its ends. */
  readonly claim: Scalars['String']['output'];
  /** The language as which the claim was read (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** What the records say about the claim: the verdict of the best match, NO_RECORD, or what the verdicts on its parts add up to. */
  readonly verdict: Verdict;
  /** The verdict in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
  /** The speaker that was asked for; null when none was and the claim names none. */
  readonly asked?: Maybe<AskedSpeaker>;
  /** The evidence, the best match first. With several parts, the best matches of each. Empty for NO_RECORD. */
  readonly matches: ReadonlyArray<Match>;
  /**
   * The parts of the claim, in its order: its sentences, where no record has the whole. There is one part where the claim is
   * one sentence, or one record has all of it.
   */
  readonly parts: ReadonlyArray<ClaimPart>;
  /**
   * Whether the best match of each part was said on the claimed date, which the argument `said` or the claim itself gives; null
   * without one.
   */
  readonly dateAgrees?: Maybe<Agreement>;
  /**
   * Statements that parts without a record may be about: in other words or in the other language, they share names, numbers and
   * rare words with the claim. The closest come first, at most five. They are no verdict, because what they say has not been
   * compared with the claim.
   */
  readonly related: ReadonlyArray<RelatedStatement>;
  /** The records that were searched. The answer is about nothing else. */
  readonly searched: Searched;
};


/** The answer to *did they say it?* */
export type CheckExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A sentence of a claim, or the whole claim. */
export type ClaimPart = {
  readonly __typename?: 'ClaimPart';
  /** The words of the part, as the claim has them. */
  readonly text: Scalars['String']['output'];
  /** The offset in `Check.claim` where it begins, in Unicode code points. */
  readonly start: Scalars['Int']['output'];
  /** The offset in `Check.claim` after its end, in Unicode code points. */
  readonly end: Scalars['Int']['output'];
  /** What the records say about it. */
  readonly verdict: Verdict;
  /** The verdict in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
  /** The speaker that was asked for, or that the part names; null when there is none. */
  readonly asked?: Maybe<AskedSpeaker>;
  /** The evidence for its verdict, the best match first. Empty for NO_RECORD. */
  readonly matches: ReadonlyArray<Match>;
  /**
   * For NO_RECORD without the argument `drafts`: drafts that have its words. They are no verdict, because nobody has reviewed
   * them.
   */
  readonly drafts: ReadonlyArray<Match>;
  /** For NO_RECORD: at most three places where a stored text has its words, but no statement of them. */
  readonly texts: ReadonlyArray<TextPlace>;
};


/** A sentence of a claim, or the whole claim. */
export type ClaimPartExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A statement that a claim may be about, and why. It is no verdict. */
export type RelatedStatement = {
  readonly __typename?: 'RelatedStatement';
  /** The statement. */
  readonly statement: Statement;
  /** What the claim and the statement share, the most telling first. At most eight things. */
  readonly shared: ReadonlyArray<SharedThing>;
};

/** Something that a claim and a statement share, each perhaps in its own language. */
export type SharedThing = {
  readonly __typename?: 'SharedThing';
  /** What kind of thing it is. */
  readonly kind: SharedKind;
  /** As the claim has it. */
  readonly claim: Scalars['String']['output'];
  /** As the statement has it. For the speaker, it is the name on record. */
  readonly record: Scalars['String']['output'];
};

/** The kinds of things that a claim and a statement may share. */
export type SharedKind =
  /** A name in the words, or the name of the speaker. */
  | 'NAME'
  /** A number, in digits or in words. */
  | 'NUMBER'
  /** A word, its translation, or a word of similar meaning. */
  | 'WORD';

/** A place in the text of a document that has words of a claim. */
export type TextPlace = {
  readonly __typename?: 'TextPlace';
  /** The document. */
  readonly document: Document;
  /** The words as the document has them. */
  readonly text: Scalars['String']['output'];
  /** The offset in `Document.text` where they begin, in Unicode code points. */
  readonly start: Scalars['Int']['output'];
  /** The offset in `Document.text` after their end, in Unicode code points. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph that has the words. Of a long one, only what is around them. */
  readonly passage: Scalars['String']['output'];
  /** The number of the paragraph in the document, from 1. */
  readonly paragraph: Scalars['Int']['output'];
  /** The name before the paragraph, which in a transcript is the speaker's; null when there is none. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** The speaker that a check asks for. */
export type AskedSpeaker = {
  readonly __typename?: 'AskedSpeaker';
  /** The name as it was typed, or as the claim has it. */
  readonly name: Scalars['String']['output'];
  /** Whether the name comes from the claim itself. False when it comes from the argument `speaker`. */
  readonly inClaim: Scalars['Boolean']['output'];
  /** The speakers on record that the name can mean; empty when nobody on record has it. */
  readonly speakers: ReadonlyArray<Speaker>;
};

/** One statement that a claim is about. */
export type Match = {
  readonly __typename?: 'Match';
  /** The statement on record. */
  readonly statement: Statement;
  /** What this match alone says about the claim. */
  readonly verdict: Verdict;
  /** The share of the claim and the compared words that is the same, from 0 to 1. Rare words have more weight. */
  readonly score: Scalars['Float']['output'];
  /** The claim compared with the record word by word, both as they are written. All parts together are the whole of both. */
  readonly difference: ReadonlyArray<DifferencePart>;
  /** The kinds of differences that there are. */
  readonly changes: ReadonlyArray<ChangeKind>;
  /** How many of the words are inside quotation marks on record. */
  readonly quoted: QuotedShare;
  /**
   * What comes directly after the words and takes something back, or makes it depend on something (*But …*, *unless …*). It is
   * in the record where the claim leaves it out, or in the document after the record, in the words of anybody. Null when there
   * is nothing of the kind.
   */
  readonly goesOn?: Maybe<Scalars['String']['output']>;
  /** Whether the speaker is the one that was asked for; null when none was. */
  readonly speakerAgrees?: Maybe<Agreement>;
  /** Whether the date is the one that was asked for; null when none was. */
  readonly dateAgrees?: Maybe<Agreement>;
  /**
   * How many chains among the matches brought these words of this speaker and have no source in common. Ten papers that print
   * one agency count as one.
   */
  readonly independentChains: Scalars['Int']['output'];
  /** What this match says, in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
};


/** One statement that a claim is about. */
export type MatchExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of the comparison of a claim with a record. */
export type DifferencePart = {
  readonly __typename?: 'DifferencePart';
  /** Which side has the words. */
  readonly operation: DifferenceOperation;
  /** What kind of difference it is; null when both sides are written the same. */
  readonly kind?: Maybe<ChangeKind>;
  /** The words of the claim; null when it has none here. */
  readonly claim?: Maybe<Scalars['String']['output']>;
  /** The words of the record; null when it has none here. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** Whether the words of the record are inside quotation marks; null when it has none here. */
  readonly quoted?: Maybe<Scalars['Boolean']['output']>;
};

/** The records that a check has searched. */
export type Searched = {
  readonly __typename?: 'Searched';
  /** How many statements, in the review states that were asked for. */
  readonly statements: Scalars['Int']['output'];
  /** How many documents have such statements. */
  readonly documents: Scalars['Int']['output'];
  /** How many sources passed such statements on. */
  readonly sources: Scalars['Int']['output'];
  /** How many of the statements are in each language, the most frequent language first. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** The first day on which one of them can have been said; null when no date is known. */
  readonly saidFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which one of them can have been said; null when no date is known. */
  readonly saidTo?: Maybe<Scalars['Date']['output']>;
  /** Whether drafts were searched too. */
  readonly drafts: Scalars['Boolean']['output'];
};

/** How many statements of a list are in a language. */
export type LanguageCount = {
  readonly __typename?: 'LanguageCount';
  /** The language (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** What the records say about a claim. docs/check.md has an example of each. */
export type Verdict =
  /** These words, by this speaker. */
  | 'VERBATIM'
  /** The same words, except for spelling, punctuation, forms of words or small words. */
  | 'NEAR'
  /** A part of the words, cut so that it has to be read with what it leaves out. */
  | 'PARTIAL'
  /** Only reported indirectly: on record, none of the words is in quotation marks. */
  | 'PARAPHRASE'
  /** Found with a change that matters, such as a negation, a number, a name, or a meaningful word more or less. */
  | 'ALTERED'
  /** Said, but by somebody else. The speaker that the claim names is on record, and did not say it according to the records. */
  | 'OTHER_SPEAKER'
  /** Found, but the attribution on record is itself in doubt. */
  | 'DISPUTED'
  /** For a claim of several parts: some are on record and others are not. */
  | 'MIXED_RECORD'
  /** Nothing on record comes near it. This does not prove that it was never said. */
  | 'NO_RECORD';

/** Which side of a comparison has a stretch of words. */
export type DifferenceOperation =
  /** Both have the same words. */
  | 'EQUAL'
  /** The claim has them and the record does not. */
  | 'INSERTED'
  /** The record has them and the claim leaves them out. */
  | 'DELETED'
  /** The claim has other words than the record. */
  | 'REPLACED';

/**
 * The kinds of differences. SPELLING, INFLECTION, FUNCTION_WORD, REPORTED and CUT leave the meaning as it is. All others make
 * it another statement.
 */
export type ChangeKind =
  /** The same word in another spelling: hamza, a slip of the pen, *3* for *three*, one word for two. */
  | 'SPELLING'
  /** Another form of the word with the same meaning: a case, an article, *send* for *be sending*. */
  | 'INFLECTION'
  /** A function word more, less or exchanged: *a* for *the*, على for في. */
  | 'FUNCTION_WORD'
  /** What reported speech shifts by itself: after a verb of saying, *they would* for *we will*, *the next day* for *tomorrow*. */
  | 'REPORTED'
  /** Another grammatical person: *they* for *we*, نرسل for يرسل. */
  | 'PERSON'
  /** A woman for a man, or the other way round: طالبة for طالب, *she* for *he*. */
  | 'GENDER'
  /** One for two or several: سنة for سنتان, *a student* for *students*. */
  | 'COUNT'
  /** Another tense: *he resigned* for *he will resign*, لم for لن. */
  | 'TENSE'
  /** How sure or how due it is: *will* for *may*, *can* for *should*, قد more or less. */
  | 'MODALITY'
  /** *And* for *or*, و for أو. */
  | 'CONJUNCTION'
  /** *All* for *some*, كل for بعض. */
  | 'QUANTIFIER'
  /** A word for its contrary, which a prefix or an ending makes: *independent* for *dependent*. */
  | 'PREFIX'
  /** Another currency, or per cent more or less. */
  | 'MEASURE'
  /** A condition or an exception of the record that the claim leaves out. */
  | 'CONDITION'
  /** A negation more or less, or a record that denies what is claimed. */
  | 'NEGATION'
  /** Another number. */
  | 'NUMBER'
  /** Another meaningful word, or one more or less. */
  | 'CONTENT'
  /** Words that the record has before the claim, after it, or where the claim has an ellipsis. */
  | 'CUT';

/** How many of the compared words are inside quotation marks on record. */
export type QuotedShare =
  /** All of them, not counting words that only join. */
  | 'ALL'
  /** Some of them. */
  | 'SOME'
  /** None of them, so the words may be those of the report. */
  | 'NONE';

/** Whether the speaker or the date that was asked for is the one on record. */
export type Agreement =
  /** It is the one on record. */
  | 'AGREES'
  /** The record does not say: a surname that can mean several speakers, or no date. */
  | 'UNSURE'
  /**
   * Only of a speaker: nobody on record has this name, or it is an office, or the name is in the other script. The verdict is
   * about the words alone.
   */
  | 'UNKNOWN'
  /** It is not the one on record. */
  | 'DIFFERS';

/** The date on which something was said, and how it is known. */
export type SaidDate = {
  readonly __typename?: 'SaidDate';
  /** An EDTF string (ISO 8601-2): `2024-10-14`, `2024-08`, `2023`, `2022-02~`. */
  readonly edtf: Scalars['String']['output'];
  /** The first day that the date can mean; null when it is open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day that the date can mean; null when it is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  readonly basis: DateBasis;
  /** The words of the document that say when; null when there are none. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** The reason for this date; null when it needs none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The date on which a document was published, and how it is known. */
export type PublishedDate = {
  readonly __typename?: 'PublishedDate';
  /** An EDTF string (ISO 8601-2). */
  readonly edtf: Scalars['String']['output'];
  /** The first day that the date can mean; null when it is open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day that the date can mean; null when it is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  readonly basis: DateBasis;
  /** The reason for this date; null when it needs none. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The attribution of a statement to a speaker. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** Its place among the attributions, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The speaker who is said to have said it. */
  readonly speaker: Speaker;
  /** The speaker's office or function at that time; null when the text gives none. It may be in another language than `lang`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** How it is judged today. */
  readonly standing: Standing;
  /** The reason, where one is needed. There is always one for DISPUTED and REJECTED. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** The attribution of a statement to a speaker. */
export type AttributionRoleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** One link of a chain: either a source or a speaker, who passed on what somebody else had said. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** The place in the chain, from 1, which is nearest the speaker. */
  readonly position: Scalars['Int']['output'];
  /** The body that passed the words on; null when a speaker did. */
  readonly source?: Maybe<Source>;
  /** The speaker who passed the words on; null when a source did. */
  readonly speaker?: Maybe<Speaker>;
  /** The name of the source or the speaker. */
  readonly name: Scalars['String']['output'];
  /** The words that hand over to it, such as *according to* and *وفقاً لـ*; null when there are none. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The words that name it in the document; null when the document does not. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** One link of a chain: either a source or a speaker, who passed on what somebody else had said. */
export type ChainLinkNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A span of a document's text, as a W3C Web Annotation position and quote selector. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What the words are to the statement. */
  readonly role: SpanRole;
  /** The offset of the first character. */
  readonly start: Scalars['Int']['output'];
  /** The offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words of the span. */
  readonly exact: Scalars['String']['output'];
  /** The text before them, up to 32 UTF-16 code units. */
  readonly prefix: Scalars['String']['output'];
  /** The text after them, up to 32 UTF-16 code units. */
  readonly suffix: Scalars['String']['output'];
  /**
   * The span as the target of a W3C Web Annotation (JSON-LD), with the document's address as its source, a TextPositionSelector
   * and a TextQuoteSelector.
   */
  readonly target: Scalars['JSON']['output'];
  /** For SOURCE and SOURCE_CUE, the position of the link of the chain; null for all others. */
  readonly link?: Maybe<Scalars['Int']['output']>;
};


/** A span of a document's text, as a W3C Web Annotation position and quote selector. */
export type EvidenceStartArgs = {
  unit?: OffsetUnit;
};


/** A span of a document's text, as a W3C Web Annotation position and quote selector. */
export type EvidenceEndArgs = {
  unit?: OffsetUnit;
};

/** A stretch of the passage around a statement's words. */
export type PassagePart = {
  readonly __typename?: 'PassagePart';
  /** The text of the stretch. */
  readonly text: Scalars['String']['output'];
  /** What the stretch is to the statement; empty where the document speaks in its own voice. */
  readonly roles: ReadonlyArray<SpanRole>;
};

/** One change of the append-only history. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** The id of the entry. It grows with time, and is valid in this database only. */
  readonly id: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made the change, such as `token:desk` or `seed`. */
  readonly actor: Scalars['String']['output'];
  /** What happened. */
  readonly action: HistoryAction;
  /** The reason. */
  readonly why: Scalars['String']['output'];
  /** The changed fields before; null when there was nothing. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The changed fields after; null when nothing is left. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** What can happen to an object of the API. */
export type HistoryAction =
  /** It was added to the database. */
  | 'ADDED'
  /** Something about it was corrected. */
  | 'CORRECTED'
  /** An attribution was marked as disputed. */
  | 'DISPUTED'
  /** It is no longer among what is served. */
  | 'WITHDRAWN'
  /** It is served again. */
  | 'RESTORED'
  /** A reviewer confirmed it. */
  | 'ACCEPTED'
  /** A reviewer refused it. */
  | 'REJECTED'
  /** A reviewer put it back into the queue. */
  | 'REOPENED'
  /** A dispute over an attribution was decided. */
  | 'SETTLED'
  /** Two speakers were merged, and the attributions went to the one that remains. */
  | 'MERGED'
  /** Two merged speakers were parted again. */
  | 'UNMERGED'
  /** A machine filled in a new field from what was stored before. */
  | 'DERIVED';

/** A name in one of its spellings. */
export type Name = {
  readonly __typename?: 'Name';
  /** The language of the name (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
};

/** An office or function of a speaker. */
export type Role = {
  readonly __typename?: 'Role';
  /** The name of the role, in another language when there is none in this one. */
  readonly name: Scalars['String']['output'];
  /** When the speaker held it, as far as that is known (EDTF); null when it is not. */
  readonly held?: Maybe<Scalars['String']['output']>;
};


/** An office or function of a speaker. */
export type RoleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Who said it: a person, an office, an organisation, a state, a group, or somebody unnamed. */
export type Speaker = Node & {
  readonly __typename?: 'Speaker';
  /** The permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind;
  /** Whether a machine has added it and no person has confirmed it yet. */
  readonly draft: Scalars['Boolean']['output'];
  /** The name to show, in another language when there is none in this one. */
  readonly name: Scalars['String']['output'];
  /** All names and spellings on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** The offices and functions on record. */
  readonly roles: ReadonlyArray<Role>;
  /** The speakers that were merged into this one, in the order of their slugs. Their ids, slugs and names lead here. */
  readonly merged: ReadonlyArray<MergedSpeaker>;
  /** How many reviewed statements are attributed to it, without rejected attributions. */
  readonly statementCount: Scalars['Int']['output'];
  /** What it said. `filter.speaker` is this speaker. */
  readonly statements: StatementConnection;
};


/** Who said it: a person, an office, an organisation, a state, a group, or somebody unnamed. */
export type SpeakerNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** Who said it: a person, an office, an organisation, a state, a group, or somebody unnamed. */
export type SpeakerStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A speaker that was merged into another. */
export type MergedSpeaker = {
  readonly __typename?: 'MergedSpeaker';
  /** Its own former id, which now leads to the speaker that it was merged into. */
  readonly speakerId: Scalars['ID']['output'];
  /** Its own former slug. */
  readonly slug: Scalars['String']['output'];
  /** Who merged it, when and why. `undoMergeSpeakers` takes the id of this entry. */
  readonly merge: HistoryEntry;
};

/** A page of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** How many the whole list has, on all pages. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The speakers of this page. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** The speakers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** The place of this page in the list. */
  readonly pageInfo: PageInfo;
};

/** A speaker in a list. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** An opaque place in the list, for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker. */
  readonly node: Speaker;
};

/** A body that passed words on: a ministry, an agency, a paper. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Whether a state owns it or decides what it publishes; null when this is not established. */
  readonly stateControlled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a machine has added it and no person has confirmed it yet. */
  readonly draft: Scalars['Boolean']['output'];
  /** The name to show, in another language when there is none in this one. */
  readonly name: Scalars['String']['output'];
  /** All names and spellings on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** How many reviewed statements have it anywhere in their chain. */
  readonly statementCount: Scalars['Int']['output'];
  /** What came through it. `filter.source` is this source. */
  readonly statements: StatementConnection;
};


/** A body that passed words on: a ministry, an agency, a paper. */
export type SourceNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A body that passed words on: a ministry, an agency, a paper. */
export type SourceStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** How many the whole list has, on all pages. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The sources of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The place of this page in the list. */
  readonly pageInfo: PageInfo;
};

/** A source in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** An opaque place in the list, for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** What statements are about: a tree. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** The permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** The name to show, in another language when there is none in this one. */
  readonly name: Scalars['String']['output'];
  /** All names on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** The topic directly above; null at the top. */
  readonly parent?: Maybe<Topic>;
  /** The topics directly below, in the order of their slugs. */
  readonly children: ReadonlyArray<Topic>;
  /** How many reviewed statements are on it or on a topic below it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What was said on it or on a topic below it. `filter.topic` is this topic. */
  readonly statements: StatementConnection;
};


/** What statements are about: a tree. */
export type TopicNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What statements are about: a tree. */
export type TopicStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** How many the whole list has, on all pages. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The topics of this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** The topics of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The place of this page in the list. */
  readonly pageInfo: PageInfo;
};

/** A topic in a list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** An opaque place in the list, for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: Topic;
};

/** One text as published: an article, a transcript, a release. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** The permanent id, made from the hash of the text. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** The headline; null when there is none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The language of the text (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** The text as published, unchanged. */
  readonly text: Scalars['String']['output'];
  /** The SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The address at which it was published; null when unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The terms on which the text is stored here; null when unknown. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who published it; null when unknown. */
  readonly publisher?: Maybe<Source>;
  /** The wire service that it is from; null when there is none. */
  readonly wire?: Maybe<Source>;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<PublishedDate>;
  /** When it was added to the database. */
  readonly added: Scalars['DateTime']['output'];
  /** What it reports. `filter.document` is this document. */
  readonly statements: StatementConnection;
  /** The whole text, cut where the words of a reviewed statement start or end, for highlighting. Joined, the segments are the text. */
  readonly segments: ReadonlyArray<Segment>;
};


/** One text as published: an article, a transcript, a release. */
export type DocumentStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of a document's text with the same statements all along. */
export type Segment = {
  readonly __typename?: 'Segment';
  /** The text of the stretch. */
  readonly text: Scalars['String']['output'];
  /** The offset in `Document.text` where it starts. */
  readonly start: Scalars['Int']['output'];
  /** The offset in `Document.text` after its end. */
  readonly end: Scalars['Int']['output'];
  /** The statements whose content it is part of, in document order; empty where the document speaks in its own voice. */
  readonly statements: ReadonlyArray<Statement>;
  /** What the stretch is to each of these statements, such as its content or its cue. */
  readonly marks: ReadonlyArray<Mark>;
};


/** A stretch of a document's text with the same statements all along. */
export type SegmentStartArgs = {
  unit?: OffsetUnit;
};


/** A stretch of a document's text with the same statements all along. */
export type SegmentEndArgs = {
  unit?: OffsetUnit;
};

/** What a stretch of text is to a statement. */
export type Mark = {
  readonly __typename?: 'Mark';
  /** What the stretch is: content, verbatim, cue, speaker and so on. */
  readonly role: SpanRole;
  /** The statement. */
  readonly statement: Statement;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** How many the whole list has, on all pages. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** The documents of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The place of this page in the list. */
  readonly pageInfo: PageInfo;
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** An opaque place in the list, for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** How much is on record. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** How many statements are reviewed. */
  readonly statements: Scalars['Int']['output'];
  /** How many reviewed statements have verbatim words. */
  readonly quotes: Scalars['Int']['output'];
  /** How many reviewed statements have a disputed attribution. */
  readonly disputed: Scalars['Int']['output'];
  /** How many statements wait for review. */
  readonly drafts: Scalars['Int']['output'];
  /** How many documents there are. */
  readonly documents: Scalars['Int']['output'];
  /** How many speakers there are, without those that only drafts have. */
  readonly speakers: Scalars['Int']['output'];
  /** How many sources there are, without those that only drafts have. */
  readonly sources: Scalars['Int']['output'];
  /** How many topics there are. */
  readonly topics: Scalars['Int']['output'];
  /** The first day on which a reviewed statement can have been said; null when no date is known. */
  readonly saidFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which a reviewed statement can have been said; null when no date is known. */
  readonly saidTo?: Maybe<Scalars['Date']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IngestDocumentResult:
    | ( IngestedDocumentView )
    | ( RefusalView )
  ;
  ReviewStatementResult:
    | ( ReviewedStatementView )
    | ( RefusalView )
  ;
  AddStatementResult:
    | ( ReviewedStatementView )
    | ( RefusalView )
  ;
  DisputeAttributionResult:
    | ( ReviewedStatementView )
    | ( RefusalView )
  ;
  SettleAttributionsResult:
    | ( ReviewedStatementView )
    | ( RefusalView )
  ;
  MergeSpeakersResult:
    | ( MergedSpeakersView )
    | ( RefusalView )
  ;
  UndoMergeSpeakersResult:
    | ( PartedSpeakersView )
    | ( RefusalView )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  TokenRole: TokenRole;
  Facets: ResolverTypeWrapper<FacetsModel>;
  SpeakerCount: ResolverTypeWrapper<SpeakerCountView>;
  SourceCount: ResolverTypeWrapper<SourceCountView>;
  TopicCount: ResolverTypeWrapper<TopicCountView>;
  KindCount: ResolverTypeWrapper<KindCount>;
  ActCount: ResolverTypeWrapper<ActCount>;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  Refusal: ResolverTypeWrapper<RefusalView>;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IngestDocumentResult']>;
  IngestedDocument: ResolverTypeWrapper<IngestedDocumentView>;
  ConfidenceBand: ResolverTypeWrapper<ConfidenceBand>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmbiguousName: ResolverTypeWrapper<AmbiguousNameView>;
  DocumentChange: DocumentChange;
  ReviewDecision: ReviewDecision;
  ReviewStatementInput: ReviewStatementInput;
  StatementCorrection: StatementCorrection;
  NewStatementInput: NewStatementInput;
  AddStatementInput: AddStatementInput;
  WordsInput: WordsInput;
  AttributionInput: AttributionInput;
  NewSpeakerInput: NewSpeakerInput;
  ChainLinkInput: ChainLinkInput;
  SaidDateInput: SaidDateInput;
  DisputeAttributionInput: DisputeAttributionInput;
  RivalInput: RivalInput;
  SettledStanding: SettledStanding;
  SettleAttributionsInput: SettleAttributionsInput;
  SettledAttributionInput: SettledAttributionInput;
  MergeSpeakersInput: MergeSpeakersInput;
  UndoMergeSpeakersInput: UndoMergeSpeakersInput;
  ReviewStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewStatementResult']>;
  AddStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddStatementResult']>;
  DisputeAttributionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisputeAttributionResult']>;
  SettleAttributionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleAttributionsResult']>;
  MergeSpeakersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeSpeakersResult']>;
  UndoMergeSpeakersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoMergeSpeakersResult']>;
  ReviewedStatement: ResolverTypeWrapper<ReviewedStatementView>;
  MergedSpeakers: ResolverTypeWrapper<MergedSpeakersView>;
  PartedSpeakers: ResolverTypeWrapper<PartedSpeakersView>;
  Node: ResolverTypeWrapper<ObjectView>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  StatementKind: StatementKind;
  StatementAct: StatementAct;
  Doubt: Doubt;
  SpeakerKind: SpeakerKind;
  SourceKind: SourceKind;
  AttributionBasis: AttributionBasis;
  Standing: Standing;
  DateBasis: DateBasis;
  ReviewState: ReviewState;
  SpanRole: SpanRole;
  OffsetUnit: OffsetUnit;
  StatementOrder: StatementOrder;
  EntityOrder: EntityOrder;
  DocumentOrder: DocumentOrder;
  StatementFilter: StatementFilter;
  DateRange: DateRange;
  ChainFilter: ChainFilter;
  SourceMatch: SourceMatch;
  DocumentFilter: DocumentFilter;
  PageInfo: ResolverTypeWrapper<AnyPage>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  Statement: ResolverTypeWrapper<StatementView>;
  Telling: ResolverTypeWrapper<TellingView>;
  TellingPart: ResolverTypeWrapper<TellingPartModel>;
  TellingPartKind: TellingPartKind;
  Check: ResolverTypeWrapper<CheckView>;
  ClaimPart: ResolverTypeWrapper<ClaimPartView>;
  RelatedStatement: ResolverTypeWrapper<Related>;
  SharedThing: ResolverTypeWrapper<Shared>;
  SharedKind: SharedKind;
  TextPlace: ResolverTypeWrapper<InText>;
  AskedSpeaker: ResolverTypeWrapper<AskedView>;
  Match: ResolverTypeWrapper<MatchView>;
  DifferencePart: ResolverTypeWrapper<DifferencePart>;
  Searched: ResolverTypeWrapper<Searched>;
  LanguageCount: ResolverTypeWrapper<LanguageCount>;
  Verdict: Verdict;
  DifferenceOperation: DifferenceOperation;
  ChangeKind: ChangeKind;
  QuotedShare: QuotedShare;
  Agreement: Agreement;
  SaidDate: ResolverTypeWrapper<StatementView>;
  PublishedDate: ResolverTypeWrapper<DocumentView>;
  Attribution: ResolverTypeWrapper<AttributionView>;
  ChainLink: ResolverTypeWrapper<ChainLinkView>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  PassagePart: ResolverTypeWrapper<PassagePart>;
  HistoryEntry: ResolverTypeWrapper<HistoryView>;
  HistoryAction: HistoryAction;
  Name: ResolverTypeWrapper<Name>;
  Role: ResolverTypeWrapper<RoleView>;
  Speaker: ResolverTypeWrapper<SpeakerView>;
  MergedSpeaker: ResolverTypeWrapper<MergedSpeakerView>;
  SpeakerConnection: ResolverTypeWrapper<SpeakerPage>;
  SpeakerEdge: ResolverTypeWrapper<Omit<SpeakerEdge, 'node'> & { node: ResolversTypes['Speaker'] }>;
  Source: ResolverTypeWrapper<SourceView>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Topic: ResolverTypeWrapper<TopicView>;
  TopicConnection: ResolverTypeWrapper<TopicPage>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  Document: ResolverTypeWrapper<DocumentView>;
  Segment: ResolverTypeWrapper<SegmentView>;
  Mark: ResolverTypeWrapper<MarkView>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Stats: ResolverTypeWrapper<Stats>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Viewer: ViewerModel;
  Facets: FacetsModel;
  SpeakerCount: SpeakerCountView;
  SourceCount: SourceCountView;
  TopicCount: TopicCountView;
  KindCount: KindCount;
  ActCount: ActCount;
  StandingCount: StandingCount;
  MonthCount: MonthCount;
  Refusal: RefusalView;
  IngestDocumentInput: IngestDocumentInput;
  IngestDocumentResult: ResolversUnionTypes<ResolversParentTypes>['IngestDocumentResult'];
  IngestedDocument: IngestedDocumentView;
  ConfidenceBand: ConfidenceBand;
  Float: Scalars['Float']['output'];
  AmbiguousName: AmbiguousNameView;
  ReviewStatementInput: ReviewStatementInput;
  StatementCorrection: StatementCorrection;
  NewStatementInput: NewStatementInput;
  AddStatementInput: AddStatementInput;
  WordsInput: WordsInput;
  AttributionInput: AttributionInput;
  NewSpeakerInput: NewSpeakerInput;
  ChainLinkInput: ChainLinkInput;
  SaidDateInput: SaidDateInput;
  DisputeAttributionInput: DisputeAttributionInput;
  RivalInput: RivalInput;
  SettleAttributionsInput: SettleAttributionsInput;
  SettledAttributionInput: SettledAttributionInput;
  MergeSpeakersInput: MergeSpeakersInput;
  UndoMergeSpeakersInput: UndoMergeSpeakersInput;
  ReviewStatementResult: ResolversUnionTypes<ResolversParentTypes>['ReviewStatementResult'];
  AddStatementResult: ResolversUnionTypes<ResolversParentTypes>['AddStatementResult'];
  DisputeAttributionResult: ResolversUnionTypes<ResolversParentTypes>['DisputeAttributionResult'];
  SettleAttributionsResult: ResolversUnionTypes<ResolversParentTypes>['SettleAttributionsResult'];
  MergeSpeakersResult: ResolversUnionTypes<ResolversParentTypes>['MergeSpeakersResult'];
  UndoMergeSpeakersResult: ResolversUnionTypes<ResolversParentTypes>['UndoMergeSpeakersResult'];
  ReviewedStatement: ReviewedStatementView;
  MergedSpeakers: MergedSpeakersView;
  PartedSpeakers: PartedSpeakersView;
  Node: ObjectView;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  StatementFilter: StatementFilter;
  DateRange: DateRange;
  ChainFilter: ChainFilter;
  SourceMatch: SourceMatch;
  DocumentFilter: DocumentFilter;
  PageInfo: AnyPage;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  Statement: StatementView;
  Telling: TellingView;
  TellingPart: TellingPartModel;
  Check: CheckView;
  ClaimPart: ClaimPartView;
  RelatedStatement: Related;
  SharedThing: Shared;
  TextPlace: InText;
  AskedSpeaker: AskedView;
  Match: MatchView;
  DifferencePart: DifferencePart;
  Searched: Searched;
  LanguageCount: LanguageCount;
  SaidDate: StatementView;
  PublishedDate: DocumentView;
  Attribution: AttributionView;
  ChainLink: ChainLinkView;
  Evidence: EvidenceModel;
  PassagePart: PassagePart;
  HistoryEntry: HistoryView;
  Name: Name;
  Role: RoleView;
  Speaker: SpeakerView;
  MergedSpeaker: MergedSpeakerView;
  SpeakerConnection: SpeakerPage;
  SpeakerEdge: Omit<SpeakerEdge, 'node'> & { node: ResolversParentTypes['Speaker'] };
  Source: SourceView;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Topic: TopicView;
  TopicConnection: TopicPage;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  Document: DocumentView;
  Segment: SegmentView;
  Mark: MarkView;
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Stats: Stats;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  quotes?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  randomQuote?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, Partial<QueryRandomQuoteArgs>>;
  speakers?: Resolver<ResolversTypes['SpeakerConnection'], ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'drafts' | 'orderBy'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType, Partial<QuerySpeakerArgs>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'drafts' | 'orderBy'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'roots' | 'orderBy'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, Partial<QueryTopicArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType, RequireFields<QueryCheckArgs, 'claim' | 'first' | 'drafts'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestDocument?: Resolver<ResolversTypes['IngestDocumentResult'], ParentType, ContextType, RequireFields<MutationIngestDocumentArgs, 'input'>>;
  reviewStatement?: Resolver<ResolversTypes['ReviewStatementResult'], ParentType, ContextType, RequireFields<MutationReviewStatementArgs, 'input'>>;
  addStatement?: Resolver<ResolversTypes['AddStatementResult'], ParentType, ContextType, RequireFields<MutationAddStatementArgs, 'input'>>;
  disputeAttribution?: Resolver<ResolversTypes['DisputeAttributionResult'], ParentType, ContextType, RequireFields<MutationDisputeAttributionArgs, 'input'>>;
  settleAttributions?: Resolver<ResolversTypes['SettleAttributionsResult'], ParentType, ContextType, RequireFields<MutationSettleAttributionsArgs, 'input'>>;
  mergeSpeakers?: Resolver<ResolversTypes['MergeSpeakersResult'], ParentType, ContextType, RequireFields<MutationMergeSpeakersArgs, 'input'>>;
  undoMergeSpeakers?: Resolver<ResolversTypes['UndoMergeSpeakersResult'], ParentType, ContextType, RequireFields<MutationUndoMergeSpeakersArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TokenRole'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['SpeakerCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicCount']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ActCount']>, ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCount'] = ResolversParentTypes['SpeakerCount']> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActCount'] = ResolversParentTypes['ActCount']> = {
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestDocumentResult'] = ResolversParentTypes['IngestDocumentResult']> = {
  __resolveType: TypeResolveFn<'IngestedDocument' | 'Refusal', ParentType, ContextType>;
};

export type IngestedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DocumentChange'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlawful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ReadonlyArray<ResolversTypes['ConfidenceBand']>, ParentType, ContextType>;
  newSpeakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  newSources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  ambiguities?: Resolver<ReadonlyArray<ResolversTypes['AmbiguousName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfidenceBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidenceBand'] = ResolversParentTypes['ConfidenceBand']> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmbiguousNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type ReviewStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStatementResult'] = ResolversParentTypes['ReviewStatementResult']> = {
  __resolveType: TypeResolveFn<'ReviewedStatement' | 'Refusal', ParentType, ContextType>;
};

export type AddStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddStatementResult'] = ResolversParentTypes['AddStatementResult']> = {
  __resolveType: TypeResolveFn<'ReviewedStatement' | 'Refusal', ParentType, ContextType>;
};

export type DisputeAttributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeAttributionResult'] = ResolversParentTypes['DisputeAttributionResult']> = {
  __resolveType: TypeResolveFn<'ReviewedStatement' | 'Refusal', ParentType, ContextType>;
};

export type SettleAttributionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleAttributionsResult'] = ResolversParentTypes['SettleAttributionsResult']> = {
  __resolveType: TypeResolveFn<'ReviewedStatement' | 'Refusal', ParentType, ContextType>;
};

export type MergeSpeakersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeSpeakersResult'] = ResolversParentTypes['MergeSpeakersResult']> = {
  __resolveType: TypeResolveFn<'MergedSpeakers' | 'Refusal', ParentType, ContextType>;
};

export type UndoMergeSpeakersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMergeSpeakersResult'] = ResolversParentTypes['UndoMergeSpeakersResult']> = {
  __resolveType: TypeResolveFn<'PartedSpeakers' | 'Refusal', ParentType, ContextType>;
};

export type ReviewedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewedStatement'] = ResolversParentTypes['ReviewedStatement']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedSpeakersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedSpeakers'] = ResolversParentTypes['MergedSpeakers']> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartedSpeakersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartedSpeakers'] = ResolversParentTypes['PartedSpeakers']> = {
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Statement' | 'Speaker' | 'Source' | 'Topic' | 'Document', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['StatementAct'], ParentType, ContextType>;
  telling?: Resolver<ResolversTypes['Telling'], ParentType, ContextType, Partial<StatementTellingArgs>>;
  verbatim?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['SaidDate']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['Doubt']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  contains?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<StatementEvidenceArgs>>;
  passage?: Resolver<ReadonlyArray<ResolversTypes['PassagePart']>, ParentType, ContextType, RequireFields<StatementPassageArgs, 'around'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<StatementSimilarArgs, 'first' | 'drafts'>>;
  earliest?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TellingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Telling'] = ResolversParentTypes['Telling']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TellingSentenceArgs>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['TellingPart']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TellingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TellingPart'] = ResolversParentTypes['TellingPart']> = {
  kind?: Resolver<ResolversTypes['TellingPartKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CheckExplanationArgs>>;
  asked?: Resolver<Maybe<ResolversTypes['AskedSpeaker']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ClaimPart']>, ParentType, ContextType>;
  dateAgrees?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedStatement']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
};

export type ClaimPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimPart'] = ResolversParentTypes['ClaimPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimPartExplanationArgs>>;
  asked?: Resolver<Maybe<ResolversTypes['AskedSpeaker']>, ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  drafts?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['TextPlace']>, ParentType, ContextType>;
};

export type RelatedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedStatement'] = ResolversParentTypes['RelatedStatement']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedThing']>, ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  kind?: Resolver<ResolversTypes['SharedKind'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPlace'] = ResolversParentTypes['TextPlace']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedSpeaker'] = ResolversParentTypes['AskedSpeaker']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difference?: Resolver<ReadonlyArray<ResolversTypes['DifferencePart']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotedShare'], ParentType, ContextType>;
  goesOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakerAgrees?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  dateAgrees?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  independentChains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MatchExplanationArgs>>;
};

export type DifferencePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DifferencePart'] = ResolversParentTypes['DifferencePart']> = {
  operation?: Resolver<ResolversTypes['DifferenceOperation'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SearchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Searched'] = ResolversParentTypes['Searched']> = {
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
  saidFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaidDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaidDate'] = ResolversParentTypes['SaidDate']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  phrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDate'] = ResolversParentTypes['PublishedDate']> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AttributionRoleArgs>>;
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChainLinkNameArgs>>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  role?: Resolver<ResolversTypes['SpanRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EvidenceStartArgs, 'unit'>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EvidenceEndArgs, 'unit'>>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PassagePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassagePart'] = ResolversParentTypes['PassagePart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['SpanRole']>, ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['HistoryAction'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoleNameArgs>>;
  held?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpeakerKind'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SpeakerNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['MergedSpeaker']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SpeakerStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedSpeaker'] = ResolversParentTypes['MergedSpeaker']> = {
  speakerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  stateControlled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SourceStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TopicStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  wire?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedDate']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentStatementsArgs>>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['Segment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SegmentStartArgs, 'unit'>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<SegmentEndArgs, 'unit'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  role?: Resolver<ResolversTypes['SpanRole'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  SpeakerCount?: SpeakerCountResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  ActCount?: ActCountResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  IngestDocumentResult?: IngestDocumentResultResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  ConfidenceBand?: ConfidenceBandResolvers<ContextType>;
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  ReviewStatementResult?: ReviewStatementResultResolvers<ContextType>;
  AddStatementResult?: AddStatementResultResolvers<ContextType>;
  DisputeAttributionResult?: DisputeAttributionResultResolvers<ContextType>;
  SettleAttributionsResult?: SettleAttributionsResultResolvers<ContextType>;
  MergeSpeakersResult?: MergeSpeakersResultResolvers<ContextType>;
  UndoMergeSpeakersResult?: UndoMergeSpeakersResultResolvers<ContextType>;
  ReviewedStatement?: ReviewedStatementResolvers<ContextType>;
  MergedSpeakers?: MergedSpeakersResolvers<ContextType>;
  PartedSpeakers?: PartedSpeakersResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Telling?: TellingResolvers<ContextType>;
  TellingPart?: TellingPartResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  ClaimPart?: ClaimPartResolvers<ContextType>;
  RelatedStatement?: RelatedStatementResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  TextPlace?: TextPlaceResolvers<ContextType>;
  AskedSpeaker?: AskedSpeakerResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  DifferencePart?: DifferencePartResolvers<ContextType>;
  Searched?: SearchedResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  SaidDate?: SaidDateResolvers<ContextType>;
  PublishedDate?: PublishedDateResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PassagePart?: PassagePartResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  MergedSpeaker?: MergedSpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
};

