// What a program sends for ingestion, a text, a page or only an address → the text and what is known about it.
import { expected, fieldError, inField } from '../../errors.ts'
import { type IngestInput, wellFormed } from './ingest-input.ts'
import { fetchText, readText, withGiven } from './read-text.ts'

type Maybe<T> = T | null | undefined

/** Exactly one of `text` and `html`, or neither and a `url`. */
export interface IngestRequest extends Omit<IngestInput, 'text'> {
  readonly text?: Maybe<string>
  readonly html?: Maybe<string>
}

/**
 * The input for `ingest`.
 * @param mayFetch whether an address may be fetched; one outside the public internet never is
 * @throws IsnadError INPUT_INVALID, FETCH_OFF, and as `readDocument` and `fetchDocument` do, each with its field
 */
export const readRequest = async (
  { text, html, ...given }: IngestRequest,
  mayFetch: boolean,
): Promise<IngestInput> => {
  const hasText = typeof text === 'string'
  if (hasText && typeof html === 'string')
    throw fieldError('INPUT_INVALID', 'html', expected('newsroom', 'either text or html', 'both'))
  if (hasText) return { ...given, text }
  if (typeof html === 'string')
    return withGiven(await inField('html', () => readPage(html, given.url)), given)
  const { url } = given
  if (!url)
    throw fieldError('INPUT_INVALID', 'text', expected('newsroom', 'text, html or url', 'none of them'))
  if (!mayFetch)
    throw fieldError(
      'FETCH_OFF',
      'url',
      'newsroom: expected text or html with the url, for this server fetches nothing; ISNAD_FETCH=on allows it',
    )
  return withGiven(await inField('url', () => fetchText(url)), given)
}

const readPage = (html: string, url: Maybe<string>): Promise<IngestInput> =>
  readText(Buffer.from(wellFormed('html', html), 'utf8'), {
    name: 'the page',
    contentType: 'text/html',
    charset: 'utf-8',
    url: url ?? undefined,
  })
