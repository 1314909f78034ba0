// The form for a pasted article, and the result of the last one.
import { html, nothing, type TemplateResult } from 'lit'
import { dateField } from './date-field.ts'
import { name, refusalNote } from './parts.ts'
import { blankPaste, isBlank, type PasteField } from './paste.ts'
import { reviewPasted, send, type } from './pasting.ts'
import type { Desk } from './state.ts'
import { numberIn } from '../../words/format.ts'
import type { Ingested } from './types.ts'
import { mayLose } from './unsaved.ts'

interface PasteActions {
  readonly stored: () => void
  /** Called when the article is opened for review. */
  readonly left: () => void
}

export const pasteView = (desk: Desk, { stored, left }: PasteActions): TemplateResult => {
  const { words, paste, pasted } = desk
  return html`<section class="paste" aria-labelledby="paste-heading">
    <h2 id="paste-heading" tabindex="-1">${words.paste}</h2>
    <p class="intro">${words.pasteLead}</p>
    ${pasted ? outcome(desk, pasted, left) : nothing}
    <form @submit=${(event: SubmitEvent) => submitted(desk, event, stored)}>
      <fieldset class="pick">
        <legend>${words.format}</legend>
        ${(['text', 'html'] as const).map((format) => html`<label class="check"><input type="radio" name="format" value=${format} .checked=${paste.format === format} @change=${() => type(desk, { format })} /> ${words.formats[format]}</label>`)}
      </fieldset>
      <label for="paste-body">${words.body}</label>
      <textarea
        id="paste-body"
        rows="14"
        dir="auto"
        lang=${paste.lang === '' ? nothing : paste.lang}
        aria-describedby="paste-body-hint"
        .value=${paste.body}
        @input=${(event: Event) => typed(desk, 'body', event)}
      ></textarea>
      <p class="hint" id="paste-body-hint">${words.bodyHint}</p>
      <div class="grid">
        ${input(desk, 'title', words.headline, null)} ${input(desk, 'url', words.url, null, 'ltr')}
        ${input(desk, 'publisher', words.publisher, words.publisherHint)}
        ${input(desk, 'wire', words.wire, words.wireHint)} ${published(desk)}
        ${input(desk, 'lang', words.articleLang, words.langHint, 'ltr')}
      </div>
      ${refusalNote(desk, desk.pasteRefusal)}
      <p class="deeds">
        <button class="primary" aria-disabled=${desk.busy}>${desk.busy ? words.storing : words.store}</button>
        <button type="button" class="quiet" @click=${() => clear(desk)}>${words.clear}</button>
      </p>
      <p class="hint">${desk.isPasteKept ? words.typedKept : words.typedNotKept}</p>
    </form>
  </section>`
}

const published = (desk: Desk): TemplateResult =>
  dateField(desk, {
    id: 'paste-published',
    label: html`${desk.words.published} <span class="soft">(${desk.words.optional})</span>`,
    hint: desk.words.publishedHint,
    value: desk.paste.published,
    change: (to) => type(desk, { published: to }),
  })

const input = (
  desk: Desk,
  field: PasteField,
  label: string,
  hint: string | null,
  dir: 'auto' | 'ltr' = 'auto',
): TemplateResult => {
  const id = `paste-${field}`
  return html`<div>
    <label for=${id}>${label} <span class="soft">(${desk.words.optional})</span></label>
    <input
      id=${id}
      dir=${dir}
      maxlength="2000"
      autocomplete="off"
      aria-describedby=${hint === null ? nothing : `${id}-hint`}
      .value=${desk.paste[field]}
      @input=${(event: Event) => typed(desk, field, event)}
    />
    ${hint === null ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`
}

const clear = (desk: Desk): void => {
  if (mayLose(desk, !isBlank(desk.paste))) type(desk, blankPaste())
}

const typed = (desk: Desk, field: PasteField, event: Event): void => {
  const target = event.target as HTMLInputElement | HTMLTextAreaElement
  target.setCustomValidity('')
  type(desk, { [field]: target.value })
}

const submitted = (desk: Desk, event: SubmitEvent, stored: () => void): void => {
  event.preventDefault()
  const { body, url } = desk.paste
  if (body.trim() === '' && url.trim() === '') {
    const box = (event.target as HTMLFormElement).querySelector('textarea')
    box?.setCustomValidity(desk.words.bodyNeeded)
    box?.reportValidity()
    return
  }
  void send(desk).then((done) => done && stored())
}

const results = [
  'added',
  'corrected',
  'withdrawn',
  'unchanged',
  'kept',
  'dated',
  'unlawful',
  'repeated',
] as const

const outcome = (desk: Desk, pasted: Ingested, left: () => void): TemplateResult => {
  const { words } = desk
  const { title, lang, slug } = pasted.document
  return html`<section class="outcome" aria-labelledby="outcome-title">
    <h3 id="outcome-title" tabindex="-1">${words.became[pasted.change]}</h3>
    <p class="headline"><bdi lang=${lang}>${title ?? words.untitled}</bdi></p>
    <dl class="counts">
      ${results
        .filter((key) => key === 'added' || pasted[key] > 0)
        .map(
          (key) =>
            html`<div>
              <dt>${words.results[key]}</dt>
              <dd>${numberIn(desk.lang, pasted[key])}</dd>
            </div>`,
        )}
    </dl>
    ${namesOf(
      words.newSpeakers,
      pasted.newSpeakers.map(
        (one) => html`${name(one.name)} <span class="soft">${words.speakerKind[one.kind]}</span>`,
      ),
    )}
    ${namesOf(
      words.newSources,
      pasted.newSources.map(
        (one) => html`${name(one.name)} <span class="soft">${words.sourceKind[one.kind]}</span>`,
      ),
    )}
    ${namesOf(
      words.ambiguities,
      pasted.ambiguities.map(
        (one) =>
          html`${name(one.name)}
            <span class="soft">${words.canMean}</span>
            ${one.candidates.map((who, i) => html`${i > 0 ? ' · ' : ''}${name(who.name)}`)}`,
      ),
    )}
    <p class="deeds">
      <button class="primary" @click=${() => void reviewPasted(desk, slug).then(left)}>
        ${words.reviewThis}
      </button>
    </p>
  </section>`
}

const namesOf = (title: string, names: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  names.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <ul class="found">
          ${names.map((one) => html`<li>${one}</li>`)}
        </ul>`
