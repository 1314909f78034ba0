// Imports lines as a file of them is imported.
import type { LineFormat } from '../../src/newsroom/exchange/lines/format.ts'
import {
  type FileOptions,
  type FileReport,
  headSize,
  importFile,
} from '../../src/newsroom/exchange/lines/import-file.ts'
import type { Store } from '../../src/store/connection/store.ts'

/** The number of a bad line, its code and its message. */
export type Told = readonly [number, string, string]

export const importedLines = async (
  store: Store,
  format: LineFormat,
  lines: readonly string[],
  options: Partial<FileOptions> = {},
): Promise<FileReport & { readonly told: readonly Told[] }> => {
  const bytes = Buffer.from(lines.join('\n'))
  const told: Told[] = []
  const source = {
    head: bytes.subarray(0, headSize),
    pieces: async function* (from: number) {
      yield bytes.subarray(from)
    },
  }
  const report = await importFile(store, source, format, {
    actor: 'import:test',
    at: new Date('2026-02-01T00:00:00Z'),
    why: 'imported',
    onError: 'skip',
    dryRun: false,
    fromStart: false,
    onBadLine: (number, { code, message }) => void told.push([number, code, message]),
    onProgress: () => undefined,
    onResume: () => undefined,
    ...options,
  })
  return { ...report, told }
}
