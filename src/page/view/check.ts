// Did they say it? A claim, the verdict on it, and each difference from the records.
import { type Ask, isRefusal } from '../ask.ts'
import { IsnadError } from '../../errors.ts'
import { isolatedName } from '../../text/isolate.ts'
import { pathOf, type Query } from '../address.ts'
import type { Frame } from '../frame.ts'
import { monthIn, numberIn } from '../../words/format.ts'
import { check as query, type CheckQuery } from '../generated/operations.ts'
import { html, type Html, joined, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { card } from '../piece/card.ts'
import { sidesOf } from '../piece/difference.ts'
import { inTongue, nameLink } from '../piece/name.ts'

type Check = CheckQuery['check']

export const check = async (frame: Frame, ask: Ask, asked: Query): Promise<Page> => {
  const { words } = frame
  const answer = asked.claim === undefined ? null : await answerTo(frame, ask, asked, asked.claim)
  return {
    title:
      asked.claim === undefined
        ? words.check.title
        : `${words.check.title} ${isolatedName(asked.claim.slice(0, 60), frame.lang)}`,
    description: words.check.lead,
    unlisted: asked.claim !== undefined,
    ...(answer instanceof IsnadError && { status: answer.status, maxAge: 0 }),
    body: html`<h1>${words.check.title}</h1>
      <p class="lead">${words.check.lead}</p>
      ${form(frame, asked)}
      ${answer instanceof IsnadError ? html`<p class="refused" role="alert">${refusalIn(frame, answer)}</p>` : answer && answerOf(frame, answer)}`,
  }
}

/** A claim that cannot be read is reported next to the form, so that nothing typed is lost. */
const answerTo = async (
  { lang }: Frame,
  ask: Ask,
  asked: Query,
  claim: string,
): Promise<Check | IsnadError> => {
  const { from, to, speaker } = asked
  const said =
    (from ?? to) === undefined
      ? null
      : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  try {
    return (
      await ask(query, { lang, claim, speaker: speaker ?? null, said, drafts: asked.drafts !== undefined })
    ).check
  } catch (error) {
    if (isRefusal(error)) return error
    throw error
  }
}

const codesOf = (frame: Frame): Readonly<Record<string, string>> => frame.words.error.codes

/** A refusal in words of the interface. */
export const refusalIn = (frame: Frame, { code }: IsnadError): string =>
  codesOf(frame)[code] ?? `${frame.words.error.badTitle} (${code})`

const form = ({ words, to }: Frame, asked: Query): Html =>
  html`<form class="claim" action="${to('/check')}" method="get">
    <label for="claim">${words.check.claim}</label>
    <textarea id="claim" name="claim" rows="4" dir="auto" maxlength="4000" required>
${asked.claim ?? ''}</textarea>
    <div class="row">
      <div>
        <label for="speaker">${words.check.speaker}</label
        ><input id="speaker" name="speaker" dir="auto" maxlength="200" value="${asked.speaker ?? ''}" />
      </div>
      <div>
        <label for="from">${words.check.from}</label
        ><input id="from" name="from" type="date" value="${asked.from ?? ''}" />
      </div>
      <div>
        <label for="to">${words.check.to}</label
        ><input id="to" name="to" type="date" value="${asked.to ?? ''}" />
      </div>
    </div>
    <p>
      <label class="box"
        ><input type="checkbox" name="drafts" value="yes" ${asked.drafts !== undefined && html`checked`} />
        ${words.check.drafts}</label
      >
    </p>
    <button>${words.check.go}</button>
  </form>`

const answerOf = (frame: Frame, answer: Check): Html => {
  const { words } = frame
  const { searched } = answer
  return html`<section class="answer" aria-labelledby="verdict">
      <h2 id="verdict" class="verdict ${answer.verdict.toLowerCase()}">
        <span class="unseen">${words.check.verdict}: </span
        >${words.verdict[answer.verdict]}${answer.dateAgrees === 'DIFFERS' && html` · ${words.check.otherDate}`}
      </h2>
      <p class="lead">${answer.explanation}</p>
      ${answer.asked && askedOf(frame, answer.asked)} ${answer.parts.length > 1 && partsOf(frame, answer)}
    </section>
    ${beyondOf(frame, answer)}
    ${
      answer.matches.length > 0 &&
      html`<section aria-labelledby="matches">
        <h2 id="matches">${words.check.matches}</h2>
        <ol class="matches">
          ${answer.matches.map((match) => html`<li>${matchOf(frame, answer, match)}</li>`)}
        </ol>
      </section>`
    }
    ${relatedOf(frame, answer)}
    <section aria-labelledby="searched">
      <h2 id="searched">${words.check.searched}</h2>
      <p>
        ${words.check.searchedTell(words.count.statements(searched.statements), words.count.documents(searched.documents), words.count.sources(searched.sources), betweenOf(frame, searched))}
        ${words.check.sameLanguage}
      </p>
    </section>`
}

/** Each sentence of the claim with its own verdict. */
const partsOf = ({ words }: Frame, { parts, lang }: Check): Html =>
  html`<h3>${words.check.parts}</h3>
    <ol class="parts">
      ${parts.map(
        ({ text, verdict }) =>
          html`<li>
            <p class="verdict-of ${verdict.toLowerCase()}">${words.verdict[verdict]}</p>
            <p ${inTongue(lang)}>${text}</p>
          </li>`,
      )}
    </ol>`

/** Parts that no statement answers but that are in a text or a draft. */
const beyondOf = (frame: Frame, { parts }: Check): Part => {
  const { words } = frame
  const [texts, drafts] = [parts.flatMap((part) => part.texts), parts.flatMap((part) => part.drafts)]
  return html`${
    texts.length > 0 &&
    html`<section aria-labelledby="texts">
      <h2 id="texts">${words.check.inTexts}</h2>
      <ul class="texts">
        ${texts.map((place) => html`<li>${placeOf(frame, place)}</li>`)}
      </ul>
    </section>`
  }
  ${
    drafts.length > 0 &&
    html`<section aria-labelledby="drafted">
      <h2 id="drafted">${words.check.inDrafts}</h2>
      <ol class="matches">
        ${drafts.map(
          ({ verdict, statement }) =>
            html`<li>
              <p class="verdict-of ${verdict.toLowerCase()}">${words.verdict[verdict]}</p>
              ${card(frame, statement)}
            </li>`,
        )}
      </ol>
    </section>`
  }`
}

/** What the claim may be about in other words or in the other language. */
const relatedOf = (frame: Frame, { related, lang }: Check): Part => {
  const { words } = frame
  return (
    related.length > 0 &&
    html`<section aria-labelledby="related">
      <h2 id="related">${words.check.related}</h2>
      <p class="soft">${words.check.relatedTell}</p>
      <ol class="matches">
        ${related.map(
          ({ statement, shared }) =>
            html`<li>
              ${card(frame, statement)}
              <p>
                <span class="soft">${words.check.shares}:</span>
                ${joined(
                  shared.map(({ claim, record }) =>
                    claim === record
                      ? html`<bdi ${inTongue(lang)}>${claim}</bdi>`
                      : html`<bdi ${inTongue(lang)}>${claim}</bdi> /
                          <bdi ${inTongue(statement.lang)}>${record}</bdi>`,
                  ),
                  words.listSeparator,
                )}
              </p>
            </li>`,
        )}
      </ol>
    </section>`
  )
}

const placeOf = (
  { words, to, lang }: Frame,
  { document, passage, paragraph, label }: Check['parts'][number]['texts'][number],
): Html => {
  const number = numberIn(lang, paragraph)
  const where = [
    words.check.paragraph(number),
    ...(label === null ? [] : [words.check.behind(isolatedName(label, lang))]),
  ]
  return html`<blockquote ${inTongue(document.lang)}>${passage}</blockquote>
    <p class="soft">
      <a href="${to(pathOf('documents', document.slug))}" ${inTongue(document.lang)}
        >${document.title ?? document.slug}</a
      >${words.listSeparator}${where.join(words.listSeparator)}
    </p>`
}

/** The first and last month of what was searched; empty if no date is known. */
const betweenOf = ({ words, lang }: Frame, { saidFrom, saidTo }: Check['searched']): string =>
  saidFrom === null || saidTo === null
    ? ''
    : words.home.since(monthIn(lang, saidFrom.slice(0, 7)), monthIn(lang, saidTo.slice(0, 7)))

/** The speakers asked for; if there are none, the explanation already says so. */
const askedOf = (frame: Frame, { speakers }: NonNullable<Check['asked']>): Part =>
  speakers.length > 0 &&
  html`<p>
    ${frame.words.check.askedFor}:
    ${joined(
      speakers.map((speaker) => nameLink(frame, 'speakers', speaker)),
      frame.words.listSeparator,
    )}
  </p>`

const matchOf = (frame: Frame, answer: Check, match: Check['matches'][number]): Html => {
  const { words } = frame
  return html`<p class="verdict-of ${match.verdict.toLowerCase()}">
      ${words.verdict[match.verdict]} ·
      <span class="soft">${words.count.chains(match.independentChains)}</span>
    </p>
    ${match.explanation !== answer.explanation && html`<p>${match.explanation}</p>`}
    <h3>${words.check.difference}</h3>
    ${sidesOf(frame, match.difference, { claim: answer.lang, record: match.statement.lang })}
    ${card(frame, match.statement)}`
}
