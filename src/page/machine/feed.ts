// The newest statements of a list as an Atom (RFC 4287) or a JSON feed (jsonfeed.org, version 1).
import { Feed } from 'feed'
import { inLanguage, permalink, type Query, withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { onOneLine, shortened, writable } from '../format.ts'
import type { CardFragment } from '../generated/operations.ts'
import { html } from '../html.ts'
import { directionOf } from '../language.ts'
import { asText } from '../piece/words.ts'
import { speakersOf, throughWhom, whoSaid } from '../piece/told.ts'

type Entry = CardFragment & { readonly added: string }

export const feedOf = (frame: Frame, title: string, query: Query, statements: readonly Entry[]): Feed => {
  const { origin, lang } = frame
  const here = `${origin}${inLanguage(lang, '/statements')}`
  const [newest] = statements
  const feed = new Feed({
    id: withQuery(here, query),
    title: writable(title),
    link: withQuery(here, query),
    language: lang,
    copyright: '',
    // Of what it holds: a feed of the same statements is the same bytes.
    updated: new Date(newest?.added ?? 0),
    generator: 'Isnad',
    feedLinks: { atom: withQuery(`${here}.atom`, query), json: withQuery(`${here}.feed.json`, query) },
  })
  for (const one of statements) feed.addItem(itemOf(frame, one))
  return feed
}

const itemOf = (frame: Frame, one: Entry) => {
  const { words, origin } = frame
  const who = whoSaid(frame, one)
  const via = throughWhom(frame, one)
  const standing = one.standing === 'ASSERTED' ? '' : ` · ${words.standing[one.standing]}`
  const address = permalink(origin, one.id)
  return {
    id: address,
    link: address,
    // A feed's title is HTML.
    title: writable(html`${who}: ${shortened(onOneLine(one.text), 90)}${standing}`.toString()),
    content: writable(
      html`<blockquote lang="${one.lang}" dir="${directionOf(one.lang)}" cite="${address}">
          <p>${asText(one)}</p>
        </blockquote>
        <p><bdi>${who}</bdi>${via !== '' && html` · <bdi>${via}</bdi>`}${standing}</p>`.toString(),
    ),
    date: new Date(one.added),
    published: new Date(one.added),
    author: speakersOf(one).map(({ speaker }) => ({
      name: writable(speaker.name),
      link: `${origin}/speakers/${encodeURIComponent(speaker.slug)}`,
    })),
    category: one.topics.map(({ slug, name }) => ({ term: slug, name: writable(name) })),
  }
}
