// What somebody says about a text, validated: each error names the field that it is about.
import { addressLimit } from '../../document/bounds.ts'
import { readPlain } from '../../document/plain/plain.ts'
import { expected, fieldError, inField } from '../../errors.ts'
import { nameLimit } from '../../statement/entity.ts'
import { parseEdtf, type UncertainDate } from '../../statement/said-date.ts'
import { isSlug, slugLimit } from '../../statement/slug.ts'
import { cleanForm, isClean } from '../../text/character.ts'
import { canonicalLanguage } from '../../text/language.ts'
import { words } from '../../text/word.ts'

type Maybe<T> = T | null | undefined

/** A text and what is known about it. Blank counts as not given. */
export interface IngestInput {
  /** As published; it is stored unchanged. */
  readonly text: string
  readonly title?: Maybe<string>
  /** Where it was published. */
  readonly url?: Maybe<string>
  /** A slug or a name; a new name becomes a new source. */
  readonly publisher?: Maybe<string>
  readonly wire?: Maybe<string>
  /** A day or another EDTF date. */
  readonly published?: Maybe<string>
  /** BCP 47; detected from the text if not given. */
  readonly lang?: Maybe<string>
  readonly slug?: Maybe<string>
}

/** As `IngestInput`; null if not given. */
export interface CheckedInput {
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly wire: string | null
  readonly published: UncertainDate | null
  readonly lang: string | null
  readonly slug: string | null
}

/** In UTF-16 code units. */
export const titleLimit = 1000

/** @throws IsnadError TEXT_EMPTY, TEXT_TOO_LARGE, TEXT_ENCODING, INPUT_INVALID, DATE_INVALID, each with its field */
export const checkInput = async (input: IngestInput): Promise<CheckedInput> => {
  const title = given(input.title)
  const url = given(input.url)
  const published = given(input.published)
  const lang = given(input.lang)
  const slug = given(input.slug)
  ensure(title === null || title.length <= titleLimit, 'title', `at most ${titleLimit} characters`, title)
  // The value is not repeated, since it may hold a password.
  ensure(url === null || isAddress(url), 'url', addressForm, null)
  ensure(
    lang === null || canonicalLanguage(lang) !== undefined,
    'lang',
    'a language tag like ar or en-GB',
    lang,
  )
  ensure(
    slug === null || isSlug(slug),
    'slug',
    `lower-case letters and digits joined by hyphens, at most ${slugLimit}`,
    slug,
  )
  return {
    text: await inField('text', () =>
      readPlain(Buffer.from(wellFormed('text', input.text), 'utf8'), 'the text'),
    ),
    title: title && wellFormed('title', title),
    url,
    publisher: name('publisher', given(input.publisher)),
    wire: name('wire', given(input.wire)),
    published: published === null ? null : await inField('published', () => parseEdtf(published)),
    lang: lang === null ? null : (canonicalLanguage(lang) ?? null),
    slug,
  }
}

const given = (value: Maybe<string>): string | null => value?.trim() || null

const addressForm =
  'an address that begins with http:// or https://, without white space, user name and password'

/** Whether a string can be the address of a publication. It is shown to everybody as it is. */
export const isAddress = (url: string): boolean => {
  const parsed = URL.parse(url)
  return (
    parsed !== null &&
    url.length <= addressLimit &&
    /^https?:\/\/\S+$/i.test(url) &&
    !parsed.username &&
    !parsed.password &&
    isClean(url)
  )
}

const name = (field: string, value: string | null): string | null => {
  if (value === null) return null
  ensure(isName(value), field, `a name with a letter, at most ${nameLimit} characters`, value)
  return value
}

/** Whether a string can be a name. */
export const isName = (value: string): boolean =>
  value.length <= nameLimit && words(value).length > 0 && isClean(value)

/** The text itself. @throws IsnadError INPUT_INVALID, with the field */
export const wellFormed = (field: string, value: string): string => {
  ensure(isClean(value), field, cleanForm, null)
  return value
}

const ensure = (holds: boolean, field: string, what: string, got: string | null): void => {
  const shown = got === null ? 'other text' : JSON.stringify(got.slice(0, 100))
  if (!holds) throw fieldError('INPUT_INVALID', field, expected('newsroom', `${what} as ${field}`, shown))
}
