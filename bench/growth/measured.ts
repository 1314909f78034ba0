// The measurements of one operation at one size, and what is printed of them.

export interface Measured {
  /** CPU of the process per request, in milliseconds. */
  readonly samples: readonly number[]
  /** Codes of the answers that were refusals. */
  readonly refusals: readonly string[]
  /** How many answers had an empty list: with too many of these, nothing is measured. */
  readonly empty: number
}

export interface Row {
  readonly operation: string
  /** One entry per size, in the order of the sizes. */
  readonly measured: readonly Measured[]
}

/** An operation that costs this many times more at the largest size is marked as growing. */
const growing = 1.5

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

const shown = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0))

/** Milliseconds, or why there are none. */
const cell = ({ samples, refusals }: Measured): string => refusals[0] ?? shown(median(samples))

/** The last size compared with the first; undefined where one of them was refused. */
export const growthOf = ({ measured }: Row): number | undefined => {
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last || first.refusals.length > 0 || last.refusals.length > 0) return undefined
  return median(last.samples) / median(first.samples)
}

export const lineOf = (row: Row): string => {
  const growth = growthOf(row)
  return line([
    row.operation,
    ...row.measured.map(cell),
    growth === undefined ? '' : `×${growth.toFixed(2)}`,
    growth === undefined || growth > growing ? 'GROWS' : '',
  ])
}

export const line = (cells: readonly string[]): string =>
  cells.map((text, i) => (i === 0 ? text.padEnd(38) : text.padStart(12))).join('')
