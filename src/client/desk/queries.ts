// The operations that the desk sends. Offsets are UTF-16 throughout, as in the browser.

const whole = /* GraphQL */ `
  fragment Whole on Statement {
    id
    version
    text
    kind
    act
    cue
    lang
    doubts
    confidence
    review
    said {
      edtf
      basis
      phrase
      note
    }
    attributions {
      speaker {
        slug
        kind
        draft
        name(lang: $lang)
      }
      role
      basis
      standing
      note
    }
    chain {
      position
      name(lang: $lang)
      source {
        slug
        kind
        draft
      }
      speaker {
        slug
        kind
        draft
      }
    }
    within {
      id
      attributions {
        speaker {
          slug
          name(lang: $lang)
        }
      }
    }
    topics {
      slug
      name(lang: $lang)
    }
    document {
      slug
      title
      lang
      publisher {
        slug
      }
      wire {
        slug
      }
    }
    evidence {
      role
      start(unit: UTF16)
      end(unit: UTF16)
      exact
      link
    }
  }
`
const refusal = '... on Refusal { code message field }'

export const viewer = '{ viewer { name role } }'

export const queue = /* GraphQL */ `
  query Queue($filter: StatementFilter, $order: StatementOrder, $after: String, $lang: String!) {
    statements(filter: $filter, orderBy: $order, first: 20, after: $after) {
      totalCount
      nodes {
        ...Whole
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  ${whole}
`
export const one = /* GraphQL */ `
  query One($id: ID!, $lang: String!) {
    statement(id: $id) {
      ...Whole
      history {
        actor
        action
      }
    }
  }
  ${whole}
`
export const article = /* GraphQL */ `
  query Article($slug: String!, $lang: String!) {
    document(slug: $slug) {
      slug
      title
      lang
      text
      url
      published {
        edtf
      }
      publisher {
        slug
        name(lang: $lang)
      }
    }
  }
`
export const neighbours = /* GraphQL */ `
  query Neighbours($slug: String!, $after: String) {
    statements(
      filter: { document: $slug, review: [DRAFT, REVIEWED] }
      orderBy: DOCUMENT_ORDER
      first: 100
      after: $after
    ) {
      nodes {
        id
        evidence(roles: [CONTENT]) {
          start(unit: UTF16)
          end(unit: UTF16)
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`
export const review = /* GraphQL */ `
  mutation Review($input: ReviewStatementInput!, $lang: String!) {
    reviewStatement(input: $input) {
      __typename
      ... on ReviewedStatement {
        statement {
          ...Whole
        }
      }
      ${refusal}
    }
  }
  ${whole}
`
export const ingest = /* GraphQL */ `
  mutation Ingest($input: IngestDocumentInput!, $lang: String!) {
    ingestDocument(input: $input) {
      __typename
      ... on IngestedDocument {
        document {
          slug
          title
          lang
        }
        change
        added
        corrected
        withdrawn
        unchanged
        kept
        dated
        unlawful
        repeated
        newSpeakers {
          slug
          kind
          draft
          name(lang: $lang)
        }
        newSources {
          slug
          kind
          draft
          name(lang: $lang)
        }
        ambiguities {
          name
          candidates {
            slug
            name(lang: $lang)
          }
        }
      }
      ${refusal}
    }
  }
`
export const speakers = /* GraphQL */ `
  query Speakers($search: String, $lang: String!) {
    found: speakers(search: $search, drafts: true, first: 12) {
      nodes {
        slug
        kind
        draft
        name(lang: $lang)
        statementCount
      }
    }
  }
`
export const sources = /* GraphQL */ `
  query Sources($search: String, $lang: String!) {
    found: sources(search: $search, drafts: true, first: 12) {
      nodes {
        slug
        kind
        draft
        name(lang: $lang)
        statementCount
      }
    }
  }
`
export const topics = /* GraphQL */ `
  query Topics($search: String, $lang: String!) {
    found: topics(search: $search, first: 12) {
      nodes {
        slug
        name(lang: $lang)
        statementCount
      }
    }
  }
`
