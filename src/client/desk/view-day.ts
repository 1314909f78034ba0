// The form that asks for the day of an article without one, before its statements are reviewed.
import { html, nothing, type TemplateResult } from 'lit'
import { dateField } from './date-field.ts'
import { goOnWithout, saveDay, typeDay, undatedArticle } from './day.ts'
import { refusalNote } from './parts.ts'
import type { Desk } from './state.ts'

export const dayForm = (desk: Desk, arrived: () => void): TemplateResult | typeof nothing => {
  const article = undatedArticle(desk)
  if (!article) return nothing
  const { words } = desk
  const { slug } = article
  return html`<form
    class="day"
    aria-labelledby="day-title"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      void saveDay(desk, article).then((done) => done && arrived())
    }}
  >
    <h2 id="day-title">${words.dayTitle}</h2>
    <p>${words.dayLead}</p>
    ${dateField(desk, {
      id: 'day',
      label: words.published,
      hint: words.dayHint,
      value: desk.days.get(slug) ?? '',
      change: (to) => typeDay(desk, slug, to),
    })}
    ${refusalNote(desk, desk.dayRefusal)}
    <p class="deeds">
      <button class="primary" aria-disabled=${desk.busy}>${words.daySave}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          goOnWithout(desk, slug)
          arrived()
        }}
      >
        ${words.dayWithout}
      </button>
    </p>
  </form>`
}
