// The review: the queue's tools, the statement with its form, the article next to it, and what comes next.
import { html, nothing, type TemplateResult } from 'lit'
import './article.ts'
import { editOf, spansOf } from './correction.ts'
import { addressOf, type Place } from './place.ts'
import { keyHint } from './parts.ts'
import { directionOf } from '../../text/direction.ts'
import { goTo, goToItem } from './review.ts'
import { assign } from './span-edits.ts'
import type { Desk } from './state.ts'
import type { SpanRole, Span, Statement } from './types.ts'
import { follow } from './view-bar.ts'
import { card, type CardActions, speakersOf, sureness } from './view-card.ts'
import { dayForm } from './view-day.ts'
import { actOf, outerSpeakers } from './view-within.ts'
import { correction, type FormActions } from './view-correct.ts'
import { select } from './fields.ts'
import { doubtsOf } from './doubts.ts'

type ReviewActions = CardActions & FormActions & { readonly add: () => void }

export const reviewView = (desk: Desk, actions: ReviewActions): TemplateResult => {
  const { statement, form, words, queue } = desk
  if (!statement && !queue.loaded)
    return html`${tools(desk, actions.arrived)}
      <p>${words.loading}</p>`
  return html`${tools(desk, actions.arrived)} ${dayForm(desk, actions.arrived)}
    <div class="sides ${form ? 'correcting' : ''}">
      <div class="subject">
        ${desk.adding ? nothing : statement ? card(desk, statement, actions) : empty(desk)}
        ${form ? correction(desk, form, actions) : nothing}
      </div>
      ${desk.slug === null ? nothing : beside(desk, actions.add)}
      ${statement && !desk.opened ? rest(desk, actions) : nothing}
    </div>`
}

const tools = (desk: Desk, arrived: () => void): TemplateResult => {
  const { words, queue, place, statement } = desk
  const link = (text: string, change: Partial<Place>) =>
    html`<a
      href=${addressOf({ ...place, ...change })}
      @click=${follow(() => goTo(desk, change).then(arrived))}
      >${text}</a
    >`
  return html`<div class="tools-row">
    <p class="left">
      ${queue.loaded ? (place.state === 'DRAFT' ? words.left : words.statements)(queue.left) : ''}
    </p>
    ${select('state', words.stateTitle, words.states, place.state, (state) => void goTo(desk, { state, statement: null }).then(arrived))}
    ${finder(desk, arrived)}
    ${select('order', words.order, words.orders, place.order, (order) => void goTo(desk, { order }))}
    <p>
      ${
        desk.opened
          ? link(words.backToQueue, { statement: null })
          : place.document === null
            ? statement
              ? link(words.onlyThis, { document: statement.document.slug })
              : nothing
            : html`${words.onlyArticle} ${link(words.allArticles, { document: null })}`
      }
    </p>
  </div>`
}

/** Words that the listed statements have. */
const finder = (desk: Desk, arrived: () => void): TemplateResult => {
  const { words, place } = desk
  return html`<form
    role="search"
    aria-label=${words.find}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      const field = (event.target as HTMLFormElement).elements.namedItem('text') as HTMLInputElement
      void goTo(desk, { text: field.value.trim(), statement: null }).then(arrived)
    }}
  >
    <label class="unseen" for="desk-text">${words.find}</label>
    <input
      id="desk-text"
      name="text"
      type="search"
      dir="auto"
      maxlength="1000"
      placeholder=${words.find}
      .value=${place.text}
    />
    <button class="quiet">${words.findGo}</button>
  </form>`
}

const empty = ({ words, place }: Desk): TemplateResult => {
  const waits = place.document === null ? words.empty : words.emptyArticle
  const isQueue = place.state === 'DRAFT' && place.text === ''
  return html`<div class="nothing-left">
    <h2 id="statement" tabindex="-1">${isQueue ? waits : words.nothingFound}</h2>
    <p>${isQueue ? words.emptyHelp : nothing}</p>
  </div>`
}

const beside = (desk: Desk, add: () => void): TemplateResult => {
  const { words, article, statement, form } = desk
  const spans = form?.edit ?? (statement && editOf(statement))
  return html`<section class="beside" aria-labelledby="article-title">
    <h2 id="article-title"><span class="unseen">${words.article}: </span>${headline(desk)}</h2>
    ${
      article
        ? html`<p class="origin">
              ${article.publisher ? html`<bdi>${article.publisher.name}</bdi>` : nothing}
              ${article.published ? html`<bdi dir="ltr">${article.published.edtf}</bdi>` : nothing}
              ${original(desk, article.url)}
              ${
                desk.mayReview && !desk.isEditing
                  ? html`<button class="quiet" @click=${add}>
                      ${words.addStatement} ${keyHint(desk, 'n')}
                    </button>`
                  : nothing
              }
            </p>
            <isnad-article
              .article=${article}
              .words=${words}
              .statement=${form?.base.id ?? statement?.id ?? ''}
              .spans=${spans ? spansOf(spans) : []}
              .editing=${form !== null}
              @pick=${({ detail }: CustomEvent<Span>) => pick(desk, detail)}
              @assign=${({ detail }: CustomEvent<{ role: SpanRole; add: boolean }>) => assign(desk, detail.role, detail.add)}
            ></isnad-article>`
        : html`<p>${words.loading}</p>`
    }
  </section>`
}

const headline = ({ words, statement, article }: Desk): TemplateResult => {
  const { title = null, lang = '' } = statement?.document ?? article ?? {}
  return title === null
    ? html`${words.untitled}`
    : html`<span lang=${lang} dir=${directionOf(lang)}>${title}</span>`
}

/** An address can be any text that somebody typed; only a web address becomes a link. */
const original = ({ words }: Desk, url: string | null): TemplateResult | typeof nothing =>
  url !== null && /^https?:\/\//i.test(url)
    ? html`<a href=${url} rel="noreferrer noopener" target="_blank">${words.original}</a>`
    : nothing

const pick = (desk: Desk, span: Span): void => {
  desk.selection = span
  desk.changed()
}

const rest = (desk: Desk, actions: ReviewActions): TemplateResult => {
  const { words, queue } = desk
  const go = (i: number) => void goToItem(desk, i).then(actions.arrived)
  return html`<nav class="queue" aria-labelledby="queue-title">
    <h2 id="queue-title">${words.queue}</h2>
    <ol>
      ${queue.items.map((one, i) => html`<li><button aria-current=${i === queue.at ? 'true' : nothing} @click=${() => go(i)}>${entry(desk, one)}</button></li>`)}
    </ol>
  </nav>`
}

const entry = (desk: Desk, one: Statement): TemplateResult =>
  html`<span class="line"
      ><span class="by">${speakersOf(desk, one)} ${actOf(desk, one)}</span> ${sureness(desk, one)}</span
    >
    ${one.within ? html`<span class="reported-by">${desk.words.reportedBy}: ${outerSpeakers(desk, one.within)}</span>` : nothing}
    <span class="quote" lang=${one.lang} dir=${directionOf(one.lang)}>${one.text}</span>
    <span class="why">${reasons(desk, one)}</span>`

/** The most serious doubts; the statement itself shows all of them. */
const reasons = ({ words }: Desk, one: Statement): string =>
  doubtsOf(one)
    .filter(({ kind }) => kind !== 'note')
    .slice(0, 2)
    .map(({ kind }) => words.doubt[kind])
    .join(' ')
