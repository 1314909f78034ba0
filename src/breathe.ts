// Long work in steps, with pauses in which other work runs. SQLite's driver is synchronous and Prisma goes on without a
// pause, so a long document would keep every reader of the process waiting until it is stored.

/** Resolves after everything that was waiting has had its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** In milliseconds: work that has held the thread this long pauses. */
const longest = 4

/** The pauses of one operation: `breathe` when it has held the thread for long, otherwise nothing. */
export const breathing = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longest) return
    await breathe()
    began = performance.now()
  }
}

/** Runs `step` for each item, in order, with a pause after every `often`. */
export const inSteps = async <T>(
  list: readonly T[],
  often: number,
  step: (one: T) => void | Promise<void>,
): Promise<void> => {
  for (const [i, one] of list.entries()) {
    await step(one)
    if (i % often === often - 1) await breathe()
  }
}
