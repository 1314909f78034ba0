// Keeps what was read of speakers, sources, topics and documents until something is written, since the same few are
// wanted again and again. Each operation asks the database once for its version, so that a write of another process
// counts like one of this process.
export interface Memory {
  /** What `read` gives for each key; it is called only for keys that are not known yet. */
  each<T>(
    kind: string,
    keys: readonly string[],
    read: (unknown: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<ReadonlyMap<string, T>>
}

/** The most things of a kind that are kept, and the characters of the longest key. */
const room = { things: 5000, key: 200 } as const

/** Keeps nothing. */
export const forgetful: Memory = { each: (_, keys, read) => read(keys) }

/**
 * Returns what gives the memory of the current state of the database.
 * @param versionNow the same until something is written; an operation that already has it passes it
 */
export const memoryOf = (
  versionNow: () => Promise<string>,
): ((asked: string | undefined) => Promise<Memory>) => {
  let version: string | undefined
  let memory = forgetful
  return async (asked) => {
    // If the database cannot be asked, the operation itself will report that.
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
      // Taken out before anything is awaited, since others may push them out meanwhile.
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
