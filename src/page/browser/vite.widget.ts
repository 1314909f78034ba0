// How the widget is bundled: one file under a name that stays, which a foreign page loads and nothing beside it.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('.'),
  build: {
    outDir: path('../../../build/page/widget'),
    emptyOutDir: true,
    target: 'es2022',
    // For light-dark(), which these were the first to know.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    reportCompressedSize: false,
    // Of what others wrote and we hand on.
    license: { fileName: 'licenses.md' },
    // Vite leaves the blanks of a library, which this is none of.
    rolldownOptions: { output: { minify: true } },
    lib: { entry: path('./widget/widget.ts'), formats: ['es'], fileName: () => 'widget.js' },
  },
})
