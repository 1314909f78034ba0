// The lists of speakers, sources, topics and documents.
import type { Ask } from '../ask.ts'
import type { Query } from '../address.ts'
import type { Frame } from '../frame.ts'
import * as queries from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { dateOf, documentLink, nameLink } from '../piece/name.ts'
import { formats, pager } from '../piece/pager.ts'
import { badge } from '../piece/standing.ts'
import { pagingOf } from './filter.ts'

export type Listed = 'speakers' | 'sources' | 'topics' | 'documents'
export const listed: readonly Listed[] = ['speakers', 'sources', 'topics', 'documents']

const pageSize = 50

interface Items {
  readonly totalCount: number
  readonly items: readonly Part[]
  readonly place: Parameters<typeof pager>[3]
}

export const list = async (frame: Frame, ask: Ask, kind: Listed, asked: Query): Promise<Page> => {
  const { words } = frame
  const order = asked.order === 'SLUG' ? 'SLUG' : 'MOST_STATEMENTS'
  const { totalCount, items, place } = await readers[kind](frame, ask, asked, order)
  const chosen = { search: asked.search, order: asked.order }
  return {
    title: words.menu[kind],
    unlisted: asked.search !== undefined || asked.after !== undefined || asked.before !== undefined,
    body: html`<h1>${words.menu[kind]}</h1>
      <p class="lead" role="status">${words.count[kind](totalCount)}</p>
      ${kind !== 'documents' && searchForm(frame, kind, asked, order)}
      ${
        items.length === 0
          ? html`<p class="empty">${words.list.noneNamed}</p>`
          : html`<ul class="rows">
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
      }
      ${pager(frame, `/${kind}`, chosen, place)} ${formats(frame, `/${kind}`, chosen, false)}`,
  }
}

const searchForm = ({ words, to }: Frame, kind: Listed, asked: Query, order: string): Html =>
  html`<form
    class="narrow wide"
    action="${to(`/${kind}`)}"
    method="get"
    role="search"
    aria-label="${words.menu[kind]}"
  >
    <label for="name">${words.list.name}</label
    ><input id="name" name="search" type="search" dir="auto" maxlength="1000" value="${asked.search ?? ''}" />
    <label for="sort">${words.list.sort}</label
    ><select id="sort" name="order">
      <option value="MOST_STATEMENTS">${words.list.mostFirst}</option>
      <option value="SLUG" ${order === 'SLUG' && html`selected`}>${words.list.alphabetical}</option>
    </select>
    <button>${words.list.apply}</button>
  </form>`

type Reader = (frame: Frame, ask: Ask, asked: Query, orderBy: 'SLUG' | 'MOST_STATEMENTS') => Promise<Items>

const count = ({ words }: Frame, n: number): Html =>
  html`<span class="soft">${words.count.statements(n)}</span>`

const readers: Readonly<Record<Listed, Reader>> = {
  speakers: async (frame, ask, asked, orderBy) => {
    const { speakers } = await ask(queries.speakers, {
      lang: frame.lang,
      search: asked.search ?? null,
      orderBy,
      ...pagingOf(asked, pageSize),
    })
    const items = speakers.nodes.map((one) => [
      nameLink(frame, 'speakers', one),
      ' ',
      html`<span class="what">${frame.words.speakerKind[one.kind]}</span> `,
      count(frame, one.statementCount),
    ])
    return { totalCount: speakers.totalCount, items, place: speakers.pageInfo }
  },
  sources: async (frame, ask, asked, orderBy) => {
    const { sources } = await ask(queries.sources, {
      lang: frame.lang,
      search: asked.search ?? null,
      orderBy,
      ...pagingOf(asked, pageSize),
    })
    const items = sources.nodes.map((one) => [
      nameLink(frame, 'sources', one),
      ' ',
      html`<span class="what">${frame.words.sourceKind[one.kind]}</span> `,
      one.stateControlled === true && badge('state', frame.words.stateControlled),
      ' ',
      count(frame, one.statementCount),
    ])
    return { totalCount: sources.totalCount, items, place: sources.pageInfo }
  },
  topics: async (frame, ask, asked, orderBy) => {
    const { topics } = await ask(queries.topics, {
      lang: frame.lang,
      search: asked.search ?? null,
      orderBy,
      ...pagingOf(asked, pageSize),
    })
    const items = topics.nodes.map((one) => [
      nameLink(frame, 'topics', one),
      ' ',
      one.parent &&
        html`<span class="what">${frame.words.topic.parent} <bdi>${one.parent.name}</bdi></span> `,
      count(frame, one.statementCount),
    ])
    return { totalCount: topics.totalCount, items, place: topics.pageInfo }
  },
  documents: async (frame, ask, asked) => {
    const { documents } = await ask(queries.documents, { lang: frame.lang, ...pagingOf(asked, pageSize) })
    const items = documents.nodes.map((one) => [
      documentLink(frame, one),
      html`<br />`,
      html`<span class="soft">${dateOf(frame, one.published)}</span> `,
      one.publisher && [nameLink(frame, 'sources', one.publisher), ' '],
      one.wire && [nameLink(frame, 'sources', one.wire), ' '],
      count(frame, one.statements.totalCount),
    ])
    return { totalCount: documents.totalCount, items, place: documents.pageInfo }
  },
}
