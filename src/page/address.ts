// The addresses of pages, feeds and files, below the language of the interface.
import type { Lang } from '../words/language.ts'

export type Query = Readonly<Record<string, string | undefined>>

/** A path with a query; fields without a value are left out. */
export const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).filter((field): field is [string, string] => Boolean(field[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

/** The parts of a path, each encoded. @example pathOf('speakers', 'vladimir-putin') is `/speakers/vladimir-putin` */
export const pathOf = (...parts: readonly string[]): string => `/${parts.map(encodeURIComponent).join('/')}`

/** The path of a page in a language of the interface; without the language the reader's own is chosen. */
export const inLanguage = (lang: Lang, path: string): string => `/${lang}${path === '/' ? '' : path}`

/** The permanent address of a statement, without a language. */
export const permalink = (origin: string, id: string): string => `${origin}${pathOf('statements', id)}`

/** The address of a document on the web that scrolls to the words (a text fragment). */
export const inSource = (url: string, exact: string): string | null => {
  if (!/^https?:\/\//i.test(url)) return null
  const words = exact.split(/\s+/u).filter(Boolean)
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
  const directive =
    words.length > 8
      ? `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`
      : encode(words.join(' '))
  const [page = ''] = url.split('#')
  return `${page}#:~:text=${directive}`
}
