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
     * SHA-256 of the text's UTF-8 bytes, in hexadecimal.
     */
    sha256: string;
    url: string | null;
    licence: string | null;
    /**
     * Who published it, and its wire service: one of the two is the last link of its statements' chains.
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
     * The changed fields before and after; null where there was or is nothing. Offsets count Unicode code points.
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
     * The number of the last line that was read, and where it begins, in bytes of the unpacked file.
     */
    line: number;
    start: number;
    /**
     * SHA-256 of that line, in hexadecimal. A file with another line there is another file.
     */
    lineHash: string;
    /**
     * How many of the lines were bad.
     */
    bad: number;
    /**
     * What is added to the numbers of the file's history entries to get the ids here; null before the first entry.
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
     * The folded words in order, by which searches find it.
     */
    words: string;
    /**
     * Their stems and the pairs of neighbours, each once, by which checks find it. `_` while it is not made yet.
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
     * Whether a state owns it or decides what it publishes; null when this is not established.
     */
    stateControlled: number | null;
    /**
     * As for a speaker.
     */
    draft: Generated<number>;
    /**
     * How many reviewed statements have the source anywhere in their chain.
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
     * The position of the chain link, for SOURCE and SOURCE_CUE.
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
     * Whether a machine has added it and no person has confirmed it. It is listed only when asked for, or once a reviewed statement has it.
     */
    draft: Generated<number>;
    /**
     * How many reviewed statements are attributed to the speaker, without rejected attributions.
     */
    statementCount: Generated<number>;
    /**
     * The speaker that this one was merged into, which is never itself merged. Reads by this id, slug or names give that one.
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
     * A slug by which annotations name the role.
     */
    key: string;
    position: number;
    /**
     * When the speaker held it, as far as that is known (EDTF).
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
     * stm_ and 20 base32 characters made from the document's hash and the content spans with which it was first found.
     */
    id: string;
    documentId: string;
    /**
     * Those content spans, `start-end,…`, when a reviewer has moved the content; null while it is where the id says.
     */
    origin: string | null;
    /**
     * Where the first content span starts, by which statements are ordered in the document.
     */
    start: number;
    kind: StatementKind;
    act: Generated<StatementAct>;
    /**
     * The statement of the same document inside which this one is reported, by the speaker of that statement.
     */
    withinId: string | null;
    lang: string;
    saidEdtf: string | null;
    saidFrom: string;
    saidTo: string;
    /**
     * The length of the range, as a class: 0 for at most one day, 1 for at most 31, 2 for at most 366, 3 for more.
     */
    saidWidth: Generated<number>;
    saidBasis: DateBasis | null;
    saidNote: string | null;
    review: ReviewState;
    /**
     * The extractor's confidence, 0 to 1; null for a statement that a person wrote down.
     */
    confidence: number | null;
    /**
     * What the extractor was not sure of, joined by blanks; `_` while act and doubts are not derived yet from what was stored.
     */
    doubts: Generated<string>;
    /**
     * The confidence by which the queue of drafts is ordered: 2 where there is none, so that the statement comes last.
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
     * Stems and pairs of neighbours, each once, as a statement has them. `_` while the document's entries are not made yet.
     */
    terms: Generated<string>;
};
export type Token = {
    id: string;
    /**
     * Never given out twice, not even after a revocation, because the history names writers by it.
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
     * How many reviewed statements are on the topic or on one below it.
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
