// A statement in a list: its words, who, when, through whom, and its status.
import type { Frame } from '../frame.ts'
import { html, type Html, type Part } from '../html.ts'
import { pathOf } from '../address.ts'
import type { CardFragment } from '../generated/operations.ts'
import { shortened } from '../format.ts'
import { chainLine } from './chain.ts'
import { deed } from './telling.ts'
import { dateOf, inTongue, nameLink } from './name.ts'
import { badges } from './standing.ts'
import { quotedWords } from './words.ts'

/** Characters of a statement that a list shows before it refers to the statement's own page. */
const shown = 420

export const card = (frame: Frame, statement: CardFragment): Html => {
  const whole = statement.text.length <= shown
  return html`<article class="card">
    ${deed(statement)}
    <blockquote class="said ${statement.kind.toLowerCase()}" ${inTongue(statement.lang)}>
      <p>
        <a href="${frame.to(pathOf('statements', statement.id))}"
          >${whole ? quotedWords(statement) : shortened(statement.text, shown)}</a
        >
      </p>
    </blockquote>
    <p class="meta">${chainLine(frame, statement)}</p>
    <p class="meta soft">
      ${dateOf(frame, statement.said)} ·
      ${frame.words.kind[statement.kind]}${statement.topics.map((topic) => [' · ', nameLink(frame, 'topics', topic)])}
      ${badges(frame, statement)}
    </p>
  </article>`
}

export const cards = (frame: Frame, statements: readonly CardFragment[]): Part =>
  statements.length === 0
    ? html`<p class="empty">${frame.words.list.none}</p>`
    : html`<ul class="cards">
        ${statements.map((statement) => html`<li>${card(frame, statement)}</li>`)}
      </ul>`

/** Names with the number of statements of each. */
export const tallies = (
  frame: Frame,
  kind: 'speakers' | 'sources' | 'topics',
  items: readonly { readonly slug: string; readonly name: string; readonly n: number }[],
): Html =>
  html`<ul class="tallies">
    ${items.map(
      (item) =>
        html`<li>
          ${nameLink(frame, kind, item)} <span class="soft">${frame.words.count.statements(item.n)}</span>
        </li>`,
    )}
  </ul>`
