// The permalink: the words, who, when, the chain, the passage, its status, its history, the same words elsewhere.
import { inSource, pathOf, permalink } from '../address.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { statement as query } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { statementData } from '../machine/json-ld.ts'
import { openGraph } from '../machine/open-graph.ts'
import { chainDrawn } from '../piece/chain.ts'
import { deed, betweenSpeakers, speakersOf, type Whole } from '../piece/telling.ts'
import { card } from '../piece/card.ts'
import { citeDialog } from '../piece/cite.ts'
import { embedStatement } from '../piece/embed.ts'
import { section } from '../piece/entity.ts'
import { historyOf } from '../piece/history.ts'
import { dateOf, documentLink, inTongue, nameLink } from '../piece/name.ts'
import { nestedOf } from '../piece/nested.ts'
import { passageOf } from '../piece/passage.ts'
import { badge, statusOf, statusWords, type Status } from '../piece/standing.ts'
import { quotation } from '../piece/words.ts'

export const statement = async (frame: Frame, ask: Ask, id: string): Promise<Page | null> => {
  const { statement: one } = await ask(query, { id, lang: frame.lang })
  if (!one) return null
  const { words, origin } = frame
  const status = statusOf(one)
  const title = one.telling.short
  return {
    title,
    description: one.telling.medium,
    unlisted: one.review !== 'REVIEWED',
    head: [openGraph(frame, one), statementData(frame, one, status)],
    body: html`<article class="statement">
      <h1 class="unseen">${title}</h1>
      ${notices(frame, one, status)} ${deed(one)}
      ${quotation(frame, one, { cite: permalink(origin, one.id) })}
      <p class="byline">
        <strong
          >${speakersOf(one).map(({ speaker }, i) => [i > 0 && betweenSpeakers(frame, one), nameLink(frame, 'speakers', speaker)])}</strong
        >
        · ${dateOf(frame, one.said)}${saidHow(frame, one)}
      </p>
      <div class="actions">
        ${citeDialog(frame, one)} ${embedStatement(frame, one)} ${sourceLink(frame, one)}
        <a class="open" data-edit hidden href="${frame.to(`/desk?statement=${one.id}`)}"
          >${words.statement.edit}</a
        >
      </div>
      <div class="columns">
        <div>
          ${section('chain', words.statement.chain, chainDrawn(frame, one))}
          ${section('nested', words.statement.nested, nestedOf(frame, one))}
          ${section('passage', words.statement.passage, [passageOf(frame, one), html`<p><a class="more" href="${frame.to(pathOf('documents', one.document.slug))}#${one.id}">${words.statement.seeDocument}</a></p>`])}
          ${section('similar', words.statement.similar, similarOf(frame, one))}
        </div>
        <aside>
          ${section('standing', words.status.label, standingOf(frame, one, status))}
          ${section(
            'topics',
            words.statement.topics,
            one.topics.length > 0
              ? html`<ul class="tallies">
                  ${one.topics.map((topic) => html`<li>${nameLink(frame, 'topics', topic)}</li>`)}
                </ul>`
              : null,
          )}
          ${section('history', words.statement.history, historyOf(frame, one.history))}
          <section aria-labelledby="address">
            <h2 id="address">${words.statement.permalink}</h2>
            <p class="address">
              <a dir="ltr" href="${permalink(origin, one.id)}">${permalink(origin, one.id)}</a>
            </p>
          </section>
        </aside>
      </div>
    </article>`,
  }
}

const notices = (frame: Frame, one: Whole, status: Status): Part => {
  const badges = statusWords(frame, status)
  const notes = one.attributions.filter(({ note, standing }) => note !== null && standing !== 'ASSERTED')
  if (badges.length === 0 && notes.length === 0) return null
  return html`<div class="notice" role="note">
    ${badges.map(({ kind, text }) => badge(kind, text))}
    ${status.withdrawn !== null && html`<p>${frame.words.status.withdrawnMeaning}</p>`}
    ${notes.map(
      ({ note, speaker, standing }) =>
        html`<p>
            ${standing !== one.standing && [badge(standing.toLowerCase(), frame.words.standing[standing]), ' ']}<bdi
              >${speaker.name}</bdi
            >
          </p>
          <p dir="auto">${note}</p>`,
    )}
  </div>`
}

const saidHow = ({ words }: Frame, { said, document }: Whole): Part =>
  said &&
  html` <span class="soft"
    >(${words.dateBasis[said.basis]}${said.phrase !== null && html`: <bdi ${inTongue(document.lang)}>${said.phrase}</bdi>`})</span
  >`

const sourceLink = ({ words }: Frame, { document, evidence }: Whole): Part => {
  const address = document.url === null ? null : inSource(document.url, evidence[0]?.exact ?? '')
  return (
    address !== null &&
    html`<a class="open" href="${address}" rel="noopener nofollow">${words.statement.seeSource}</a>`
  )
}

const standingOf = ({ words }: Frame, { standing, kind }: Whole, { review, withdrawn }: Status): Html =>
  html`<p>
      ${review === 'DRAFT' ? words.status.draft : withdrawn !== null ? words.status.withdrawnMeaning : words.standingMeaning[standing]}
    </p>
    <p class="soft">${words.kind[kind]}: ${words.kindMeaning[kind]}</p>`

const similarOf = (frame: Frame, one: Whole): Part => {
  const { words } = frame
  const { earliest } = one
  return [
    earliest.id !== one.id &&
      html`<p>
        ${words.statement.earliest}:
        <a href="${frame.to(pathOf('statements', earliest.id))}"
          >${dateOf(frame, earliest.document.published)}</a
        >
        · ${documentLink(frame, earliest.document)}
      </p>`,
    one.similar.length === 0
      ? html`<p class="soft">${words.statement.noSimilar}</p>`
      : html`<ul class="cards">
          ${one.similar.map(
            (match) =>
              html`<li>
                <p class="verdict-of">${words.verdict[match.verdict]}</p>
                ${card(frame, match.statement)}
              </li>`,
          )}
        </ul>`,
  ]
}
