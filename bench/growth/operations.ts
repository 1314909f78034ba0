// Every operation and page that is measured, in the order of the printed table.
import type { Draws } from '../read/draws.ts'
import {
  cursorOfSpeaker,
  listBelow,
  listOf,
  listsBelow,
  newestOfSpeaker,
  randomOne,
  statementById,
  textByRelevance,
  topicInDays,
  topSpeakers,
} from '../read/workloads.ts'

type Variables = Readonly<Record<string, unknown>>
export type Asked = { readonly query: string; readonly variables: Variables } | { readonly path: string }

/** Asks the API without being measured. */
export type Ask = (query: string, variables: Variables) => Promise<unknown>

export interface Operation {
  readonly name: string
  readonly next: (draws: Draws, ask: Ask) => Asked | Promise<Asked>
}

/** Days of the first two years. */
const longAgo = 700
const newest = 'orderBy: SAID_NEWEST, first: 20'
const counted = listOf('first: 0', 'totalCount')
const onlyCount = `query Count($filter: StatementFilter) { statements(filter: $filter) { totalCount } }`

const of = (name: string, query: string, variables: (draws: Draws) => Variables): Operation => ({
  name,
  next: (draws) => ({ query, variables: variables(draws) }),
})
/** A list narrowed by a filter. */
const kept = (name: string, filter: (draws: Draws) => Variables, query = listOf(newest)): Operation =>
  of(name, query, (draws) => ({ filter: filter(draws) }))
const page = (name: string, path: (draws: Draws) => string): Operation => ({
  name: `page: ${name}`,
  next: (draws) => ({ path: path(draws) }),
})

const cursorOf = async (draws: Draws, ask: Ask, speaker: string): Promise<string | null> => {
  const to = draws.days(1, longAgo * 3).from
  const answer = (await ask(cursorOfSpeaker, { filter: { speaker, said: { to } } })) as {
    statements: { edges: readonly { cursor: string }[] }
  }
  return answer.statements.edges[0]?.cursor ?? null
}

const lists: readonly Operation[] = [
  of('W1 statement by id', statementById, ({ statement }) => ({ id: statement().id })),
  of('W2 speaker, 20 newest', newestOfSpeaker, ({ statement }) => ({ slug: statement().speaker })),
  of('W2 of the busiest speaker', newestOfSpeaker, ({ busiest }) => ({ slug: busiest('Speaker') })),
  of('W2 of a rare speaker', newestOfSpeaker, ({ rareSpeaker }) => ({ slug: rareSpeaker() })),
  kept('W2 as statements(filter: speaker)', ({ statement }) => ({ speaker: statement().speaker })),
  of('W3 topic + days, count', topicInDays, ({ statement, days }) => ({
    topic: statement().topic,
    ...days(90),
  })),
  kept('W3 without the count', ({ statement, days }) => ({ topic: statement().topic, said: days(90) })),
  of('W3 of the busiest topic', topicInDays, ({ busiest, days }) => ({
    topic: busiest('Topic'),
    ...days(90),
  })),
  of('W4 two words', textByRelevance, ({ twoWords }) => ({ text: twoWords().text })),
  of('W5 top 20 speakers', topSpeakers, ({ random }) => ({ kind: random.one([null, 'PERSON', 'STATE']) })),
  {
    name: 'W6 deep page of a speaker',
    next: async (draws, ask) => {
      const slug = draws.busiest('Speaker')
      return { query: newestOfSpeaker, variables: { slug, after: await cursorOf(draws, ask, slug) } }
    },
  },
  kept('list, newest 20', () => ({})),
  kept('list, newest 20, count', () => ({}), listOf(newest, 'totalCount nodes { id text }')),
  of('totalCount of everything', counted, () => ({ filter: {} })),
  of('source { statements 20 }', listBelow('source'), ({ statement }) => ({ slug: statement().source })),
  of('topic { statements 20 }', listBelow('topic'), ({ statement }) => ({ slug: statement().topic })),
  of('20 speakers, each with 3 newest', listsBelow, ({ random }) => ({ kind: random.one([null, 'PERSON']) })),
]

