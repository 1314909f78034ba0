// Made from schema.graphql and src/client/desk/queries by `npm run generate`; change those files.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a token allows. Each role includes the roles before it. */
export type TokenRole =
  /** Ingest documents. */
  | 'INGESTER'
  /** Ingest documents, review what a machine has made of them, add what it has missed, settle disputes, merge speakers. */
  | 'EDITOR';

/**
 * A text and what is known about it. Give the text as `text` or `html`, or give only the `url` of a page, which the server
 * fetches if it is set up to. The other fields take precedence over what a page says of itself. When the text is stored
 * already, a field that is left out stays as it is.
 */
export type IngestDocumentInput = {
  /** The text as published; it is stored unchanged. */
  readonly text?: string | null | undefined;
  /** The page as published, as HTML. Its article is the text, and its metadata fill the fields that are left out. */
  readonly html?: string | null | undefined;
  /** The language of the text (BCP 47); detected from the text when it is left out. */
  readonly lang?: string | null | undefined;
  /** The headline. */
  readonly title?: string | null | undefined;
  /** The address at which it was published. */
  readonly url?: string | null | undefined;
  /** Who published it: the slug or a name of a source. A name that is new becomes a new source. */
  readonly publisher?: string | null | undefined;
  /** The wire service that it is from: the slug or a name of a source. Without it, the wire service whose signature ends the text. */
  readonly wire?: string | null | undefined;
  /** When it was published, as an EDTF date such as `2024-10-14` or `2024-10`. Relative dates (*last August*) need a day. */
  readonly published?: string | null | undefined;
  /** The readable part of its address; made from the title when it is left out. */
  readonly slug?: string | null | undefined;
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
  readonly statement: string;
  /** The decision. */
  readonly decision: ReviewDecision;
  /** The reason, for the history. Only ACCEPT needs none. */
  readonly why?: string | null | undefined;
  /** What changes. Required with CORRECT, and refused with every other decision. */
  readonly correction?: StatementCorrection | null | undefined;
  /** The unit of the offsets of the correction. */
  readonly unit?: OffsetUnit;
  /** The `version` that the reviewer has seen. When there is a newer one, the decision is refused with VERSION_CONFLICT. */
  readonly version?: string | null | undefined;
};

/**
 * The fields of a statement that change. A field that is left out stays as it is. The kind is not a field, because it follows
 * from the content and the verbatim words.
 */
export type StatementCorrection = {
  /** The language of the words (BCP 47). */
  readonly lang?: string | null | undefined;
  /** What was done with the words. */
  readonly act?: StatementAct | null | undefined;
  /** The id of the statement, of the same document, that reports this one; null when no statement reports it. */
  readonly within?: string | null | undefined;
  /** The reported words: one span, or several when an attribution interrupts them. Verbatim words outside of them are removed. */
  readonly content?: ReadonlyArray<WordsInput> | null | undefined;
  /** The words inside quotation marks, without the marks. */
  readonly verbatim?: ReadonlyArray<WordsInput> | null | undefined;
  /** The word that reports; null removes it. */
  readonly cue?: WordsInput | null | undefined;
  /** The words that name the speaker here; null removes them. */
  readonly speaker?: WordsInput | null | undefined;
  /** Who said it. Give all attributions, not only the changed ones. */
  readonly attributions?: ReadonlyArray<AttributionInput> | null | undefined;
  /** All links of the chain, nearest the speaker first. The document's wire service or publisher is added at the end. */
  readonly chain?: ReadonlyArray<ChainLinkInput> | null | undefined;
  /** All topics that it is about: slugs, ids or whole names. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** When it was said; null when that is unknown. */
  readonly said?: SaidDateInput | null | undefined;
};

/** A statement that is not on record yet. The kind is not a field, because it follows from the content and the verbatim words. */
export type NewStatementInput = {
  /** The language of the words (BCP 47); the document's when it is left out. */
  readonly lang?: string | null | undefined;
  /** What was done with the words; SAID when it is left out. */
  readonly act?: StatementAct | null | undefined;
  /** The id of the statement, of the same document, that reports this one. */
  readonly within?: string | null | undefined;
  /** The reported words: one span, or several when an attribution interrupts them. */
  readonly content: ReadonlyArray<WordsInput>;
  /** The words inside quotation marks, without the marks. */
  readonly verbatim?: ReadonlyArray<WordsInput> | null | undefined;
  /** The word that reports. */
  readonly cue?: WordsInput | null | undefined;
  /** The words that name the speaker here. */
  readonly speaker?: WordsInput | null | undefined;
  /** Who said it. */
  readonly attributions: ReadonlyArray<AttributionInput>;
  /** The chain, nearest the speaker first. The document's wire service or publisher is added at the end. */
  readonly chain?: ReadonlyArray<ChainLinkInput> | null | undefined;
  /** The topics that it is about: slugs, ids or whole names. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** When it was said. */
  readonly said?: SaidDateInput | null | undefined;
};

