// The part of the correction that says who said it: speakers on record, or new ones.
import { html, nothing, type TemplateResult } from 'lit'
import { type Correcting, type EditedAttribution, type NewSpeaker, plainAttribution } from './correction.ts'
import './combobox.ts'
import type { Option } from './combobox.ts'
import { field, select } from './fields.ts'
import { keepFocus, languageOfName, name } from './parts.ts'
import { speakerTwice } from './ready.ts'
import { searchSpeakers } from './search.ts'
import type { Desk } from './state.ts'

export const speakerFields = (desk: Desk, form: Correcting): TemplateResult => {
  const { words } = desk
  const { attributions } = form.edit
  const add = (who: EditedAttribution['who']): void => {
    const added = [...attributions, { ...plainAttribution, who }]
    if (speakerTwice(added) === null) desk.edit({ attributions: added })
    else desk.announce(words.ofWords(nameOf(who), words.refusals['SPEAKER_TWICE'] ?? ''))
  }
  return html`<fieldset>
    <legend>${words.speakers}</legend>
    <ol class="entries">
      ${attributions.map((one, i) => html`<li>${row(desk, attributions, one, i)}</li>`)}
    </ol>
    <isnad-combobox
      .label=${words.findSpeaker}
      .field=${'find-speaker'}
      .text=${form.names['find-speaker']}
      .noneLabel=${words.noMatch}
      .failedLabel=${words.searchFailed}
      .createLabel=${words.createSpeaker}
      .search=${searchSpeakers(desk)}
      @type=${({ detail }: CustomEvent<string>) => desk.typeName('find-speaker', detail)}
      @choose=${({ detail }: CustomEvent<Option>) => add({ known: { slug: detail.slug, name: detail.name } })}
      @create=${({ detail }: CustomEvent<string>) =>
        add({
          created: {
            name: detail,
            lang: languageOfName(detail, form.base.document.lang),
            kind: 'PERSON',
            slug: '',
          },
        })}
    ></isnad-combobox>
  </fieldset>`
}

const nameOf = (who: EditedAttribution['who']): string => ('known' in who ? who.known.name : who.created.name)

const row = (
  desk: Desk,
  all: readonly EditedAttribution[],
  one: EditedAttribution,
  i: number,
): TemplateResult => {
  const { words } = desk
  const change = (to: Partial<EditedAttribution>) =>
    desk.edit({ attributions: all.with(i, { ...one, ...to }) })
  const shown = nameOf(one.who)
  return html`<div class="head">
      <strong>${name(shown)}</strong>
      ${one.role === null ? nothing : html`<span class="soft" dir="auto">${one.role}</span>`}
      <button
        type="button"
        class="quiet"
        aria-label=${words.ofWords(words.remove, shown)}
        @click=${(event: Event) => {
          keepFocus(event, '[role=combobox]')
          desk.edit({ attributions: all.toSpliced(i, 1) })
        }}
      >
        ${words.remove}
      </button>
    </div>
    ${'created' in one.who ? newSpeaker(desk, one.who.created, i, (created) => change({ who: { created } })) : nothing}
    <div class="grid">
      ${select(`basis-${i}`, words.basisTitle, words.basis, one.basis, (basis) => change({ basis }))}
      ${select(`standing-${i}`, words.standingTitle, words.standing, one.standing, (standing) => change({ standing }))}
      ${field(`note-${i}`, words.note, one.note, (note) => change({ note }))}
    </div>`
}

const newSpeaker = (
  { words }: Desk,
  one: NewSpeaker,
  i: number,
  change: (to: NewSpeaker) => void,
): TemplateResult =>
  html`<fieldset class="grid new">
    <legend>${words.newSpeaker}</legend>
    ${field(`new-name-${i}`, words.speakerName, one.name, (text) => change({ ...one, name: text }))}
    ${select(`new-kind-${i}`, words.kindTitle, words.speakerKind, one.kind, (kind) => change({ ...one, kind }))}
    ${field(`new-lang-${i}`, words.speakerLang, one.lang, (lang) => change({ ...one, lang }), 'ltr')}
    ${field(`new-slug-${i}`, words.speakerSlug, one.slug, (slug) => change({ ...one, slug }), 'ltr')}
  </fieldset>`
