// Made from schema.graphql and src/page/queries by `npm run generate`; change those files.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The kinds of things that a claim and a statement may share. */
export type SharedKind =
  /** A name in the words, or the name of the speaker. */
  | 'NAME'
  /** A number, in digits or in words. */
  | 'NUMBER'
  /** A word, its translation, or a word of similar meaning. */
  | 'WORD';

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

export type StatementAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StatementAddressesQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly added: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DocumentAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentAddressesQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly added: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SpeakerAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SpeakerAddressesQuery = { readonly speakers: { readonly nodes: ReadonlyArray<{ readonly slug: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SourceAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourceAddressesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly slug: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TopicAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TopicAddressesQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CheckQueryVariables = Exact<{
  lang: string;
  claim: string;
  speaker?: string | null | undefined;
  said?: DateRange | null | undefined;
  drafts?: boolean | null | undefined;
}>;


export type CheckQuery = { readonly check: { readonly lang: string, readonly verdict: Verdict, readonly explanation: string, readonly dateAgrees: Agreement | null, readonly asked: { readonly speakers: ReadonlyArray<{ readonly slug: string, readonly name: string }> } | null, readonly parts: ReadonlyArray<{ readonly text: string, readonly verdict: Verdict, readonly drafts: ReadonlyArray<{ readonly verdict: Verdict, readonly explanation: string, readonly statement: { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } } }>, readonly texts: ReadonlyArray<{ readonly passage: string, readonly paragraph: number, readonly label: string | null, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string } }> }>, readonly related: ReadonlyArray<{ readonly shared: ReadonlyArray<{ readonly kind: SharedKind, readonly claim: string, readonly record: string }>, readonly statement: { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } } }>, readonly searched: { readonly statements: number, readonly documents: number, readonly sources: number, readonly saidFrom: string | null, readonly saidTo: string | null }, readonly matches: ReadonlyArray<{ readonly verdict: Verdict, readonly independentChains: number, readonly explanation: string, readonly difference: ReadonlyArray<{ readonly operation: DifferenceOperation, readonly kind: ChangeKind | null, readonly claim: string | null, readonly record: string | null }>, readonly statement: { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } } }> } };

export type DocumentQueryVariables = Exact<{
  slug: string;
  lang: string;
}>;


export type DocumentQuery = { readonly document: { readonly id: string, readonly slug: string, readonly title: string | null, readonly lang: string, readonly url: string | null, readonly licence: string | null, readonly sha256: string, readonly added: string, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly slug: string, readonly name: string } | null, readonly wire: { readonly slug: string, readonly name: string } | null, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> }, readonly segments: ReadonlyArray<{ readonly text: string, readonly marks: ReadonlyArray<{ readonly role: SpanRole, readonly statement: { readonly id: string } }> }> } | null };

export type DocumentStatementsQueryVariables = Exact<{
  slug: string;
  lang: string;
  after?: string | null | undefined;
}>;


export type DocumentStatementsQuery = { readonly document: { readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> } } | null };

export type SpeakerQueryVariables = Exact<{
  slug: string;
  lang: string;
}>;


export type SpeakerQuery = { readonly speaker: { readonly id: string, readonly slug: string, readonly kind: SpeakerKind, readonly draft: boolean, readonly name: string, readonly statementCount: number, readonly names: ReadonlyArray<{ readonly lang: string, readonly text: string }>, readonly roles: ReadonlyArray<{ readonly name: string, readonly held: string | null }>, readonly merged: ReadonlyArray<{ readonly slug: string }> } | null, readonly facets: { readonly counted: number, readonly complete: boolean, readonly undated: number, readonly months: ReadonlyArray<{ readonly month: string, readonly statements: number, readonly disputed: number }>, readonly topics: ReadonlyArray<{ readonly statements: number, readonly topic: { readonly slug: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly statements: number, readonly source: { readonly slug: string, readonly name: string } }> }, readonly disputed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> } };

export type SourceQueryVariables = Exact<{
  slug: string;
  lang: string;
}>;


