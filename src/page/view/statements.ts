// The list of statements: the filters of the contract as facets with counts, all in the address.
import type { Ask } from '../ask.ts'
import { type Query } from '../address.ts'
import type { Frame } from '../frame.ts'
import { facets as facetsQuery, statements as query } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { cards } from '../piece/card.ts'
import { chips, facetLists } from '../piece/facets.ts'
import { named } from '../piece/named.ts'
import { feedLinks, formats, pager } from '../piece/pager.ts'
import { choices, filterOf, listQuery, orderOf, orders, pagingOf } from './filter.ts'
import { givenLine, givenOf } from './given.ts'

const pageSize = 20

export const statements = async (frame: Frame, ask: Ask, asked: Query): Promise<Page> => {
  const { words, lang } = frame
  const filter = filterOf(asked)
  const { statements: list } = await ask(query, {
    lang,
    filter,
    orderBy: orderOf(asked),
    ...pagingOf(asked, pageSize),
  })
  const { facets } = await ask(facetsQuery, { lang, filter })
  const chosen = listQuery(asked)
  const given = await givenOf(frame, ask, chosen)
  const { text } = chosen
  const called = text !== undefined && isFirstSearch(asked) && (await named(frame, ask, text))
  const title = given.length === 0 ? words.list.title : `${words.list.title} · ${givenLine(frame, given)}`
  return {
    title,
    unlisted: given.length > 1 || asked.after !== undefined || asked.before !== undefined,
    ...(asked.text !== undefined && { searched: asked.text }),
    head: feedLinks(frame, words.feed.title(title), '/statements', chosen),
    body: html`<h1>${words.list.title}</h1>
      <p class="lead" role="status">${words.count.statements(list.totalCount)}</p>
      ${chips(frame, chosen, given)} ${called}
      <p class="to-facets"><a href="#filters">${words.list.filters}</a></p>
      <div class="columns">
        <section aria-label="${words.list.title}">
          ${list.nodes.length === 0 ? nothing(frame) : cards(frame, list.nodes)}
          ${pager(frame, '/statements', chosen, list.pageInfo)} ${formats(frame, '/statements', chosen, true)}
        </section>
        <aside class="facets" aria-labelledby="filters">
          <h2 id="filters">${words.list.filters}</h2>
          ${facetLists(frame, chosen, facets)} ${choiceForm(frame, chosen)}
        </aside>
      </div>`,
  }
}

/** Words in the box of a page and nothing else yet: they may be a name. */
const isFirstSearch = (asked: Query): boolean =>
  Object.entries(asked).every(([name, value]) => name === 'text' || value === undefined)

const nothing = ({ words }: Frame): Html =>
  html`<p class="empty">${words.list.none} ${words.list.noneHelp}</p>`

const formFields: ReadonlySet<string> = new Set(['from', 'to', 'order', 'speakerKind', 'basis', 'control'])

/** The form for what cannot be a link: a range of days, an order, choices without counts. It keeps earlier choices. */
const choiceForm = (frame: Frame, chosen: Query): Html => {
  const { words, to } = frame
  const others = Object.entries(chosen).filter(
    ([name, value]) => value !== undefined && !formFields.has(name),
  )
  return html`<form class="narrow" action="${to('/statements')}" method="get">
    ${others.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label for="from">${words.list.from}</label
    ><input id="from" name="from" type="date" value="${chosen.from ?? ''}" />
    <label for="to">${words.list.to}</label><input id="to" name="to" type="date" value="${chosen.to ?? ''}" />
    ${choice(frame, chosen, 'speakerKind', words.speakerKind)} ${choice(frame, chosen, 'basis', words.basis)}
    ${choice(frame, chosen, 'control', words.list.controls)}
    <label for="order">${words.list.order}</label
    ><select id="order" name="order">
      ${orderOptions(words.list.orders, chosen)}
    </select>
    <button>${words.list.apply}</button>
  </form>`
}

const choice = (
  { words }: Frame,
  chosen: Query,
  field: 'speakerKind' | 'basis' | 'control',
  names: Readonly<Record<string, string>>,
): Html =>
  html`<label for="${field}">${words.list[field]}</label
    ><select id="${field}" name="${field}">
      <option value="">${words.list.any}</option>
      ${choices[field].map((value) => html`<option value="${value}" ${value === chosen[field] && html`selected`}>${names[value]}</option>`)}
    </select>`

const orderOptions = (names: Readonly<Record<(typeof orders)[number], string>>, chosen: Query): Part =>
  orders
    .filter((order) => order !== 'RELEVANCE' || chosen.text !== undefined)
    .map(
      (order) =>
        html`<option value="${order}" ${order === orderOf(chosen) && html`selected`}>
          ${names[order]}
        </option>`,
    )
