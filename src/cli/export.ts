// isnad export: what the database holds, for other programs, a line for each object.
import { once } from 'node:events'
import type { Command } from 'commander'
import { goldLine } from '../desk/gold-line.ts'
import { documentIdOf } from '../store/read/resolve.ts'
import { countWaiting, reviewedDocuments } from '../store/read/reviewed-documents.ts'
import type { Store } from '../store/store.ts'
import { command, counted, note, withStore } from './command.ts'

export const exportCommand = (): Command =>
  command('export', 'Print what the database holds, one JSON object a line.', [
    'isnad export --gold > gold.jsonl      # every document that is reviewed to the end',
    'isnad export --gold --document china-russia-defence',
  ])
    .requiredOption('--gold', 'documents whose statements are all reviewed, as gold for an extractor')
    .option('--document <document>', 'only this one: a slug, an id or a SHA-256')
    .action((options: { document?: string }) => withStore((store) => run(store, options.document)))

const run = async (store: Store, document: string | undefined): Promise<void> => {
  const reader = store.reader()
  const only = document === undefined ? undefined : await documentIdOf(reader, document)
  process.stdout.once('error', endQuietly)
  let lines = 0
  for await (const reviewed of reviewedDocuments(reader, only)) {
    await write(`${JSON.stringify(goldLine(reviewed))}\n`)
    lines++
  }
  const waiting = only === undefined ? await countWaiting(reader) : 0
  if (waiting > 0)
    note(`exported ${counted(lines, 'document')}; ${waiting} left out, for they have drafts to review`)
}

/** Waits when whoever reads is slower, so that no more than one document is in memory. */
const write = async (line: string): Promise<void> => {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

/** Whoever reads may have seen enough (`| head`): that is no fault. */
const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