export type SourceQuery = { readonly source: { readonly id: string, readonly slug: string, readonly kind: SourceKind, readonly draft: boolean, readonly stateControlled: boolean | null, readonly name: string, readonly statementCount: number, readonly names: ReadonlyArray<{ readonly lang: string, readonly text: string }> } | null, readonly facets: { readonly speakers: ReadonlyArray<{ readonly statements: number, readonly speaker: { readonly slug: string, readonly name: string } }>, readonly topics: ReadonlyArray<{ readonly statements: number, readonly topic: { readonly slug: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly statements: number, readonly source: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> } };

export type TopicQueryVariables = Exact<{
  slug: string;
  lang: string;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly slug: string, readonly name: string, readonly statementCount: number, readonly names: ReadonlyArray<{ readonly lang: string, readonly text: string }>, readonly parent: { readonly slug: string, readonly name: string } | null, readonly children: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> } | null, readonly facets: { readonly speakers: ReadonlyArray<{ readonly statements: number, readonly speaker: { readonly slug: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly statements: number, readonly source: { readonly slug: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> } };

export type NameOfQueryVariables = Exact<{
  speaker: string;
  source: string;
  topic: string;
  document: string;
  lang: string;
}>;


export type NameOfQuery = { readonly speaker: { readonly slug: string, readonly name: string } | null, readonly source: { readonly slug: string, readonly name: string } | null, readonly topic: { readonly slug: string, readonly name: string } | null, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string } | null };

export type SlugOfQueryVariables = Exact<{
  id: string;
}>;


export type SlugOfQuery = { readonly node:
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | { readonly slug: string }
    | Record<PropertyKey, never>
   | null };

export type CardFragment = { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } };

export type CountedSpeakersFragment = { readonly speakers: ReadonlyArray<{ readonly statements: number, readonly speaker: { readonly slug: string, readonly name: string } }> };

export type CountedSourcesFragment = { readonly sources: ReadonlyArray<{ readonly statements: number, readonly source: { readonly slug: string, readonly name: string } }> };

export type CountedTopicsFragment = { readonly topics: ReadonlyArray<{ readonly statements: number, readonly topic: { readonly slug: string, readonly name: string } }> };

export type NextFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type PlaceFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type HomeQueryVariables = Exact<{
  lang: string;
}>;


export type HomeQuery = { readonly stats: { readonly statements: number, readonly disputed: number, readonly documents: number, readonly speakers: number, readonly sources: number, readonly saidFrom: string | null, readonly saidTo: string | null }, readonly recent: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> }, readonly speakers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> } };

