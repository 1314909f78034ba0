// A text in any form (a file, a page, an address) → the text and what it says about itself. What the caller gives
// counts more.
import { type FetchOptions, fetchDocument } from '../../document/fetch/fetch.ts'
import { readDocument, type ReadDocument, type ReadOptions } from '../../document/read.ts'
import { isEdtf } from '../../statement/said-date.ts'
import { detectLanguage } from '../../language/detect.ts'
import { primaryLanguage } from '../../text/language.ts'
import { type IngestInput, isAddress, isName, titleLimit } from './ingest-input.ts'

/** Reads bytes of any kind. Throws as `readDocument` does. */
export const readText = async (bytes: Uint8Array, options: ReadOptions): Promise<IngestInput> =>
  inputOf(await readDocument(bytes, options))

/** Fetches a page and reads it. Throws as `fetchDocument` and `readDocument` do. */
export const fetchText = async (address: string, options: FetchOptions = {}): Promise<IngestInput> => {
  const { bytes, url, contentType, charset } = await fetchDocument(address, options)
  return readText(bytes, { name: url, url, contentType, charset, formats: options.formats })
}

/** Leaves out what a page says about itself if it cannot be right, as if the page did not say it. */
const inputOf = ({ text, title, url, publisher, published, lang }: ReadDocument): IngestInput => ({
  text,
  title: title?.slice(0, titleLimit).toWellFormed(),
  url: url !== undefined && isAddress(url) ? url : undefined,
  publisher: publisher !== undefined && isName(publisher) ? publisher : undefined,
  published: published !== undefined && isEdtf(published) ? published : undefined,
  lang: lang !== undefined && isLikely(lang, text) ? lang : undefined,
})

/** Templates of a site often name a language other than the article's. */
const isLikely = (lang: string, text: string): boolean => {
  const detected = detectLanguage(text)
  return detected === 'und' || primaryLanguage(lang) === detected
}

/** What was read, with what the caller gives in its place. A blank value counts as not given. */
export const withGiven = (read: IngestInput, given: Omit<IngestInput, 'text'>): IngestInput => {
  const values = Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { ...read, ...Object.fromEntries(values) }
}
