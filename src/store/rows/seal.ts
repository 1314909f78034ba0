// The hash that seals an entry of the history together with all entries that arrived before it: SHA-256 over the hash
// before and over a canonical form of the entry, which is the same on both engines.
import { hash } from 'node:crypto'
import type { HistoryAction, SubjectKind } from '../generated/tables.ts'
import { sorted, toInstant } from './cell.ts'

/** The part of an entry that is sealed: all of it. */
export interface SealedEntry {
  readonly id: number
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly at: Date | string
  readonly actor: string
  readonly action: HistoryAction
  readonly before: unknown
  readonly after: unknown
  readonly why: string
}

/** The column's value until the hash is made: only entries older than the column have it. */
export const unsealed = '_'
/** The hash before the first. */
export const noSeal = ''

/** The newest entry of the history by arrival: its number in order of arrival, from 1, and its hash. */
export interface Head {
  readonly arrival: number
  readonly hash: string
}

/** The head after one more entry. */
export const sealed = ({ arrival, hash: before }: Head, entry: SealedEntry): Head => ({
  arrival: arrival + 1,
  hash: hash('sha256', `${before}\n${canonical(arrival + 1, entry)}`),
})

/** JSON without a choice: an array, and keys in their order. */
const canonical = (arrival: number, entry: SealedEntry): string => {
  const { id, subjectKind, subjectId, at, actor, action, before, after, why } = entry
  return JSON.stringify([
    ...[arrival, id, subjectKind, subjectId, toInstant(at), actor, action],
    ...[sorted(before), sorted(after), why],
  ])
}
