// The database → lines of our own format, all from the same moment.
import { readSnapshot } from '../../../store/transfer/snapshot.ts'
import type { AnyRecord } from '../../../store/rows/record.ts'
import type { Store } from '../../../store/connection/store.ts'
import { headerLine, lineWriter } from './record-line.ts'

/** How many records of each type were written. */
export type ExportReport = Readonly<Record<AnyRecord['type'], number>>

/**
 * Calls `write` with each line, without its line end, and waits for it.
 * @param documents ids; if given, only these and the vocabulary that they need
 */
export const exportLines = async (
  store: Store,
  documents: readonly string[] | undefined,
  write: (line: string, report: ExportReport) => void | Promise<void>,
): Promise<ExportReport> => {
  const report = { topic: 0, source: 0, speaker: 0, document: 0, statement: 0 }
  const lineOf = lineWriter()
  await write(headerLine(), report)
  await readSnapshot(store, documents, (record) => {
    report[record.type]++
    return write(lineOf(record), report)
  })
  return report
}
