// What search engines are shown (https://www.sitemaps.org/protocol.html): an index, and a file for each kind of page.
import { Readable } from 'node:stream'
import type { Ask } from '../ask.ts'
import { inLanguage, pathOf } from '../address.ts'
import * as queries from '../generated/operations.ts'
import { html } from '../html.ts'
import { languages } from '../language.ts'

export const sitemapKinds = ['statements', 'documents', 'speakers', 'sources', 'topics'] as const
export type SitemapKind = (typeof sitemapKinds)[number]

/** Addresses of one file, the newest first: each stands there once for each language. The protocol allows 50,000. */
const addresses = 20_000

interface Place {
  readonly path: string
  readonly changed?: string
}
interface Places {
  readonly places: readonly Place[]
  readonly next: string | null
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

export const sitemapIndex = (origin: string): string =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemapKinds
    .map((kind) => `<sitemap><loc>${origin}/sitemap/${kind}.xml</loc></sitemap>`)
    .join('')}</sitemapindex>\n`

export const sitemap = (ask: Ask, origin: string, kind: SitemapKind): Readable =>
  Readable.from(
    (async function* () {
      yield `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
      let after: string | null = null
      let count = 0
      do {
        const { places, next }: Places = await readers[kind](ask, after)
        yield places.map((place) => entry(origin, place)).join('')
        count += places.length
        after = next
      } while (after !== null && count < addresses)
      yield '</urlset>\n'
    })(),
  )

const entry = (origin: string, { path, changed }: Place): string =>
  languages
    .map((lang) =>
      html`<url
        ><loc>${origin}${inLanguage(lang, path)}</loc
        >${changed !== undefined && html`<lastmod>${changed.slice(0, 10)}</lastmod>`}${languages.map(
          (other) =>
            html`<xhtml:link
              rel="alternate"
              hreflang="${other}"
              href="${origin}${inLanguage(other, path)}"
            />`,
        )}</url
      >`.toString(),
    )
    .join('\n')

const next = ({
  hasNextPage,
  endCursor,
}: {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}): string | null => (hasNextPage ? endCursor : null)

const readers: Readonly<Record<SitemapKind, (ask: Ask, after: string | null) => Promise<Places>>> = {
  statements: async (ask, after) => {
    const { statements } = await ask(queries.statementAddresses, { after })
    return {
      places: statements.nodes.map(({ id, added }) => ({ path: pathOf('statements', id), changed: added })),
      next: next(statements.pageInfo),
    }
  },
  documents: async (ask, after) => {
    const { documents } = await ask(queries.documentAddresses, { after })
    return {
      places: documents.nodes.map(({ slug, added }) => ({ path: pathOf('documents', slug), changed: added })),
      next: next(documents.pageInfo),
    }
  },
  speakers: async (ask, after) => {
    const { speakers } = await ask(queries.speakerAddresses, { after })
    return {
      places: speakers.nodes.map(({ slug }) => ({ path: pathOf('speakers', slug) })),
      next: next(speakers.pageInfo),
    }
  },
  sources: async (ask, after) => {
    const { sources } = await ask(queries.sourceAddresses, { after })
    return {
      places: sources.nodes.map(({ slug }) => ({ path: pathOf('sources', slug) })),
      next: next(sources.pageInfo),
    }
  },
  topics: async (ask, after) => {
    const { topics } = await ask(queries.topicAddresses, { after })
    return {
      places: topics.nodes.map(({ slug }) => ({ path: pathOf('topics', slug) })),
      next: next(topics.pageInfo),
    }
  },
}
