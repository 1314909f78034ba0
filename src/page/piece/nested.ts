// What a statement is told inside of, and what is told inside of it.
import { pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import type { NestedFragment } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import { badges } from './standing.ts'

interface Nested {
  readonly within: NestedFragment | null
  readonly contains: readonly NestedFragment[]
}

/** Null where a statement stands for itself. */
export const nestedOf = (frame: Frame, { within, contains }: Nested): Part => {
  const { words } = frame
  if (!within && contains.length === 0) return null
  return [
    within && html`<p>${words.statement.within} ${link(frame, within)}</p>`,
    contains.length > 0 &&
      html`<p>${words.statement.contains}</p>
        <ul class="nested">
          ${contains.map((one) => html`<li>${link(frame, one)}</li>`)}
        </ul>`,
  ]
}

/** With how it stands: what it is told inside of may be a draft yet. */
const link = (frame: Frame, one: NestedFragment): Html =>
  html`<a href="${frame.to(pathOf('statements', one.id))}"><bdi>${one.telling.short}</bdi></a>
    ${badges(frame, one)}`
