// What surrounds every page: head, header with search and languages, footer.
import type { Frame } from './frame.ts'
import { html, type Html, joined, type Part } from './html.ts'
import { inLanguage } from './address.ts'
import { type Lang, languages, locales } from '../words/language.ts'
import { directionOf } from '../text/direction.ts'

export interface Page {
  readonly title: string
  readonly body: Part
  /** One sentence for search engines and previews. */
  readonly description?: string
  /** More of the head: feeds, previews, data for machines. */
  readonly head?: Part
  /** Whether it is kept out of search engines: drafts, answers to a search, errors. */
  readonly unlisted?: boolean
  /** The search text, shown in the search box again. */
  readonly searched?: string
  readonly status?: number
  /** How long a cache may keep it, in seconds; by default 60. */
  readonly maxAge?: number
}

const places = ['statements', 'speakers', 'sources', 'topics', 'documents', 'check'] as const

/** The whole document. */
export const layout = (frame: Frame, page: Page): string => {
  const { lang, dir, words, assets } = frame
  return `<!doctype html>\n${html`<html lang="${lang}" dir="${dir}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${page.title === words.site ? page.title : `${page.title} · ${words.site}`}</title>
      ${page.description !== undefined && html`<meta name="description" content="${page.description}" />`}
      ${page.unlisted === true && html`<meta name="robots" content="noindex" />`}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="${assets.style}" />
      ${alternates(frame)}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title="${words.site}"
        href="${frame.to('/opensearch.xml')}"
      />
      ${page.head}
      <script type="module" src="${assets.reader}"></script>
    </head>
    <body>
      <a class="skip" href="#main">${words.skip}</a>
      ${header(frame, page.searched)}
      <main id="main" tabindex="-1">${page.body}</main>
      ${footer(frame)}
    </body>
  </html>`.toString()}`
}

const alternates = ({ origin, here, lang }: Frame): Html =>
  html`<link rel="canonical" href="${origin}${inLanguage(lang, here)}" />
    ${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${origin}${inLanguage(other, here)}" />`)}
    <link rel="alternate" hreflang="x-default" href="${origin}${here}" />`

/** Marks a link to the current page, or to one above it. */
const currentAt = (here: string, place: string): Part => {
  const [path] = here.split('?')
  if (path === `/${place}`) return html`aria-current="page"`
  return here.startsWith(`/${place}/`) && html`aria-current="true"`
}

const header = (frame: Frame, searched: string | undefined): Html => {
  const { words, to, here } = frame
  return html`<header class="top">
    <a class="mark-home" href="${to('/')}"
      ><span lang="en" dir="ltr">Isnad</span> <span lang="ar" dir="rtl">إسناد</span></a
    >
    <nav aria-label="${words.navigation}">
      <ul>
        ${places.map((place) => html`<li><a href="${to(`/${place}`)}" ${currentAt(here, place)}>${words.menu[place]}</a></li>`)}
      </ul>
    </nav>
    ${languages.filter((lang) => lang !== frame.lang).map((other) => tongue(other, here))}
    <form class="search" action="${to('/statements')}" method="get" role="search">
      <label class="unseen" for="q">${words.search.label}</label>
      <input
        id="q"
        name="text"
        type="search"
        dir="auto"
        value="${searched ?? ''}"
        placeholder="${words.search.hint}"
        maxlength="1000"
      />
      <button>${words.search.go}</button>
    </form>
  </header>`
}

/** A link to the same page in another language. */
const tongue = (lang: Lang, here: string): Html =>
  html`<a
    class="tongue"
    href="${inLanguage(lang, here)}"
    lang="${lang}"
    dir="${directionOf(lang)}"
    hreflang="${lang}"
    >${locales[lang].name}</a
  >`

const footer = ({ words, to }: Frame): Html =>
  html`<footer class="bottom">
    <p>${words.footer}</p>
    <p>
      ${joined([html`<a href="/graphql">${words.menu.playground}</a>`, html`<a href="${to('/desk')}">${words.menu.desk}</a>`], ' · ')}
    </p>
  </footer>`
