// The dialog that asks why a statement is rejected.
import { html, nothing, type TemplateResult } from 'lit'
import { refusalNote } from './parts.ts'
import { decide, loadNewest } from './review.ts'
import type { Desk } from './state.ts'

/** `after` runs when the statement has been rejected. Each time the dialog opens, its form is new and empty. */
export const rejectDialog = (desk: Desk, after: () => void): TemplateResult => {
  return html`<dialog
    class="reject"
    aria-label=${desk.words.rejectTitle}
    @cancel=${() => closed(desk)}
    @close=${() => closed(desk)}
  >
    ${desk.reasonsOpen ? reasonForm(desk, after) : nothing}
  </dialog>`
}

const reasonForm = (desk: Desk, after: () => void): TemplateResult => {
  const { words } = desk
  return html`<form @submit=${(event: SubmitEvent) => submitted(desk, event, after)}>
    <h2>${words.rejectTitle}</h2>
    <fieldset>
      <legend class="unseen">${words.rejectTitle}</legend>
      ${words.reasons.map((reason, i) => html`<label class="check"><input type="radio" name="reason" value=${i} required ?checked=${i === 0} ?autofocus=${i === 0} /> ${reason}</label>`)}
    </fieldset>
    <label for="reason-more">${words.reasonMore}</label>
    <textarea
      id="reason-more"
      name="more"
      rows="2"
      dir="auto"
      maxlength="1800"
      @input=${(event: Event) => (event.target as HTMLTextAreaElement).setCustomValidity('')}
    ></textarea>
    ${refusalNote(desk, desk.refusal, conflictAction(desk))}
    <p class="deeds">
      <button class="primary" aria-disabled=${desk.busy}>${words.reject}</button>
      <button type="button" class="quiet" @click=${() => closed(desk)}>${words.cancel}</button>
    </p>
  </form>`
}

/** A button next to a refusal, for when another reviewer was faster. */
export const conflictAction = (desk: Desk): TemplateResult =>
  desk.refusal?.code === 'VERSION_CONFLICT'
    ? html`<p>
        <button type="button" @click=${() => void loadNewest(desk)}>${desk.words.loadNewest}</button>
      </p>`
    : html``

/** Runs immediately: `close` is fired later, and any drawing before it would open the dialog again. */
const closed = (desk: Desk): void => {
  desk.reasonsOpen = false
  desk.refusal = null
  desk.changed()
}

const submitted = (desk: Desk, event: SubmitEvent, after: () => void): void => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const more = form.elements.namedItem('more') as HTMLTextAreaElement
  const chosen = Number(new FormData(form).get('reason'))
  const isOther = chosen === desk.words.reasons.length - 1
  if (isOther && more.value.trim() === '') {
    more.setCustomValidity(desk.words.reasonNeeded)
    more.reportValidity()
    return
  }
  const why = [isOther ? '' : desk.words.reasons[chosen], more.value.trim()].filter(Boolean).join(' ')
  void decide(desk, { decision: 'REJECT', why }).then((done) => {
    if (done) after()
  })
}
