// What the pages of speakers, sources and topics share: the names in every spelling, and their statements.
import { withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import type { CardFragment } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import { directionOf } from '../../text/direction.ts'
import { cards } from './card.ts'
import { formats } from './pager.ts'

export const namesOf = (
  frame: Frame,
  names: readonly { readonly lang: string; readonly text: string }[],
): Html =>
  html`<ul class="names">
    ${names.map(
      ({ lang, text }) =>
        html`<li>
          <bdi lang="${lang}" dir="${directionOf(lang)}">${text}</bdi>
          <span class="soft">${frame.words.languageName(lang)}</span>
        </li>`,
    )}
  </ul>`

/** A section with a heading; nothing when it would be empty. */
export const section = (id: string, title: string, body: Part): Part =>
  body === null || body === undefined || body === false || (Array.isArray(body) && body.length === 0)
    ? null
    : html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${body}
      </section>`

/** The newest statements of a list, with a link to the others. */
export const newest = (
  frame: Frame,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly CardFragment[] },
  query: Readonly<Record<string, string>>,
): Part => [
  cards(frame, nodes),
  totalCount > nodes.length &&
    html`<p>
      <a class="more" href="${frame.to(withQuery('/statements', query))}"
        >${frame.words.list.of(frame.words.home.all, frame.words.count.statements(totalCount))}</a
      >
    </p>`,
  formats(frame, '/statements', query, true),
]