/** A new statement and the document in which a person has found it. */
export type AddStatementInput = {
  /** The document: a slug, an id or the SHA-256 of its text. */
  readonly document: string;
  /** The statement. */
  readonly statement: NewStatementInput;
  /** The reason, for the history. */
  readonly why?: string | null | undefined;
  /** The unit of the offsets of the statement. */
  readonly unit?: OffsetUnit;
};

/** Words of the document and their offsets. The two must agree, else the correction is refused with SPAN_MISMATCH. */
export type WordsInput = {
  /** The offset of the first character. */
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
  /** The words, exactly as the document has them. */
  readonly exact: string;
};

/** The attribution of a statement to a speaker: exactly one of a speaker on record and a new one. */
export type AttributionInput = {
  /** A speaker on record: a slug, an id or a whole name. */
  readonly speaker?: string | null | undefined;
  /** A speaker that is not on record yet. */
  readonly newSpeaker?: NewSpeakerInput | null | undefined;
  /** The key or a name of one of the speaker's roles. */
  readonly role?: string | null | undefined;
  /** How it is known. */
  readonly basis: AttributionBasis;
  /** Its standing; ASSERTED when it is left out. */
  readonly standing?: Standing | null | undefined;
  /** The reason. Required unless the standing is ASSERTED. */
  readonly note?: string | null | undefined;
};

/** A speaker that is added with the decision that names it. */
export type NewSpeakerInput = {
  /** The name. */
  readonly name: string;
  /** The language of the name (BCP 47); the document's when it is left out. */
  readonly lang?: string | null | undefined;
  /** What kind of speaker it is. */
  readonly kind: SpeakerKind;
  /** The readable part of its address; made from the name when it is left out. */
  readonly slug?: string | null | undefined;
};

/** One link of a chain: either a source or a speaker who passed the words on. */
export type ChainLinkInput = {
  /** A source: a slug, an id or a whole name. */
  readonly source?: string | null | undefined;
  /** A speaker: a slug, an id or a whole name. */
  readonly speaker?: string | null | undefined;
  /** The words that name it in the document. */
  readonly words?: WordsInput | null | undefined;
  /** The words that hand over to it. */
  readonly cue?: WordsInput | null | undefined;
};

