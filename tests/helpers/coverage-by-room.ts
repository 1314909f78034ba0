// After a run of all tests that has passed: leaves what it covered of each room for `npm run check`.
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'
import { type CoverageMap, keepMeasured, roomsOf, stateOfFiles } from '../../scripts/coverage/figures.ts'

export default class CoverageByRoom implements Reporter {
  /** Of the files at the start: where one changes during the run, the figures belong to no state. */
  readonly #state = stateOfFiles()
  #map: CoverageMap | undefined

  onCoverage(coverage: unknown): void {
    this.#map = coverage as CoverageMap
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    if (this.#map && reason === 'passed' && unhandled.length === 0)
      keepMeasured({ state: this.#state, rooms: roomsOf(this.#map) })
  }
}
