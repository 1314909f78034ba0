// Typed dates: what is sent for them, and what the desk shows that it has understood.
import { dateIn } from '../../words/format.ts'
import { arabicMonths } from '../../language/ar/months.ts'
import { englishMonths } from '../../language/en/months.ts'
import { dateReader } from '../../language/written-date.ts'
import type { Refusal } from './types.ts'
import type { Lang } from '../../words/language.ts'
import type { DeskWords } from '../../words/desk.ts'

const readDate = dateReader([arabicMonths, englishMonths])

/** EDTF where it could be read; otherwise as typed, for the server to judge. */
export const sentDate = (typed: string): string => {
  const read = readDate(typed)
  return read.kind === 'DATE' ? read.edtf : typed.trim()
}

/** Why a typed date cannot be sent; null for one that can, and for an empty field. */
export const dateFault = (typed: string, field: string): Refusal | null => {
  const { kind } = readDate(typed)
  if (typed.trim() === '' || kind === 'DATE') return null
  return { code: kind === 'AMBIGUOUS' ? 'DATE_AMBIGUOUS' : 'DATE_UNREAD', message: '', field }
}

export type Understood =
  | { readonly kind: 'DATE'; readonly edtf: string; readonly text: string }
  | { readonly kind: 'AMBIGUOUS' | 'UNREAD'; readonly text: string }

/** Null while nothing is typed. */
export const understood = (typed: string, lang: Lang, words: DeskWords): Understood | null => {
  if (typed.trim() === '') return null
  const read = readDate(typed)
  const inWords = (edtf: string) => dateIn({ lang, words }, edtf)
  if (read.kind === 'DATE') return { ...read, text: inWords(read.edtf) }
  if (read.kind === 'UNREAD') return { kind: read.kind, text: words.dateUnread }
  const [dayFirst, monthFirst] = read.between
  return { kind: read.kind, text: words.dateAmbiguous(inWords(dayFirst), inWords(monthFirst)) }
}
