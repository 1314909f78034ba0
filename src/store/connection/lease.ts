// The time for which one transaction may hold the lock for writing. When it is over, the transaction is refused and
// taken back, whatever its work is waiting for, and what the work still asks for is refused, too.
import { expected, IsnadError } from '../../errors.ts'

export class Lease {
  readonly #longest: number
  readonly #end: number
  #isOver = false
  #wasLate = false

  /** @param longest milliseconds, from now */
  constructor(longest: number) {
    this.#longest = longest
    this.#end = performance.now() + longest
  }

  /** Whether the time was over before the work ended: it may still go on. */
  get wasLate(): boolean {
    return this.#wasLate
  }

  /** @throws IsnadError WRITE_TIME_LIMIT when the time is over, or the transaction */
  ensure(): void {
    if (this.#isOver || performance.now() > this.#end) throw this.#refusal()
  }

  /**
   * What `work` returns, if that is in time; the transaction may then be committed, and nothing else.
   * @throws IsnadError WRITE_TIME_LIMIT
   */
  async spend<T>(work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#wasLate = true
        reject(this.#refusal())
      }, this.#longest)
    })
    try {
      const result = await Promise.race([work(), late])
      // Work that holds the thread keeps the timer from its turn.
      this.ensure()
      return result
    } finally {
      clearTimeout(timer)
      this.#isOver = true
    }
  }

  #refusal(): IsnadError {
    return new IsnadError(
      'WRITE_TIME_LIMIT',
      expected(
        'store',
        `a change of at most ${this.#longest / 1000} seconds`,
        'one that took longer; nothing of it is stored',
      ),
    )
  }
}
