// What the desk asks of the API and receives: the parts of the schema that it uses, in the form of the answer.

export type Lang = 'ar' | 'en'
export type Role = 'CONTENT' | 'VERBATIM' | 'CUE' | 'SPEAKER' | 'SAID' | 'SOURCE' | 'SOURCE_CUE'
export type SpeakerKind = 'PERSON' | 'OFFICE' | 'ORGANISATION' | 'STATE' | 'GROUP' | 'ANONYMOUS'
type SourceKind =
  | 'MINISTRY'
  | 'GOVERNMENT'
  | 'NEWS_AGENCY'
  | 'NEWSPAPER'
  | 'BROADCASTER'
  | 'WEBSITE'
  | 'ORGANISATION'
  | 'DOCUMENT'
  | 'PERSON'
export type Act = 'SAID' | 'DENIED' | 'ASKED' | 'DEMANDED' | 'PROMISED' | 'WARNED' | 'EXPRESSED'
export type DoubtCode =
  | 'NOUN_PHRASE'
  | 'PARENTHESIS'
  | 'HIDDEN_SUBJECT'
  | 'GENERIC_SPEAKER'
  | 'NO_SPEAKER'
  | 'OPEN_QUOTATION'
  | 'NESTED'
export type Basis = 'NAMED' | 'COREFERENCE' | 'INFERRED'
export type DateBasis = 'STATED' | 'RESOLVED' | 'INFERRED'
export type Standing = 'ASSERTED' | 'DISPUTED' | 'REJECTED'
export type Decision = 'ACCEPT' | 'REJECT' | 'REOPEN' | 'CORRECT'
export type Order = 'LEAST_CONFIDENT' | 'DOCUMENT_ORDER'

/** A stretch of the article, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}
export interface Words extends Span {
  readonly exact: string
}
export interface RoleSpan extends Span {
  readonly role: Role
}
/** A thing on record, with a name to show. */
export interface Named {
  readonly slug: string
  readonly name: string
}
export interface Speaker extends Named {
  readonly kind: SpeakerKind
  readonly draft: boolean
}
export interface Source extends Named {
  readonly kind: SourceKind
  readonly draft: boolean
}
export interface Attribution {
  readonly speaker: Speaker
  readonly role: string | null
  readonly basis: Basis
  readonly standing: Standing
  readonly note: string | null
}
/** A link of the chain: a source, or otherwise a speaker who reported the words. */
export interface Link {
  readonly position: number
  readonly name: string
  readonly source: Omit<Source, 'name'> | null
  readonly speaker: Omit<Speaker, 'name'> | null
}
/** The statement that another one is reported inside of. */
export interface Outer {
  readonly id: string
  readonly attributions: readonly { readonly speaker: Named }[]
}
export interface Said {
  readonly edtf: string
  readonly basis: DateBasis
  readonly phrase: string | null
  readonly note: string | null
}
export interface Evidence extends Words {
  readonly role: Role
  readonly link: number | null
}
export interface Statement {
  readonly id: string
  readonly version: string
  readonly text: string
  readonly kind: 'DIRECT' | 'INDIRECT' | 'MIXED'
  readonly act: Act
  readonly cue: string | null
  readonly lang: string
  readonly doubts: readonly DoubtCode[]
  readonly within: Outer | null
  readonly confidence: number | null
  readonly review: 'DRAFT' | 'REVIEWED' | 'REJECTED'
  readonly said: Said | null
  readonly attributions: readonly Attribution[]
  readonly chain: readonly Link[]
  readonly topics: readonly Named[]
  readonly document: {
    readonly slug: string
    readonly title: string | null
    readonly lang: string
    readonly publisher: { readonly slug: string } | null
    readonly wire: { readonly slug: string } | null
  }
  readonly evidence: readonly Evidence[]
}
export interface Page<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}
export interface Article {
  readonly slug: string
  readonly title: string | null
  readonly lang: string
  readonly text: string
  readonly url: string | null
  readonly published: { readonly edtf: string } | null
  readonly publisher: Named | null
}
/** Where the words of a statement of the same article are. */
export interface Neighbour {
  readonly id: string
  readonly evidence: readonly Span[]
}
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly field: string | null
}
export interface Viewer {
  readonly name: string
  readonly role: 'INGESTER' | 'EDITOR'
}
export interface Ingested {
  readonly document: { readonly slug: string; readonly title: string | null; readonly lang: string }
  readonly change: 'ADDED' | 'CORRECTED' | 'UNCHANGED'
  readonly added: number
  readonly corrected: number
  readonly withdrawn: number
  readonly unchanged: number
  readonly kept: number
  readonly dated: number
  readonly unlawful: number
  readonly repeated: number
  readonly newSpeakers: readonly Speaker[]
  readonly newSources: readonly Source[]
  readonly ambiguities: readonly { readonly name: string; readonly candidates: readonly Named[] }[]
}
