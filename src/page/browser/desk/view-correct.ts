// The correction form: words in the article, speakers, chain, topics, date, and why.
import { html, type TemplateResult } from 'lit'
import { refusalNote } from './parts.ts'
import { correctIt } from './review.ts'
import type { Correcting, Desk } from './state.ts'
import { chainFields } from './view-chain.ts'
import { dateFields, topicFields } from './view-date.ts'
import { conflictAction } from './view-reject.ts'
import { speakerFields } from './view-speakers.ts'
import { spanFields } from './view-spans.ts'

export interface FormActions {
  readonly saved: () => void
  readonly close: () => void
  readonly focusArticle: () => void
}

export const correction = (desk: Desk, form: Correcting, actions: FormActions): TemplateResult => {
  const { words } = desk
  return html`<form
    class="correction"
    aria-labelledby="correction-title"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      void correctIt(desk).then((done) => done && actions.saved())
    }}
    @keydown=${stayOnEnter}
  >
    <h2 id="correction-title" tabindex="-1">${words.correctTitle}</h2>
    ${spanFields(desk, form, actions.focusArticle)} ${speakerFields(desk, form)} ${chainFields(desk, form)}
    ${topicFields(desk, form)} ${dateFields(desk, form)}
    <div class="end">
      <label for="why">${words.why}</label>
      <textarea
        id="why"
        rows="2"
        dir="auto"
        maxlength="2000"
        required
        .value=${form.why}
        @input=${(event: Event) => setWhy(desk, form, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${refusalNote(desk, desk.refusal, conflictAction(desk))}
      <p class="deeds">
        <button class="primary" ?disabled=${desk.busy}>${words.save}</button>
        <button type="button" class="quiet" @click=${actions.close}>${words.close}</button>
        <button type="button" class="quiet" @click=${() => discard(desk, form)}>${words.discard}</button>
      </p>
    </div>
  </form>`
}

/** Enter in a field must not send a form that is half done. */
const stayOnEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

const setWhy = (desk: Desk, form: Correcting, why: string): void => {
  desk.forms.set(form.base.id, { ...form, why })
  desk.changed()
}

const discard = (desk: Desk, form: Correcting): void => {
  desk.forms.delete(form.base.id)
  desk.refusal = null
  desk.changed()
}
