// Small pieces of SQL for the filters of all lists.
import { type RawBuilder, sql } from 'kysely'
import { expected, IsnadError } from '../../errors.ts'
import { canonicalLanguage } from '../../text/language.ts'
import { ensureSearchable } from '../../text/search-query.ts'
import { words } from '../../text/word.ts'
import { named, type NamedKind, survivor } from './reference.ts'

export type Condition = RawBuilder<boolean>

/** All conditions together; true when there are none. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`${sql.join(conditions, sql` and `)}`

/** One of a list of enum values; an empty list matches nothing. */
export const oneOf = (column: string, values: readonly string[]): Condition =>
  values.length === 1
    ? sql<boolean>`${sql.ref(column)} = ${values[0]}`
    : sql<boolean>`${sql.ref(column)} in (${values.length === 0 ? sql`null` : sql.join(values)})`

/** A language tag in any case; a string that cannot be one matches nothing. */
export const isLanguage = (column: string, lang: string): Condition =>
  sql<boolean>`${sql.ref(column)} = ${canonicalLanguage(lang) ?? ''}`

/** Overlap of the stored day range with the wanted one; an unknown day is the empty range and overlaps nothing. */
export const overlaps = (
  [from, to]: readonly [string, string],
  range: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
): readonly Condition[] => {
  if (range.from && range.to && range.from > range.to)
    throw new IsnadError(
      'DATE_INVALID',
      expected('store', 'a range that begins before it ends', `${range.from} to ${range.to}`),
    )
  return [
    ...(range.from ? [sql<boolean>`${sql.ref(to)} >= ${range.from}`] : []),
    ...(range.to ? [sql<boolean>`${sql.ref(from)} <= ${range.to}`] : []),
    sql<boolean>`${sql.ref(from)} <= ${sql.ref(to)}`,
  ]
}

/** Every word of `search` begins a word of a name; only the last may be unfinished. Without words nothing matches. */
export const nameHas = (kind: NamedKind, search: string): readonly Condition[] => {
  const { table, owner } = named[kind]
  ensureSearchable(search)
  const asked = words(search)
  if (asked.length === 0) return [sql<boolean>`1 = 0`]
  return asked.map((word, i) => {
    // U+10FFFF sorts after every letter in both engines' bytewise order.
    const match =
      i === asked.length - 1 ? sql`word >= ${word} and word < ${`${word}\u{10FFFF}`}` : sql`word = ${word}`
    const found = sql`select ${sql.ref(owner)} from ${sql.table(`${table}Word`)} where ${match}`
    // The words of a merged speaker are its survivor's.
    return kind === 'speaker'
      ? sql<boolean>`t.id in (select ${survivor('s')} from "Speaker" s where s.id in (${found}))`
      : sql<boolean>`t.id in (${found})`
  })
}
