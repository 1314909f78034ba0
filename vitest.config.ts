// Tests run in parallel by file; one real PostgreSQL server serves them all, a database for each store.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { counted } from './scripts/coverage/figures.ts'
import LongestFirst from './tests/helpers/longest-first.ts'

/**
 * Counting what the tests cover makes them a fifth slower, so only CI does, and anyone who asks for it. With a path or an
 * option after `npm test`, what the tests cover is not what all of them do.
 */
const isCounted =
  process.argv.slice(2).join(' ') === 'run' &&
  (process.env['CI'] === 'true' || process.env['ISNAD_COVERAGE'] === '1')

export default defineConfig({
  // Vite would take graphql's .mjs build, while Apollo's CommonJS takes the .js one: two graphqls in one process.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    dir: 'tests',
    include: ['**/*.test.ts'],
    globalSetup: ['tests/helpers/databases-global.ts'],
    setupFiles: ['tests/helpers/leave-nothing-running.ts'],
    // Five times what the slowest test takes on a quiet machine, so that other work on the machine makes no test fail.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a test waits for may be slow too: it is the test's own limit that ends the wait.
    expect: { poll: { timeout: 50_000 } },
    // What the files share (the contract, the extractor, the browser's driver) is loaded once for each worker: a fifth of the
    // time. A test that leaves something behind would show in the next file; what commands and stores leave, set-up ends.
    isolate: false,
    // Two cores: more workers only take turns.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The figures by room are what is kept, for `npm run check`; the folder is for the run's own files.
    coverage: {
      enabled: isCounted,
      ...counted,
      reporter: [],
      // Of this run alone: vitest refuses to share it with a run that goes on at the same time.
      reportsDirectory: join(tmpdir(), `isnad-coverage-${process.pid}`),
    },
    reporters: [
      'default',
      ...(isCounted ? ['./tests/helpers/coverage-by-room.ts'] : []),
      './tests/helpers/closing-line.ts',
    ],
  },
})
