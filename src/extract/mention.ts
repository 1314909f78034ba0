// A mention: one speaker as a noun phrase names it, before it is compared with speakers met earlier.
import type { Span } from '../text/span.ts'
import type { SpeakerShape } from './extracted.ts'
import type { Gender, GrammaticalNumber } from '../language/gender.ts'

export interface Mention {
  /** The proper name without titles, the organisation's name, or the noun phrase where there is no name. */
  readonly name: string
  readonly span: Span
  /** Office or function, as written. */
  readonly role: string | null
  readonly shape: SpeakerShape
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
  /** The folded noun that it is called by, where its name leaves that out: *وكالة* of *بلومبرج*. */
  readonly noun?: string | undefined
  /** Means somebody met earlier, if anybody fits (*the minister*, *سموه*). */
  readonly generic: boolean
}
