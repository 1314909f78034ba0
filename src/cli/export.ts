// isnad export: what the database holds, for other programs, a line for each object.
import type { Command } from 'commander'
import { goldLine } from '../desk/gold-line.ts'
import { documentIdOf } from '../store/read/resolve.ts'
import { countWaiting, reviewedDocuments } from '../store/read/reviewed-documents.ts'
import type { Store } from '../store/store.ts'
import { command, counted, note, withStore } from './command.ts'
import { endWithReader, print } from './print.ts'

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
  endWithReader()
  let lines = 0
  for await (const reviewed of reviewedDocuments(reader, only)) {
    await print(`${JSON.stringify(goldLine(reviewed))}\n`)
    lines++
  }
  const waiting = only === undefined ? await countWaiting(reader) : 0
  if (waiting > 0)
    note(`exported ${counted(lines, 'document')}; ${waiting} left out, for they have drafts to review`)
}
