// A statement as a form edits it, and what has changed: the correction that is sent, and the one that undoes it.
import type { NewStatementInput, StatementCorrection } from '../generated/operations.ts'
import { sentDate } from './dates.ts'
import type {
  Act,
  Attribution,
  Basis,
  DateBasis,
  Evidence,
  Link,
  Named,
  SpanRole,
  RoleSpan,
  SpeakerKind,
  Standing,
  Statement,
  Words,
} from './types.ts'

export interface NewSpeaker {
  readonly name: string
  readonly lang: string
  readonly kind: SpeakerKind
  /** Only for a namesake; otherwise the server makes one. */
  readonly slug: string
}
export interface EditedAttribution {
  readonly who: { readonly known: Named } | { readonly created: NewSpeaker }
  readonly role: string | null
  readonly basis: Basis
  readonly standing: Standing
  readonly note: string
}
/** Of a speaker who is named next to the words. */
export const plainAttribution = {
  role: null,
  basis: 'NAMED',
  standing: 'ASSERTED',
  note: '',
} as const
export interface EditedLink {
  readonly is: 'source' | 'speaker'
  readonly who: Named
  readonly words: Words | null
  readonly cue: Words | null
}
export interface Edit {
  readonly lang: string
  readonly act: Act
  /** The id of the statement that it is reported inside of. */
  readonly within: string | null
  readonly content: readonly Words[]
  readonly verbatim: readonly Words[]
  readonly cue: Words | null
  readonly speaker: Words | null
  readonly attributions: readonly EditedAttribution[]
  /** Without the document's outlet, which the server keeps at the end. */
  readonly chain: readonly EditedLink[]
  readonly topics: readonly Named[]
  /** `edtf` is as typed; empty, it is an unknown date. */
  readonly said: {
    readonly edtf: string
    readonly basis: DateBasis
    readonly note: string
    readonly phrase: Words | null
  }
}

/** An unfinished correction; it is kept while the reviewer looks at other statements. */
export interface Correcting {
  readonly base: Statement
  readonly from: Edit
  readonly edit: Edit
  readonly why: string
  /** Typed to be searched for, and not chosen yet. */
  readonly names: Readonly<Record<NameField, string>>
}
export type NameField = 'find-speaker' | 'find-source' | 'find-topic'
export const noNames: Correcting['names'] = { 'find-speaker': '', 'find-source': '', 'find-topic': '' }

export const editOf = (statement: Statement): Edit => {
  const { lang, act, within, attributions, topics, said, evidence } = statement
  const ofRole = (role: SpanRole): readonly Words[] =>
    evidence.filter((one) => one.role === role).map(wordsOf)
  return {
    lang,
    act,
    within: within?.id ?? null,
    content: ofRole('CONTENT'),
    verbatim: ofRole('VERBATIM'),
    cue: ofRole('CUE')[0] ?? null,
    speaker: ofRole('SPEAKER')[0] ?? null,
    attributions: attributions.map(editedAttribution),
    chain: chainOf(statement),
    topics,
    said: {
      edtf: said?.edtf ?? '',
      basis: said?.basis ?? 'STATED',
      note: said?.note ?? '',
      phrase: ofRole('SAID')[0] ?? null,
    },
  }
}

const wordsOf = ({ start, end, exact }: Evidence): Words => ({ start, end, exact })

const editedAttribution = ({ speaker, note, ...rest }: Attribution): EditedAttribution => ({
  ...rest,
  who: { known: speaker },
  note: note ?? '',
})

const chainOf = ({ chain, document, evidence }: Statement): readonly EditedLink[] => {
  const own = outletOf({ chain, document }) ? chain.slice(0, -1) : chain
  return own.map(({ source, speaker, name, position }) => {
    const ofLink = (role: SpanRole) => evidence.find((one) => one.role === role && one.link === position)
    const words = ofLink('SOURCE')
    const cue = ofLink('SOURCE_CUE')
    return {
      is: source ? 'source' : 'speaker',
      who: { slug: (source ?? speaker)?.slug ?? '', name },
      words: words ? wordsOf(words) : null,
      cue: cue ? wordsOf(cue) : null,
    }
  })
}

/** The last link when it is the document's outlet, which cannot be removed. */
export const outletOf = ({ chain, document }: Pick<Statement, 'chain' | 'document'>): Link | null => {
  const outlet = (document.wire ?? document.publisher)?.slug
  const last = chain.at(-1)
  return outlet !== undefined && last?.source?.slug === outlet ? last : null
}

/** All that a form says. */
export const inputOf = ({ attributions, chain, topics, said, ...rest }: Edit): NewStatementInput => ({
  ...rest,
  attributions: attributions.map(({ who, role, basis, standing, note }) => ({
    ...('known' in who ? { speaker: who.known.slug, role } : { newSpeaker: newSpeakerOf(who.created) }),
    basis,
    standing,
    note: note.trim() || null,
  })),
  chain: chain.map(({ is, who: { slug }, words, cue }) => ({
    ...(is === 'source' ? { source: slug } : { speaker: slug }),
    words,
    cue,
  })),
  topics: topics.map(({ slug }) => slug),
  said: said.edtf.trim() ? { ...said, edtf: sentDate(said.edtf), note: said.note.trim() || null } : null,
})

const newSpeakerOf = ({ name, lang, kind, slug }: NewSpeaker) => ({
  name: name.trim(),
  kind,
  ...(lang.trim() ? { lang: lang.trim() } : {}),
  ...(slug.trim() ? { slug: slug.trim() } : {}),
})

const fieldsThatDiffer = (a: Edit, b: Edit): readonly (keyof Edit)[] => {
  const [before, after] = [inputOf(a), inputOf(b)]
  return (Object.keys(after) as (keyof Edit)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
}

/** Only what differs. With the arguments swapped it undoes the correction. */
export const changes = (from: Edit, to: Edit): StatementCorrection => {
  const input = inputOf(to)
  return Object.fromEntries(fieldsThatDiffer(from, to).map((field) => [field, input[field]]))
}

/** The typed edit on top of a newer state of the statement: fields that were not edited here are taken from it. */
export const rebased = (old: Edit, typed: Edit, newer: Edit): Edit => ({
  ...newer,
  ...Object.fromEntries(fieldsThatDiffer(old, typed).map((field) => [field, typed[field]])),
})

/** The spans to mark in the article. */
export const spansOf = ({ content, verbatim, cue, speaker, said, chain }: Edit): readonly RoleSpan[] => {
  const of = (role: SpanRole, words: readonly (Words | null)[]): readonly RoleSpan[] =>
    words.flatMap((one) => (one ? [{ role, start: one.start, end: one.end }] : []))
  return [
    ...of('CONTENT', content),
    ...of('VERBATIM', verbatim),
    ...of('CUE', [cue]),
    ...of('SPEAKER', [speaker]),
    ...of('SAID', [said.phrase]),
    ...of(
      'SOURCE',
      chain.map(({ words }) => words),
    ),
    ...of(
      'SOURCE_CUE',
      chain.map((link) => link.cue),
    ),
  ]
}
