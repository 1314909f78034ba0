// Keeps what was read of speakers, sources, topics and documents until something is written, since the same few are
// wanted again and again. An operation uses what belongs to the version that it sees, so that a write of another process
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

export interface Memories {
  /** For an operation that sees the database at this version, and sees nothing else. */
  at(version: string): Memory
  /** For reads that do not all see one moment: keeps what was read only if nothing was written meanwhile. */
  now(): Promise<Memory>
}

/** @param versionNow the same until something is written */
export const memoriesOf = (versionNow: () => Promise<string>): Memories => {
  let version: string | undefined
  let memory = forgetful
  const at = (now: string): Memory => {
    if (now !== version) {
      version = now
      memory = emptyMemory()
    }
    return memory
  }
  return {
    at,
    now: async () => {
      // If the database cannot be asked, the operation itself will report that.
      const asked = await versionNow().catch(() => undefined)
      if (asked === undefined) return forgetful
      return keepingIf(async () => (await versionNow()) === asked, at(asked))
    },
  }
}

/** Looks up in `memory`, and adds what is read only if `isSure` after reading. */
const keepingIf = (isSure: () => Promise<boolean>, memory: Memory): Memory => ({
  each: async (kind, keys, read) => {
    let unsure: Awaited<ReturnType<typeof read>> = new Map()
    const known = await memory.each(kind, keys, async (unknown) => {
      const found = await read(unknown)
      if (await isSure()) return found
      unsure = found
      return new Map()
    })
    return unsure.size === 0 ? known : new Map([...known, ...unsure])
  },
})

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
