// A document to be stored.
import type { Sha256 } from '../../document/document.ts'
import type { DateBasis, UncertainDate } from '../../statement/said-date.ts'

/** A document before it has an id. `publisher` and `wire` are slugs of sources. */
export interface DocumentDraft {
  readonly slug: string
  readonly title: string | null
  readonly lang: string
  readonly text: string
  readonly sha256: Sha256
  readonly url: string | null
  readonly licence: string | null
  readonly publisher: string | null
  readonly wire: string | null
  readonly published: {
    readonly date: UncertainDate
    readonly basis: DateBasis
    readonly note: string | null
  } | null
}
