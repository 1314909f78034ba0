import type { ColumnType } from "kysely";
export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export const StatementKind = {
    DIRECT: "DIRECT",
    INDIRECT: "INDIRECT",
    MIXED: "MIXED"
} as const;
export type StatementKind = (typeof StatementKind)[keyof typeof StatementKind];
export const StatementAct = {
    SAID: "SAID",
    DENIED: "DENIED",
    ASKED: "ASKED",
    DEMANDED: "DEMANDED",
    PROMISED: "PROMISED",
    WARNED: "WARNED",
    EXPRESSED: "EXPRESSED"
} as const;
export type StatementAct = (typeof StatementAct)[keyof typeof StatementAct];
export const SpeakerKind = {
    PERSON: "PERSON",
    OFFICE: "OFFICE",
    ORGANISATION: "ORGANISATION",
    STATE: "STATE",
    GROUP: "GROUP",
    ANONYMOUS: "ANONYMOUS"
} as const;
export type SpeakerKind = (typeof SpeakerKind)[keyof typeof SpeakerKind];
export const SourceKind = {
    MINISTRY: "MINISTRY",
    GOVERNMENT: "GOVERNMENT",
    NEWS_AGENCY: "NEWS_AGENCY",
    NEWSPAPER: "NEWSPAPER",
    BROADCASTER: "BROADCASTER",
    WEBSITE: "WEBSITE",
    ORGANISATION: "ORGANISATION",
    DOCUMENT: "DOCUMENT",
    PERSON: "PERSON"
} as const;
export type SourceKind = (typeof SourceKind)[keyof typeof SourceKind];
export const AttributionBasis = {
    NAMED: "NAMED",
    COREFERENCE: "COREFERENCE",
    INFERRED: "INFERRED"
} as const;
export type AttributionBasis = (typeof AttributionBasis)[keyof typeof AttributionBasis];
export const Standing = {
    ASSERTED: "ASSERTED",
    DISPUTED: "DISPUTED",
    REJECTED: "REJECTED"
} as const;
export type Standing = (typeof Standing)[keyof typeof Standing];
export const DateBasis = {
    STATED: "STATED",
    RESOLVED: "RESOLVED",
    INFERRED: "INFERRED"
} as const;
export type DateBasis = (typeof DateBasis)[keyof typeof DateBasis];
export const ReviewState = {
    DRAFT: "DRAFT",
    REVIEWED: "REVIEWED",
    REJECTED: "REJECTED"
} as const;
export type ReviewState = (typeof ReviewState)[keyof typeof ReviewState];
export const SpanRole = {
    CONTENT: "CONTENT",
    VERBATIM: "VERBATIM",
    CUE: "CUE",
    SPEAKER: "SPEAKER",
    SAID: "SAID",
    SOURCE: "SOURCE",
    SOURCE_CUE: "SOURCE_CUE"
} as const;
export type SpanRole = (typeof SpanRole)[keyof typeof SpanRole];
export const SubjectKind = {
    DOCUMENT: "DOCUMENT",
    STATEMENT: "STATEMENT",
    SPEAKER: "SPEAKER",
    SOURCE: "SOURCE",
    TOPIC: "TOPIC"
} as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];
export const HistoryAction = {
    ADDED: "ADDED",
    CORRECTED: "CORRECTED",
    DISPUTED: "DISPUTED",
    WITHDRAWN: "WITHDRAWN",
    RESTORED: "RESTORED",
    ACCEPTED: "ACCEPTED",
    REJECTED: "REJECTED",
    REOPENED: "REOPENED",
    SETTLED: "SETTLED",
    MERGED: "MERGED",
    UNMERGED: "UNMERGED",
    DERIVED: "DERIVED"
} as const;
export type HistoryAction = (typeof HistoryAction)[keyof typeof HistoryAction];
export const TokenRole = {
    INGESTER: "INGESTER",
    EDITOR: "EDITOR"
} as const;
export type TokenRole = (typeof TokenRole)[keyof typeof TokenRole];
export type Attribution = {
    statementId: string;
    position: number;
    speakerId: string;
    roleKey: string | null;
    basis: AttributionBasis;
    standing: Standing;
    note: string | null;
};
export type ChainLink = {
    statementId: string;
    position: number;
    sourceId: string | null;
    speakerId: string | null;
};
export type Document = {
    /**
     * doc_ and 20 base32 characters of the text's SHA-256.
     */
    id: string;
    slug: string;
    title: string | null;
    /**
     * BCP 47.
     */
    lang: string;
    text: string;
    /**
     * Of the text's UTF-8 bytes, in hexadecimal.
     */
    sha256: string;
    url: string | null;
    licence: string | null;
    /**
     * Who published it, and the wire service that it ends with: the last link of its statements' chains.
     */
    publisherId: string | null;
    wireId: string | null;
    /**
     * EDTF (ISO 8601-2); null when the day is unknown.
     */
    publishedEdtf: string | null;
    publishedFrom: string;
    publishedTo: string;
    publishedBasis: DateBasis | null;
    publishedNote: string | null;
    addedAt: string;
};
export type History = {
    id: Generated<number>;
    subjectKind: SubjectKind;
    subjectId: string;
    at: string;
    actor: string;
    action: HistoryAction;
    /**
     * What was and what is: the changed fields only, null where there was or is nothing. Spans count code points.
     */
    before: unknown | null;
    after: unknown | null;
    why: string;
};
export type ImportProgress = {
    /**
     * SHA-256 of the file's first bytes, in hexadecimal.
     */
    head: string;
    /**
     * The number of the last line that was read, and where it begins, in bytes of the file once it is unpacked.
     */
    line: number;
    start: number;
    /**
     * SHA-256 of that line, in hexadecimal: a file that has another there is another file.
     */
    lineHash: string;
    /**
     * How many of the lines were bad.
     */
    bad: number;
    /**
     * What is added to the numbers of the file's history entries, as these are taken here; null while none has come.
     */
    historyBase: number | null;
    updatedAt: string;
};
export type Listing = {
    /**
     * The id of the speaker, source or topic.
     */
    list: string;
    review: ReviewState;
    saidWidth: number;
    saidFrom: string;
    saidTo: string;
    statementId: string;
};
export type Seal = {
    /**
     * The order in which entries arrived in this database, from 1 without a gap. An import brings entries with numbers of
     * their own, so that this is not the order of their numbers.
     */
    arrival: number;
    entryId: number;
    /**
     * SHA-256, in hexadecimal, of the hash before and of the entry; `_` where it is not made yet.
     */
    hash: string;
};
export type SearchEntry = {
    row: Generated<number>;
    statementId: string;
    /**
     * The folded words in order: what searches look up.
     */
    words: string;
    /**
     * Their stems and the pairs of neighbours, each once: what claims are looked up by. `_` where it is not made yet.
     */
    terms: Generated<string>;
};
export type Sheet = {
    statementId: string;
    /**
     * JSON: an array of these four, each an array of rows, each row an array of values; src/store/rows/sheet.ts has their columns.
     */
    parts: string;
};
export type Source = {
    /**
     * src_ and 20 base32 characters of the first slug.
     */
    id: string;
    slug: string;
    kind: SourceKind;
    /**
     * Whether a state owns it or decides what it publishes; null when that is not established.
     */
    stateControlled: number | null;
    /**
     * As of a speaker.
     */
    draft: Generated<number>;
    /**
     * Reviewed statements with the source anywhere in their chain.
     */
    statementCount: Generated<number>;
};
export type SourceName = {
    sourceId: string;
    position: number;
    lang: string;
    text: string;
    folded: string;
};
export type SourceWord = {
    word: string;
    sourceId: string;
};
export type Span = {
    statementId: string;
    position: number;
    role: SpanRole;
    /**
     * UTF-16 code units of Document.text, half-open.
     */
    start: number;
    end: number;
    exact: string;
    /**
     * Position of the chain link, for SOURCE and SOURCE_CUE.
     */
    link: number | null;
};
export type Speaker = {
    /**
     * spk_ and 20 base32 characters of the first slug.
     */
    id: string;
    slug: string;
    kind: SpeakerKind;
    /**
     * Added by a machine and not yet confirmed by a person: listed only when asked for or once a reviewed statement has it.
     */
    draft: Generated<number>;
    /**
     * Reviewed statements attributed to the speaker and not rejected.
     */
    statementCount: Generated<number>;
    /**
     * The speaker that this one was found to be, never itself merged: reads by this id, slug or names give that one.
     */
    mergedIntoId: string | null;
    /**
     * The item of Wikidata, `Q` and digits, that the speaker is; null when nobody has said.
     */
    wikidata: string | null;
};
export type SpeakerName = {
    speakerId: string;
    position: number;
    lang: string;
    text: string;
    folded: string;
};
export type SpeakerRole = {
    speakerId: string;
    /**
     * A slug that annotations name the role by.
     */
    key: string;
    position: number;
    /**
     * EDTF: when the speaker held it, as far as it is known.
     */
    heldEdtf: string | null;
};
export type SpeakerRoleName = {
    speakerId: string;
    roleKey: string;
    lang: string;
    text: string;
};
export type SpeakerWord = {
    word: string;
    speakerId: string;
};
export type Statement = {
    /**
     * stm_ and 20 base32 characters made of the document's hash and the content spans under which it was first found.
     */
    id: string;
    documentId: string;
    /**
     * Those content spans, `start-end,…`, when a reviewer has moved the content; null while it stands where the id says.
     */
    origin: string | null;
    /**
     * Where the first content span starts: the order within the document.
     */
    start: number;
    kind: StatementKind;
    act: Generated<StatementAct>;
    /**
     * The statement that it is told inside of, of the same document: who said that one has told this one.
     */
    withinId: string | null;
    lang: string;
    saidEdtf: string | null;
    saidFrom: string;
    saidTo: string;
    /**
     * How many days the range may have at most, as a class: 0 for one day or none, 1 for 31, 2 for 366, 3 for any number.
     */
    saidWidth: Generated<number>;
    saidBasis: DateBasis | null;
    saidNote: string | null;
    review: ReviewState;
    /**
     * Of the extractor, 0 to 1; null for a statement that a person wrote down.
     */
    confidence: number | null;
    /**
     * What the extractor doubted, joined by blanks; `_` where act and doubts are not derived yet from what was stored.
     */
    doubts: Generated<string>;
    /**
     * The confidence as the queue of drafts is ordered by it: 2 where there is none, so that it stands last.
     */
    certainty: Generated<number>;
    addedAt: string;
};
export type StatementTopic = {
    statementId: string;
    topicId: string;
};
export type TextEntry = {
    row: Generated<number>;
    documentId: string;
    /**
     * UTF-16 code units of Document.text, half-open.
     */
    start: number;
    end: number;
    /**
     * Stems and pairs of neighbours, each once, as a statement has them. `_` where the document's entries are not made yet.
     */
    terms: Generated<string>;
};
export type Token = {
    id: string;
    /**
     * Never given out twice, not even after a revocation: the history names writers by it.
     */
    name: string;
    role: TokenRole;
    /**
     * SHA-256 of the token, in hexadecimal.
     */
    hash: string;
    createdAt: string;
    /**
     * The last attempt to write, to the minute; null when there was none.
     */
    lastUsedAt: string | null;
    expiresAt: string | null;
    revokedAt: string | null;
};
export type Topic = {
    /**
     * top_ and 20 base32 characters of the first slug.
     */
    id: string;
    slug: string;
    parentId: string | null;
    /**
     * Reviewed statements on the topic or on one below it.
     */
    statementCount: Generated<number>;
};
export type TopicName = {
    topicId: string;
    position: number;
    lang: string;
    text: string;
    folded: string;
};
export type TopicWord = {
    word: string;
    topicId: string;
};
export type DB = {
    Attribution: Attribution;
    ChainLink: ChainLink;
    Document: Document;
    History: History;
    ImportProgress: ImportProgress;
    Listing: Listing;
    Seal: Seal;
    SearchEntry: SearchEntry;
    Sheet: Sheet;
    Source: Source;
    SourceName: SourceName;
    SourceWord: SourceWord;
    Span: Span;
    Speaker: Speaker;
    SpeakerName: SpeakerName;
    SpeakerRole: SpeakerRole;
    SpeakerRoleName: SpeakerRoleName;
    SpeakerWord: SpeakerWord;
    Statement: Statement;
    StatementTopic: StatementTopic;
    TextEntry: TextEntry;
    Token: Token;
    Topic: Topic;
    TopicName: TopicName;
    TopicWord: TopicWord;
};
