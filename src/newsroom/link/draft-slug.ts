// Slugs for entities that a machine adds.
import { slugLimit } from '../../statement/slug.ts'
import type { Reader } from '../../store/connection/store.ts'
import { slugsTaken } from '../../store/read/candidates.ts'
import { romanize } from '../../text/romanize.ts'

/** In characters: leaves space for the document's mark and a number after the name. */
const nameLimit = slugLimit - 20
/** How many names of one document can have the same letters before free slugs are looked up again. */
const fewest = 9

export interface Wanted {
  readonly name: string
  /** Whether other documents may use the name for the same one: then its slug is the name alone, if that is free. */
  readonly isShared: boolean
}

/** A free slug for each, in order. Names without a letter that ASCII can show differ only in their numbers. */
export const freeSlugs = async (
  reader: Reader,
  table: 'Speaker' | 'Source',
  documentId: string,
  wanted: readonly Wanted[],
): Promise<readonly string[]> => {
  const bases = wanted.map(({ name, isShared }) => ({
    base: romanize(name, nameLimit) || table.toLowerCase(),
    isShared,
  }))
  for (let most = fewest; ; most *= 2) {
    const choices = bases.map(({ base, isShared }) => choicesOf(base, isShared, documentId, most))
    const taken = await slugsTaken(reader, table, [...new Set(choices.flat())])
    const slugs = firstFree(choices, taken)
    if (slugs) return slugs
  }
}

/** Undefined if there are too few choices for all. */
const firstFree = (
  choices: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): readonly string[] | undefined => {
  const taken = new Set(known)
  const slugs: string[] = []
  for (const some of choices) {
    const free = some.find((slug) => !taken.has(slug))
    if (free === undefined) return undefined
    taken.add(free)
    slugs.push(free)
  }
  return slugs
}

const choicesOf = (base: string, isShared: boolean, documentId: string, most: number): readonly string[] => {
  const local = `${base}-${documentId.slice(4, 10)}`
  const numbered = Array.from({ length: most }, (_, i) => `${local}-${i + 2}`)
  return [...(isShared ? [base] : []), local, ...numbered]
}
