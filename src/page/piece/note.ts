// A statement next to its document's text, or below it in print: who, through whom, when, and its status.
import { pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import { shortened } from '../format.ts'
import { numberIn } from '../../words/format.ts'
import type { CardFragment } from '../generated/operations.ts'
import { html, type Html } from '../html.ts'
import { chainLine } from './chain.ts'
import { deed } from './telling.ts'
import { dateOf, inTongue } from './name.ts'
import { badges } from './standing.ts'

export type Noted = CardFragment & { readonly number: number }

/** The id of the note of a statement; the marks of its words lead there. */
export const noteId = (id: string): string => `note-${id}`

export const note = (frame: Frame, one: Noted): Html => {
  const { words } = frame
  const number = numberIn(frame.lang, one.number)
  return html`<li id="${noteId(one.id)}" class="note-card" tabindex="-1">
    <p class="meta">
      <a class="back" href="#${one.id}"
        ><span aria-hidden="true">${number} ↑</span
        ><span class="unseen">${words.document.jump} ${number}</span></a
      >
      ${chainLine(frame, one)}
    </p>
    ${deed(one)}
    <p class="meta soft">${dateOf(frame, one.said)} · ${words.kind[one.kind]} ${badges(frame, one)}</p>
    <p class="short">
      <a href="${frame.to(pathOf('statements', one.id))}" ${inTongue(one.lang)}
        >${shortened(one.text, 110)}</a
      >
    </p>
  </li>`
}
