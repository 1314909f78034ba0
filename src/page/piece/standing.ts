// The status of a statement, always as text: in doubt, misattributed, corrected, withdrawn, or a draft.
import type { Frame } from '../frame.ts'
import { dayIn } from '../../words/format.ts'
import type { HistoryAction, ReviewState, Standing } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'

interface Change {
  readonly at: string
  readonly action: HistoryAction
  readonly before?: unknown
  readonly after?: unknown
}

export interface Status {
  readonly standing: Standing
  readonly review: ReviewState
  /** When it was last corrected after becoming public; null if never. */
  readonly corrected: string | null
  /** When it was withdrawn from the public; null while it is public. */
  readonly withdrawn: string | null
}

const reviewIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'review' in value ? value.review : undefined

/** What a reader must know, from the history: a draft corrected before it became public was never wrong in public. */
export const statusOf = (statement: {
  readonly standing: Standing
  readonly review: ReviewState
  readonly history: readonly Change[]
}): Status => {
  let isPublic = false
  let corrected: string | null = null
  let withdrawn: string | null = null
  for (const { at, action, after } of statement.history) {
    const is = reviewIn(after)
    if (action === 'CORRECTED' && isPublic) corrected = at
    if (is === 'REVIEWED') isPublic = true
    if (is === 'REJECTED') withdrawn = at
  }
  return {
    standing: statement.standing,
    review: statement.review,
    corrected,
    withdrawn: statement.review === 'REJECTED' ? (withdrawn ?? statement.history.at(-1)?.at ?? null) : null,
  }
}

/** The same in words, one entry for each thing to show; none for `ASSERTED` and reviewed. */
export const statusWords = (
  { words, lang }: Frame,
  status: Status,
): readonly { readonly kind: string; readonly text: string }[] => [
  ...(status.review === 'DRAFT' ? [{ kind: 'draft', text: words.status.draft }] : []),
  ...(status.withdrawn === null
    ? []
    : [{ kind: 'withdrawn', text: words.status.withdrawn(dayIn(lang, status.withdrawn)) }]),
  ...(status.standing === 'ASSERTED'
    ? []
    : [{ kind: status.standing.toLowerCase(), text: words.standing[status.standing] }]),
  ...(status.corrected === null
    ? []
    : [{ kind: 'corrected', text: words.status.corrected(dayIn(lang, status.corrected)) }]),
]

/** Badges for a list, which does not read the history. */
export const badges = ({ words }: Frame, { standing, review }: Pick<Status, 'standing' | 'review'>): Part => [
  review === 'DRAFT' && badge('draft', words.status.draft),
  standing !== 'ASSERTED' && badge(standing.toLowerCase(), words.standing[standing]),
]

export const badge = (kind: string, text: string): Html => html`<span class="badge ${kind}">${text}</span>`
