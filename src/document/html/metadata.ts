// What a page states about itself in JSON-LD, <meta>, <link>, <time> and <h1>. Nothing is inferred from the article.
import { canonicalLanguage, primaryLanguage } from '../../text/language.ts'
import { wordKey } from '../../text/word.ts'
import type { DocumentMetadata } from '../format.ts'
import { attributeOf, elementsBelow, plainWords, textOf, type Element, type Parent } from './tree.ts'
import { readJsonLd } from './json-ld.ts'

/**
 * The metadata of a page.
 * @param address where the page was read from; relative addresses in it are resolved against this one
 */
export const readMetadata = (page: Parent, address?: string): DocumentMetadata => {
  const elements = elementsBelow(page)
  const metas = metaOf(elements)
  const scripts = elements.filter(
    (element) => attributeOf(element, 'type')?.toLowerCase() === 'application/ld+json',
  )
  const article = readJsonLd(scripts.map(rawText))
  const publisher = metas.get('og:site_name') ?? article?.publisher
  const named = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author']
  const author = named.map((name) => metas.get(name)).find((name) => name && !/^https?:/i.test(name))
  return {
    title: titleOf(elements, [article?.headline, metas.get('og:title')], publisher),
    lang: languageOf(elements, metas),
    published: publishedOf(elements, metas, article?.datePublished),
    publisher,
    url: urlOf(elements, metas, address),
    byline: article?.authors.length ? article.authors.join(', ') : author,
  }
}

/** The first value of each name. */
const metaOf = (elements: readonly Element[]): ReadonlyMap<string, string> => {
  const metas = new Map<string, string>()
  for (const element of elements.filter(({ tagName }) => tagName === 'meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => attributeOf(element, key))
      .find(Boolean)
    const value = plainWords(attributeOf(element, 'content') ?? '')
    if (name && value && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), value)
  }
  return metas
}

const rawText = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')

const titleOf = (
  elements: readonly Element[],
  stated: readonly (string | undefined)[],
  publisher: string | undefined,
): string | undefined => {
  const headings = elements.filter(({ tagName }) => tagName === 'h1').map(textOf)
  const title = elements.find(({ tagName }) => tagName === 'title')
  const [own, page] = [headings.length === 1 ? headings[0] : undefined, title && textOf(title)]
  const all = [...stated, own, page].filter((one): one is string => one !== undefined && one !== '')
  // A title that occurs nowhere else on the page is a summary, or the name of a template.
  const first = all.find((one, i) => all.some((other, j) => i !== j && isWithin(one, other))) ?? all[0]
  return first === undefined ? undefined : withoutSite(first, publisher)
}

const isWithin = (one: string, other: string): boolean => {
  const [these, those] = [wordKey(one), wordKey(other)]
  return these !== '' && (those.includes(these) || these.includes(those))
}

/** `Headline | The Paper` without the paper, whose name is known. */
const withoutSite = (title: string, publisher: string | undefined): string => {
  if (!publisher || !title.endsWith(publisher)) return title
  return (
    title
      .slice(0, -publisher.length)
      .replace(/\s+[|–—•·:»-]\s*$/u, '')
      .trim() || title
  )
}

const languageOf = (elements: readonly Element[], metas: ReadonlyMap<string, string>): string | undefined => {
  const html = elements.find(({ tagName }) => tagName === 'html')
  const tag =
    (html && (attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang'))) ?? metas.get('content-language')
  // Facebook writes `ar_AR` for Arabic of no country.
  const locale = metas.get('og:locale')?.replace('_', '-')
  return (
    (tag && canonicalLanguage(tag)) ??
    (locale && canonicalLanguage(locale) ? primaryLanguage(locale) : undefined)
  )
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

const publishedOf = (
  elements: readonly Element[],
  metas: ReadonlyMap<string, string>,
  stated: string | undefined,
): string | undefined => {
  const all = [stated, ...dateNames.map((name) => metas.get(name))].filter((date) => date && dayOf(date))
  // The same moment is often stated twice; the publisher's own time zone decides the day.
  const date = all.find((moment) => !/(?:Z|[+-]00:?00)$/.test(moment ?? '')) ?? all[0]
  return (date && dayOf(date)) ?? dayOfTimes(elements)
}

/** The one day that all <time> elements of the page state. Where they differ, some belong to other articles. */
const dayOfTimes = (elements: readonly Element[]): string | undefined => {
  const times = elements.filter(({ tagName }) => tagName === 'time')
  const own = times.filter(
    (time) => attributeOf(time, 'itemprop') === 'datePublished' || attributeOf(time, 'pubdate'),
  )
  const stated = (own.length > 0 ? own : times).map((time) => attributeOf(time, 'datetime') ?? '')
  const days = new Set(stated.map(dayOf).filter((day) => day !== undefined))
  return days.size === 1 ? [...days][0] : undefined
}

/** `2024-10-14` of any time stamp that begins so, `2024-10` of a month; undefined for a day that does not exist. */
const dayOf = (stamp: string): string | undefined => {
  const [, month, day] = /^([12]\d{3}-(?:0[1-9]|1[0-2]))(-\d\d)?(?:$|[T\s])/.exec(stamp) ?? []
  if (month === undefined || day === undefined) return month
  const time = Date.parse(`${month}${day}T00:00:00Z`)
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().startsWith(month + day)
    ? month + day
    : undefined
}

const urlOf = (
  elements: readonly Element[],
  metas: ReadonlyMap<string, string>,
  address: string | undefined,
): string | undefined => {
  const base = elements.find(({ tagName }) => tagName === 'base')
  const root = resolve((base && attributeOf(base, 'href')) ?? '', address) ?? address
  const link = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical',
  )
  const stated = [link && attributeOf(link, 'href'), metas.get('og:url')].map(
    (url) => url && resolve(url, root),
  )
  // A page that states the address of the front page does not know its own.
  return stated.find((url) => url && new URL(url).pathname !== '/') ?? (address && resolve(address))
}

const resolve = (url: string, base?: string): string | undefined => {
  const whole = URL.parse(url, base)
  if (!whole || !/^https?:$/.test(whole.protocol) || whole.username || whole.password) return undefined
  whole.hash = ''
  return whole.href
}
