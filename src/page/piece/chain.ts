// The chain drawn as a chain: the speaker, each body that passed the words on, the document, and the reader.
import type { Frame } from '../frame.ts'
import { html, type Html, joined, type Part } from '../html.ts'
import { carrierOf } from './carrier.ts'
import { betweenSpeakers } from './telling.ts'
import { dateOf, documentLink, inTongue, nameLink } from './name.ts'
import type { CardFragment } from '../generated/operations.ts'

type Chained = Pick<CardFragment, 'attributions' | 'chain' | 'document' | 'cue' | 'said' | 'lang'>

/** A vertical chain with everything that is known about each link. */
export const chainDrawn = (frame: Frame, statement: Chained): Html => {
  const { words } = frame
  return html`<ol class="chain" aria-label="${words.statement.chainLead}">
    <li class="link speaker">
      <div><span class="what">${words.statement.who}</span> ${speakers(frame, statement)}</div>
    </li>
    ${statement.chain.map(
      (link) =>
        html`<li class="link">
          <div>
            <span class="what"
              >${link.source ? words.sourceKind[link.source.kind] : words.statement.teller}</span
            >
            <strong>${carrierLink(frame, link)}</strong>
            ${link.source?.stateControlled === true && html`<span class="badge state">${words.stateControlled}</span>`}
            ${link.words !== null && html`<span class="soft named">${quoted(frame, link.words, statement.document.lang)}</span>`}
          </div>
        </li>`,
    )}
    <li class="link document">
      <div>
        <span class="what">${words.statement.document}</span> ${documentLink(frame, statement.document)}
        <span class="soft">${dateOf(frame, statement.document.published)}</span>
      </div>
    </li>
    <li class="link reader"><div>${words.statement.reader}</div></li>
  </ol>`
}

const carrierLink = (frame: Frame, link: Chained['chain'][number]): Html => {
  const carrier = carrierOf(link)
  return nameLink(frame, carrier.place, carrier)
}

const quoted = ({ words }: Frame, text: string, lang: string): Part => {
  const [before = '', after = ''] = words.statement.named('\u0000').split('\u0000')
  return [before, html`<bdi ${inTongue(lang)}>${text}</bdi>`, after]
}

const speakers = (frame: Frame, { attributions, cue, document }: Chained): Part => [
  joined(
    attributions.map(({ speaker, role, standing, note, basis }) => [
      html`<strong>${nameLink(frame, 'speakers', speaker)}</strong>`,
      role !== null && html`${frame.words.listSeparator}<bdi>${role}</bdi>`,
      standing !== 'ASSERTED' &&
        html` <span class="badge ${standing.toLowerCase()}">${frame.words.standing[standing]}</span>`,
      html` <span class="soft">(${frame.words.basis[basis]})</span>`,
      // The reason for a doubt is already given above the words.
      standing === 'ASSERTED' && noted(note),
    ]),
    html`<br />`,
  ),
  cue !== null && html` <span class="soft cue"><bdi ${inTongue(document.lang)}>${cue}</bdi></span>`,
]

const noted = (note: string | null): Part =>
  note !== null && html`<span class="note" dir="auto">${note}</span>`

/** One line for lists: the speaker and through whom. */
export const chainLine = (
  frame: Frame,
  { attributions, chain }: Pick<Chained, 'attributions' | 'chain'>,
): Html =>
  html`<span class="who"
      >${joined(
        attributions.map(({ speaker, standing }) => [
          nameLink(frame, 'speakers', speaker),
          standing === 'REJECTED' &&
            html` <span class="badge rejected">${frame.words.standing.REJECTED}</span>`,
        ]),
        betweenSpeakers(frame, { attributions }),
      )}</span
    >${chain.map(
      (link) =>
        html`<span class="step" aria-hidden="true"> ${frame.dir === 'rtl' ? '←' : '→'} </span
          ><span class="unseen">${frame.words.widget.via} </span>${carrierLink(frame, link)}`,
    )}`