/** The date on which something was said. */
export type SaidDateInput = {
  /** An EDTF string (ISO 8601-2): `2024-10-14`, `2024-08`, `2023`, `2022-02~`. */
  readonly edtf: string;
  /** How it is known. */
  readonly basis: DateBasis;
  /** The reason for this date. */
  readonly note?: string | null | undefined;
  /** The words of the document that say when. */
  readonly phrase?: WordsInput | null | undefined;
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

/** Which statements a list keeps: those for which every given field holds. */
export type StatementFilter = {
  /**
   * Attributed to this speaker: a slug, an id or a whole name in any spelling. A name that fits several speakers means any of
   * them; a slug means its speaker alone. A rejected attribution does not count, unless `standing: REJECTED` asks for it.
   */
  readonly speaker?: string | null | undefined;
  /** Attributed to a speaker of this kind. */
  readonly speakerKind?: SpeakerKind | null | undefined;
  /** With an attribution of this standing; together with `speaker`, that speaker's attribution. */
  readonly standing?: Standing | null | undefined;
  /** With an attribution of this basis; together with `speaker`, that speaker's attribution. */
  readonly basis?: AttributionBasis | null | undefined;
  /** On this topic or one below it: a slug, an id or a whole name. */
  readonly topic?: string | null | undefined;
  /** With this source anywhere in the chain: a slug, an id or a whole name. */
  readonly source?: string | null | undefined;
  /** What must hold for the chain. */
  readonly chain?: ChainFilter | null | undefined;
  /** Reported by this document: a slug, an id or its SHA-256. */
  readonly document?: string | null | undefined;
  /** Of one of these kinds. */
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  /** With one of these acts; `[DENIED]` keeps what was denied. */
  readonly act?: ReadonlyArray<StatementAct> | null | undefined;
  /** Reported inside this statement, which its id names. */
  readonly within?: string | null | undefined;
  /** In this language (BCP 47), such as `ar`. */
  readonly lang?: string | null | undefined;
  /** Said in this range of days: any overlap counts. A statement without a date is not kept. */
  readonly said?: DateRange | null | undefined;
  /**
   * Words of the content in any spelling. All are required, "…" is a phrase, and the last word may be unfinished. Hamza, alef
   * forms, ta marbuta, tashkeel, tatweel, the script of digits, case and diacritics do not matter. What is written together
   * with a word (the article, و, ب, ل) does matter: search for *للحرب* as well as for *الحرب*. At most 1,000 UTF-16 code
   * units and 32 words (SEARCH_TOO_LONG).
   */
  readonly text?: string | null | undefined;
  /** In one of these review states. Without it, only REVIEWED. */
  readonly review?: ReadonlyArray<ReviewState> | null | undefined;
};

/** A range of days, both ends included. An end that is left out is open. */
export type DateRange = {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
};

/** What must hold for a chain. All given fields must hold. */
export type ChainFilter = {
  /** At least one link matches. */
  readonly some?: SourceMatch | null | undefined;
  /** The link nearest the speaker matches. *What came from state media first?* is `{stateControlled: true}` here. */
  readonly nearest?: SourceMatch | null | undefined;
  /** The last link matches: the wire service, or else the publisher. */
  readonly last?: SourceMatch | null | undefined;
};

/** What must hold for one link of a chain. A link that is a speaker never matches `kind` or `stateControlled`. */
export type SourceMatch = {
  /** The link is this source: a slug, an id or a whole name. */
  readonly source?: string | null | undefined;
  /** The link is this speaker, who passed the words on: a slug, an id or a whole name in any spelling. */
  readonly speaker?: string | null | undefined;
  /** The link is a source of one of these kinds. */
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  /** The link is a source that a state controls (true), or that no state controls (false). */
  readonly stateControlled?: boolean | null | undefined;
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

export type ArticleQueryVariables = Exact<{
  slug: string;
  lang: string;
}>;


export type ArticleQuery = { readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly text: string, readonly url: string | null, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly slug: string, readonly name: string } | null } | null };

export type NeighboursQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly name: string, readonly role: TokenRole } | null };

export type ReviewMutationVariables = Exact<{
  input: ReviewStatementInput;
  lang: string;
}>;


export type ReviewMutation = { readonly reviewStatement:
    | { readonly __typename: 'ReviewedStatement', readonly statement: { readonly id: string, readonly version: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly cue: string | null, readonly lang: string, readonly doubts: ReadonlyArray<Doubt>, readonly confidence: number | null, readonly review: ReviewState, readonly said: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly note: string | null } | null, readonly attributions: ReadonlyArray<{ readonly role: string | null, readonly basis: AttributionBasis, readonly standing: Standing, readonly note: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly position: number, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly draft: boolean } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean } | null }>, readonly within: { readonly id: string, readonly attributions: ReadonlyArray<{ readonly speaker: { readonly slug: string, readonly name: string } }> } | null, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string } | null, readonly wire: { readonly slug: string } | null }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string, readonly link: number | null }> } }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AddMutationVariables = Exact<{
  input: AddStatementInput;
  lang: string;
}>;


export type AddMutation = { readonly addStatement:
    | { readonly __typename: 'ReviewedStatement', readonly statement: { readonly id: string, readonly version: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly cue: string | null, readonly lang: string, readonly doubts: ReadonlyArray<Doubt>, readonly confidence: number | null, readonly review: ReviewState, readonly said: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly note: string | null } | null, readonly attributions: ReadonlyArray<{ readonly role: string | null, readonly basis: AttributionBasis, readonly standing: Standing, readonly note: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly position: number, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly draft: boolean } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean } | null }>, readonly within: { readonly id: string, readonly attributions: ReadonlyArray<{ readonly speaker: { readonly slug: string, readonly name: string } }> } | null, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string } | null, readonly wire: { readonly slug: string } | null }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string, readonly link: number | null }> } }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RefusedFragment = { readonly code: string, readonly message: string, readonly field: string | null };

export type IngestMutationVariables = Exact<{
  input: IngestDocumentInput;
  lang: string;
}>;


