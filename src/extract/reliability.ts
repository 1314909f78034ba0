// Whether a confidence means what it says: statements in ten bins of confidence, with the share of each that was
// right. The expected calibration error of Guo et al., On Calibration of Modern Neural Networks, 2017.
import { expected } from '../errors.ts'

export interface ReliabilityBin {
  /** The bin's lowest confidence. The next bin's is above it. */
  readonly from: number
  readonly statements: number
  /** The mean confidence of its statements. */
  readonly confidence: number
  /** The share that was right. */
  readonly right: number
}

export interface ReliabilityFigures {
  /** Ten of equal width, without those that have no statement. */
  readonly bins: readonly ReliabilityBin[]
  /** The mean distance between confidence and share, weighted by the statements of a bin. */
  readonly error: number
}

const width = 0.1

/** Adds up statements with a confidence of 0 to 1. */
export class Reliability {
  private readonly bins = Array.from({ length: 10 }, () => ({ statements: 0, confidence: 0, right: 0 }))

  /** Does not count one without a confidence. */
  add(confidence: number | undefined, isRight: boolean): void {
    if (confidence === undefined) return
    // A tenth has no exact binary form: 0.3 / 0.1 is less than 3.
    const bin = this.bins[Math.min(9, Math.floor(confidence / width + 1e-9))]
    if (!bin) throw new RangeError(expected('extract', 'a confidence of 0 to 1', confidence))
    bin.statements++
    bin.confidence += confidence
    if (isRight) bin.right++
  }

  /** Null when nothing was added. */
  figures(): ReliabilityFigures | null {
    const all = this.bins.reduce((sum, { statements }) => sum + statements, 0)
    if (all === 0) return null
    const error =
      this.bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / all
    const bins = this.bins.flatMap(({ statements, confidence, right }, i) =>
      statements === 0
        ? []
        : [
            {
              from: i / 10,
              statements,
              confidence: round(confidence / statements),
              right: round(right / statements),
            },
          ],
    )
    return { bins, error: round(error) }
  }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
