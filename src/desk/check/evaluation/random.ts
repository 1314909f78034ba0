// Numbers at random that are the same for the same seed, so that an evaluation can be run again.

export interface Random {
  /** From 0 on, below 1. */
  readonly next: () => number
  /** From 0 on, below `limit`. */
  readonly below: (limit: number) => number
  /** One of a list that is not empty. */
  readonly one: <T>(list: readonly T[]) => T
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, even enough for choosing. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, one: (list) => list[below(list.length)] as (typeof list)[number] }
}

/** A seed of its own for each name, so that what is drawn under one name does not depend on what was drawn before. */
export const seedFor = (seed: number, name: string): number =>
  Array.from(name).reduce(
    (mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    seed,
  )
