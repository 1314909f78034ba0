// For search engines (https://www.sitemaps.org/protocol.html): an index, and a file for each kind of thing with a page.
import { Readable } from 'node:stream'
import type { Ask } from '../ask.ts'
import { inLanguage, pathOf } from '../address.ts'
import * as queries from '../generated/operations.ts'
import { html } from '../html.ts'
import { languages } from '../../words/language.ts'

export const sitemapKinds = ['statements', 'documents', 'speakers', 'sources', 'topics'] as const
export type SitemapKind = (typeof sitemapKinds)[number]

/**
 * Things in one file: the newest statements and documents; the speakers, sources and topics with most statements. Each
 * is listed once per language; the protocol allows 50,000 addresses.
 */
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

/** The file of one kind. The first page is read before anything is sent, so that a refusal has its own status. */
export const sitemap = async (ask: Ask, origin: string, kind: SitemapKind): Promise<Readable> => {
  const first = await readers[kind](ask, null)
  return Readable.from(
    (async function* () {
      yield `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
      let page: Places = first
      let count = 0
      for (;;) {
        yield page.places.map((place) => entry(origin, place)).join('')
        count += page.places.length
        if (page.next === null || count >= addresses) break
        page = await readers[kind](ask, page.next)
      }
      yield '</urlset>\n'
    })(),
  )
}

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