export type IngestMutation = { readonly ingestDocument:
    | { readonly __typename: 'IngestedDocument', readonly change: DocumentChange, readonly added: number, readonly corrected: number, readonly withdrawn: number, readonly unchanged: number, readonly kept: number, readonly dated: number, readonly unlawful: number, readonly repeated: number, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string }, readonly newSpeakers: ReadonlyArray<{ readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string }>, readonly newSources: ReadonlyArray<{ readonly slug: string, readonly kind: SourceKind, readonly draft: boolean, readonly name: string }>, readonly ambiguities: ReadonlyArray<{ readonly name: string, readonly candidates: ReadonlyArray<{ readonly slug: string, readonly name: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SpeakersQueryVariables = Exact<{
  search?: string | null | undefined;
  lang: string;
}>;


export type SpeakersQuery = { readonly found: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string, readonly statementCount: number }> } };

export type SourcesQueryVariables = Exact<{
  search?: string | null | undefined;
  lang: string;
}>;


export type SourcesQuery = { readonly found: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly kind: SourceKind, readonly draft: boolean, readonly name: string, readonly statementCount: number }> } };

export type TopicsQueryVariables = Exact<{
  search?: string | null | undefined;
  lang: string;
}>;


export type TopicsQuery = { readonly found: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> } };

export type WholeFragment = { readonly id: string, readonly version: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly cue: string | null, readonly lang: string, readonly doubts: ReadonlyArray<Doubt>, readonly confidence: number | null, readonly review: ReviewState, readonly said: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly note: string | null } | null, readonly attributions: ReadonlyArray<{ readonly role: string | null, readonly basis: AttributionBasis, readonly standing: Standing, readonly note: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly position: number, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly draft: boolean } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean } | null }>, readonly within: { readonly id: string, readonly attributions: ReadonlyArray<{ readonly speaker: { readonly slug: string, readonly name: string } }> } | null, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string } | null, readonly wire: { readonly slug: string } | null }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string, readonly link: number | null }> };

export type QueueQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  order?: StatementOrder | null | undefined;
  after?: string | null | undefined;
  lang: string;
}>;


export type QueueQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly cue: string | null, readonly lang: string, readonly doubts: ReadonlyArray<Doubt>, readonly confidence: number | null, readonly review: ReviewState, readonly said: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly note: string | null } | null, readonly attributions: ReadonlyArray<{ readonly role: string | null, readonly basis: AttributionBasis, readonly standing: Standing, readonly note: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly position: number, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly draft: boolean } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean } | null }>, readonly within: { readonly id: string, readonly attributions: ReadonlyArray<{ readonly speaker: { readonly slug: string, readonly name: string } }> } | null, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string } | null, readonly wire: { readonly slug: string } | null }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string, readonly link: number | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type StatementQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type StatementQuery = { readonly statement: { readonly id: string, readonly version: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly cue: string | null, readonly lang: string, readonly doubts: ReadonlyArray<Doubt>, readonly confidence: number | null, readonly review: ReviewState, readonly history: ReadonlyArray<{ readonly actor: string, readonly action: HistoryAction }>, readonly said: { readonly edtf: string, readonly basis: DateBasis, readonly phrase: string | null, readonly note: string | null } | null, readonly attributions: ReadonlyArray<{ readonly role: string | null, readonly basis: AttributionBasis, readonly standing: Standing, readonly note: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly position: number, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly draft: boolean } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean } | null }>, readonly within: { readonly id: string, readonly attributions: ReadonlyArray<{ readonly speaker: { readonly slug: string, readonly name: string } }> } | null, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string } | null, readonly wire: { readonly slug: string } | null }, readonly evidence: ReadonlyArray<{ readonly role: SpanRole, readonly start: number, readonly end: number, readonly exact: string, readonly link: number | null }> } | null };

/** An operation with the types of its answer and its variables, which are there for the compiler alone. */

export interface Operation<Data, Variables> {
  readonly text: string
  readonly answers?: (variables: Variables) => Data
}

const fragmentRefused = "\n\nfragment Refused on Refusal {\n  code\n  message\n  field\n}"

const fragmentWhole = "\n\nfragment Whole on Statement {\n  id\n  version\n  text\n  kind\n  act\n  cue\n  lang\n  doubts\n  confidence\n  review\n  said {\n    edtf\n    basis\n    phrase\n    note\n  }\n  attributions {\n    speaker {\n      slug\n      kind\n      draft\n      name(lang: $lang)\n    }\n    role\n    basis\n    standing\n    note\n  }\n  chain {\n    position\n    name(lang: $lang)\n    source {\n      slug\n      kind\n      draft\n    }\n    speaker {\n      slug\n      kind\n      draft\n    }\n  }\n  within {\n    id\n    attributions {\n      speaker {\n        slug\n        name(lang: $lang)\n      }\n    }\n  }\n  topics {\n    slug\n    name(lang: $lang)\n  }\n  document {\n    slug\n    title\n    lang\n    publisher {\n      slug\n    }\n    wire {\n      slug\n    }\n  }\n  evidence {\n    role\n    start(unit: UTF16)\n    end(unit: UTF16)\n    exact\n    link\n  }\n}"

