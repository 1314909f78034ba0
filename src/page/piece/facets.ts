// What a list can be narrowed to, with counts, and what it is already narrowed to.
import { type Query, withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { numberIn } from '../../words/format.ts'
import type { FacetsQuery } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Narrowing } from '../view/filter.ts'

type Facets = FacetsQuery['facets']

interface Option {
  readonly value: string
  readonly label: Part
  readonly n: number
}

/** One list of links for each field that is not narrowed yet and has a choice. */
export const facetLists = (frame: Frame, query: Query, facets: Facets): Part => {
  const { words } = frame
  const lists: readonly (readonly [Narrowing, string, readonly Option[]])[] = [
    [
      'speaker',
      words.list.speaker,
      facets.speakers.map(({ speaker, statements }) => ({
        value: speaker.slug,
        label: html`<bdi>${speaker.name}</bdi>`,
        n: statements,
      })),
    ],
    [
      'topic',
      words.list.topic,
      facets.topics.map(({ topic, statements }) => ({
        value: topic.slug,
        label: html`<bdi>${topic.name}</bdi>`,
        n: statements,
      })),
    ],
    [
      'source',
      words.list.source,
      facets.sources.map(({ source, statements }) => ({
        value: source.slug,
        label: html`<bdi>${source.name}</bdi>`,
        n: statements,
      })),
    ],
    [
      'kind',
      words.list.kind,
      facets.kinds.map(({ kind, statements }) => ({ value: kind, label: words.kind[kind], n: statements })),
    ],
    [
      'act',
      words.list.act,
      facets.acts.map(({ act, statements }) => ({ value: act, label: words.act[act], n: statements })),
    ],
    [
      'standing',
      words.list.standing,
      facets.standings.map(({ standing, statements }) => ({
        value: standing,
        label: words.standing[standing],
        n: statements,
      })),
    ],
    [
      'language',
      words.list.language,
      facets.languages.map(({ lang, statements }) => ({
        value: lang,
        label: words.languageName(lang),
        n: statements,
      })),
    ],
  ]
  return [
    ...lists.map(([field, title, options]) =>
      query[field] === undefined && options.length > 0
        ? facetList(frame, query, field, title, options)
        : null,
    ),
    !facets.complete &&
      html`<p class="soft">${words.list.incomplete(numberIn(frame.lang, facets.counted))}</p>`,
  ]
}

const facetList = (
  frame: Frame,
  query: Query,
  field: Narrowing,
  title: string,
  options: readonly Option[],
): Html =>
  html`<section class="facet">
    <h3>${title}</h3>
    <ul>
      ${options.map(
        ({ value, label, n }) =>
          html`<li>
            <a href="${frame.to(withQuery('/statements', { ...query, [field]: value }))}" rel="nofollow"
              >${label}</a
            >
            <span class="n">${numberIn(frame.lang, n)}</span>
          </li>`,
      )}
    </ul>
  </section>`

/** What the list is narrowed to, each with a link that removes it. */
export const chips = (
  frame: Frame,
  query: Query,
  given: readonly { readonly field: Narrowing; readonly label: string; readonly value: string }[],
): Part =>
  given.length === 0
    ? null
    : html`<ul class="chips">
        ${given.map(
          ({ field, label, value }) =>
            html`<li>
              <a href="${frame.to(withQuery('/statements', { ...query, [field]: undefined }))}"
                ><span class="unseen">${frame.words.list.remove('')}</span>${label}: <bdi>${value}</bdi>
                <span aria-hidden="true">×</span></a
              >
            </li>`,
        )}${given.length > 1 && html`<li><a class="clear" href="${frame.to('/statements')}">${frame.words.list.clear}</a></li>`}
      </ul>`
