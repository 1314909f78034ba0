// The part of the correction that says what was done with the words, and inside whose words they are reported.
import { html, nothing, type TemplateResult } from 'lit'
import type { Correcting } from './correction.ts'
import { select } from './fields.ts'
import { keepFocus } from './parts.ts'
import type { Desk } from './state.ts'
import { outerSpeakers } from './view-within.ts'

export const actFields = (desk: Desk, form: Correcting): TemplateResult => {
  const { words } = desk
  const { act, within } = form.edit
  const outer = within === null ? null : form.base.within
  return html`<fieldset>
    <legend>${words.actTitle}</legend>
    ${select('act', words.actDone, words.act, act, (to) => desk.edit({ act: to }))}
    ${
      outer
        ? html`<p class="part reported-inside">
            ${words.reportedInside}: ${outerSpeakers(desk, outer)}
            <button
              type="button"
              class="quiet"
              aria-label=${words.ofWords(words.remove, words.reportedInside)}
              @click=${(event: Event) => {
                keepFocus(event, 'select')
                desk.edit({ within: null })
              }}
            >
              ${words.remove}
            </button>
          </p>`
        : nothing
    }
  </fieldset>`
}
