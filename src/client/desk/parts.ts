// Small pieces that every view of the desk uses: names and words in their own language, refusals.
import { html, nothing, type TemplateResult } from 'lit'
import { arabicScript } from '../../language/script.ts'
import { directionOf } from '../../text/direction.ts'
import { fieldOf } from './field-names.ts'
import type { Desk } from './state.ts'
import type { Refusal } from './types.ts'

/** The assumed language of a typed name: the article's, unless its letters are of another script. */
export const languageOfName = (text: string, article: string): string => {
  const isArabic = arabicScript.isIn(text)
  if (isArabic === (directionOf(article) === 'rtl')) return article
  return isArabic ? 'ar' : 'en'
}

/** A name can be in another language than requested; its letters decide which voice reads it aloud. */
export const name = (text: string): TemplateResult =>
  html`<bdi lang=${arabicScript.isIn(text) ? 'ar' : 'en'}>${text}</bdi>`

/** Words of an article, in its language. */
export const quoted = (text: string, lang: string): TemplateResult =>
  html`<q lang=${lang} dir=${directionOf(lang)}>${text}</q>`

/** Shows what a refusal means, and below it the server's message in English. */
export const refusalNote = (
  { words }: Desk,
  refusal: Refusal | null,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div role="alert" class="alert">
    ${
      refusal
        ? html`<div class="refusal">
            <p><strong>${words.refusals[refusal.code] ?? words.refused}</strong></p>
            ${refusal.message === '' ? nothing : html`<p class="detail" lang="en" dir="ltr">${refusal.message}</p>`}
            ${refusal.field ? html`<p class="detail">${words.field}: ${fieldOf(words, refusal.field)?.label ?? html`<code lang="en" dir="ltr">${refusal.field}</code>`}</p>` : nothing}
            ${action}
          </div>`
        : nothing
    }
  </div>`

/** Before a button disappears with what it removes, moves the focus on within its part of the form. */
export const keepFocus = (event: Event, selector: string): void =>
  (event.currentTarget as Element).closest('fieldset')?.querySelector<HTMLElement>(selector)?.focus()

/** A key hint next to the button that the key presses. */
export const keyHint = ({ shortcuts }: Desk, key: string): TemplateResult | typeof nothing =>
  shortcuts ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing
