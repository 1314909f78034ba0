// Binary search in what is in order, such as offsets and tokens.

/** The first index whose item passes, when all after it do too; the length when none does. */
export const firstIndex = <T>(sorted: readonly T[], passes: (item: T, index: number) => boolean): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(sorted[middle] as T, middle)) high = middle
    else low = middle + 1
  }
  return low
}
