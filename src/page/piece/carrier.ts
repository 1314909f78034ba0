// The link that passed the words on: a source, or a speaker who reported what somebody else had said.
import type { CardFragment } from '../generated/operations.ts'

type Link = CardFragment['chain'][number]

export interface Carrier {
  /** The list that contains its page. */
  readonly place: 'sources' | 'speakers'
  readonly slug: string
  readonly name: string
}

export const carrierOf = ({ source, speaker, name }: Link): Carrier => ({
  place: source ? 'sources' : 'speakers',
  slug: source?.slug ?? speaker?.slug ?? '',
  name,
})
