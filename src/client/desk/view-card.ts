// The statement that is being reviewed: its words, what is claimed of it, what the extractor doubts, and the decisions.
import { html, nothing, type TemplateResult } from 'lit'
import { type Doubt, doubtsOf } from './doubts.ts'
import { keyHint, name, quoted, refusalNote } from './parts.ts'
import { conflictAction } from './view-reject.ts'
import { actOf, outerLink, outerSpeakers } from './view-within.ts'
import type { Desk } from './state.ts'
import { directionOf } from '../../text/direction.ts'
import { percentIn } from '../../words/format.ts'
import type { Statement } from './types.ts'

export interface CardActions {
  readonly accept: () => void
  readonly reject: () => void
  readonly correct: () => void
  readonly step: (by: 1 | -1) => void
  readonly arrived: () => void
}

export const card = (desk: Desk, statement: Statement, actions: CardActions): TemplateResult => {
  const { words } = desk
  return html`<article class="draft" aria-labelledby="statement">
    <p class="eyebrow">
      ${words.state[statement.review]}
      ${desk.opened ? nothing : words.position(desk.queue.at + 1, desk.queue.left)}
      <span class="tag">${words.kind[statement.kind]}</span> ${sureness(desk, statement)}
    </p>
    <h2 id="statement" tabindex="-1">${speakersOf(desk, statement)} ${actOf(desk, statement)}</h2>
    <blockquote lang=${statement.lang} dir=${directionOf(statement.lang)}>${statement.text}</blockquote>
    ${facts(desk, statement, actions.arrived)} ${doubts(desk, statement)}
    ${desk.isEditing ? nothing : html`${desk.reasonsOpen ? nothing : refusalNote(desk, desk.refusal, conflictAction(desk))} ${decisions(desk, actions)}`}
  </article>`
}

export const speakersOf = ({ words }: Desk, { attributions }: Statement): TemplateResult =>
  attributions.length === 0
    ? html`${words.nobody}`
    : html`${attributions.map(({ speaker }, i) => html`${i > 0 ? ' · ' : ''}${name(speaker.name)}`)}`

export const sureness = ({ lang, words }: Desk, { confidence }: Statement): TemplateResult =>
  html`<span class="sureness"
    >${words.confidence}: <b>${confidence === null ? words.byHand : percentIn(lang, confidence)}</b></span
  >`

const facts = (desk: Desk, statement: Statement, arrived: () => void): TemplateResult => {
  const { words } = desk
  const { attributions, said, chain, topics, document, within } = statement
  const roles = attributions.filter(({ role }) => role !== null)
  return html`<dl class="claims">
    <dt>${words.whoSaid}</dt>
    <dd>
      ${attributions.length === 0 ? words.nobody : attributions.map((one) => html`<div>${name(one.speaker.name)} <span class="soft">${words.both(words.speakerKind[one.speaker.kind], words.basis[one.basis])}</span></div>`)}
      ${roles.map(({ role }) => html`<div class="soft"><bdi lang=${document.lang}>${role}</bdi></div>`)}
    </dd>
    ${
      within
        ? html`<dt>${words.reportedBy}</dt>
            <dd class="reported-by">${outerSpeakers(desk, within)} ${outerLink(desk, within, arrived)}</dd>`
        : nothing
    }
    <dt>${words.when}</dt>
    <dd>
      ${said ? html`<bdi dir="ltr">${said.edtf}</bdi> <span class="soft">${words.dateBasis[said.basis]}</span> ${said.phrase === null ? nothing : quoted(said.phrase, document.lang)}` : words.unknown}
    </dd>
    <dt>${words.through}</dt>
    <dd>
      ${
        chain.length === 0
          ? words.unknown
          : html`<ol>
              ${chain.map((link) => html`<li>${name(link.name)}</li>`)}
            </ol>`
      }
    </dd>
    ${
      topics.length === 0
        ? nothing
        : html`<dt>${words.about}</dt>
            <dd>${topics.map((topic, i) => html`${i > 0 ? ' · ' : ''}${name(topic.name)}`)}</dd>`
    }
  </dl>`
}

const doubts = ({ words }: Desk, statement: Statement): TemplateResult => {
  const found = doubtsOf(statement)
  if (found.length === 0) return html`<p class="hint">${words.noDoubts}</p>`
  return html`<section class="doubts">
    <h3>${words.doubts}</h3>
    <ul>
      ${found.map((doubt) => html`<li>${doubtText(words, doubt)}</li>`)}
    </ul>
  </section>`
}

/** Notes of a machine are in English, with words of the article in them. */
const doubtText = (words: Desk['words'], doubt: Doubt): TemplateResult => {
  if (doubt.kind === 'note') return html`${words.doubt.note}: <span lang="en" dir="auto">${doubt.text}</span>`
  return html`${'name' in doubt ? html`${name(doubt.name)}: ` : nothing}${words.doubt[doubt.kind]}`
}

const decisions = (desk: Desk, { accept, reject, correct, step }: CardActions): TemplateResult => {
  const { words, busy, queue, opened, statement } = desk
  const button = (label: string, key: string, run: () => void, kind: string, disabled = false) =>
    html`<button class=${kind} ?disabled=${disabled} aria-disabled=${busy} @click=${run}>
      ${label} ${keyHint(desk, key)}
    </button>`
  return html`<div class="deeds">
    ${
      desk.mayReview
        ? html`${statement?.review === 'REVIEWED' ? nothing : button(words.accept, 'a', accept, 'primary')}
          ${statement?.review === 'REJECTED' ? nothing : button(words.reject, 'r', reject, '')}
          ${button(words.correct, 'c', correct, '')}`
        : nothing
    }
    ${
      opened
        ? nothing
        : html`<span class="steps">
            ${button(words.previous, 'k', () => step(-1), 'quiet', queue.at === 0)}
            ${button(words.next, 'j', () => step(1), 'quiet', queue.at >= queue.items.length - 1)}
          </span>`
    }
  </div>`
}
