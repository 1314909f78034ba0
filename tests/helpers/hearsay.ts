// A document in which one speaker says what another has said, and what that one denied, in both languages.
import { hashText } from '../../src/document/document.ts'
import { placesOf, statementIdAt } from '../../src/statement/id.ts'
import { kindOf, spansOf, type StatementDraft } from '../../src/statement/statement.ts'
import type { Store } from '../../src/store/connection/store.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { spansFor } from '../statement/drafts.ts'

export interface Hearsay {
  readonly lang: string
  readonly text: string
  /** What Belousov says, in which what Putin denied begins at the same place. */
  readonly outer: string
  readonly inner: string
  readonly other: string
}

export const hearsays: readonly Hearsay[] = [
  {
    lang: 'en',
    text: 'Belousov said that the talks had failed was denied by Putin in Kazan. He denied that the road is closed.',
    outer: 'the talks had failed was denied by Putin in Kazan',
    inner: 'the talks had failed',
    other: 'the road is closed',
  },
  {
    lang: 'ar',
    text: 'قال بيلوسوف إن فشل المحادثات أمر نفاه بوتين في قازان. ونفى إغلاق الطريق.',
    outer: 'فشل المحادثات أمر نفاه بوتين في قازان',
    inner: 'فشل المحادثات',
    other: 'إغلاق الطريق',
  },
]

export const outlet = 'agence-france-presse'
export const provenance = { actor: 'seed', at: new Date('2026-02-01T00:00:00.000Z'), why: 'hearsay' }

const spanIdOf = ({ text }: Hearsay, words: string): string =>
  statementIdAt(hashText(text), placesOf(spansOf(spansFor(text, { CONTENT: [words] }), 'CONTENT')))

/** The ids that the statements have. */
export const idsOf = (one: Hearsay) => ({
  outer: spanIdOf(one, one.outer),
  inner: spanIdOf(one, one.inner),
  other: spanIdOf(one, one.other),
})

/** The draft of the words; a reviewed statement of `speaker`. */
export const draftOf = (
  { lang, text }: Hearsay,
  words: string,
  speaker: string,
  changes: Partial<StatementDraft> = {},
): StatementDraft => {
  const spans = spansFor(text, { CONTENT: [words] })
  return {
    kind: kindOf(text, spans),
    act: 'SAID',
    lang,
    spans,
    attributions: [{ speaker, role: null, basis: 'NAMED', standing: 'ASSERTED', note: null }],
    chain: [outlet],
    topics: [],
    said: null,
    review: 'REVIEWED',
    confidence: null,
    doubts: [],
    within: null,
    ...changes,
  }
}

/** The inner one comes first, as its shorter content does. */
export const draftsOf = (one: Hearsay): readonly StatementDraft[] => [
  draftOf(one, one.inner, 'vladimir-putin', {
    act: 'DENIED',
    within: idsOf(one).outer,
    chain: [{ speaker: 'andrei-belousov' }, outlet],
  }),
  draftOf(one, one.outer, 'andrei-belousov'),
  draftOf(one, one.other, 'vladimir-putin', { act: 'DENIED', doubts: ['hidden-subject'] }),
]

export const saveHearsay = (store: Store, one: Hearsay, drafts: readonly StatementDraft[] = draftsOf(one)) =>
  saveDocument(
    store,
    {
      slug: `hearsay-${one.lang}`,
      title: null,
      lang: one.lang,
      text: one.text,
      sha256: hashText(one.text),
      url: null,
      licence: null,
      publisher: null,
      wire: outlet,
      published: null,
    },
    drafts,
    provenance,
  )
