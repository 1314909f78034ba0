// Slugs for entities that a machine adds.
import { slugLimit } from '../statement/slug.ts'
import type { Reader } from '../store/store.ts'
import { slugsTaken } from '../store/read/candidates.ts'
import { romanize } from '../text/romanize.ts'

/** In characters: room for the document's mark and a number behind the name. */
const nameLimit = slugLimit - 20
/** How many of one document may have the same letters. */
const tries = 9

export interface Wanted {
  readonly name: string
  /** Whether other documents may mean it by its name: then its slug is the name alone, if that is free. */
  readonly isShared: boolean
}

/** A free slug for each, in order. `otherwise` stands where a name has no letter that ASCII can show. */
export const freeSlugs = async (
  reader: Reader,
  table: 'Speaker' | 'Source',
  documentId: string,
  wanted: readonly Wanted[],
): Promise<readonly string[]> => {
  const otherwise = table.toLowerCase()
  const choices = wanted.map(({ name, isShared }) =>
    choicesOf(romanize(name, nameLimit) || otherwise, isShared, documentId),
  )
  const taken = new Set(await slugsTaken(reader, table, [...new Set(choices.flat())]))
  return choices.map((slugs) => {
    const free = slugs.find((slug) => !taken.has(slug))
    if (free === undefined) throw new Error(`desk: ${slugs.join(', ')} are all taken`)
    taken.add(free)
    return free
  })
}

const choicesOf = (base: string, isShared: boolean, documentId: string): readonly string[] => {
  const local = `${base}-${documentId.slice(4, 10)}`
  const numbered = Array.from({ length: tries }, (_, i) => `${local}-${i + 2}`)
  return [...(isShared ? [base] : []), local, ...numbered]
}
