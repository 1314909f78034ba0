// The parts of the correction that say what it is about and when it was said.
import { html, type TemplateResult } from 'lit'
import './combobox.ts'
import type { Option } from './combobox.ts'
import { dateField } from './date-field.ts'
import { field, select } from './fields.ts'
import { keepFocus, name } from './parts.ts'
import { searchTopics } from './search.ts'
import type { Correcting } from './correction.ts'
import type { Desk } from './state.ts'

export const topicFields = (desk: Desk, form: Correcting): TemplateResult => {
  const { words } = desk
  const { topics } = form.edit
  const add = ({ slug, name: text }: Option): void => {
    if (!topics.some((topic) => topic.slug === slug)) desk.edit({ topics: [...topics, { slug, name: text }] })
  }
  return html`<fieldset>
    <legend>${words.topics}</legend>
    <ul class="tags">
      ${topics.map(
        (topic, i) =>
          html`<li>
            ${name(topic.name)}
            <button
              type="button"
              class="quiet"
              aria-label=${words.ofWords(words.remove, topic.name)}
              @click=${(event: Event) => {
                keepFocus(event, '[role=combobox]')
                desk.edit({ topics: topics.toSpliced(i, 1) })
              }}
            >
              ×
            </button>
          </li>`,
      )}
    </ul>
    <isnad-combobox
      .label=${words.findTopic}
      .field=${'find-topic'}
      .text=${form.names['find-topic']}
      .noneLabel=${words.noMatch}
      .failedLabel=${words.searchFailed}
      .search=${searchTopics(desk)}
      @type=${({ detail }: CustomEvent<string>) => desk.typeName('find-topic', detail)}
      @choose=${({ detail }: CustomEvent<Option>) => add(detail)}
    ></isnad-combobox>
  </fieldset>`
}

export const dateFields = (desk: Desk, form: Correcting): TemplateResult => {
  const { words } = desk
  const { said } = form.edit
  const change = (to: Partial<typeof said>) => desk.edit({ said: { ...said, ...to } })
  return html`<fieldset>
    <legend>${words.dateTitle}</legend>
    <div class="grid">
      ${dateField(desk, { id: 'edtf', label: words.edtf, hint: words.edtfHint, value: said.edtf, change: (edtf) => change({ edtf }) })}
      ${select('date-basis', words.basisTitle, words.dateBasis, said.basis, (basis) => change({ basis }))}
      ${field('date-note', words.note, said.note, (note) => change({ note }))}
    </div>
  </fieldset>`
}
