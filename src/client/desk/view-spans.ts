// The part of the correction that says which words of the article have which role.
import { html, nothing, type TemplateResult } from 'lit'
import { directionOf } from '../../text/direction.ts'
import { keepFocus, quoted } from './parts.ts'
import { adjust, assign, drop, rowsOf, type SpanRow } from './span-edits.ts'
import type { Correcting } from './correction.ts'
import type { Desk } from './state.ts'

export const spanFields = (desk: Desk, form: Correcting, focusArticle: () => void): TemplateResult => {
  const { words, article } = desk
  const lang = article?.lang ?? form.base.document.lang
  return html`<fieldset>
    <legend>${words.spans}</legend>
    <p class="hint" id="article-keys">${words.spansHelp}</p>
    <p><button type="button" class="quiet" @click=${focusArticle}>${words.goToArticle}</button></p>
    ${selectionTools(desk, lang)}
    <ul class="spans" tabindex="-1" aria-label=${words.spans}>
      ${rowsOf(form.edit).map((row) => spanRow(desk, row, lang))}
    </ul>
    <label for="words-lang">${words.language}</label>
    <input
      id="words-lang"
      class="short"
      dir="ltr"
      maxlength="35"
      aria-describedby="words-lang-hint"
      .value=${form.edit.lang}
      @input=${(event: Event) => desk.edit({ lang: (event.target as HTMLInputElement).value })}
    />
    <p class="hint" id="words-lang-hint">${words.languageHint}</p>
  </fieldset>`
}

const selectionTools = (desk: Desk, lang: string): TemplateResult => {
  const { words, article, selection } = desk
  const tool = (label: string, run: () => void) =>
    html`<button type="button" ?disabled=${selection === null} @click=${run}>${label}</button>`
  return html`<div class="selection" role="group" aria-label=${words.setAs}>
    <p>
      ${words.selected}:
      ${selection && article ? quoted(article.text.slice(selection.start, selection.end), lang) : html`<i>${words.nothingSelected}</i>`}
    </p>
    <p class="tools">
      ${(['CONTENT', 'VERBATIM', 'CUE', 'SPEAKER', 'SAID'] as const).map((role) => tool(words.role[role], () => assign(desk, role, false)))}
      ${(['CONTENT', 'VERBATIM'] as const).map((role) => tool(words.addPart(words.role[role]), () => assign(desk, role, true)))}
    </p>
  </div>`
}

const spanRow = (desk: Desk, row: SpanRow, lang: string): TemplateResult => {
  const { words } = desk
  const label = words.role[row.role]
  if (!row.words) return html`<li class="none"><span class="role">${label}</span> <i>${words.none}</i></li>`
  const { exact } = row.words
  const step = (name: string, edge: 'start' | 'end', by: 1 | -1) =>
    html`<button
      type="button"
      class="nudge"
      aria-label=${words.ofWords(name, label)}
      title=${name}
      @click=${() => adjust(desk, row, edge, by)}
    >
      ${by > 0 ? '+' : '−'}
    </button>`
  return html`<li>
    <span class="role">${label}</span>
    <span class="exact" lang=${lang} dir=${directionOf(lang)}>${exact}</span>
    <span class="tools">
      <span class="edge">
        <span aria-hidden="true">${words.start}</span>
        ${step(words.startEarlier, 'start', -1)}${step(words.startLater, 'start', 1)}
      </span>
      <span class="edge">
        <span aria-hidden="true">${words.end}</span>
        ${step(words.endEarlier, 'end', -1)}${step(words.endLater, 'end', 1)}
      </span>
      ${
        row.removable
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${words.ofWords(words.remove, `${label}: ${exact.slice(0, 60)}`)}
              @click=${(event: Event) => {
                keepFocus(event, '.spans')
                drop(desk, row)
              }}
            >
              ${words.remove}
            </button>`
          : nothing
      }
    </span>
  </li>`
}
