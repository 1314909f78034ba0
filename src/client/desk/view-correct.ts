// The correction form: words in the article, speakers, chain, topics, date, and why.
import { html, type TemplateResult } from 'lit'
import { refusalNote } from './parts.ts'
import { isBlankStatement } from './adding.ts'
import { addIt, correctIt } from './review.ts'
import type { Correcting } from './correction.ts'
import type { Desk } from './state.ts'
import { actFields } from './view-act.ts'
import { chainFields } from './view-chain.ts'
import { dateFields, topicFields } from './view-date.ts'
import { conflictAction } from './view-reject.ts'
import { isTyped } from './ready.ts'
import { mayLose } from './unsaved.ts'
import { speakerFields } from './view-speakers.ts'
import { spanFields } from './view-spans.ts'

export interface FormActions {
  readonly saved: () => void
  readonly close: () => void
  readonly focusArticle: () => void
}

export const correction = (desk: Desk, form: Correcting, actions: FormActions): TemplateResult => {
  const { words } = desk
  const isNew = isBlankStatement(form)
  return html`<form
    class="correction"
    aria-labelledby="correction-title"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      void (isNew ? addIt(desk) : correctIt(desk)).then((done) => done && actions.saved())
    }}
    @keydown=${stayOnEnter}
  >
    <h2 id="correction-title" tabindex="-1">${isNew ? words.addTitle : words.correctTitle}</h2>
    ${spanFields(desk, form, actions.focusArticle)} ${actFields(desk, form)} ${speakerFields(desk, form)}
    ${chainFields(desk, form)} ${topicFields(desk, form)} ${dateFields(desk, form)}
    <div class="end">
      <label for="why">${isNew ? words.addWhy : words.why}</label>
      <textarea
        id="why"
        rows="2"
        dir="auto"
        maxlength="2000"
        ?required=${!isNew}
        .value=${form.why}
        @input=${(event: Event) => desk.fill({ why: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${refusalNote(desk, desk.refusal, conflictAction(desk))}
      <p class="deeds">
        <button class="primary" aria-disabled=${desk.busy}>${isNew ? words.addSave : words.save}</button>
        <button type="button" class="quiet" @click=${actions.close}>${words.close}</button>
        <button type="button" class="quiet" @click=${() => discard(desk, form)}>${words.discard}</button>
      </p>
    </div>
  </form>`
}

/** Enter in a field must not send an unfinished form. */
const stayOnEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

const discard = (desk: Desk, form: Correcting): void => {
  if (!mayLose(desk, isTyped(form))) return
  desk.forms.delete(form.base.id)
  desk.refusal = null
  desk.changed()
}
