// How the playground's page is bundled: everything from this server, under /graphql/assets/.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('../../src/client/playground'),
  base: '/graphql/',
  build: {
    outDir: path('../../build/playground'),
    emptyOutDir: true,
    target: 'es2022',
    // Monaco alone is larger than Vite's warning allows.
    chunkSizeWarningLimit: 6_000,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The licences of bundled third-party code.
    license: { fileName: 'licenses.md' },
    // React's libraries have "use client" directives, which mean nothing here and fill the screen.
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
