// A statement as JSON-LD (schema.org): its words as Quotation, its claim as Claim. ClaimReview is for people only.
import { withoutIsolates } from '../../text/isolate.ts'
import { pathOf, permalink } from '../address.ts'
import type { Frame } from '../frame.ts'
import { machineDate } from '../format.ts'
import { jsonBlock, type Html } from '../html.ts'
import type { Kind } from '../piece/name.ts'
import { carrierOf } from '../piece/carrier.ts'
import { speakersOf, whoSaid, type Whole } from '../piece/telling.ts'
import { type Status, statusWords } from '../piece/standing.ts'
import type { SourceKind, SpeakerKind, StatementAct } from '../generated/operations.ts'

const typeOf = (kind: SpeakerKind): string => {
  if (kind === 'PERSON' || kind === 'ANONYMOUS') return 'Person'
  return kind === 'STATE' ? 'GovernmentOrganization' : 'Organization'
}

const sourceTypes: Partial<Record<SourceKind, string>> = {
  PERSON: 'Person',
  MINISTRY: 'GovernmentOrganization',
  GOVERNMENT: 'GovernmentOrganization',
  NEWS_AGENCY: 'NewsMediaOrganization',
  NEWSPAPER: 'NewsMediaOrganization',
  BROADCASTER: 'NewsMediaOrganization',
}

/** Acts that make a claim: denials, questions and demands do not, and neither do feelings. */
const claimed: readonly StatementAct[] = ['SAID', 'PROMISED', 'WARNED']

/**
 * The record, with the claim that it makes, if any. Only verbatim words are called a quotation; a statement without
 * them is given as its telling. There is no ClaimReview: a check's verdict is a machine's, and schema.org's is a
 * person's.
 */
export const statementData = (frame: Frame, one: Whole, status: Status): Html => {
  const { origin } = frame
  const address = permalink(origin, one.id)
  const { creators, doubted } = whose(frame, one)
  const said = one.said && machineDate(one.said.edtf)
  const article = articleOf(frame, one)
  return jsonBlock('application/ld+json', {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...wordsNode(one),
        '@id': address,
        url: address,
        identifier: one.id,
        description: withoutIsolates(one.telling.sentence),
        ...(creators.length > 0 && { creator: creators }),
        ...(creators.length > 0 && one.kind !== 'INDIRECT' && { spokenByCharacter: creators }),
        ...(doubted.length > 0 && { mentions: doubted, creditText: whoSaid(frame, one) }),
        ...(said && { dateCreated: said }),
        isBasedOn: article,
        about: one.topics.map((topic) => pageNode(frame, 'topics', topic, 'Thing')),
        creativeWorkStatus: statusWords(frame, status).map(({ text }) => text),
        provider: one.chain.map((link) => carrierNode(frame, link)),
      },
      ...(claimed.includes(one.act)
        ? [
            {
              '@type': 'Claim',
              '@id': `${address}#claim`,
              text: one.text,
              inLanguage: one.lang,
              appearance: { '@id': article['@id'] },
              ...(one.earliest.id === one.id && { firstAppearance: { '@id': article['@id'] } }),
              ...(creators.length > 0 && { author: creators }),
            },
          ]
        : []),
    ],
  })
}

const wordsNode = ({ kind, text, verbatim, lang }: Whole) =>
  kind === 'INDIRECT'
    ? { '@type': 'CreativeWork' }
    : { '@type': 'Quotation', text: kind === 'DIRECT' ? text : verbatim.join(' … '), inLanguage: lang }

/** Rival speakers cannot all have said it: disputed ones are listed, but not as creators. */
const whose = (frame: Frame, one: Whole) => {
  const nodes = (asserted: boolean) =>
    speakersOf(one)
      .filter(({ standing }) => (standing === 'ASSERTED') === asserted)
      .map(({ speaker }) => pageNode(frame, 'speakers', speaker, typeOf(speaker.kind)))
  return { creators: nodes(true), doubted: nodes(false) }
}

interface Named {
  readonly slug: string
  readonly name: string
}

/** A thing with a page has its address as id everywhere, so that readers of the data see it as one thing. */
const pageNode = ({ origin }: Frame, kind: Kind, { slug, name }: Named, type: string) => ({
  '@type': type,
  '@id': `${origin}${pathOf(kind, slug)}`,
  name,
})

const sourceNode = (frame: Frame, source: Named & { readonly kind: SourceKind }) =>
  pageNode(frame, 'sources', source, sourceTypes[source.kind] ?? 'Organization')

const carrierNode = (frame: Frame, link: Whole['chain'][number]) => {
  const { source, speaker } = link
  const carrier = carrierOf(link)
  if (source) return sourceNode(frame, { ...carrier, kind: source.kind })
  return pageNode(frame, carrier.place, carrier, typeOf(speaker?.kind ?? 'PERSON'))
}

/** The document that reports it. */
const articleOf = (frame: Frame, one: Whole) => {
  const { origin } = frame
  const published = one.document.published && machineDate(one.document.published.edtf)
  return {
    // A document without a publisher may be a letter or a speech.
    '@type': (one.document.publisher ?? one.document.wire) ? 'NewsArticle' : 'CreativeWork',
    '@id': `${origin}${pathOf('documents', one.document.slug)}`,
    ...(one.document.title !== null && { headline: one.document.title }),
    ...(one.document.url !== null && { url: one.document.url }),
    inLanguage: one.document.lang,
    ...(published && { datePublished: published }),
    ...(one.document.publisher && { publisher: sourceNode(frame, one.document.publisher) }),
  }
}

/** A speaker as Person or Organization. */
export const personData = (
  { origin }: Frame,
  one: {
    readonly slug: string
    readonly kind: SpeakerKind
    readonly name: string
    readonly names: readonly { readonly text: string }[]
    readonly roles: readonly { readonly name: string }[]
  },
): Html =>
  jsonBlock('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': typeOf(one.kind),
    '@id': `${origin}${pathOf('speakers', one.slug)}`,
    name: one.name,
    alternateName: one.names.map(({ text }) => text).filter((text) => text !== one.name),
    ...(one.kind === 'PERSON' && { jobTitle: one.roles.map(({ name }) => name) }),
  })
