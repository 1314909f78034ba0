// isnad export: the content of the database for other programs, one line per object.
import { expected } from '../errors.ts'
import { type Command } from 'commander'
import { goldLine } from '../newsroom/exchange/gold-line.ts'
import { type ExportReport, exportLines } from '../newsroom/exchange/lines/export-lines.ts'
import { csvRow } from '../newsroom/exchange/table/csv.ts'
import { tableHead, tableRow } from '../newsroom/exchange/table/statement-table.ts'
import { statementPages } from '../store/transfer/statement-pages.ts'
import { documentIdOf } from '../store/read/resolve.ts'
import { countWaiting, reviewedDocuments } from '../store/transfer/reviewed-documents.ts'
import type { Store } from '../store/connection/store.ts'
import { command, counted, note } from './command.ts'
import { withStoreToRead } from './with-store.ts'
import { withOutput, type Write } from './output.ts'
import { progress, rate } from './progress.ts'

interface Options {
  readonly jsonl?: true
  readonly csv?: true
  readonly gold?: true
  readonly bom?: true
  readonly document?: readonly string[]
  readonly output?: string
}

const formats = ['jsonl', 'csv', 'gold'] as const

export const exportCommand = (): Command =>
  command('export', [
    'isnad export --output backup.jsonl    # everything, for isnad import',
    'isnad export --csv --bom --output statements.csv',
    'isnad export --gold > gold.jsonl      # every document that is reviewed to the end',
    'isnad export --gold --document china-russia-defence',
  ])
    .option('--jsonl', 'everything, as JSON Lines that isnad import reads; this is the default')
    .option('--csv', 'a row for each statement, for a spreadsheet')
    .option('--bom', 'with --csv: begin with a byte order mark, by which Excel knows UTF-8')
    .option('--gold', 'documents whose statements are all reviewed, as gold for an extractor')
    .option('--document <document...>', 'only these: slugs, ids or SHA-256')
    .option('--output <file>', 'write a file, which is there whole or not at all')
    .action(run)

async function run(this: Command, options: Options): Promise<void> {
  const asked = formats.filter((format) => options[format])
  if (asked.length > 1)
    this.error(expected('error', 'one format', `--${asked.join(' and --')}`), { exitCode: 2 })
  const [format = 'jsonl'] = asked
  if (options.bom && format !== 'csv') this.error('error: --bom is for --csv', { exitCode: 2 })
  await withStoreToRead(async (store) => {
    const documents = await documentsOf(store, options.document)
    await withOutput(options.output, async (write) => {
      if (options.bom) await write('\u{feff}')
      await writers[format](store, documents, write)
    })
  })
}

type Documents = readonly string[] | undefined

/** The ids of the documents. */
const documentsOf = async (store: Store, named: readonly string[] | undefined): Promise<Documents> => {
  if (!named) return undefined
  const ids: string[] = []
  for (const document of named) ids.push(await documentIdOf(store.reader(), document))
  return [...new Set(ids)]
}

const exportRecords = async (store: Store, documents: Documents, write: Write): Promise<void> => {
  const shown = progress()
  const begin = performance.now()
  const text = (report: ExportReport): string => {
    const { document, statement, topic, source, speaker } = report
    return `exported ${counted(document, 'document')}, ${counted(statement, 'statement')}, ${counted(topic + source + speaker, 'entity', 'entities')}`
  }
  const report = await exportLines(store, documents, async (line, soFar) => {
    await write(`${line}\n`)
    shown.at(() => `${text(soFar)}; ${rate(soFar.document + soFar.statement, begin)}`)
  })
  shown.end()
  note(text(report))
}

const exportTable = async (store: Store, documents: Documents, write: Write): Promise<void> => {
  const shown = progress()
  const begin = performance.now()
  let rows = 0
  await write(csvRow(tableHead))
  for await (const page of statementPages(store.reader(), documents)) {
    for (const statement of page) await write(csvRow(tableRow(statement)))
    rows += page.length
    shown.at(() => `exported ${counted(rows, 'row')}; ${rate(rows, begin)}`)
  }
  shown.end()
  note(`exported ${counted(rows, 'row')}`)
}

const exportGold = async (store: Store, documents: Documents, write: Write): Promise<void> => {
  const reader = store.reader()
  let lines = 0
  for (const only of documents ?? [undefined])
    for await (const reviewed of reviewedDocuments(reader, only)) {
      await write(`${JSON.stringify(goldLine(reviewed))}\n`)
      lines++
    }
  const waiting = documents ? 0 : await countWaiting(reader)
  if (waiting > 0)
    note(`exported ${counted(lines, 'document')}; ${waiting} left out, for they have drafts to review`)
}

const writers = { jsonl: exportRecords, csv: exportTable, gold: exportGold } as const
