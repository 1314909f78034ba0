// Whoever passed the words on: a source, or a speaker who told what somebody else had said.
import type { CardFragment } from '../generated/operations.ts'

type Link = CardFragment['chain'][number]

export interface Carrier {
  /** The list of pages that it has its own among. */
  readonly place: 'sources' | 'speakers'
  readonly slug: string
  readonly name: string
}

export const carrierOf = ({ source, speaker, name }: Link): Carrier => ({
  place: source ? 'sources' : 'speakers',
  slug: source?.slug ?? speaker?.slug ?? '',
  name,
})