export const article: Operation<ArticleQuery, ArticleQueryVariables> = {
  text: "query article($slug: String!, $lang: String!) {\n  document(slug: $slug) {\n    slug\n    title\n    lang\n    text\n    url\n    published {\n      edtf\n    }\n    publisher {\n      slug\n      name(lang: $lang)\n    }\n  }\n}",
}

export const neighbours: Operation<NeighboursQuery, NeighboursQueryVariables> = {
  text: "query neighbours($slug: String!, $after: String) {\n  statements(\n    filter: {document: $slug, review: [DRAFT, REVIEWED]}\n    orderBy: DOCUMENT_ORDER\n    first: 100\n    after: $after\n  ) {\n    nodes {\n      id\n      evidence(roles: [CONTENT]) {\n        start(unit: UTF16)\n        end(unit: UTF16)\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}",
}

export const viewer: Operation<ViewerQuery, ViewerQueryVariables> = {
  text: "query viewer {\n  viewer {\n    name\n    role\n  }\n}",
}

export const review: Operation<ReviewMutation, ReviewMutationVariables> = {
  text: "mutation review($input: ReviewStatementInput!, $lang: String!) {\n  reviewStatement(input: $input) {\n    __typename\n    ... on ReviewedStatement {\n      statement {\n        ...Whole\n      }\n    }\n    ... on Refusal {\n      ...Refused\n    }\n  }\n}" + fragmentWhole + fragmentRefused,
}

export const add: Operation<AddMutation, AddMutationVariables> = {
  text: "mutation add($input: AddStatementInput!, $lang: String!) {\n  addStatement(input: $input) {\n    __typename\n    ... on ReviewedStatement {\n      statement {\n        ...Whole\n      }\n    }\n    ... on Refusal {\n      ...Refused\n    }\n  }\n}" + fragmentWhole + fragmentRefused,
}

export const ingest: Operation<IngestMutation, IngestMutationVariables> = {
  text: "mutation ingest($input: IngestDocumentInput!, $lang: String!) {\n  ingestDocument(input: $input) {\n    __typename\n    ... on IngestedDocument {\n      document {\n        slug\n        title\n        lang\n      }\n      change\n      added\n      corrected\n      withdrawn\n      unchanged\n      kept\n      dated\n      unlawful\n      repeated\n      newSpeakers {\n        slug\n        kind\n        draft\n        name(lang: $lang)\n      }\n      newSources {\n        slug\n        kind\n        draft\n        name(lang: $lang)\n      }\n      ambiguities {\n        name\n        candidates {\n          slug\n          name(lang: $lang)\n        }\n      }\n    }\n    ... on Refusal {\n      ...Refused\n    }\n  }\n}" + fragmentRefused,
}

export const speakers: Operation<SpeakersQuery, SpeakersQueryVariables> = {
  text: "query speakers($search: String, $lang: String!) {\n  found: speakers(search: $search, drafts: true, first: 12) {\n    nodes {\n      slug\n      kind\n      draft\n      name(lang: $lang)\n      statementCount\n    }\n  }\n}",
}

export const sources: Operation<SourcesQuery, SourcesQueryVariables> = {
  text: "query sources($search: String, $lang: String!) {\n  found: sources(search: $search, drafts: true, first: 12) {\n    nodes {\n      slug\n      kind\n      draft\n      name(lang: $lang)\n      statementCount\n    }\n  }\n}",
}

export const topics: Operation<TopicsQuery, TopicsQueryVariables> = {
  text: "query topics($search: String, $lang: String!) {\n  found: topics(search: $search, first: 12) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n}",
}

export const queue: Operation<QueueQuery, QueueQueryVariables> = {
  text: "query queue($filter: StatementFilter, $order: StatementOrder, $after: String, $lang: String!) {\n  statements(filter: $filter, orderBy: $order, first: 20, after: $after) {\n    totalCount\n    nodes {\n      ...Whole\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}" + fragmentWhole,
}

export const statement: Operation<StatementQuery, StatementQueryVariables> = {
  text: "query statement($id: ID!, $lang: String!) {\n  statement(id: $id) {\n    ...Whole\n    history {\n      actor\n      action\n    }\n  }\n}" + fragmentWhole,
}

