// The part of the contract that the six requests use: peers answer exactly the same texts.

export const typeDefs = `
  scalar Date
  enum SpeakerKind { PERSON OFFICE ORGANISATION STATE GROUP ANONYMOUS }
  input DateRange { from: Date to: Date }
  input StatementFilter { topic: String said: DateRange text: String }
  type Query {
    statement(id: ID!): Statement
    speaker(slug: String!): Speaker
    statements(filter: StatementFilter, first: Int): StatementConnection!
    speakers(first: Int, kind: SpeakerKind): SpeakerConnection!
  }
  type PageInfo { hasNextPage: Boolean! }
  type StatementConnection { totalCount: Int! nodes: [Statement!]! pageInfo: PageInfo! }
  type SpeakerConnection { nodes: [Speaker!]! }
  type Speaker {
    slug: String! kind: SpeakerKind! name(lang: String): String! statementCount: Int!
    statements(first: Int, after: String): StatementConnection!
  }
  type Statement {
    id: ID! text: String! kind: String! lang: String! verbatim: [String!]! said: Said
    attributions: [Attribution!]! chain: [Link!]! topics: [Topic!]! document: Document!
  }
  type Said { edtf: String! from: Date to: Date basis: String! }
  type Attribution { position: Int! basis: String! standing: String! note: String speaker: Speaker! }
  type Link { position: Int! name(lang: String): String! source: Source }
  type Source { slug: String! kind: String! }
  type Topic { slug: String! name(lang: String): String! }
  type Document { slug: String! title: String lang: String! published: Published }
  type Published { edtf: String! }`

/** Where a page begins: `saidTo id` of the last row of the previous page. */
export const placeOf = (after: string | null | undefined): readonly [string, string] => {
  const [day = '9999-12-31', id = '~'] = after?.split(' ') ?? []
  return [day, id]
}

export const pageSize = 20

/** In FTS5 syntax: both words, the last of them unfinished. */
export const matchOf = (text: string): string => {
  const words = text.split(' ').map((word) => `"${word}"`)
  return `${words.join(' AND ')} *`
}
