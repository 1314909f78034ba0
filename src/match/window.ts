// A long record → the run of words in it that a claim can be about. A speech of an hour is not compared word by word.
import type { Word } from './word.ts'

/** In words: shorter records are compared whole. */
const short = 400
/** In words beyond three times the claim: what the claim leaves out may be in between. */
const room = 100

/** Indexes of words, half-open: the run that shares most weight with the claim, the first of equal ones. */
export const windowOf = (
  claim: readonly Word[],
  record: readonly Word[],
): { readonly from: number; readonly to: number } => {
  const length = 3 * claim.length + room
  if (record.length <= Math.max(short, length)) return { from: 0, to: record.length }
  const weights = new Map(claim.map(({ stem, weight }) => [stem, weight]))
  const weightAt = (i: number): number => weights.get(record[i]?.stem ?? '') ?? 0
  let shared = 0
  let most = 0
  let from = 0
  for (let i = 0; i < record.length; i++) {
    shared += weightAt(i) - (i >= length ? weightAt(i - length) : 0)
    if (shared <= most) continue
    most = shared
    from = i + 1 - length
  }
  // What was found is at the end of the window, which is moved to include some of what follows.
  const start = Math.max(0, Math.min(from + Math.floor(room / 2), record.length - length))
  return { from: start, to: start + length }
}
