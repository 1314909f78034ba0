// The run that tests/scripts/left-running.test.ts starts: one file, without the servers and databases of the others.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    dir: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.hang.ts'],
    setupFiles: [fileURLToPath(new URL('../../helpers/leave-nothing-running.ts', import.meta.url))],
    isolate: false,
    provide: { compileCache: fileURLToPath(new URL('../../../node_modules/.cache/isnad', import.meta.url)) },
  },
})
