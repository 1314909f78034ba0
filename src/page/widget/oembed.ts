// The address of one of Isnad's pages → how it is embedded (https://oembed.com, 2.3.4.4: type rich).
import { isolate } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { onOneLine, writable } from '../format.ts'
import { html } from '../html.ts'
import { type ShownStatement, circumstancesOf, whoSaid } from '../piece/telling.ts'
import { frameCode } from './code.ts'
import { permalink } from '../address.ts'

/** The default size of the frame, in pixels; it scrolls when smaller than its content. */
const usual = { width: 600, height: 320 } as const
/** Seconds for which a consumer may keep the answer. */
const cacheAge = 3600

/** The id of the statement at one of Isnad's addresses; null for any other address. */
export const statementIn = (address: string, origin: string): string | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  // Behind a proxy the scheme may have changed.
  if (url.host !== new URL(origin).host) return null
  return /^\/(?:(?:ar|en)\/)?(?:statements|embed)\/(stm_[a-z0-9]+)\/?$/.exec(url.pathname)?.[1] ?? null
}

export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly author_name: string
  readonly provider_name: 'Isnad'
  readonly provider_url: string
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
}

/**
 * A bare blockquote and a frame, which filters of unknown providers allow.
 * @param limits the consumer's `maxwidth` and `maxheight`, in pixels
 */
export const oembedOf = (
  frame: Frame,
  one: ShownStatement,
  limits: { readonly width: number; readonly height: number },
): OEmbed => {
  const width = Math.min(usual.width, limits.width)
  const height = Math.min(usual.height, limits.height)
  const who = whoSaid(frame, one)
  const circumstances = circumstancesOf(frame, one).map((part) => ` — ${isolate(part, frame.dir)}`)
  const fallback = html`<blockquote>
    ${isolate(one.telling.sentence, frame.dir)}${circumstances}
    <a href="${permalink(frame.origin, one.id)}">${frame.words.widget.record}</a>
  </blockquote>`
  return {
    version: '1.0',
    type: 'rich',
    title: isolate(one.telling.short, frame.dir),
    author_name: who,
    provider_name: 'Isnad',
    provider_url: frame.origin,
    cache_age: cacheAge,
    html: onOneLine(fallback.toString()) + frameCode(frame, one, { width, height }),
    width,
    height,
  }
}

/** The same as XML. */
export const oembedXml = (answer: OEmbed): string => {
  const elements = Object.entries(answer).map(
    ([name, value]) => `<${name}>${html`${writable(String(value))}`.toString()}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`
}
