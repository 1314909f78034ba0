// The head of the desk: its parts, who is signed in, and what was done last.
import { html, nothing, type TemplateResult } from 'lit'
import { addressOf, type Place } from './place.ts'
import { keyHint, name } from './parts.ts'
import { goTo, undo } from './review.ts'
import { signOut } from './session.ts'
import type { Desk } from './state.ts'

export const bar = (desk: Desk, openHelp: () => void): TemplateResult => {
  const { words, viewer } = desk
  return html`<div class="bar">
    <nav aria-label=${words.views}>
      <ul>
        <li>${viewLink(desk, 'review')}</li>
        <li>${viewLink(desk, 'paste')}</li>
      </ul>
    </nav>
    <p class="who">
      ${words.signedInAs} ${name(viewer?.name ?? '')}
      ${viewer ? html`<span class="tag">${words.viewerRole[viewer.role]}</span>` : nothing}
    </p>
    <button class="quiet" @click=${openHelp}>${words.help} ${keyHint(desk, '?')}</button>
    <button class="quiet" @click=${() => signOut(desk)}>${words.signOut}</button>
  </div>`
}

const viewLink = (desk: Desk, view: Place['view']): TemplateResult => {
  const isHere = desk.place.view === view
  return html`<a
    href=${addressOf({ ...desk.place, view })}
    aria-current=${isHere ? 'page' : nothing}
    @click=${follow(() => goTo(desk, { view }))}
    >${desk.words[view]}</a
  >`
}

/** Leaves clicks that open a new tab to the browser. */
export const follow =
  (go: () => Promise<void>) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void go()
  }

/** The last announcement, which stays readable, with an undo button next to it. */
export const lastDone = (desk: Desk, afterUndo: () => void): TemplateResult =>
  html`<div class="last">
    <p role="status">${desk.said}</p>
    ${
      desk.reviewer.last && desk.place.view === 'review'
        ? html`<button
            class="quiet"
            aria-disabled=${desk.busy}
            @click=${() => void undo(desk).then((done) => done && afterUndo())}
          >
            ${desk.words.undo} ${keyHint(desk, 'u')}
          </button>`
        : nothing
    }
  </div>`
