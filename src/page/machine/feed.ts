// The newest statements of a list as an Atom feed (RFC 4287) or a JSON feed (https://jsonfeed.org/version/1.1).
import { isolate } from '../../text/isolate.ts'
import { inLanguage, pathOf, permalink, type Query, withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { writable } from '../format.ts'
import type { FeedQuery } from '../generated/operations.ts'
import { html, type Part } from '../html.ts'
import { directionOf } from '../../text/direction.ts'
import { deedIn, speakersOf, circumstancesOf, whoSaid } from '../piece/telling.ts'
import { asText } from '../piece/words.ts'

export type Entry = FeedQuery['statements']['nodes'][number]

interface Person {
  readonly name: string
  readonly url: string
}

interface Item {
  /** Unique per language: a reader of both feeds would take two entries with one id for one entry that changed. */
  readonly id: string
  readonly url: string
  /** Of the words. */
  readonly lang: string
  /** Plain text. */
  readonly title: string
  /** HTML. */
  readonly content: string
  readonly published: string
  /** When its history last grew: a doubt, a correction. */
  readonly updated: string
  readonly authors: readonly Person[]
  readonly topics: readonly { readonly slug: string; readonly name: string }[]
}

interface Feed {
  readonly title: string
  readonly home: string
  readonly self: string
  readonly items: readonly Item[]
}

const feedOf = (
  frame: Frame,
  title: string,
  query: Query,
  entries: readonly Entry[],
  ending: string,
): Feed => {
  const list = `${frame.origin}${inLanguage(frame.lang, '/statements')}`
  return {
    title: writable(title),
    home: withQuery(list, query),
    self: withQuery(`${list}.${ending}`, query),
    items: entries.map((entry) => itemOf(frame, entry)),
  }
}

const itemOf = (frame: Frame, one: Entry): Item => {
  const who = whoSaid(frame, one)
  const circumstances = circumstancesOf(frame, one).join(' · ')
  const address = permalink(frame.origin, one.id)
  return {
    id: `${frame.origin}${inLanguage(frame.lang, pathOf('statements', one.id))}`,
    url: address,
    lang: one.lang,
    title: writable(isolate(one.telling.short, frame.dir)),
    content: writable(
      html`<p>${deedIn(one)}</p>
        <blockquote lang="${one.lang}" dir="${directionOf(one.lang)}" cite="${address}">
          <p>${asText(one)}</p>
        </blockquote>
        <p><bdi>${who}</bdi> · ${circumstances}</p>`.toString(),
    ),
    published: one.added,
    updated: one.history.at(-1)?.at ?? one.added,
    authors: speakersOf(one).map(({ speaker }) => ({
      name: writable(speaker.name),
      url: `${frame.origin}${pathOf('speakers', speaker.slug)}`,
    })),
    topics: one.topics,
  }
}

/** The newest change of its statements, so that the same feed is the same bytes. */
const updatedOf = (items: readonly Item[]): string =>
  items
    .map(({ updated }) => updated)
    .reduce((last, one) => (one > last ? one : last), '1970-01-01T00:00:00.000Z')

export const atom = (frame: Frame, title: string, query: Query, entries: readonly Entry[]): string => {
  const feed = feedOf(frame, title, query, entries, 'atom')
  const body = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${frame.lang}"
    ><id>${feed.home}</id><title>${feed.title}</title><updated>${updatedOf(feed.items)}</updated
    ><generator>Isnad</generator><link rel="alternate" type="text/html" href="${feed.home}" /><link
      rel="self"
      type="application/atom+xml"
      href="${feed.self}"
    />${feed.items.map(entryOf)}</feed
  >`
  return `<?xml version="1.0" encoding="utf-8"?>\n${body.toString()}\n`
}

const entryOf = (item: Item): Part =>
  html`<entry
    ><id>${item.id}</id><title>${item.title}</title
    ><link rel="alternate" type="text/html" href="${item.url}" /><published>${item.published}</published
    ><updated>${item.updated}</updated
    >${item.authors.map(({ name, url }) => html`<author><name>${name}</name><uri>${url}</uri></author>`)}${item.topics.map(({ slug, name }) => html`<category term="${slug}" label="${writable(name)}" />`)}<content
      type="html"
      >${item.content}</content
    ></entry
  >`

export const jsonFeed = (frame: Frame, title: string, query: Query, entries: readonly Entry[]): object => {
  const feed = feedOf(frame, title, query, entries, 'feed.json')
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: frame.lang,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      language: item.lang,
      title: item.title,
      content_html: item.content,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors,
      tags: item.topics.map(({ name }) => name),
    })),
  }
}
