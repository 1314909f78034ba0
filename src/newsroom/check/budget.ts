// How much work one check may do. It is counted in cells of alignments, not in time, so that the answer is the same on
// every machine.
import { type ClaimSide, type Judgement, judging, workOf } from '../../match/judge.ts'
import type { RecordSide } from '../../match/difference.ts'

/** In cells: a machine of 2024 does about 2,000 to 4,000 in a millisecond, so all of them take at most 1.5 s. */
export const mostCells = 3_000_000

export interface Budget {
  /** The judgement, or `TOO_LONG` if it would take more cells than are left. */
  readonly judge: (claim: ClaimSide, record: RecordSide) => Promise<Judgement | undefined | 'TOO_LONG'>
}

/**
 * @param breathe lets other work run; called after each row of an alignment
 * @param cells how many may be spent
 */
export const budgetOf = (breathe: () => Promise<void>, cells = mostCells): Budget => {
  let left = cells
  const judge: Budget['judge'] = async (claim, record) => {
    const work = workOf(claim, record)
    if (work > left) return 'TOO_LONG'
    left -= work
    const steps = judging(claim, record)
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value
      await breathe()
    }
  }
  return { judge }
}
