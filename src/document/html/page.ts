// From HTML to an article and its metadata, in one thread and without a time limit; `html.ts` sets that.
import type { Pointers } from '../../language/pointers.ts'
import { arabicScript, latinScript } from '../../language/script.ts'
import { canonicalLanguage } from '../../text/language.ts'
import type { DocumentMetadata } from '../format.ts'
import { readArticle } from './article.ts'
import { readMetadata } from './metadata.ts'
import { parseTree } from './tree.ts'

export interface ReadPage extends DocumentMetadata {
  /** Lines of the article, joined by `\n`, without its headline; empty when there is no article. */
  readonly text: string
}

/**
 * Reads a page; it runs and loads nothing.
 * @param pointers given, because a thread that loads all packs for a page takes twice as long to start
 * @throws IsnadError HTML_LIMIT; RangeError where a page is built to exhaust the stack
 */
export const readPage = (html: string, pointers: Pointers, address?: string): ReadPage => {
  const tree = parseTree(html)
  const metadata = readMetadata(tree, address)
  const { lines, byline } = readArticle(tree, pointers, metadata.title, metadata.lang)
  const text = lines.join('\n')
  return {
    ...metadata,
    byline: metadata.byline ?? byline,
    lang: metadata.lang !== undefined && fits(metadata.lang, text) ? metadata.lang : undefined,
    text,
  }
}

/** Whether the text is in the script of the language: many templates say English, whatever is put into them. */
const fits = (lang: string, text: string): boolean => {
  const script = new Intl.Locale(canonicalLanguage(lang) ?? 'und').maximize().script
  const sample = text.slice(0, 10_000)
  const arabic = arabicScript.count(sample)
  const latin = latinScript.count(sample)
  if (script === 'Arab') return arabic >= latin
  return script !== 'Latn' || latin >= arabic
}
