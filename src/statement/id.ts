// Permanent ids: a prefix for the kind and 20 base32 characters (100 bits) of a SHA-256. They depend on what the object
// is, not on when it was stored, so that a re-seeded database and another installation agree. An id is a plain string in
// the types: it mostly comes from rows and from outside, where `prefixOf` checks it, and the prefix shows what it names.
import { createHash } from 'node:crypto'
import type { Sha256 } from '../document/document.ts'
import type { Span } from '../text/span.ts'

/** The kinds of objects that have an id, by prefix. */
export const kindOfPrefix = {
  doc: 'Document',
  stm: 'Statement',
  spk: 'Speaker',
  src: 'Source',
  top: 'Topic',
} as const
export type IdPrefix = keyof typeof kindOfPrefix

// RFC 4648 base32 in lower case: no character that an address must escape, none that looks like another.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const length = 20
const pattern = new RegExp(`^(${Object.keys(kindOfPrefix).join('|')})_[${alphabet}]{${length}}$`)

/** From the hash of the document's text. */
export const documentId = (sha256: Sha256): string => `doc_${digest(`document:${sha256}`)}`

/**
 * From the document's hash and the content spans (UTF-16 code units, in order): the same words at the same place of the
 * same text are the same statement, no matter who found them.
 */
export const statementId = (sha256: Sha256, content: readonly Span[]): string =>
  statementIdAt(sha256, placesOf(content))

/** The same, from the string of `placesOf`. */
export const statementIdAt = (sha256: Sha256, places: string): string =>
  `stm_${digest(`statement:${sha256}:${places}`)}`

/** The places of the content, `640-670,700-720`: part of the id, and never shared by two statements of a document. */
export const placesOf = (content: readonly Span[]): string =>
  content.map(({ start, end }) => `${start}-${end}`).join(',')

/** From the first slug of the entity; the id stays when the slug is changed. */
export const speakerId = (slug: string): string => `spk_${digest(`speaker:${slug}`)}`
export const sourceId = (slug: string): string => `src_${digest(`source:${slug}`)}`
export const topicId = (slug: string): string => `top_${digest(`topic:${slug}`)}`

/** The prefix of a well-formed id; undefined for any other string, so that malformed ids never reach a database. */
export const prefixOf = (id: string): IdPrefix | undefined => pattern.exec(id)?.[1] as IdPrefix | undefined

/** A well-formed id that no object has, for a random place among ids. `random` gives 0 to 1. */
export const randomId = (prefix: IdPrefix, random: () => number): string =>
  `${prefix}_${Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('')}`

const digest = (input: string): string => {
  const bytes = createHash('sha256').update(input, 'utf8').digest()
  let bits = 0n
  for (const byte of bytes.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte)
  let encoded = ''
  // 13 bytes are 104 bits; the lowest four are left out.
  for (let i = 0; i < length; i++) encoded += alphabet[Number((bits >> BigInt(99 - 5 * i)) & 31n)] ?? ''
  return encoded
}
