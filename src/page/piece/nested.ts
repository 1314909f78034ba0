// The statement that this one is reported inside of, and those that are reported inside of it.
import { pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import type { NestedFragment } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import { badges } from './standing.ts'

interface Nested {
  readonly within: NestedFragment | null
  readonly contains: readonly NestedFragment[]
}

/** Null for a statement without nesting. */
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

/** A link with the status, because the outer statement may still be a draft. */
const link = (frame: Frame, one: NestedFragment): Html =>
  html`<a href="${frame.to(pathOf('statements', one.id))}"><bdi>${one.telling.short}</bdi></a>
    ${badges(frame, one)}`
