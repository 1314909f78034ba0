// A pasted article: the form's fields, kept over a reload, and the input made from them.
import type { IngestDocumentInput } from '../generated/operations.ts'
import { sentDate } from './dates.ts'
import { keepPaste, readPaste } from './memory.ts'

const fields = ['format', 'body', 'title', 'url', 'publisher', 'wire', 'published', 'lang'] as const
export type PasteField = (typeof fields)[number]
export type Paste = Readonly<Record<PasteField, string>>

const empty: Paste = {
  format: 'text',
  body: '',
  title: '',
  url: '',
  publisher: '',
  wire: '',
  published: '',
  lang: '',
}

export const restorePaste = (): Paste => {
  const kept = readPaste()
  if (typeof kept !== 'object' || kept === null) return empty
  const known = Object.entries(kept).filter(
    ([field, value]) => field in empty && typeof value === 'string',
  ) as [PasteField, string][]
  return { ...empty, ...Object.fromEntries(known) }
}

export const isBlank = (paste: Paste): boolean =>
  fields.every((field) => field === 'format' || paste[field].trim() === '')

/** False when the browser has no space for it: then it is lost with the page. */
export const remember = (paste: Paste): boolean => keepPaste(isBlank(paste) ? null : paste)

export const blankPaste = (): Paste => empty

/** Leaves out empty fields. The text is sent as it was pasted, blanks and all. */
export const ingestInput = ({ format, body, ...facts }: Paste): IngestDocumentInput => {
  const given = Object.entries(facts)
    .map(([field, value]) => [field, field === 'published' ? sentDate(value) : value.trim()] as const)
    .filter(([, value]) => value !== '')
  return { ...(body.trim() === '' ? {} : { [format]: body }), ...Object.fromEntries(given) }
}
