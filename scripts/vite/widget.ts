// How the widget is bundled: one file under a stable name, which a foreign page loads and nothing else.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('../../src/client/widget'),
  build: {
    outDir: path('../../build/page/widget'),
    emptyOutDir: true,
    target: 'es2022',
    // The first versions with light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    // The licences of bundled third-party code.
    license: { fileName: 'licenses.md' },
    // Vite keeps the whitespace of libraries, but this is not one.
    rolldownOptions: { output: { minify: true } },
    lib: { entry: path('../../src/client/widget/widget.ts'), formats: ['es'], fileName: () => 'widget.js' },
  },
})
