// A document: its text with every reviewed statement marked, and next to it who said each and through whom.
import { isolatedName } from '../../text/isolate.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { dayIn, numberIn } from '../../words/format.ts'
import { type DocumentQuery, document as query, documentStatements } from '../generated/operations.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Page } from '../layout.ts'
import { markedParagraphs } from '../piece/marked-text.ts'
import { dateOf, inTongue, nameLink } from '../piece/name.ts'
import { note, type Noted } from '../piece/note.ts'
import { formats } from '../piece/pager.ts'

export const document = async (frame: Frame, ask: Ask, slug: string): Promise<Page | null> => {
  const { document: one } = await ask(query, { slug, lang: frame.lang })
  if (!one) return null
  const { words } = frame
  const all = await allStatements(frame, ask, slug, one.statements)
  const notes: ReadonlyMap<string, Noted> = new Map(
    all.map((statement, i) => [statement.id, { ...statement, number: i + 1 }]),
  )
  const title = one.title ?? `${words.document.untitled} ${one.slug}`
  return {
    title,
    description: `${isolatedName(title, frame.lang)}: ${words.count.statements(one.statements.totalCount)}. ${words.tagline}.`,
    body: html`<article class="document">
      <header class="of">
        <p class="what">${words.statement.document}</p>
        <h1 ${one.title !== null && inTongue(one.lang)}>${title}</h1>
        <p class="lead">${words.count.statements(one.statements.totalCount)}</p>
        ${facts(frame, one)}
      </header>
      <div class="reading">
        <section class="text" aria-labelledby="text">
          <h2 id="text" class="unseen">${words.document.text}</h2>
          ${legend(frame)}
          <div class="body" ${inTongue(one.lang)}>${markedParagraphs(frame, one.segments, notes)}</div>
        </section>
        <aside class="notes" aria-labelledby="notes">
          <h2 id="notes">${words.document.notes}</h2>
          ${
            notes.size === 0
              ? html`<p class="empty">${words.document.none}</p>`
              : html`<ol>
                  ${[...notes.values()].map((one) => note(frame, one))}
                </ol>`
          }
          ${one.statements.totalCount > notes.size && html`<p class="soft">${words.document.more(numberIn(frame.lang, notes.size))} <a href="${frame.to(`/statements?document=${encodeURIComponent(one.slug)}`)}">${words.home.all}</a></p>`}
          ${formats(frame, '/statements', { document: one.slug }, false)}
        </aside>
      </div>
    </article>`,
  }
}

/** Statements that are marked in a text, fetched a hundred at a time; a document with more says so. */
const mostMarked = 2000

type Statements = NonNullable<DocumentQuery['document']>['statements']

const allStatements = async (
  { lang }: Frame,
  ask: Ask,
  slug: string,
  first: Statements,
): Promise<Statements['nodes']> => {
  const nodes = [...first.nodes]
  let place: Statements['pageInfo'] = first.pageInfo
  while (place.hasNextPage && nodes.length < mostMarked) {
    const { document: more } = await ask(documentStatements, { slug, lang, after: place.endCursor })
    if (!more) break
    nodes.push(...more.statements.nodes)
    place = more.statements.pageInfo
  }
  return nodes
}

const facts = (
  frame: Frame,
  one: {
    readonly published: { readonly edtf: string } | null
    readonly publisher: { readonly slug: string; readonly name: string } | null
    readonly wire: { readonly slug: string; readonly name: string } | null
    readonly lang: string
    readonly licence: string | null
    readonly url: string | null
    readonly added: string
    readonly sha256: string
  },
): Html => {
  const { words } = frame
  const rows: readonly (readonly [string, Part])[] = [
    [words.document.published, one.published && dateOf(frame, one.published)],
    [words.document.publisher, one.publisher && nameLink(frame, 'sources', one.publisher)],
    [words.document.wire, one.wire && nameLink(frame, 'sources', one.wire)],
    [words.document.language, words.languageName(one.lang)],
    [words.document.licence, one.licence !== null && html`<span dir="auto">${one.licence}</span>`],
    [
      words.document.original,
      isAddress(one.url) && html`<a dir="ltr" href="${one.url}" rel="noopener nofollow">${one.url}</a>`,
    ],
    [words.document.added, dayIn(frame.lang, one.added)],
    [words.document.sha, html`<code dir="ltr">${one.sha256}</code>`],
  ]
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        value !== null &&
        value !== false &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

/** What was entered as an address may be a script. */
const isAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url)

const legend = ({ words }: Frame): Html =>
  html`<ul class="legend" aria-label="${words.document.legend}">
    ${(['DIRECT', 'MIXED', 'INDIRECT'] as const).map((kind) => html`<li><span class="sample content ${kind.toLowerCase()}">${words.kind[kind]}</span></li>`)}
  </ul>`
