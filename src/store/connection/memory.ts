// What was read of speakers, sources, topics and documents before, for as long as nothing is written: the same few are asked
// for again and again. What the database says of itself is asked once for each operation, so that a write of another process
// counts as one of this.
export interface Memory {
  /** What `read` gives of each key; it is asked for those alone that are not known yet. */
  each<T>(
    kind: string,
    keys: readonly string[],
    read: (unknown: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<ReadonlyMap<string, T>>
}

/** Things of a kind that are kept, and characters of the longest key. */
const room = { things: 5000, key: 200 } as const

/** Knows nothing. */
export const forgetful: Memory = { each: (_, keys, read) => read(keys) }

/**
 * Gives the memory of what is in the database now.
 * @param versionNow the same for as long as nothing is written; the operation may have asked for it already
 */
export const memoryOf = (
  versionNow: () => Promise<string>,
): ((asked: string | undefined) => Promise<Memory>) => {
  let version: string | undefined
  let memory = forgetful
  return async (asked) => {
    // A database that cannot be asked is the operation's to tell of.
    const now = asked ?? (await versionNow().catch(() => undefined))
    if (now === undefined) return forgetful
    if (now !== version) {
      version = now
      memory = emptyMemory()
    }
    return memory
  }
}

const emptyMemory = (): Memory => {
  const kinds = new Map<string, Map<string, unknown>>()
  const thingsOf = (kind: string): Map<string, unknown> => {
    const things = kinds.get(kind) ?? new Map<string, unknown>()
    kinds.set(kind, things)
    return things
  }
  return {
    each: async <T>(
      kind: string,
      keys: readonly string[],
      read: (unknown: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    ) => {
      const things = thingsOf(kind) as Map<string, T>
      // Taken out before anything is waited for: others may push them out meanwhile.
      const known = new Map(keys.map((key) => [key, things.get(key)]))
      const unknown = keys.filter((key) => known.get(key) === undefined)
      const found = unknown.length > 0 ? await read(unknown) : new Map<string, T>()
      const all = new Map<string, T>()
      for (const key of keys) {
        const thing = known.get(key) ?? found.get(key)
        if (thing !== undefined) all.set(key, thing)
      }
      for (const [key, thing] of found) if (key.length <= room.key) things.set(key, thing)
      for (const oldest of things.keys()) {
        if (things.size <= room.things) break
        things.delete(oldest)
      }
      return all
    },
  }
}
