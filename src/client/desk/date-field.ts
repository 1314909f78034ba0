// A field for a date in any clear notation, which shows what it has understood.
import { html, nothing, type TemplateResult } from 'lit'
import { understood } from './dates.ts'
import type { Desk } from './state.ts'

interface DateField {
  readonly id: string
  readonly label: string | TemplateResult
  readonly hint: string
  readonly value: string
  readonly change: (to: string) => void
}

export const dateField = (
  { lang, words }: Desk,
  { id, label, hint, value, change }: DateField,
): TemplateResult => {
  const read = understood(value, lang, words)
  return html`<div class="date">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      dir="auto"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-hint ${id}-read"
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    <p class="hint" id="${id}-hint">${hint}</p>
    <p class="understood ${read?.kind === 'DATE' ? '' : 'unread'}" id="${id}-read" aria-live="polite">
      ${
        read === null
          ? nothing
          : read.kind === 'DATE'
            ? html`${words.understood}: ${read.text} <code dir="ltr">${read.edtf}</code>`
            : read.text
      }
    </p>
  </div>`
}
