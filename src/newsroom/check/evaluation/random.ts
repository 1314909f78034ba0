// Random numbers that are the same for the same seed, so that an evaluation can be repeated.

export interface Random {
  /** From 0, below 1. */
  readonly next: () => number
  /** From 0, below `limit`. */
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

/** A separate seed for each name, so that what is drawn for one name does not depend on earlier draws. */
export const seedFor = (seed: number, name: string): number =>
  Array.from(name).reduce(
    (mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    seed,
  )
