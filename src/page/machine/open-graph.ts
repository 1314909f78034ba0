// A statement's preview on other sites (https://ogp.me), and where its embed is described (https://oembed.com).
import { inLanguage, pathOf, permalink, withQuery } from '../address.ts'
import { isolate, withoutIsolates } from '../../text/isolate.ts'
import { locales } from '../../words/language.ts'
import type { Frame } from '../frame.ts'
import { html, type Html } from '../html.ts'
import { type Whole, circumstancesOf, whoSaid } from '../piece/telling.ts'

/** The size of a preview picture in pixels, which every network accepts as a large card. */
export const previewSize = { width: 1200, height: 630 } as const

export const openGraph = (frame: Frame, one: Whole): Html => {
  const { origin, lang, words, dir } = frame
  // The direction of the line around it is unknown.
  const title = isolate(one.telling.short, dir)
  const address = `${origin}${inLanguage(lang, pathOf('statements', one.id))}`
  const description = [isolate(one.telling.medium, dir), ...circumstancesOf(frame, one)].join(' · ')
  const oembed = (format: string): string =>
    withQuery(`${origin}/oembed`, { url: permalink(origin, one.id), format, lang })
  return html`<link
      rel="alternate"
      type="application/json+oembed"
      title="${title}"
      href="${oembed('json')}"
    />
    <link rel="alternate" type="text/xml+oembed" title="${title}" href="${oembed('xml')}" />
    <meta name="author" content="${withoutIsolates(whoSaid(frame, one))}" />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="${words.site}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:locale" content="${locales[lang].preview}" />
    <meta property="og:image" content="${origin}${inLanguage(lang, pathOf('statements', `${one.id}.png`))}" />
    <meta property="og:image:width" content="${previewSize.width}" />
    <meta property="og:image:height" content="${previewSize.height}" />
    <meta property="og:image:alt" content="${description}" />
    <meta name="twitter:card" content="summary_large_image" />`
}