const filters: readonly Operation[] = [
  kept('filter source, newest', ({ statement }) => ({ source: statement().source })),
  kept('filter source, count', ({ statement }) => ({ source: statement().source }), onlyCount),
  kept('filter topic, newest', ({ statement }) => ({ topic: statement().topic })),
  kept('filter chain.last of a source', ({ statement }) => ({
    chain: { last: { source: statement().source } },
  })),
  kept('filter chain.last kind', ({ random }) => ({
    chain: { last: { kind: [random.one(['NEWSPAPER', 'NEWS_AGENCY', 'WEBSITE'])] } },
  })),
  kept('filter speakerKind', ({ random }) => ({ speakerKind: random.one(['PERSON', 'STATE', 'OFFICE']) })),
  kept('filter standing ASSERTED', () => ({ standing: 'ASSERTED' })),
  kept('filter standing DISPUTED', () => ({ standing: 'DISPUTED' })),
  kept('filter lang + kind', ({ random }) => ({ lang: random.one(['ar', 'en']), kind: ['DIRECT'] })),
  kept('filter said: a week', ({ days }) => ({ said: days(7) })),
  kept('filter said: a week, count', ({ days }) => ({ said: days(7) }), onlyCount),
  kept('filter said: a week long ago', ({ days }) => ({ said: days(7, longAgo) })),
  kept(
    'filter review DRAFT, queue',
    () => ({ review: ['DRAFT'] }),
    listOf('orderBy: LEAST_CONFIDENT, first: 20'),
  ),
  kept('filter review DRAFT+REVIEWED', () => ({ review: ['DRAFT', 'REVIEWED'] })),
  kept('speaker + topic, newest', ({ statement }) => {
    const { speaker, topic } = statement()
    return { speaker, topic }
  }),
]

const texts: readonly Operation[] = [
  kept('text: common word, newest', ({ commonWord }) => ({ text: commonWord() })),
  kept('text: common word, count', ({ commonWord }) => ({ text: commonWord() }), onlyCount),
  kept(
    'text: common word, relevance',
    ({ commonWord }) => ({ text: commonWord() }),
    listOf('orderBy: RELEVANCE, first: 20'),
  ),
  kept('text: one letter, unfinished', ({ statement }) => ({ text: statement().text.charAt(0) })),
  kept('text: two words + speaker', ({ twoWords }) => twoWords()),
  of(
    'speaker { statements(text: common) }',
    `query Below($slug: String!, $text: String!) {
      speaker(slug: $slug) { statements(first: 20, filter: { text: $text }) { nodes { id text } } }
    }`,
    ({ statement, commonWord }) => ({ slug: statement().speaker, text: commonWord() }),
  ),
]

const facets = `query Facets($filter: StatementFilter) {
  facets(filter: $filter) {
    counted complete undated
    speakers { statements speaker { slug name } } sources { statements source { slug name } }
    topics { statements topic { slug name } } kinds { kind statements } months { month statements disputed }
  }
}`
const match = '{ verdict score statement { id text } }'
const check = `query Check($claim: String!) { check(claim: $claim) { verdict matches ${match} } }`

const others: readonly Operation[] = [
  kept('facets of everything', () => ({}), facets),
  kept('facets of a topic', ({ statement }) => ({ topic: statement().topic }), facets),
  kept('randomQuote', () => ({}), randomOne),
  kept('randomQuote of a speaker', ({ statement }) => ({ speaker: statement().speaker }), randomOne),
  kept('randomQuote of a rare speaker', ({ rareSpeaker }) => ({ speaker: rareSpeaker() }), randomOne),
  of(
    'stats',
    '{ stats { statements quotes disputed drafts documents speakers sources topics saidFrom saidTo } }',
    () => ({}),
  ),
  of('check: words on record', check, ({ statement }) => ({ claim: statement().text })),
  of('check: half of the words', check, ({ statement }) => ({ claim: halfOf(statement().text) })),
  of('check: common words', check, ({ commonWord }) => ({
    claim: Array.from({ length: 6 }, commonWord).join(' '),
  })),
  of(
    'similar, earliest',
    `query Similar($id: ID!) { statement(id: $id) { similar ${match} earliest { id } } }`,
    ({ statement }) => ({ id: statement().id }),
  ),
]

const pages: readonly Operation[] = [
  page('home', () => '/ar'),
  page('permalink', ({ statement }) => `/ar/statements/${statement().id}`),
  page('statements', () => '/ar/statements'),
  page(
    'statements?text=common',
    ({ commonWord }) => `/ar/statements?text=${encodeURIComponent(commonWord())}`,
  ),
  page('statements?topic', ({ statement }) => `/ar/statements?topic=${statement().topic}`),
  page('busiest speaker', ({ busiest }) => `/ar/speakers/${busiest('Speaker')}`),
  page('speaker', ({ statement }) => `/ar/speakers/${statement().speaker}`),
  page('topic', ({ statement }) => `/ar/topics/${statement().topic}`),
  page('source', ({ statement }) => `/ar/sources/${statement().source}`),
  page('document', ({ statement }) => `/ar/documents/${statement().document}`),
  page('widget', ({ statement }) => `/embed/${statement().id}.json`),
  page('widget, latest of a speaker', ({ busiest }) => `/embed.json?speaker=${busiest('Speaker')}`),
  page('feed', () => '/ar/statements.atom'),
]

export const operations: readonly Operation[] = [...lists, ...filters, ...texts, ...others, ...pages]

const halfOf = (text: string): string => {
  const words = text.split(' ')
  return words.slice(0, Math.ceil(words.length / 2)).join(' ')
}
