// The six requests that most readers make, in GraphQL.

/** One statement in full, as a widget shows it. */
const whole = `
  id text kind lang verbatim
  said { edtf from to basis }
  attributions { position basis standing note speaker { slug kind name(lang: "ar") } }
  chain { position name(lang: "ar") source { slug kind } }
  topics { slug name(lang: "ar") }
  document { slug title lang published { edtf } }`

/** One statement of a list. */
const brief = `
  id text kind
  said { edtf }
  attributions { standing speaker { slug name(lang: "ar") } }
  chain { name(lang: "ar") source { slug } }
  topics { slug name(lang: "ar") }
  document { slug title }`

export const statementById = `query W1($id: ID!) { statement(id: $id) {${whole}} }`

export const newestOfSpeaker = `query W2($slug: String!, $after: String) {
  speaker(slug: $slug) {
    slug
    name(lang: "ar")
    statements(first: 20, after: $after) { nodes {${brief}} pageInfo { hasNextPage } }
  }
}`

export const topicInDays = `query W3($topic: String!, $from: Date!, $to: Date!) {
  statements(filter: { topic: $topic, said: { from: $from, to: $to } }, first: 20) { totalCount nodes {${brief}} }
}`

export const textByRelevance = `query W4($text: String!) {
  statements(filter: { text: $text }, first: 20) { nodes {${brief}} }
}`

export const topSpeakers = `query W5($kind: SpeakerKind) {
  speakers(first: 20, kind: $kind) { nodes { slug kind name(lang: "ar") statementCount } }
}`

/** A page of any list. */
export const listOf = (filter: string, parts = `nodes {${brief}}`): string =>
  `query List($filter: StatementFilter) { statements(filter: $filter, ${filter}) { ${parts} } }`

export const listBelow = (what: 'speaker' | 'source' | 'topic', filter = ''): string =>
  `query Below($slug: String!) { ${what}(slug: $slug) { statements(first: 20${filter}) { nodes {${brief}} } } }`

export const listsBelow = `query Lists($kind: SpeakerKind) {
  speakers(first: 20, kind: $kind) { nodes { slug statements(first: 3) { nodes {${brief}} } } }
}`

export const randomOne = `query Random($filter: StatementFilter) { randomQuote(filter: $filter) {${brief}} }`

/** A cursor in the list of a speaker, after a day. */
export const cursorOfSpeaker = `query Cursor($filter: StatementFilter) {
  statements(filter: $filter, orderBy: SAID_NEWEST, first: 1) { edges { cursor } }
}`
