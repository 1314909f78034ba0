// How the scripts, styles and fonts of the pages are bundled: everything from this server, under /assets/.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('../../src/client'),
  base: '/',
  build: {
    outDir: path('../../build/page/site'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The first versions with light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A font as a data URL would be loaded with every page, needed or not, and `font-src 'self'` refuses it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The licences of bundled third-party code.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: ['reader/style/reader.css', 'reader/reader.ts', 'widget/in-frame.ts', 'desk/desk.ts'].map(
        (entry) => path(`../../src/client/${entry}`),
      ),
    },
  },
})
