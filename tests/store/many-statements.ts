// Some hundred statements of every kind that a filter can distinguish, drawn by a generator with a seed.
import { hashText } from '../../src/document/document.ts'
import { parseEdtf } from '../../src/statement/said-date.ts'
import { canonicalDraft, kindOf, type RoleSpan, type StatementDraft } from '../../src/statement/statement.ts'
import type { Store } from '../../src/store/connection/store.ts'
import { saveDocument } from '../../src/store/write/save-document.ts'
import { saveVocabulary } from '../../src/store/write/save-vocabulary.ts'
import { randomOf } from '../text/generator.ts'

export const provenance = { actor: 'test', at: new Date('2026-01-02T00:00:00Z'), why: 'test' }

type Random = () => number
export const pick = <T>(random: Random, values: readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T

const named = (text: string) => [{ lang: 'en', text }]
export const speakers = ['ann', 'bob', 'cleo', 'dawn', 'earl'] as const
export const sources = ['gazette', 'herald', 'ministry', 'agency'] as const
/** Two names that fit several: of speakers, and of sources. */
export const sharedNames = { speaker: 'The Spokesman', source: 'The Office' } as const
export const topics = [
  { slug: 'world', parent: null },
  { slug: 'trade', parent: 'world' },
  { slug: 'grain', parent: 'trade' },
  { slug: 'sport', parent: null },
] as const
const lastLinks = ['herald', 'agency'] as const

export const vocabulary = {
  speakers: speakers.map((slug, i) => ({
    slug,
    kind: i < 3 ? ('PERSON' as const) : ('OFFICE' as const),
    draft: false,
    names: i < 2 ? [...named(`Name ${slug}`), ...named(sharedNames.speaker)] : named(`Name ${slug}`),
    roles: [],
  })),
  sources: sources.map((slug, i) => ({
    slug,
    kind: i < 2 ? ('NEWSPAPER' as const) : ('MINISTRY' as const),
    draft: false,
    stateControlled: i === 2 ? true : i === 3 ? null : false,
    names: i > 1 ? [...named(`Name ${slug}`), ...named(sharedNames.source)] : named(`Name ${slug}`),
  })),
  topics: topics.map(({ slug, parent }) => ({ slug, parent, names: named(`Name ${slug}`) })),
}
const dates = [
  '2019-05-04',
  '2019-05',
  '2019',
  '201X',
  '2019-05-01/2019-05-09',
  '2020-02-29',
  '2021/..',
  '../2018',
]
const words = ['peace', 'war', 'bread', 'salt', 'harbour', 'سلام', 'حرب']

/** A statement a line, said in quotes or not, in an order that no list has. */
export const saveMany = async (store: Store, count: number, seed = 7): Promise<void> => {
  await saveVocabulary(store, vocabulary, provenance)
  const random = randomOf(seed)
  const size = 10
  for (let number = 0; number * size < count; number++) {
    const lang = random() < 0.5 ? 'en' : 'ar'
    const outlet = pick(random, lastLinks)
    const lines = Array.from({ length: size }, (_, i) => {
      const said = [1, 2, 3].map(() => pick(random, words)).join(' ')
      return random() < 0.4 ? `${number}-${i}: “${said}”` : `${number}-${i}: ${said}`
    })
    const text = lines.join('\n')
    const drafts = lines.map((line) => draftOf(random, { text, line, lang, outlet }))
    await saveDocument(
      store,
      {
        slug: `many-${number}`,
        title: null,
        lang,
        text,
        sha256: hashText(text),
        url: null,
        licence: null,
        publisher: outlet,
        wire: null,
        published: null,
      },
      drafts,
      { ...provenance, at: new Date(Date.UTC(2026, 0, 1 + number)) },
    )
  }
}

interface Line {
  readonly text: string
  readonly line: string
  readonly lang: string
  readonly outlet: string
}

const draftOf = (random: Random, { text, line, lang, outlet }: Line): StatementDraft => {
  const start = text.indexOf(line) + line.indexOf(': ') + 2
  const exact = text.slice(start, text.indexOf(line) + line.length)
  const isQuote = exact.startsWith('“')
  const content = { start, end: start + exact.length, exact, link: null }
  const inner = { start: start + 1, end: start + exact.length - 1, exact: exact.slice(1, -1), link: null }
  const spans: RoleSpan[] = [
    { role: 'CONTENT', ...(isQuote ? inner : content) },
    ...(isQuote ? [{ role: 'VERBATIM' as const, ...inner }] : []),
  ]
  const review = pick(random, ['REVIEWED', 'REVIEWED', 'REVIEWED', 'DRAFT', 'REJECTED'] as const)
  const speaking = speakers.filter(() => random() < 0.35)
  const between = sources.filter((slug) => slug !== outlet && random() < 0.3)
  const date = pick(random, [...dates, null])
  return canonicalDraft({
    kind: kindOf(text, spans),
    act: pick(random, ['SAID', 'SAID', 'DENIED', 'PROMISED'] as const),
    lang,
    spans,
    attributions: (speaking.length > 0 ? speaking : [speakers[0]]).map((speaker) => {
      const standing = pick(random, ['ASSERTED', 'ASSERTED', 'DISPUTED', 'REJECTED'] as const)
      return {
        speaker,
        role: null,
        basis: pick(random, ['NAMED', 'INFERRED'] as const),
        standing,
        note: 'for the test',
      }
    }),
    chain: [...between, outlet],
    topics: topics.filter(() => random() < 0.3).map(({ slug }) => slug),
    said: date === null ? null : { date: parseEdtf(date), basis: 'STATED', note: null },
    review,
    confidence: review === 'DRAFT' ? Math.round(random() * 100) / 100 : null,
    doubts: [],
    within: null,
  })
}
