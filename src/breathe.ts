// Long work in steps, between which whoever waits has a turn. SQLite's driver does its work at once and Prisma goes on
// without a pause, so that a long document would keep every reader of the process waiting until it is stored.

/** Resolves when everything that waited has had its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** In milliseconds: work that has held the thread for so long lets others have a turn. */
const longest = 10

/** The pauses of one operation: `breathe` where it has held the thread for long, nothing before that. */
export const breathing = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longest) return
    await breathe()
    began = performance.now()
  }
}

/** Does `step` for each, in order, with a pause after every `often`. */
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
