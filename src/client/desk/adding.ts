// A statement that the reviewer has found in the article: a form that begins with what the article says of itself.
import type { OpenArticle } from './articles.ts'
import type { Correcting } from './correction.ts'
import type { Statement } from './types.ts'

/** Of what is not on record: versions begin at 1. */
const none = '0'

/** Nobody has said anything yet. The day is that of the article, as for what a machine finds without a date. */
export const blankIn = ({ slug, title, lang, published, publisher }: OpenArticle): Statement => ({
  // Until it is sent; there is one form for each article.
  id: `new ${slug}`,
  version: none,
  text: '',
  kind: 'INDIRECT',
  act: 'SAID',
  cue: null,
  lang,
  doubts: [],
  confidence: null,
  review: 'DRAFT',
  said: published && { edtf: published.edtf, basis: 'INFERRED', phrase: null, note: null },
  attributions: [],
  chain: [],
  within: null,
  topics: [],
  document: { slug, title, lang, publisher, wire: null },
  evidence: [],
})

export const isBlankStatement = ({ base }: Pick<Correcting, 'base'>): boolean => base.version === none