export type SpeakersQueryVariables = Exact<{
  lang: string;
  search?: string | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SpeakersQuery = { readonly speakers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly kind: SpeakerKind, readonly name: string, readonly statementCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type SourcesQueryVariables = Exact<{
  lang: string;
  search?: string | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null, readonly name: string, readonly statementCount: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TopicsQueryVariables = Exact<{
  lang: string;
  search?: string | null | undefined;
  orderBy?: EntityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicsQuery = { readonly topics: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly statementCount: number, readonly parent: { readonly slug: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type DocumentsQueryVariables = Exact<{
  lang: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string | null, readonly lang: string, readonly added: string, readonly published: { readonly edtf: string } | null, readonly publisher: { readonly slug: string, readonly name: string } | null, readonly wire: { readonly slug: string, readonly name: string } | null, readonly statements: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type NamedQueryVariables = Exact<{
  lang: string;
  search: string;
}>;


export type NamedQuery = { readonly speakers: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statementCount: number }> } };

export type StatementQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type StatementQuery = { readonly statement: { readonly added: string, readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly said: { readonly phrase: string | null, readonly edtf: string, readonly basis: DateBasis } | null, readonly document: { readonly url: string | null, readonly slug: string, readonly title: string | null, readonly lang: string, readonly publisher: { readonly slug: string, readonly kind: SourceKind, readonly name: string } | null, readonly wire: { readonly name: string } | null, readonly published: { readonly edtf: string } | null }, readonly within: { readonly id: string, readonly review: ReviewState, readonly standing: Standing, readonly telling: { readonly short: string } } | null, readonly contains: ReadonlyArray<{ readonly id: string, readonly review: ReviewState, readonly standing: Standing, readonly telling: { readonly short: string } }>, readonly passage: ReadonlyArray<{ readonly text: string, readonly roles: ReadonlyArray<SpanRole> }>, readonly evidence: ReadonlyArray<{ readonly exact: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly action: HistoryAction, readonly why: string, readonly before: unknown, readonly after: unknown }>, readonly similar: ReadonlyArray<{ readonly verdict: Verdict, readonly statement: { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } } }>, readonly earliest: { readonly id: string, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }> } | null };

export type NestedFragment = { readonly id: string, readonly review: ReviewState, readonly standing: Standing, readonly telling: { readonly short: string } };

export type EmbeddedQueryVariables = Exact<{
  id: string;
  lang: string;
}>;


export type EmbeddedQuery = { readonly statement: { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly history: ReadonlyArray<{ readonly at: string, readonly action: HistoryAction, readonly after: unknown }>, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } } | null };

export type LatestQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type LatestQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type RandomQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
}>;


export type RandomQuery = { readonly randomQuote: { readonly id: string } | null };

export type StatementsQueryVariables = Exact<{
  lang: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StatementsQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly added: string, readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type FacetsQueryVariables = Exact<{
  lang: string;
  filter?: StatementFilter | null | undefined;
}>;


export type FacetsQuery = { readonly facets: { readonly counted: number, readonly complete: boolean, readonly kinds: ReadonlyArray<{ readonly statements: number, readonly kind: StatementKind }>, readonly acts: ReadonlyArray<{ readonly statements: number, readonly act: StatementAct }>, readonly standings: ReadonlyArray<{ readonly statements: number, readonly standing: Standing }>, readonly languages: ReadonlyArray<{ readonly statements: number, readonly lang: string }>, readonly speakers: ReadonlyArray<{ readonly statements: number, readonly speaker: { readonly slug: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly statements: number, readonly source: { readonly slug: string, readonly name: string } }>, readonly topics: ReadonlyArray<{ readonly statements: number, readonly topic: { readonly slug: string, readonly name: string } }> } };

export type StatementRowsQueryVariables = Exact<{
  lang: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementRowsQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly added: string, readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FeedQueryVariables = Exact<{
  lang: string;
  filter?: StatementFilter | null | undefined;
  orderBy?: StatementOrder | null | undefined;
}>;


export type FeedQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly added: string, readonly id: string, readonly text: string, readonly kind: StatementKind, readonly act: StatementAct, readonly verbatim: ReadonlyArray<string>, readonly cue: string | null, readonly lang: string, readonly standing: Standing, readonly review: ReviewState, readonly history: ReadonlyArray<{ readonly at: string, readonly action: HistoryAction, readonly after: unknown }>, readonly telling: { readonly lead: string, readonly note: string | null, readonly sentence: string, readonly short: string, readonly medium: string, readonly parts: ReadonlyArray<{ readonly kind: TellingPartKind, readonly text: string, readonly lang: string }> }, readonly said: { readonly edtf: string, readonly basis: DateBasis } | null, readonly attributions: ReadonlyArray<{ readonly standing: Standing, readonly note: string | null, readonly basis: AttributionBasis, readonly role: string | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind, readonly name: string } }>, readonly chain: ReadonlyArray<{ readonly words: string | null, readonly name: string, readonly source: { readonly slug: string, readonly kind: SourceKind, readonly stateControlled: boolean | null } | null, readonly speaker: { readonly slug: string, readonly kind: SpeakerKind } | null }>, readonly topics: ReadonlyArray<{ readonly slug: string, readonly name: string }>, readonly document: { readonly slug: string, readonly title: string | null, readonly lang: string, readonly published: { readonly edtf: string } | null } }> } };

/** An operation with the types of its answer and its variables, which are there for the compiler alone. */

export interface Operation<Data, Variables> {
  readonly text: string
  readonly answers?: (variables: Variables) => Data
}

const fragmentCard = "\n\nfragment Card on Statement {\n  id\n  text\n  kind\n  act\n  telling(lang: $lang) {\n    lead\n    note\n    sentence\n    short: sentence(limit: 110)\n    medium: sentence(limit: 230)\n    parts {\n      kind\n      text\n      lang\n    }\n  }\n  verbatim\n  cue\n  lang\n  standing\n  review\n  said {\n    edtf\n    basis\n  }\n  attributions {\n    standing\n    note\n    basis\n    role(lang: $lang)\n    speaker {\n      slug\n      kind\n      name(lang: $lang)\n    }\n  }\n  chain {\n    words\n    name(lang: $lang)\n    source {\n      slug\n      kind\n      stateControlled\n    }\n    speaker {\n      slug\n      kind\n    }\n  }\n  topics {\n    slug\n    name(lang: $lang)\n  }\n  document {\n    slug\n    title\n    lang\n    published {\n      edtf\n    }\n  }\n}"

const fragmentCountedSpeakers = "\n\nfragment CountedSpeakers on Facets {\n  speakers {\n    statements\n    speaker {\n      slug\n      name(lang: $lang)\n    }\n  }\n}"

const fragmentCountedSources = "\n\nfragment CountedSources on Facets {\n  sources {\n    statements\n    source {\n      slug\n      name(lang: $lang)\n    }\n  }\n}"

const fragmentCountedTopics = "\n\nfragment CountedTopics on Facets {\n  topics {\n    statements\n    topic {\n      slug\n      name(lang: $lang)\n    }\n  }\n}"

const fragmentNext = "\n\nfragment Next on PageInfo {\n  hasNextPage\n  endCursor\n}"

const fragmentPlace = "\n\nfragment Place on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}"

const fragmentNested = "\n\nfragment Nested on Statement {\n  id\n  review\n  standing\n  telling(lang: $lang) {\n    short: sentence(limit: 110)\n  }\n}"

export const statementAddresses: Operation<StatementAddressesQuery, StatementAddressesQueryVariables> = {
  text: "query statementAddresses($after: String) {\n  statements(orderBy: ADDED_NEWEST, first: 100, after: $after) {\n    nodes {\n      id\n      added\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentNext,
}

export const documentAddresses: Operation<DocumentAddressesQuery, DocumentAddressesQueryVariables> = {
  text: "query documentAddresses($after: String) {\n  documents(orderBy: ADDED_NEWEST, first: 100, after: $after) {\n    nodes {\n      slug\n      added\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentNext,
}

export const speakerAddresses: Operation<SpeakerAddressesQuery, SpeakerAddressesQueryVariables> = {
  text: "query speakerAddresses($after: String) {\n  speakers(first: 100, after: $after) {\n    nodes {\n      slug\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentNext,
}

export const sourceAddresses: Operation<SourceAddressesQuery, SourceAddressesQueryVariables> = {
  text: "query sourceAddresses($after: String) {\n  sources(first: 100, after: $after) {\n    nodes {\n      slug\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentNext,
}

export const topicAddresses: Operation<TopicAddressesQuery, TopicAddressesQueryVariables> = {
  text: "query topicAddresses($after: String) {\n  topics(first: 100, after: $after) {\n    nodes {\n      slug\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentNext,
}

export const check: Operation<CheckQuery, CheckQueryVariables> = {
  text: "query check($lang: String!, $claim: String!, $speaker: String, $said: DateRange, $drafts: Boolean) {\n  check(claim: $claim, speaker: $speaker, said: $said, drafts: $drafts, first: 5) {\n    lang\n    verdict\n    explanation(lang: $lang)\n    asked {\n      speakers {\n        slug\n        name(lang: $lang)\n      }\n    }\n    dateAgrees\n    parts {\n      text\n      verdict\n      drafts {\n        verdict\n        explanation(lang: $lang)\n        statement {\n          ...Card\n        }\n      }\n      texts {\n        passage\n        paragraph\n        label\n        document {\n          slug\n          title\n          lang\n        }\n      }\n    }\n    related {\n      shared {\n        kind\n        claim\n        record\n      }\n      statement {\n        ...Card\n      }\n    }\n    searched {\n      statements\n      documents\n      sources\n      saidFrom\n      saidTo\n    }\n    matches {\n      verdict\n      independentChains\n      explanation(lang: $lang)\n      difference {\n        operation\n        kind\n        claim\n        record\n      }\n      statement {\n        ...Card\n      }\n    }\n  }\n}" + fragmentCard,
}

export const document: Operation<DocumentQuery, DocumentQueryVariables> = {
  text: "query document($slug: String!, $lang: String!) {\n  document(slug: $slug) {\n    id\n    slug\n    title\n    lang\n    url\n    licence\n    sha256\n    added\n    published {\n      edtf\n    }\n    publisher {\n      slug\n      name(lang: $lang)\n    }\n    wire {\n      slug\n      name(lang: $lang)\n    }\n    statements(first: 100) {\n      totalCount\n      pageInfo {\n        ...Next\n      }\n      nodes {\n        ...Card\n      }\n    }\n    segments {\n      text\n      marks {\n        role\n        statement {\n          id\n        }\n      }\n    }\n  }\n}" + fragmentNext + fragmentCard,
}

export const documentStatements: Operation<DocumentStatementsQuery, DocumentStatementsQueryVariables> = {
  text: "query documentStatements($slug: String!, $lang: String!, $after: String) {\n  document(slug: $slug) {\n    statements(first: 100, after: $after) {\n      pageInfo {\n        ...Next\n      }\n      nodes {\n        ...Card\n      }\n    }\n  }\n}" + fragmentNext + fragmentCard,
}

export const speaker: Operation<SpeakerQuery, SpeakerQueryVariables> = {
  text: "query speaker($slug: String!, $lang: String!) {\n  speaker(slug: $slug) {\n    id\n    slug\n    kind\n    draft\n    name(lang: $lang)\n    names {\n      lang\n      text\n    }\n    roles {\n      name(lang: $lang)\n      held\n    }\n    merged {\n      slug\n    }\n    statementCount\n  }\n  facets(filter: {speaker: $slug}, first: 12) {\n    counted\n    complete\n    undated\n    ...CountedTopics\n    ...CountedSources\n    months {\n      month\n      statements\n      disputed\n    }\n  }\n  disputed: statements(filter: {speaker: $slug, standing: DISPUTED}, first: 10) {\n    totalCount\n    nodes {\n      ...Card\n    }\n  }\n  statements(filter: {speaker: $slug}, orderBy: SAID_NEWEST, first: 20) {\n    totalCount\n    nodes {\n      ...Card\n    }\n  }\n}" + fragmentCountedTopics + fragmentCountedSources + fragmentCard,
}

export const source: Operation<SourceQuery, SourceQueryVariables> = {
  text: "query source($slug: String!, $lang: String!) {\n  source(slug: $slug) {\n    id\n    slug\n    kind\n    draft\n    stateControlled\n    name(lang: $lang)\n    names {\n      lang\n      text\n    }\n    statementCount\n  }\n  facets(filter: {source: $slug}, first: 12) {\n    ...CountedSpeakers\n    ...CountedTopics\n    ...CountedSources\n  }\n  statements(filter: {source: $slug}, orderBy: SAID_NEWEST, first: 20) {\n    totalCount\n    nodes {\n      ...Card\n    }\n  }\n}" + fragmentCountedSpeakers + fragmentCountedTopics + fragmentCountedSources + fragmentCard,
}

export const topic: Operation<TopicQuery, TopicQueryVariables> = {
  text: "query topic($slug: String!, $lang: String!) {\n  topic(slug: $slug) {\n    id\n    slug\n    name(lang: $lang)\n    names {\n      lang\n      text\n    }\n    statementCount\n    parent {\n      slug\n      name(lang: $lang)\n    }\n    children {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n  facets(filter: {topic: $slug}, first: 12) {\n    ...CountedSpeakers\n    ...CountedSources\n  }\n  statements(filter: {topic: $slug}, orderBy: SAID_NEWEST, first: 20) {\n    totalCount\n    nodes {\n      ...Card\n    }\n  }\n}" + fragmentCountedSpeakers + fragmentCountedSources + fragmentCard,
}

export const nameOf: Operation<NameOfQuery, NameOfQueryVariables> = {
  text: "query nameOf($speaker: String!, $source: String!, $topic: String!, $document: String!, $lang: String!) {\n  speaker(slug: $speaker) {\n    slug\n    name(lang: $lang)\n  }\n  source(slug: $source) {\n    slug\n    name(lang: $lang)\n  }\n  topic(slug: $topic) {\n    slug\n    name(lang: $lang)\n  }\n  document(slug: $document) {\n    slug\n    title\n    lang\n  }\n}",
}

export const slugOf: Operation<SlugOfQuery, SlugOfQueryVariables> = {
  text: "query slugOf($id: ID!) {\n  node(id: $id) {\n    ... on Speaker {\n      slug\n    }\n    ... on Source {\n      slug\n    }\n    ... on Topic {\n      slug\n    }\n    ... on Document {\n      slug\n    }\n  }\n}",
}

export const home: Operation<HomeQuery, HomeQueryVariables> = {
  text: "query home($lang: String!) {\n  stats {\n    statements\n    disputed\n    documents\n    speakers\n    sources\n    saidFrom\n    saidTo\n  }\n  recent: statements(orderBy: SAID_NEWEST, first: 6) {\n    nodes {\n      ...Card\n    }\n  }\n  speakers(first: 8) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n  topics(first: 10) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n}" + fragmentCard,
}

export const speakers: Operation<SpeakersQuery, SpeakersQueryVariables> = {
  text: "query speakers($lang: String!, $search: String, $orderBy: EntityOrder, $first: Int, $after: String, $last: Int, $before: String) {\n  speakers(\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      id\n      slug\n      kind\n      name(lang: $lang)\n      statementCount\n    }\n    pageInfo {\n      ...Place\n    }\n  }\n}" + fragmentPlace,
}

export const sources: Operation<SourcesQuery, SourcesQueryVariables> = {
  text: "query sources($lang: String!, $search: String, $orderBy: EntityOrder, $first: Int, $after: String, $last: Int, $before: String) {\n  sources(\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      id\n      slug\n      kind\n      stateControlled\n      name(lang: $lang)\n      statementCount\n    }\n    pageInfo {\n      ...Place\n    }\n  }\n}" + fragmentPlace,
}

export const topics: Operation<TopicsQuery, TopicsQueryVariables> = {
  text: "query topics($lang: String!, $search: String, $orderBy: EntityOrder, $first: Int, $after: String, $last: Int, $before: String) {\n  topics(\n    search: $search\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      id\n      slug\n      name(lang: $lang)\n      statementCount\n      parent {\n        slug\n        name(lang: $lang)\n      }\n    }\n    pageInfo {\n      ...Place\n    }\n  }\n}" + fragmentPlace,
}

export const documents: Operation<DocumentsQuery, DocumentsQueryVariables> = {
  text: "query documents($lang: String!, $first: Int, $after: String, $last: Int, $before: String) {\n  documents(first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    nodes {\n      id\n      slug\n      title\n      lang\n      added\n      published {\n        edtf\n      }\n      publisher {\n        slug\n        name(lang: $lang)\n      }\n      wire {\n        slug\n        name(lang: $lang)\n      }\n      statements(first: 0) {\n        totalCount\n      }\n    }\n    pageInfo {\n      ...Place\n    }\n  }\n}" + fragmentPlace,
}

export const named: Operation<NamedQuery, NamedQueryVariables> = {
  text: "query named($lang: String!, $search: String!) {\n  speakers(search: $search, first: 5) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n  sources(search: $search, first: 5) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n  topics(search: $search, first: 5) {\n    nodes {\n      slug\n      name(lang: $lang)\n      statementCount\n    }\n  }\n}",
}

export const statement: Operation<StatementQuery, StatementQueryVariables> = {
  text: "query statement($id: ID!, $lang: String!) {\n  statement(id: $id) {\n    ...Card\n    added\n    said {\n      phrase\n    }\n    document {\n      url\n      publisher {\n        slug\n        kind\n        name(lang: $lang)\n      }\n      wire {\n        name(lang: $lang)\n      }\n    }\n    within {\n      ...Nested\n    }\n    contains {\n      ...Nested\n    }\n    passage(around: 400) {\n      text\n      roles\n    }\n    evidence(roles: [CONTENT]) {\n      exact\n    }\n    history {\n      at\n      actor\n      action\n      why\n      before\n      after\n    }\n    similar(first: 4) {\n      verdict\n      statement {\n        ...Card\n      }\n    }\n    earliest {\n      id\n      document {\n        slug\n        title\n        lang\n        published {\n          edtf\n        }\n      }\n    }\n  }\n}" + fragmentCard + fragmentNested,
}

export const embedded: Operation<EmbeddedQuery, EmbeddedQueryVariables> = {
  text: "query embedded($id: ID!, $lang: String!) {\n  statement(id: $id) {\n    ...Card\n    history {\n      at\n      action\n      after\n    }\n  }\n}" + fragmentCard,
}

export const latest: Operation<LatestQuery, LatestQueryVariables> = {
  text: "query latest($filter: StatementFilter) {\n  statements(filter: $filter, orderBy: SAID_NEWEST, first: 1) {\n    nodes {\n      id\n    }\n  }\n}",
}

export const random: Operation<RandomQuery, RandomQueryVariables> = {
  text: "query random($filter: StatementFilter) {\n  randomQuote(filter: $filter) {\n    id\n  }\n}",
}

export const statements: Operation<StatementsQuery, StatementsQueryVariables> = {
  text: "query statements($lang: String!, $filter: StatementFilter, $orderBy: StatementOrder, $first: Int, $after: String, $last: Int, $before: String) {\n  statements(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      ...Card\n      added\n    }\n    pageInfo {\n      ...Place\n    }\n  }\n}" + fragmentCard + fragmentPlace,
}

export const facets: Operation<FacetsQuery, FacetsQueryVariables> = {
  text: "query facets($lang: String!, $filter: StatementFilter) {\n  facets(filter: $filter, first: 10) {\n    counted\n    complete\n    ...CountedSpeakers\n    ...CountedSources\n    ...CountedTopics\n    kinds {\n      statements\n      kind\n    }\n    acts {\n      statements\n      act\n    }\n    standings {\n      statements\n      standing\n    }\n    languages {\n      statements\n      lang\n    }\n  }\n}" + fragmentCountedSpeakers + fragmentCountedSources + fragmentCountedTopics,
}

export const statementRows: Operation<StatementRowsQuery, StatementRowsQueryVariables> = {
  text: "query statementRows($lang: String!, $filter: StatementFilter, $orderBy: StatementOrder, $after: String) {\n  statements(filter: $filter, orderBy: $orderBy, first: 100, after: $after) {\n    nodes {\n      ...Card\n      added\n    }\n    pageInfo {\n      ...Next\n    }\n  }\n}" + fragmentCard + fragmentNext,
}

export const feed: Operation<FeedQuery, FeedQueryVariables> = {
  text: "query feed($lang: String!, $filter: StatementFilter, $orderBy: StatementOrder) {\n  statements(filter: $filter, orderBy: $orderBy, first: 30) {\n    nodes {\n      ...Card\n      added\n      history {\n        at\n        action\n        after\n      }\n    }\n  }\n}" + fragmentCard,
}

