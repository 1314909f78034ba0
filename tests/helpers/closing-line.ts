// The last line of a run, in plain text whatever the terminal: "N passed, N failed", and what was skipped if any.
import type { Reporter, TestModule } from 'vitest/node'

export default class ClosingLine implements Reporter {
  #line = '0 passed, 1 failed'

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length
    // A file that cannot be read, or whose hooks failed, has failed without a failed test.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && ![...module.children.allTests()].some((test) => !test.ok()),
    )
    const skipped = tests.length - count('passed') - count('failed')
    const failed = count('failed') + broken.length + unhandled.length
    this.#line = `${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    // Other reporters print their summaries at the same event; this one is for the end.
    process.once('exit', () => process.stdout.write(`${this.#line}\n`))
  }
}
