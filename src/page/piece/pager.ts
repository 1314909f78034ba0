// The next and the previous page of a list, and the list in other formats.
import { type Query, withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { html, type Html, type Part } from '../html.ts'

interface Place {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export const pager = ({ words, to }: Frame, path: string, query: Query, place: Place): Part => {
  if (!place.hasNextPage && !place.hasPreviousPage) return null
  const at = (cursor: Query): string => to(withQuery(path, { ...query, ...cursor }))
  return html`<nav class="pager" aria-label="${words.list.pages}">
    ${place.hasPreviousPage && place.startCursor !== null && html`<a rel="prev" href="${at({ before: place.startCursor })}">${words.list.previous}</a>`}
    ${place.hasNextPage && place.endCursor !== null && html`<a rel="next" href="${at({ after: place.endCursor })}">${words.list.next}</a>`}
  </nav>`
}

/** Links to the same list as CSV, JSON and, for statements, as a feed. */
export const formats = ({ words, to }: Frame, path: string, query: Query, feeds: boolean): Html => {
  const all = ['csv', 'json', ...(feeds ? ['atom', 'feed.json'] : [])]
  const names: Readonly<Record<string, string>> = {
    csv: 'CSV',
    json: 'JSON',
    atom: 'Atom',
    'feed.json': 'JSON Feed',
  }
  return html`<p class="formats soft">
    ${words.list.as}
    ${all.map((format) => html`<a href="${to(withQuery(`${path}.${format}`, query))}" lang="en" dir="ltr">${names[format]}</a> `)}
  </p>`
}

/** Links of a head to the feeds of a list. */
export const feedLinks = ({ to }: Frame, title: string, path: string, query: Query): Html =>
  html`<link
      rel="alternate"
      type="application/atom+xml"
      title="${title}"
      href="${to(withQuery(`${path}.atom`, query))}"
    />
    <link
      rel="alternate"
      type="application/feed+json"
      title="${title}"
      href="${to(withQuery(`${path}.feed.json`, query))}"
    />`
