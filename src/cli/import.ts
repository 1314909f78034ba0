// isnad import: files of other installations and programs into the database, one line at a time.
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { readConfig } from '../config.ts'
import { detectFormat, type Format, formats, lineFormats } from '../newsroom/exchange/lines/format.ts'
import {
  badLineWays,
  type BadLineWay,
  type FileReport,
  importFile,
  type ImportSource,
} from '../newsroom/exchange/lines/import-file.ts'
import { importReviews } from '../newsroom/exchange/table/review-table.ts'
import { expected, IsnadError } from '../errors.ts'
import type { Store } from '../store/connection/store.ts'
import { cliActor, command, counted, note, out } from './command.ts'
import { many, preparedStore } from './with-store.ts'
import { standardInput } from './input.ts'
import { progress, rate } from './progress.ts'
import { openSource } from './source.ts'

interface Options {
  readonly format?: Format
  readonly onError: BadLineWay
  readonly dryRun?: true
  readonly fromStart?: true
  readonly json?: true
}

export const importCommand = (): Command =>
  command('import', [
    'isnad import backup.jsonl',
    'isnad import backup.jsonl.gz --dry-run',
    'isnad import statements.csv           # decisions: the columns id and review',
    'bzip2 -dc quotes-2015.json.bz2 | isnad import - --on-error skip',
  ])
    .argument('<file>', 'a file, packed with gzip or not, or - for standard input')
    .addOption(
      new Option('--format <format>', 'without it, the one that the first line shows').choices(formats),
    )
    .addOption(
      new Option('--on-error <way>', 'what to do at a bad line: stop, or skip it')
        .choices(badLineWays)
        .default('stop'),
    )
    .option('--from-start', 'read all of it, also what an interrupted import has read already')
    .option('--dry-run', 'print what would be done and store nothing')
    .option('--json', 'print one JSON object')
    .action(run)

async function run(file: string, options: Options): Promise<void> {
  await using source = await openSource(file)
  const format = options.format ?? detectFormat(source.head)
  const { store } = await preparedStore(readConfig(process.env).databaseUrl, many)
  try {
    const report = await store.guard(() => read(store, { file, source, format, options }))
    printReport(report, format, options)
  } finally {
    await store.close()
  }
}

interface Task {
  readonly file: string
  readonly source: ImportSource
  readonly format: Format
  readonly options: Options
}

const read = async (store: Store, { file, source, format, options }: Task): Promise<FileReport> => {
  const name = file === '-' ? standardInput : basename(file)
  const shown = progress()
  const begin = performance.now()
  const asked = {
    at: new Date(),
    onError: options.onError,
    dryRun: options.dryRun === true,
    fromStart: options.fromStart === true,
    onBadLine: (number: number, { message, code }: IsnadError) => {
      shown.end()
      note(`${name}:${number}: ${message} [${code}]`)
    },
    onResume: (line: number) =>
      note(`isnad: going on after line ${line}, where an earlier import was broken off`),
    onProgress: (soFar: FileReport) =>
      shown.at(() => `${linesOf(soFar, format)}; ${rate(soFar.lines, begin)}`),
  }
  const report =
    format === 'csv'
      ? // A person has decided, not the import.
        await importReviews(store, source, { ...asked, actor: cliActor(), why: `decided in ${name}` })
      : await importFile(store, source, lineFormats[format], {
          ...asked,
          actor: `import:${cliActor()}`,
          why: `imported from ${name}`,
        })
  shown.end()
  return report
}

const linesOf = ({ lines, added, unchanged, bad }: FileReport, format: Format): string =>
  `${counted(lines, format === 'csv' ? 'row' : 'line')} read: ${added} ${format === 'csv' ? 'decided' : 'added'}, ${unchanged} unchanged, ${bad} bad`

/** @throws IsnadError IMPORT_FAILED */
const printReport = (report: FileReport, format: Format, { json, dryRun }: Options): void => {
  if (json) out(JSON.stringify({ format, dryRun: dryRun === true, ...report }))
  else out(`${dryRun ? 'would be ' : ''}imported (${format}): ${linesOf(report, format)}`)
  if (report.bad > 0)
    throw new IsnadError('IMPORT_FAILED', expected('cli', 'only good lines', counted(report.bad, 'bad one')))
}
