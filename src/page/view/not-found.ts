// What is shown where nothing is found, or a question cannot be answered: what to do next, in the reader's language.
import type { Ask } from '../ask.ts'
import type { IsnadError } from '../../errors.ts'
import type { Frame } from '../frame.ts'
import { speakers as speakersQuery } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { nameLink } from '../piece/name.ts'
import { refusalIn } from './check.ts'

export type Missing = 'statement' | 'speaker' | 'source' | 'topic' | 'document'

/** @param tried the part of the address in the place of an id or a name */
export const notFound = async (frame: Frame, ask: Ask, kind?: Missing, tried = ''): Promise<Page> => {
  const { words } = frame
  return {
    title: words.error.notFoundTitle,
    unlisted: true,
    status: 404,
    body: html`<h1>${words.error.notFoundTitle}</h1>
      <p class="lead">${kind ? words.error.notFoundOf[kind] : words.error.notFound}</p>
      ${kind === 'speaker' && (await near(frame, ask, tried))} ${helps(frame, wordsIn(tried))}`,
  }
}

/** The words of a slug: slugs are made from names. */
const wordsIn = (tried: string): string =>
  /^(stm|doc|spk|src|top)_/.test(tried) ? '' : tried.replaceAll('-', ' ').trim().slice(0, 100)

const near = async (frame: Frame, ask: Ask, tried: string): Promise<Part> => {
  const last = wordsIn(tried).split(' ').at(-1) ?? ''
  if (!/[\p{L}\p{N}]/u.test(last)) return null
  const { speakers } = await ask(speakersQuery, { lang: frame.lang, search: last, first: 5 })
  if (speakers.nodes.length === 0) return null
  return html`<p>${frame.words.error.near}:</p>
    <ul>
      ${speakers.nodes.map((one) => html`<li>${nameLink(frame, 'speakers', one)}</li>`)}
    </ul>`
}

const helps = ({ words, to }: Frame, text: string): Html =>
  html`<h2>${words.error.try}</h2>
    <form class="narrow wide" action="${to('/statements')}" method="get">
      <label for="again">${words.error.trySearch}</label
      ><input id="again" name="text" type="search" dir="auto" value="${text}" /><button>
        ${words.search.go}
      </button>
    </form>
    <p>${words.error.tryList}</p>
    <ul>
      ${(['statements', 'speakers', 'sources', 'topics', 'documents'] as const).map((place) => html`<li><a href="${to(`/${place}`)}">${words.menu[place]}</a></li>`)}
    </ul>`

/** A question that the contract refuses, with what was wrong with it. */
export const refused = (frame: Frame, error: IsnadError): Page => ({
  title: error.status >= 500 ? frame.words.error.faultTitle : frame.words.error.badTitle,
  unlisted: true,
  status: error.status,
  maxAge: 0,
  body: html`<h1>${error.status >= 500 ? frame.words.error.faultTitle : frame.words.error.badTitle}</h1>
    <p class="lead" role="alert">${refusalIn(frame, error)}</p>
    ${helps(frame, '')}`,
})

/** The page for an internal error. */
export const fault = (frame: Frame, id: string): Page => ({
  title: frame.words.error.faultTitle,
  unlisted: true,
  status: 500,
  maxAge: 0,
  body: html`<h1>${frame.words.error.faultTitle}</h1>
    <p class="lead">${frame.words.error.fault} <code dir="ltr">${id}</code></p>`,
})
