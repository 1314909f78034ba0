// Slugs for entities that a machine adds.
import { slugLimit } from '../statement/slug.ts'
import type { Reader } from '../store/connection/store.ts'
import { slugsTaken } from '../store/read/candidates.ts'
import { romanize } from '../text/romanize.ts'

/** In characters: room for the document's mark and a number behind the name. */
const nameLimit = slugLimit - 20
/** How many of one document can have the same letters before it is asked again which are free. */
const fewest = 9

export interface Wanted {
  readonly name: string
  /** Whether other documents may mean it by its name: then its slug is the name alone, if that is free. */
  readonly isShared: boolean
}

/** A free slug for each, in order; names without a letter that ASCII can show are told apart by number alone. */
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

/** Undefined when there are too few choices for all. */
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
