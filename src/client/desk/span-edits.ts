// Edits of a statement's words: selected words become a part of it, edges move, parts are removed.
import type { Edit } from './correction.ts'
import { hasWords, merged } from './span-parts.ts'
import type { Desk } from './state.ts'
import { nudged, stopsOf } from './stops.ts'
import type { SpanRole, Span, Words } from './types.ts'

type OwnRole = Exclude<SpanRole, 'SOURCE' | 'SOURCE_CUE'>
export interface SpanRow {
  readonly role: OwnRole
  /** Its index among the parts of the role. */
  readonly at: number
  readonly words: Words | null
  readonly removable: boolean
}

/** One row for each part; a role without words has a row as well, to show that it could have some. */
export const rowsOf = (edit: Edit): readonly SpanRow[] =>
  (['CONTENT', 'VERBATIM', 'CUE', 'SPEAKER', 'SAID'] as const).flatMap((role): readonly SpanRow[] => {
    const parts = partsOf(edit, role)
    if (parts.length === 0) return [{ role, at: 0, words: null, removable: false }]
    return parts.map((words, at) => ({ role, at, words, removable: role !== 'CONTENT' || parts.length > 1 }))
  })

const partsOf = (edit: Edit, role: OwnRole): readonly Words[] => {
  if (role === 'CONTENT') return edit.content
  if (role === 'VERBATIM') return edit.verbatim
  const one = { CUE: edit.cue, SPEAKER: edit.speaker, SAID: edit.said.phrase }[role]
  return one ? [one] : []
}

const put = (edit: Edit, role: OwnRole, parts: readonly Words[]): Partial<Edit> => {
  const sorted = merged(parts)
  const [one = null] = sorted
  if (role === 'CONTENT')
    return { content: sorted, verbatim: edit.verbatim.filter((inner) => touches(sorted, inner)) }
  if (role === 'VERBATIM') return { verbatim: sorted }
  if (role === 'SAID') return { said: { ...edit.said, phrase: one } }
  return role === 'CUE' ? { cue: one } : { speaker: one }
}

/** Verbatim words that end up outside the content are dropped; those that it cuts stay, for the reviewer to check. */
const touches = (content: readonly Span[], inner: Span): boolean =>
  content.some(({ start, end }) => start < inner.end && inner.start < end)

export const wordsAt = (desk: Desk, { start, end }: Span): Words => ({
  start,
  end,
  exact: desk.article?.text.slice(start, end) ?? '',
})

/** In characters: enough to recognise the words. */
const shown = 80
const announceWords = (desk: Desk, role: OwnRole, exact: string): void => {
  const short = exact.length > shown ? `${exact.slice(0, shown)}…` : exact
  desk.announce(desk.words.ofWords(desk.words.role[role], short))
}

/** Gives the selected words the role; with `add`, in addition to those that have it. */
export const assign = (desk: Desk, role: SpanRole, add: boolean): void => {
  const { form, selection } = desk
  if (!form || !selection || role === 'SOURCE' || role === 'SOURCE_CUE') return
  const chosen = wordsAt(desk, selection)
  if (!hasWords(chosen.exact)) {
    desk.announce(desk.words.onlyPunctuation)
    return
  }
  const severalAllowed = role === 'CONTENT' || role === 'VERBATIM'
  const others = add && severalAllowed ? partsOf(form.edit, role) : []
  desk.edit(put(form.edit, role, [...others, chosen]))
  announceWords(desk, role, chosen.exact)
}

export const adjust = (desk: Desk, { role, at, words }: SpanRow, edge: 'start' | 'end', by: 1 | -1): void => {
  const { form, article } = desk
  if (!form || !article || !words) return
  // No word is this long, and the rest of a book need not be cut into words.
  const near = { start: Math.max(0, words.start - 400), end: Math.min(article.text.length, words.end + 400) }
  const span = nudged(stopsOf(article.text, near, article.lang), words, edge, by)
  const moved = wordsAt(desk, span)
  if (!hasWords(moved.exact)) {
    desk.announce(desk.words.onlyPunctuation)
    return
  }
  desk.edit(put(form.edit, role, partsOf(form.edit, role).with(at, moved)))
  announceWords(desk, role, moved.exact)
}

export const drop = (desk: Desk, { role, at }: SpanRow): void => {
  const { form } = desk
  if (form) desk.edit(put(form.edit, role, partsOf(form.edit, role).toSpliced(at, 1)))
}
