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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Statements that documents report, reviewed ones unless the filter asks for others. */
  readonly statements: StatementConnection;
  /** Statements with verbatim words: those of kind DIRECT or MIXED. */
  readonly quotes: StatementConnection;
  /** One statement by its permanent id, in any review state; null when there is none. */
  readonly statement?: Maybe<Statement>;
  /** A quote chosen at random among those that the filter keeps; null when it keeps none. */
  readonly randomQuote?: Maybe<Statement>;
  /** Speakers, those with most statements first unless ordered otherwise. */
  readonly speakers: SpeakerConnection;
  /**
   * One speaker by exactly one of slug, id and name; null when there is none. A name that fits several
   * speakers is refused with NAME_AMBIGUOUS and the slugs of all of them: the server does not guess.
   */
  readonly speaker?: Maybe<Speaker>;
  /** Sources: the bodies that pass words on. Those with most statements first unless ordered otherwise. */
  readonly sources: SourceConnection;
  /** One source by exactly one of slug, id and name; null when there is none, NAME_AMBIGUOUS when several. */
  readonly source?: Maybe<Source>;
  /** Topics. Those with most statements first unless ordered otherwise. */
  readonly topics: TopicConnection;
  /** One topic by exactly one of slug, id and name; null when there is none, NAME_AMBIGUOUS when several. */
  readonly topic?: Maybe<Topic>;
  /** Documents, newest first unless ordered otherwise. */
  readonly documents: DocumentConnection;
  /** One document by exactly one of slug, id and sha256; null when there is none. */
  readonly document?: Maybe<Document>;
  /** Any object by its permanent id; null when there is none. */
  readonly node?: Maybe<Node>;
  /**
   * Did they say it? Compares a claim with everything on record and answers with a verdict and its evidence. The verdict is
   * about our records, never about the world; `searched` says what they are.
   */
  readonly check: Check;
  /** How much there is. */
  readonly stats: Stats;
  /**
   * What the statements that a filter keeps are made of, with counts: for narrowing a list, and for a picture of it over
   * time. At most the 2,000 newest are counted; `complete` tells.
   */
  readonly facets: Facets;
  /** Whose token came with the request; null without a token. */
  readonly viewer?: Maybe<Viewer>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryRandomQuoteArgs = {
  filter?: InputMaybe<StatementFilter>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QuerySpeakerArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QuerySourceArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryTopicArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryDocumentArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  sha256?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Isnad answers who said what, when, in which words, and through whom the words reached us.
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
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
 * Start with `statements` or `quotes`; every filter takes a slug, an id or a name in any spelling.
 */
export type QueryFacetsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Stores a text with the statements that a machine finds in it, as drafts for review, and the speakers and sources that
   * are new. The same text again changes nothing but what is told anew about it, and never what a person has changed. For
   * tokens of the role ingester.
   */
  readonly ingestDocument: IngestDocumentResult;
  /**
   * Accepts, refuses, reopens or corrects a statement. It keeps its id, whatever is corrected; `version` guards against
   * overruling somebody else unseen. For tokens of the role editor.
   */
  readonly reviewStatement: ReviewStatementResult;
  /** Calls an attribution in doubt; a rival may stand beside it, in doubt as well. For tokens of the role editor. */
  readonly disputeAttribution: DisputeAttributionResult;
  /** Ends a dispute: each attribution named is asserted or rejected. For tokens of the role editor. */
  readonly settleAttributions: SettleAttributionsResult;
  /**
   * Makes one speaker of two: the attributions of the first go to the second, which its id, slug and names lead to from
   * then on. For tokens of the role editor.
   */
  readonly mergeSpeakers: MergeSpeakersResult;
  /**
   * Parts two speakers that were merged: every statement gets the attributions that it had. Refused with MERGE_CHANGED
   * when some were changed since, unless `partial`. For tokens of the role editor.
   */
  readonly undoMergeSpeakers: UndoMergeSpeakersResult;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationIngestDocumentArgs = {
  input: IngestDocumentInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationReviewStatementArgs = {
  input: ReviewStatementInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationDisputeAttributionArgs = {
  input: DisputeAttributionInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationSettleAttributionsArgs = {
  input: SettleAttributionsInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationMergeSpeakersArgs = {
  input: MergeSpeakersInput;
};


/**
 * What can be changed. Every mutation needs a token, sent as `Authorization: Bearer isnad_…`. An input that is refused is
 * an answer like any other, a Refusal: always ask for it. Only what the server is to blame for is an error. Each mutation
 * changes all that it says or nothing.
 */
export type MutationUndoMergeSpeakersArgs = {
  input: UndoMergeSpeakersInput;
};

/** Whoever holds a token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The name that the token was given; the history has it. */
  readonly name: Scalars['String']['output'];
  /** What the token allows. */
  readonly role: TokenRole;
};

/** What a token allows. Each role may do all that the roles before it may. */
export type TokenRole =
  /** Ingest documents. */
  | 'INGESTER'
  /** Ingest documents, review what a machine has made of them, settle disputes, merge speakers. */
  | 'EDITOR';

/** What the statements of a list are made of. Those with most statements first. */
export type Facets = {
  readonly __typename?: 'Facets';
  /** How many statements were counted. */
  readonly counted: Scalars['Int']['output'];
  /** Whether that is all of them; else the newest by the day on which they were said. */
  readonly complete: Scalars['Boolean']['output'];
  /** Who said them, rejected attributions aside. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
  /** What they came through: any link of the chain. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** What they are about, each topic with those below it. */
  readonly topics: ReadonlyArray<TopicCount>;
  /** Direct, indirect, mixed. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** What was done with the words. */
  readonly acts: ReadonlyArray<ActCount>;
  /** How they stand. */
  readonly standings: ReadonlyArray<StandingCount>;
  /** In which languages they are. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** When they were said, oldest first: the months that have any. */
  readonly months: ReadonlyArray<MonthCount>;
  /** How many have no date, or one that is not known to the month. */
  readonly undated: Scalars['Int']['output'];
};

/** How many statements of a list a speaker has. */
export type SpeakerCount = {
  readonly __typename?: 'SpeakerCount';
  /** The speaker. */
  readonly speaker: Speaker;
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list came through a source. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** The source. */
  readonly source: Source;
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are on a topic or on one below it. */
export type TopicCount = {
  readonly __typename?: 'TopicCount';
  /** The topic. */
  readonly topic: Topic;
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: StatementKind;
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list are of an act. */
export type ActCount = {
  readonly __typename?: 'ActCount';
  /** The act. */
  readonly act: StatementAct;
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list the filter `standing` would keep. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  /** The standing of an attribution: of the speaker's own where the list is of a speaker. */
  readonly standing: Standing;
  /** Statements with such an attribution. */
  readonly statements: Scalars['Int']['output'];
};

/** How many statements of a list were said in a month. */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
  /** Those of them with an attribution in doubt: the speaker's own where the list is of a speaker. */
  readonly disputed: Scalars['Int']['output'];
};

/** Why a mutation has changed nothing. */
export type Refusal = {
  readonly __typename?: 'Refusal';
  /** For programs: one of the codes of docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** For people: what was expected and what came. */
  readonly message: Scalars['String']['output'];
  /** The field of the input that is at fault, where it is one. */
  readonly field?: Maybe<Scalars['String']['output']>;
};

/**
 * A text and what is known about it: `text`, or `html`, or `url` alone, which is then fetched where the server allows it. What
 * is given here stands above what a page says of itself. What is left out for a text that is stored already stays as it is.
 */
export type IngestDocumentInput = {
  /** The text as published; it is stored unchanged. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The page as published: its article is the text, and what it says of itself is taken over. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** The language of the text (BCP 47); told from the text when it is left out. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who published it: the slug or a name of a source. A name that is new becomes a new source. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The wire service that it is from: the slug or a name of a source. Without it, the one that the text signs off with. */
  readonly wire?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: a day or another EDTF date. Relative dates (*last August*) are counted from a day. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** The readable part of its address; made of the title when it is left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a text that was to be stored. */
export type IngestDocumentResult = IngestedDocument | Refusal;

/** A stored document, and what was done with its statements. */
export type IngestedDocument = {
  readonly __typename?: 'IngestedDocument';
  /** The document. Its new statements are drafts: `statements(filter: {review: [DRAFT]})`. */
  readonly document: Document;
  /** What was done with the document itself. */
  readonly change: DocumentChange;
  /** How many statements are new. */
  readonly added: Scalars['Int']['output'];
  /** How many statements that a machine had found were corrected. */
  readonly corrected: Scalars['Int']['output'];
  /** How many statements that a machine had found were withdrawn, for it finds them no more. */
  readonly withdrawn: Scalars['Int']['output'];
  /** How many statements were there, just so. */
  readonly unchanged: Scalars['Int']['output'];
  /** How many statements were left as somebody else has changed them. */
  readonly kept: Scalars['Int']['output'];
  /**
   * How many statements got another date because this told the day of publication of a document that was stored without it or
   * with another. Those that a machine had found are counted as corrected too, those that somebody holds as kept: nothing
   * else of them has changed, and they stay theirs.
   */
  readonly dated: Scalars['Int']['output'];
  /** How many statements were found and not stored, for they break a law of the data model. */
  readonly unlawful: Scalars['Int']['output'];
  /** How many statements were found twice, and stored once. */
  readonly repeated: Scalars['Int']['output'];
  /** How sure the statements are. */
  readonly confidence: ReadonlyArray<ConfidenceBand>;
  /** Speakers that nobody had on record. */
  readonly newSpeakers: ReadonlyArray<Speaker>;
  /** Sources that nobody had on record. */
  readonly newSources: ReadonlyArray<Source>;
  /** Names that can mean several people. Nothing was decided: each stands as a speaker of this document alone. */
  readonly ambiguities: ReadonlyArray<AmbiguousName>;
};

/** How many statements have a confidence in a range. */
export type ConfidenceBand = {
  readonly __typename?: 'ConfidenceBand';
  /** The least confidence, included. */
  readonly from: Scalars['Float']['output'];
  /** The greatest confidence, included only when it is 1. */
  readonly to: Scalars['Float']['output'];
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
};

/** A name that can mean several. */
export type AmbiguousName = {
  readonly __typename?: 'AmbiguousName';
  /** As the document has it. */
  readonly name: Scalars['String']['output'];
  /** Who stands for it in this document until somebody decides. */
  readonly speaker: Speaker;
  /** Whom it can mean. */
  readonly candidates: ReadonlyArray<Speaker>;
};

/** What was done with a document. */
export type DocumentChange =
  /** It is new. */
  | 'ADDED'
  /** Something about it was corrected; its text never is. */
  | 'CORRECTED'
  /** Nothing: it was there, just so. */
  | 'UNCHANGED';

/** What a reviewer decides about a statement. */
export type ReviewDecision =
  /** It is right as it stands; it becomes REVIEWED. */
  | 'ACCEPT'
  /** It is no statement, or wrong beyond correction; it becomes REJECTED. */
  | 'REJECT'
  /** It goes back into the queue; it becomes DRAFT. */
  | 'REOPEN'
  /** It is right with the correction; it becomes REVIEWED. */
  | 'CORRECT';

/** A decision about a statement. */
export type ReviewStatementInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: ReviewDecision;
  /** Why, for the history; only ACCEPT needs no reason. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
  /** With CORRECT, and with nothing else: what changes. */
  readonly correction?: InputMaybe<StatementCorrection>;
  /** What the offsets of the correction count. */
  readonly unit?: OffsetUnit;
  /** The `version` that was seen: the decision is refused with VERSION_CONFLICT when there is a newer one. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * The fields of a statement that change; what is left out stays. The kind is not among them: it follows from the content
 * and the verbatim words.
 */
export type StatementCorrection = {
  /** The language of the words (BCP 47). */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What was done with the words. */
  readonly act?: InputMaybe<StatementAct>;
  /** The id of the statement of the same document that it is told inside of; null when it is told in none. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** The reported words: one span, or several that an attribution interrupts. Verbatim words outside of it are left out. */
  readonly content?: InputMaybe<ReadonlyArray<WordsInput>>;
  /** The words inside quotation marks, without the marks. */
  readonly verbatim?: InputMaybe<ReadonlyArray<WordsInput>>;
  /** The word that reports; null takes it away. */
  readonly cue?: InputMaybe<WordsInput>;
  /** The words that name the speaker here; null takes them away. */
  readonly speaker?: InputMaybe<WordsInput>;
  /** Who said it: all attributions, not only the changed ones. */
  readonly attributions?: InputMaybe<ReadonlyArray<AttributionInput>>;
  /** The links, nearest the speaker first: all of them. The document's wire service or publisher is added at the end. */
  readonly chain?: InputMaybe<ReadonlyArray<ChainLinkInput>>;
  /** What it is about, all topics: slugs, ids or whole names. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was said; null when that is unknown. */
  readonly said?: InputMaybe<SaidDateInput>;
};

/** Words of the document and where they stand. Offset and words must agree. */
export type WordsInput = {
  /** The offset of the first character. */
  readonly start: Scalars['Int']['input'];
  /** The offset after the last character. */
  readonly end: Scalars['Int']['input'];
  /** The words, exactly. */
  readonly exact: Scalars['String']['input'];
};

/** A statement given to a speaker: to a known one or to a new one. */
export type AttributionInput = {
  /** A slug, an id or a whole name. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** A speaker that is not there yet. */
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  /** The key or a name of one of the speaker's roles. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** How it stands; ASSERTED when it is left out. */
  readonly standing?: InputMaybe<Standing>;
  /** Why; needed unless ASSERTED. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A speaker that is added with the decision that names it. */
export type NewSpeakerInput = {
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The language of the name (BCP 47); the document's when it is left out. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly kind: SpeakerKind;
  /** The readable part of its address; made of the name when it is left out. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** One link of a chain: either a source or a speaker who told the words on. */
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

/** When something was said. */
export type SaidDateInput = {
  /** An EDTF string (ISO 8601-2): `2024-10-14`, `2024-08`, `2023`, `2022-02~`. */
  readonly edtf: Scalars['String']['input'];
  /** How it is known. */
  readonly basis: DateBasis;
  /** Why this date. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The words of the document that say when. */
  readonly phrase?: InputMaybe<WordsInput>;
};

/** A doubt about an attribution. */
export type DisputeAttributionInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** Whose attribution: a slug, an id or a whole name. */
  readonly speaker: Scalars['String']['input'];
  /** Why it is in doubt. */
  readonly note: Scalars['String']['input'];
  /** Who may have said it instead. */
  readonly rival?: InputMaybe<RivalInput>;
  /** The `version` that was seen. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/** A speaker who may have said it instead. */
export type RivalInput = {
  /** A slug, an id or a whole name. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** A speaker that is not there yet. */
  readonly newSpeaker?: InputMaybe<NewSpeakerInput>;
  /** The key or a name of one of the speaker's roles. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** Why it may be. */
  readonly note: Scalars['String']['input'];
};

/** How a dispute ends. */
export type SettledStanding =
  /** The doubt is over. */
  | 'ASSERTED'
  /** It was found wrong and is kept for the record. */
  | 'REJECTED';

/** The end of a dispute. */
export type SettleAttributionsInput = {
  /** The statement's id. */
  readonly statement: Scalars['ID']['input'];
  /** How each attribution stands now; those that are not named stay as they are. */
  readonly attributions: ReadonlyArray<SettledAttributionInput>;
  /** Why, for the history. */
  readonly why: Scalars['String']['input'];
  /** The `version` that was seen. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
};

/** How a disputed attribution is settled. */
export type SettledAttributionInput = {
  /** Whose attribution: a slug, an id or a whole name. */
  readonly speaker: Scalars['String']['input'];
  /** How it stands now. */
  readonly standing: SettledStanding;
  /** What stays on record with it; for REJECTED `why` when it is left out. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Two speakers that are one. */
export type MergeSpeakersInput = {
  /** The speaker that goes: a slug or an id. */
  readonly from: Scalars['String']['input'];
  /** The speaker that stays: a slug, an id or a whole name. */
  readonly into: Scalars['String']['input'];
  /** Why, for the history. */
  readonly why: Scalars['String']['input'];
};

/** A merge to undo, named by its id or by the speaker that went. */
export type UndoMergeSpeakersInput = {
  /** The `merge` that mergeSpeakers gave. */
  readonly merge?: InputMaybe<Scalars['ID']['input']>;
  /** The speaker that went: its own slug or id. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the history. */
  readonly why: Scalars['String']['input'];
  /** Leave statements that were changed since with the speaker that stayed, instead of refusing. */
  readonly partial?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a decision. */
export type ReviewStatementResult = ReviewedStatement | Refusal;

/** What became of a dispute. */
export type DisputeAttributionResult = ReviewedStatement | Refusal;

/** What became of the end of a dispute. */
export type SettleAttributionsResult = ReviewedStatement | Refusal;

/** What became of a merge. */
export type MergeSpeakersResult = MergedSpeakers | Refusal;

/** What became of the undoing of a merge. */
export type UndoMergeSpeakersResult = PartedSpeakers | Refusal;

/** A statement after a decision. */
export type ReviewedStatement = {
  readonly __typename?: 'ReviewedStatement';
  /** The statement. */
  readonly statement: Statement;
  /** False when it was so already. */
  readonly changed: Scalars['Boolean']['output'];
};

/** Two speakers after they were merged. */
export type MergedSpeakers = {
  readonly __typename?: 'MergedSpeakers';
  /** The speaker that stays. */
  readonly speaker: Speaker;
  /** For undoMergeSpeakers. */
  readonly merge: Scalars['ID']['output'];
  /** How many statements it took over. */
  readonly statements: Scalars['Int']['output'];
};

/** Two speakers after they were parted. */
export type PartedSpeakers = {
  readonly __typename?: 'PartedSpeakers';
  /** The speaker that had gone. */
  readonly speaker: Speaker;
  /** How many statements it has got back. */
  readonly statements: Scalars['Int']['output'];
  /** Statements that were changed since and stay with the speaker that stayed. */
  readonly left: ReadonlyArray<Statement>;
};

/** An object with a permanent id. */
export type Node = {
  /** Permanent and global: a re-seeded database and another installation give the same object the same id. */
  readonly id: Scalars['ID']['output'];
};

/** How the reported words stand in the text. */
export type StatementKind =
  /** Every word of the content stands inside quotation marks. */
  | 'DIRECT'
  /** No word of the content stands inside quotation marks. */
  | 'INDIRECT'
  /** Some words do: *he called it «a decisive enabler» of the war*. */
  | 'MIXED';

/** What was done with the words, by what the cue says. */
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

/** What the extractor was not sure of. */
export type Doubt =
  /** No particle, colon or mark begins the words: their first word is a guess. */
  | 'NOUN_PHRASE'
  /** The attribution follows its words (*according to*), whose extent is a guess. */
  | 'PARENTHESIS'
  /** A pronoun or hidden subject, taken for somebody met before. */
  | 'HIDDEN_SUBJECT'
  /** A mention without a name, taken for somebody met before. */
  | 'GENERIC_SPEAKER'
  /** Nobody was found who says it. */
  | 'NO_SPEAKER'
  /** A quotation mark that is never closed. */
  | 'OPEN_QUOTATION'
  /** Said inside what somebody else says. */
  | 'NESTED';

/** What a speaker is. */
export type SpeakerKind =
  /** A human being. */
  | 'PERSON'
  /** An office that speaks whoever holds it: *the Kremlin spokesman's office*. */
  | 'OFFICE'
  /** A company, party, alliance, court or other body. */
  | 'ORGANISATION'
  /** A state; its capital may stand for it: *Moscow said*. */
  | 'STATE'
  /** Several people named together: *members of NATO*. */
  | 'GROUP'
  /** Somebody whom the text does not name: *a senior official*. */
  | 'ANONYMOUS';

/** What a source is. */
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

/** How an attribution is known. */
export type AttributionBasis =
  /** The text names the speaker beside the cue. */
  | 'NAMED'
  /** A pronoun or a hidden subject leads to the speaker. */
  | 'COREFERENCE'
  /** The sense of the text does, without or against its grammar. */
  | 'INFERRED';

/** How an attribution stands today. */
export type Standing =
  /** No doubt about it is on record. */
  | 'ASSERTED'
  /** It is in doubt; the note says why. */
  | 'DISPUTED'
  /** It was found wrong and is kept for the record. */
  | 'REJECTED';

/** How a date is known. */
export type DateBasis =
  /** The text gives the date itself. */
  | 'STATED'
  /** A phrase of the text (*last August*) was resolved against the document's date. */
  | 'RESOLVED'
  /** It follows from something else: the text gives no phrase, or one that dates another thing. */
  | 'INFERRED';

/** Whether a person has looked at a statement. */
export type ReviewState =
  /** A machine's guess that nobody has looked at. */
  | 'DRAFT'
  /** A person has confirmed it. */
  | 'REVIEWED'
  /** Refused or withdrawn; kept for its history. */
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

/** What an offset counts. */
export type OffsetUnit =
  /** Unicode code points, as the W3C Web Annotation model and Python count. */
  | 'CODE_POINT'
  /** UTF-16 code units, as JavaScript, Java and C# count. */
  | 'UTF16';

/** The orders of a list of statements. What has no date stands last in both orders by date. */
export type StatementOrder =
  /** The last day that the date can mean, newest first. */
  | 'SAID_NEWEST'
  /** The first day that the date can mean, oldest first. */
  | 'SAID_OLDEST'
  /** As they stand in their document, one document after another. */
  | 'DOCUMENT_ORDER'
  /** The newest in the database first. */
  | 'ADDED_NEWEST'
  /** What the extractor was least sure of first: the queue of drafts. What has no confidence, written down by a person, stands last. */
  | 'LEAST_CONFIDENT'
  /** The best match of `filter.text` first; among the 2,000 newest matches. */
  | 'RELEVANCE';

/** The orders of speakers, sources and topics. */
export type EntityOrder =
  /** Those with most statements first. */
  | 'MOST_STATEMENTS'
  /** By slug, A to Z. */
  | 'SLUG';

/** The orders of a list of documents. What has no date stands last in both orders by date. */
export type DocumentOrder =
  /** Newest first. */
  | 'PUBLISHED_NEWEST'
  /** Oldest first. */
  | 'PUBLISHED_OLDEST'
  /** The newest in the database first. */
  | 'ADDED_NEWEST';

/** What a list of statements keeps. Every field given must hold. */
export type StatementFilter = {
  /**
   * Attributed to this speaker: a slug, an id or a whole name in any spelling. A name that fits several means any of them; a
   * slug means its speaker alone.
   * An attribution that was found wrong does not count, unless `standing: REJECTED` asks for it.
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
  /** What must hold for the chain of sources. */
  readonly chain?: InputMaybe<ChainFilter>;
  /** Reported by this document: a slug, an id or its SHA-256. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** With one of these acts: `[DENIED]` for what was denied. */
  readonly act?: InputMaybe<ReadonlyArray<StatementAct>>;
  /** Told inside this statement: its id. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** In this language (BCP 47, `ar`). */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** When it was said: any overlap with this range. What has no date is not kept. */
  readonly said?: InputMaybe<DateRange>;
  /**
   * Words of the content in any spelling: all are required, "…" is a phrase, the last word may be unfinished.
   * Hamza, alef forms, ta marbuta, tashkeel, tatweel, digits of any script, case and diacritics do not matter; what is
   * written together with a word (the article, و, ب, ل) does: search for *للحرب* as well as for *الحرب*.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** In one of these review states. Without it: REVIEWED alone. */
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
};

/** A range of days, both ends included; an end left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What must hold for a chain. Every field given must hold. */
export type ChainFilter = {
  /** Some link matches. */
  readonly some?: InputMaybe<SourceMatch>;
  /** The link nearest the speaker matches: the first source that the document names. *What do we have from state media alone?* */
  readonly nearest?: InputMaybe<SourceMatch>;
  /** The last link matches: the wire service, or else the publisher. */
  readonly last?: InputMaybe<SourceMatch>;
};

/** What must hold for one link of a chain. Every field given must hold; `kind` and `stateControlled` are asked of sources alone. */
export type SourceMatch = {
  /** This source: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** This speaker, who told the words on: a slug, an id or a whole name in any spelling. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** A source of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** A source that a state controls (true), or that none does (false). */
  readonly stateControlled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a list of documents keeps. Every field given must hold. */
export type DocumentFilter = {
  /** In this language (BCP 47, `ar`). */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Published by, or carried by the wire of, this source: a slug, an id or a whole name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** When it was published: any overlap with this range. */
  readonly published?: InputMaybe<DateRange>;
};

/** Where a page lies in its list. */
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
  /** How many the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A statement in a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Opaque; for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** One act of saying that a document reports. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** Permanent: made of the document's hash and the places of the words. */
  readonly id: Scalars['ID']['output'];
  /** The reported words as the document has them; parts that an attribution interrupts are joined by ` … `. */
  readonly text: Scalars['String']['output'];
  /** Direct, indirect or mixed. */
  readonly kind: StatementKind;
  /** What was done with the words: whether they were said, denied, asked, demanded, promised, warned of or expressed. */
  readonly act: StatementAct;
  /**
   * The statement in a sentence that says what was done with the words: *Okafor denied that the hospital would close*. Only
   * verbatim words stand in quotation marks.
   */
  readonly telling: Telling;
  /** The words inside quotation marks, without the marks, in order. Empty for INDIRECT. */
  readonly verbatim: ReadonlyArray<Scalars['String']['output']>;
  /** The word that reports; null where there is none. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The language of the words (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** When it was said; null when that is unknown. */
  readonly said?: Maybe<SaidDate>;
  /** Who said it: several when they spoke jointly, or when attributions compete. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** The sources and speakers through which the words came, nearest the speaker first; the last is the wire service or the publisher. */
  readonly chain: ReadonlyArray<ChainLink>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** The document that reports it. */
  readonly document: Document;
  /** Its place in the document, from 1, counting the document's statements that are not rejected. */
  readonly ordinal: Scalars['Int']['output'];
  /** DISPUTED when an attribution is, REJECTED when all are, else ASSERTED. */
  readonly standing: Standing;
  /** Whether a person has looked at it. */
  readonly review: ReviewState;
  /** The extractor's confidence from 0 to 1; null for what a person wrote down. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** What the extractor doubted; empty for what a person wrote down. */
  readonly doubts: ReadonlyArray<Doubt>;
  /** The statement of the same document that it is told inside of: who said that one has told this one. */
  readonly within?: Maybe<Statement>;
  /** The statements that are told inside it, in the order of the document: reviewed ones, and drafts where it is one itself. */
  readonly contains: ReadonlyArray<Statement>;
  /** The proof: every span of the document that this statement rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * The reported words where they stand: the document's lines that have them, cut at a blank where they are long. Joined,
   * the parts are one stretch of the document.
   */
  readonly passage: ReadonlyArray<PassagePart>;
  /** Every change, oldest first. */
  readonly history: ReadonlyArray<HistoryEntry>;
  /** The id of the last entry of its history. Whoever changes the statement may pass it, to be refused if somebody else was faster. */
  readonly version: Scalars['ID']['output'];
  /** When it came into the database. */
  readonly added: Scalars['DateTime']['output'];
  /**
   * The same words elsewhere, the likest first: who has them too, who trimmed them, who changed what. In each difference the
   * claim is this statement. Verdicts are those of a check of its words by its speakers.
   */
  readonly similar: ReadonlyArray<Match>;
  /**
   * The first record of these words among the reviewed: by the day of its document, then by when it was said. The statement
   * itself when no other is earlier.
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

/** A statement in a sentence, in Arabic or English. */
export type Telling = {
  readonly __typename?: 'Telling';
  /** `ar` or `en`. */
  readonly lang: Scalars['String']['output'];
  /** Who did what, without the words: *Okafor denied*, *نفى الجيش*. */
  readonly lead: Scalars['String']['output'];
  /**
   * The whole on one line of plain text. What is written in the other direction is isolated (U+2066 to U+2069), and only
   * verbatim words are in quotation marks.
   */
  readonly sentence: Scalars['String']['output'];
  /** The same in parts that joined are the sentence. */
  readonly parts: ReadonlyArray<TellingPart>;
  /** *reported speech* in the language of the telling, for a place that shows the words alone; null where all are verbatim. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** A statement in a sentence, in Arabic or English. */
export type TellingSentenceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a telling. */
export type TellingPart = {
  readonly __typename?: 'TellingPart';
  /** What it is. */
  readonly kind: TellingPartKind;
  /** Its text. */
  readonly text: Scalars['String']['output'];
  /** The language of the text (BCP 47). */
  readonly lang: Scalars['String']['output'];
};

/** What a part of a telling is. */
export type TellingPartKind =
  /** What the sentence adds, quotation marks among it. */
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
  /** The claim as it was read: without blanks at its ends. */
  readonly claim: Scalars['String']['output'];
  /** The language that it was read in (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** What our records say of it: the verdict of the best match, NO_RECORD, or what the verdicts on its parts come to. */
  readonly verdict: Verdict;
  /** The verdict in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
  /** Who was asked for; null when nobody was, and the claim names nobody. */
  readonly asked?: Maybe<AskedSpeaker>;
  /** The evidence, the best first: of several parts the best of each. Empty for NO_RECORD. */
  readonly matches: ReadonlyArray<Match>;
  /**
   * What the claim was taken apart into, in its order: its sentences, where no record has the whole. One part where it is one
   * sentence, or one record has all of it.
   */
  readonly parts: ReadonlyArray<ClaimPart>;
  /** Whether it was said when was claimed, by argument or by the claim itself: of the best match of each part. Null when no date was claimed. */
  readonly dateAgrees?: Maybe<Agreement>;
  /**
   * What parts without a record may be about all the same: statements in other words or in the other language that share names,
   * numbers and rare words with the claim, the closest first, at most five. They are pointed at and are no verdict: nobody has
   * compared what they say.
   */
  readonly related: ReadonlyArray<RelatedStatement>;
  /** What was looked through. An answer about anything else is not in here. */
  readonly searched: Searched;
};


/** The answer to *did they say it?* */
export type CheckExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A sentence of a claim, or the whole. */
export type ClaimPart = {
  readonly __typename?: 'ClaimPart';
  /** Its words, as the claim has them. */
  readonly text: Scalars['String']['output'];
  /** Where it begins in `Check.claim`, in Unicode code points. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends. */
  readonly end: Scalars['Int']['output'];
  /** What our records say of it. */
  readonly verdict: Verdict;
  /** The verdict in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
  /** Whom it names, or who was asked for; null when nobody. */
  readonly asked?: Maybe<AskedSpeaker>;
  /** The evidence for it, the best first. Empty for NO_RECORD. */
  readonly matches: ReadonlyArray<Match>;
  /** For NO_RECORD, where drafts were not asked for: those that have its words all the same. Nobody has reviewed them, and they are no verdict. */
  readonly drafts: ReadonlyArray<Match>;
  /** For NO_RECORD: where its words stand in a stored text that has no statement of them. At most three places. */
  readonly texts: ReadonlyArray<TextPlace>;
};


/** A sentence of a claim, or the whole. */
export type ClaimPartExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A statement that a claim may be about, and why. No verdict. */
export type RelatedStatement = {
  readonly __typename?: 'RelatedStatement';
  /** The statement. */
  readonly statement: Statement;
  /** What claim and statement share, what tells most first. At most eight things. */
  readonly shared: ReadonlyArray<SharedThing>;
};

/** Something that a claim and a statement share, perhaps each in its own language. */
export type SharedThing = {
  readonly __typename?: 'SharedThing';
  /** What it is. */
  readonly kind: SharedKind;
  /** As the claim has it. */
  readonly claim: Scalars['String']['output'];
  /** As the statement has it; for who said it, the name on record. */
  readonly record: Scalars['String']['output'];
};

/** What a claim and a statement may share. */
export type SharedKind =
  /** A name, or who said it. */
  | 'NAME'
  /** A number, in digits or in words. */
  | 'NUMBER'
  /** A word, its translation, or one that is near it. */
  | 'WORD';

/** Words of a claim in the text of a document. */
export type TextPlace = {
  readonly __typename?: 'TextPlace';
  /** The document. */
  readonly document: Document;
  /** The words, as they stand there. */
  readonly text: Scalars['String']['output'];
  /** Where they begin in `Document.text`, in Unicode code points. */
  readonly start: Scalars['Int']['output'];
  /** Where they end. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph, or of a long one what stands round the words. */
  readonly passage: Scalars['String']['output'];
  /** Which paragraph it is, from 1. */
  readonly paragraph: Scalars['Int']['output'];
  /** The name before the paragraph, as a transcript has it: who says so, if the text is one. Null where there is none. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** Whom a check asks for. */
export type AskedSpeaker = {
  readonly __typename?: 'AskedSpeaker';
  /** As it was typed, or as the claim has it. */
  readonly name: Scalars['String']['output'];
  /** Whether the claim itself names the speaker, and not the argument `speaker`. */
  readonly inClaim: Scalars['Boolean']['output'];
  /** Those on record who can be meant; none when nobody on record is called so. */
  readonly speakers: ReadonlyArray<Speaker>;
};

/** One statement that a claim is about. */
export type Match = {
  readonly __typename?: 'Match';
  /** What is on record. */
  readonly statement: Statement;
  /** What this match alone says of the claim. */
  readonly verdict: Verdict;
  /** How much of the claim and of what it is compared with is the same, by weight: 0 to 1. Rare words weigh more. */
  readonly score: Scalars['Float']['output'];
  /** Claim against record, word by word, each side as it is written. The parts together are the whole of both. */
  readonly difference: ReadonlyArray<DifferencePart>;
  /** The kinds of differences there are. */
  readonly changes: ReadonlyArray<ChangeKind>;
  /** How many of the words stand inside quotation marks on record. */
  readonly quoted: QuotedShare;
  /**
   * What is told right behind the words that takes something back or makes it depend on something (*But …*, *unless …*): by
   * the record where the claim leaves it out, or by the document behind the record, in whosever words. Null for nothing.
   */
  readonly goesOn?: Maybe<Scalars['String']['output']>;
  /** Whether it was said by whom was asked for; null when nobody was. */
  readonly speakerAgrees?: Maybe<Agreement>;
  /** Whether it was said when was asked for; null when no date was. */
  readonly dateAgrees?: Maybe<Agreement>;
  /**
   * How many chains without a source in common carry these words of this speaker, among the matches: ten papers that print
   * one agency are one.
   */
  readonly independentChains: Scalars['Int']['output'];
  /** This match in a sentence or two, in Arabic or English. */
  readonly explanation: Scalars['String']['output'];
};


/** One statement that a claim is about. */
export type MatchExplanationArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A stretch of a difference. */
export type DifferencePart = {
  readonly __typename?: 'DifferencePart';
  /** Which side has it. */
  readonly operation: DifferenceOperation;
  /** What kind of difference it is; null where both sides are written alike. */
  readonly kind?: Maybe<ChangeKind>;
  /** The claim's words; null where it has none here. */
  readonly claim?: Maybe<Scalars['String']['output']>;
  /** The record's words; null where it has none here. */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** Whether the record's words stand inside quotation marks; null where it has none here. */
  readonly quoted?: Maybe<Scalars['Boolean']['output']>;
};

/** What a check has looked through. */
export type Searched = {
  readonly __typename?: 'Searched';
  /** Statements, of the states of review that were asked for. */
  readonly statements: Scalars['Int']['output'];
  /** Documents that have such statements. */
  readonly documents: Scalars['Int']['output'];
  /** Sources that statements came through. */
  readonly sources: Scalars['Int']['output'];
  /** How many statements there are in each language, most first. */
  readonly languages: ReadonlyArray<LanguageCount>;
  /** The first day on which one can have been said; null when no date is known. */
  readonly saidFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which one can have been said; null when no date is known. */
  readonly saidTo?: Maybe<Scalars['Date']['output']>;
  /** Whether drafts were looked through as well. */
  readonly drafts: Scalars['Boolean']['output'];
};

/** How many statements there are in a language. */
export type LanguageCount = {
  readonly __typename?: 'LanguageCount';
  /** BCP 47. */
  readonly lang: Scalars['String']['output'];
  /** Statements. */
  readonly statements: Scalars['Int']['output'];
};

/** What our records say of a claim. docs/check.md has an example of each. */
export type Verdict =
  /** These words, of this speaker. */
  | 'VERBATIM'
  /** The same words but for spelling, punctuation, the form of a word, or small words. */
  | 'NEAR'
  /** A true part, cut so that it must be read with what it leaves out. */
  | 'PARTIAL'
  /** Only reported indirectly: nothing of it stands in quotation marks. */
  | 'PARAPHRASE'
  /** Found, with a change that matters: a negation, a number, a name, a word more or less that says something. */
  | 'ALTERED'
  /** Said, but by somebody else: whom the claim names is on record, and is not who said it. */
  | 'OTHER_SPEAKER'
  /** What we hold is itself in doubt. */
  | 'DISPUTED'
  /** Of a claim of several parts: some are on record, and of others nothing is. */
  | 'MIXED_RECORD'
  /** Nothing on record comes near it. That is no proof that it was never said. */
  | 'NO_RECORD';

/** Which side of a difference has something. */
export type DifferenceOperation =
  /** Both have the same words. */
  | 'EQUAL'
  /** The claim has it and the record has not. */
  | 'INSERTED'
  /** The record has it and the claim leaves it out. */
  | 'DELETED'
  /** The claim has one thing and the record another. */
  | 'REPLACED';

/** Kinds of differences. All make another statement of it but SPELLING, INFLECTION, FUNCTION_WORD, REPORTED and CUT. */
export type ChangeKind =
  /** The same word, spelled otherwise: hamza, a slip of the pen, *3* for *three*, one word for two. */
  | 'SPELLING'
  /** Another form of the word that means the same: a case, an article, *send* for *be sending*. */
  | 'INFLECTION'
  /** A word of grammar. */
  | 'FUNCTION_WORD'
  /** What reported speech shifts by itself: *they would* behind a verb of saying for *we will*, *the next day* for *tomorrow*. */
  | 'REPORTED'
  /** Somebody else: *they* for *we*, نرسل for يرسل. */
  | 'PERSON'
  /** A woman for a man, or the other way round: طالبة for طالب, *she* for *he*. */
  | 'GENDER'
  /** One for two or several: سنة for سنتان, *a student* for *students*. */
  | 'COUNT'
  /** Another time: *he resigned* for *he will resign*, لم for لن. */
  | 'TENSE'
  /** How sure or how due it is: *will* for *may*, *can* for *should*, قد more or less. */
  | 'MODALITY'
  /** *And* for *or*, و for أو. */
  | 'CONJUNCTION'
  /** *All* for *some*, كل for بعض. */
  | 'QUANTIFIER'
  /** A word and what a prefix or an ending makes its contrary: *dependent*, *independent*. */
  | 'PREFIX'
  /** Another currency, or per cent more or less. */
  | 'MEASURE'
  /** A condition or an exception of the record that the claim leaves out. */
  | 'CONDITION'
  /** A negation more or less, or the denial of what is claimed. */
  | 'NEGATION'
  /** Another number. */
  | 'NUMBER'
  /** Another word, or one more or less, that says something. */
  | 'CONTENT'
  /** What the record has before, behind, or where the claim has an ellipsis. */
  | 'CUT';

/** How much of what was compared stands inside quotation marks on record. */
export type QuotedShare =
  /** Every word that says something. */
  | 'ALL'
  /** Some of them. */
  | 'SOME'
  /** None of them: the words are the report's. */
  | 'NONE';

/** Whether what was asked for is what is on record. */
export type Agreement =
  /** It is. */
  | 'AGREES'
  /** The record does not say: a surname that nobody has decided, or no date. */
  | 'UNSURE'
  /** Of a speaker: nobody on record is called so, or it is an office, or the name in the other script. The verdict is about the words. */
  | 'UNKNOWN'
  /** It is not. */
  | 'DIFFERS';

/** When something was said. */
export type SaidDate = {
  readonly __typename?: 'SaidDate';
  /** An EDTF string (ISO 8601-2): `2024-10-14`, `2024-08`, `2023`, `2022-02~`. */
  readonly edtf: Scalars['String']['output'];
  /** The first day that it can mean; null when open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day that it can mean; null when open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  readonly basis: DateBasis;
  /** The words of the document that say when; null when there are none. */
  readonly phrase?: Maybe<Scalars['String']['output']>;
  /** Why this date; null when it needs no reason. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** When a document was published. */
export type PublishedDate = {
  readonly __typename?: 'PublishedDate';
  /** An EDTF string (ISO 8601-2). */
  readonly edtf: Scalars['String']['output'];
  /** The first day that it can mean; null when open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day that it can mean; null when open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How it is known. */
  readonly basis: DateBasis;
  /** Why this date; null when it needs no reason. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A statement given to a speaker. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** Its place, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Who is said to have said it. */
  readonly speaker: Speaker;
  /** The speaker's office or function at that time; null when the text gives none. Falls back to another language. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** How it stands. */
  readonly standing: Standing;
  /** Why, where that needs saying: always there when DISPUTED or REJECTED. */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** A statement given to a speaker. */
export type AttributionRoleArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** One link of a chain: either a source or a speaker, who told on what somebody else had said. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** 1 stands nearest the speaker. */
  readonly position: Scalars['Int']['output'];
  /** The body that passed the words on; null when a speaker did. */
  readonly source?: Maybe<Source>;
  /** The speaker who told the words on; null when a source passed them on. */
  readonly speaker?: Maybe<Speaker>;
  /** The name of whichever it is. */
  readonly name: Scalars['String']['output'];
  /** The words that hand over to it (*وفقاً لـ*, *according to*); null when there are none. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The words that name it in the document; null when the document does not. */
  readonly words?: Maybe<Scalars['String']['output']>;
};


/** One link of a chain: either a source or a speaker, who told on what somebody else had said. */
export type ChainLinkNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** A span of a document's text, as a W3C Web Annotation position and quote selector. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What the words are to the statement. */
  readonly role: SpanRole;
  /** Where the words start: the offset of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Where the words end: the offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words. */
  readonly exact: Scalars['String']['output'];
  /** Up to 32 characters before them. */
  readonly prefix: Scalars['String']['output'];
  /** Up to 32 characters after them. */
  readonly suffix: Scalars['String']['output'];
  /** The same as a W3C Web Annotation target (JSON-LD): source (the address of the document), TextPositionSelector and TextQuoteSelector. */
  readonly target: Scalars['JSON']['output'];
  /** For SOURCE and SOURCE_CUE: the position of the chain link. */
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
  /** The stretch. */
  readonly text: Scalars['String']['output'];
  /** What it is to the statement; empty where the document speaks in its own voice. */
  readonly roles: ReadonlyArray<SpanRole>;
};

/** One change of the append-only history. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** Grows with time; of this database alone. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** What happened. */
  readonly action: HistoryAction;
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** The changed fields as they were; null where there was nothing. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The changed fields as they became; null where nothing is left. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** What can happen to an object. */
export type HistoryAction =
  /** It came into the database. */
  | 'ADDED'
  /** Something about it was corrected. */
  | 'CORRECTED'
  /** An attribution was called in doubt. */
  | 'DISPUTED'
  /** It was taken out of what is served. */
  | 'WITHDRAWN'
  /** It was taken back in. */
  | 'RESTORED'
  /** A reviewer confirmed it. */
  | 'ACCEPTED'
  /** A reviewer refused it. */
  | 'REJECTED'
  /** A reviewer put it back into the queue. */
  | 'REOPENED'
  /** A dispute over an attribution was decided. */
  | 'SETTLED'
  /** Two speakers were found to be one; its attributions went to the one that survives. */
  | 'MERGED'
  /** Two speakers that had been merged were parted again. */
  | 'UNMERGED'
  /** A machine filled in what follows from what was stored before it was asked for. */
  | 'DERIVED';

/** A name as it is written somewhere. */
export type Name = {
  readonly __typename?: 'Name';
  /** BCP 47. */
  readonly lang: Scalars['String']['output'];
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** An office or function of a speaker. */
export type Role = {
  readonly __typename?: 'Role';
  /** Its name; falls back to another language. */
  readonly name: Scalars['String']['output'];
  /** When it was held, as far as it is known (EDTF). */
  readonly held?: Maybe<Scalars['String']['output']>;
};


/** An office or function of a speaker. */
export type RoleNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** Who said it: a person, an office, an organisation, a state, a group, or somebody unnamed. */
export type Speaker = Node & {
  readonly __typename?: 'Speaker';
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** What it is. */
  readonly kind: SpeakerKind;
  /** Whether a machine has added it and nobody has confirmed it yet. */
  readonly draft: Scalars['Boolean']['output'];
  /** The name to show; falls back to another language. */
  readonly name: Scalars['String']['output'];
  /** Every name and spelling on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** Offices and functions on record. */
  readonly roles: ReadonlyArray<Role>;
  /** Speakers that were found to be this one, by slug: their ids, slugs and names lead here. */
  readonly merged: ReadonlyArray<MergedSpeaker>;
  /** How many reviewed statements are attributed to it, rejected attributions aside. */
  readonly statementCount: Scalars['Int']['output'];
  /** What it said; `filter.speaker` is this speaker. */
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

/** A speaker that was found to be another. */
export type MergedSpeaker = {
  readonly __typename?: 'MergedSpeaker';
  /** Its own id of old, which leads to the speaker that it was merged into. */
  readonly speakerId: Scalars['ID']['output'];
  /** Its own slug. */
  readonly slug: Scalars['String']['output'];
  /** Who merged it, when and why; the id is what undoMergeSpeakers takes. */
  readonly merge: HistoryEntry;
};

/** A page of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** How many the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The speakers of this page. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** The speakers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A speaker in a list. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** Opaque; for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker. */
  readonly node: Speaker;
};

/** A body that passed words on: a ministry, an agency, a paper. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** What it is. */
  readonly kind: SourceKind;
  /** Whether a state owns it or decides what it publishes; null when that is not established. */
  readonly stateControlled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a machine has added it and nobody has confirmed it yet. */
  readonly draft: Scalars['Boolean']['output'];
  /** The name to show; falls back to another language. */
  readonly name: Scalars['String']['output'];
  /** Every name and spelling on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** How many reviewed statements have it anywhere in their chain. */
  readonly statementCount: Scalars['Int']['output'];
  /** What came through it; `filter.source` is this source. */
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
  /** How many the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** The sources of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A source in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque; for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** What statements are about: a tree. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** The name to show; falls back to another language. */
  readonly name: Scalars['String']['output'];
  /** Every name on record, those to show first. */
  readonly names: ReadonlyArray<Name>;
  /** The topic above; null at the top. */
  readonly parent?: Maybe<Topic>;
  /** The topics right below, by slug. */
  readonly children: ReadonlyArray<Topic>;
  /** How many reviewed statements are on it or on a topic below it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What was said on it or on a topic below it; `filter.topic` is this topic. */
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
  /** How many the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The topics of this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** The topics of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A topic in a list. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Opaque; for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: Topic;
};

/** One text as published: an article, a transcript, a release. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Permanent: made of the text's hash. */
  readonly id: Scalars['ID']['output'];
  /** The readable part of the address. */
  readonly slug: Scalars['String']['output'];
  /** The headline; null when there is none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The language of the text (BCP 47). */
  readonly lang: Scalars['String']['output'];
  /** The text, unchanged. */
  readonly text: Scalars['String']['output'];
  /** The SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where it was published; null when unknown. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** On what terms the text is held here; null when unknown. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who published it; null when unknown. */
  readonly publisher?: Maybe<Source>;
  /** The wire service that it is from; null when there is none. */
  readonly wire?: Maybe<Source>;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<PublishedDate>;
  /** When it came into the database. */
  readonly added: Scalars['DateTime']['output'];
  /** What it reports, in the order of the text unless ordered otherwise; `filter.document` is this document. */
  readonly statements: StatementConnection;
  /** The whole text cut wherever the words of a reviewed statement start or end, ready to be highlighted. Joined, the segments are the text. */
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
  /** The stretch. */
  readonly text: Scalars['String']['output'];
  /** Where it starts in the text. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends in the text. */
  readonly end: Scalars['Int']['output'];
  /** The statements whose content it is part of, in document order; empty where the document speaks in its own voice. */
  readonly statements: ReadonlyArray<Statement>;
  /** What the stretch is to each statement. */
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
  /** Content, verbatim, cue, speaker and so on. */
  readonly role: SpanRole;
  /** The statement. */
  readonly statement: Statement;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** How many the whole list has. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** The documents of this page. */
  readonly nodes: ReadonlyArray<Document>;
  /** The documents of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A document in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque; for `after` and `before` of a list in the same order. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** How much there is. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Reviewed statements. */
  readonly statements: Scalars['Int']['output'];
  /** Reviewed statements with verbatim words. */
  readonly quotes: Scalars['Int']['output'];
  /** Reviewed statements with an attribution in doubt. */
  readonly disputed: Scalars['Int']['output'];
  /** Statements that wait for review. */
  readonly drafts: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** Speakers, without those that only drafts have. */
  readonly speakers: Scalars['Int']['output'];
  /** Sources, without those that only drafts have. */
  readonly sources: Scalars['Int']['output'];
  /** Topics. */
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

