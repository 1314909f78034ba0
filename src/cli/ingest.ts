// isnad ingest: stores texts in the database, with drafts of the statements that they report.
import type { Command } from 'commander'
import { titlesIn } from '../document/format.ts'
import { documentFormats } from '../document/formats.ts'
import { type IngestInput, ingest, type IngestReport } from '../newsroom/ingest/ingest.ts'
import { fetchText, readText, withGiven } from '../newsroom/ingest/read-text.ts'
import type { Store } from '../store/connection/store.ts'
import { eachFile, isFolder, noArticle } from './articles.ts'
import { cliActor, command, counted, note, out } from './command.ts'
import { many, withStore } from './with-store.ts'
import { readInput, standardInput } from './input.ts'
import { shown } from './shown.ts'

interface Options {
  readonly title?: string
  readonly url?: string
  readonly publisher?: string
  readonly wire?: string
  readonly date?: string
  readonly lang?: string
  readonly slug?: string
  readonly charset?: string
  readonly json?: true
  readonly dryRun?: true
}

/** Options that can apply to only one text. */
const ofOne = ['title', 'url', 'slug'] as const

export const ingestCommand = (): Command =>
  command('ingest', [
    'isnad ingest article.txt --title "The bridge" --publisher "The Harbour Times" --date 2026-02-28',
    'isnad ingest articles/ --wire reuters',
    'isnad ingest https://example.org/article.html',
    'cat article.html | isnad ingest - --dry-run',
  ])
    .argument(
      '<input...>',
      `files (${titlesIn(documentFormats)}), folders of them, addresses, or - for standard input`,
    )
    .option('--title <title>', 'the headline')
    .option('--url <address>', 'where it was published')
    .option('--publisher <source>', 'who published it: a slug or a name; a new name becomes a new source')
    .option('--wire <source>', 'the wire service that it is from: a slug or a name')
    .option('--date <date>', 'when it was published: YYYY-MM-DD or another EDTF date')
    .option('--lang <tag>', 'the language, like ar or en-GB; without it, it is detected from the text')
    .option('--slug <slug>', 'the readable part of its address; without it, it is made of the title')
    .option('--charset <name>', 'the encoding, like windows-1256, where the bytes do not show it')
    .option('--dry-run', 'print what would be done and store nothing')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      '\nEach text is stored whole or not at all. Of several, one that cannot be is left out and reported; the exit code is then 1.',
    )
    .action(run)

async function run(this: Command, inputs: readonly string[], options: Options): Promise<void> {
  const [only] = ofOne.filter((name) => options[name] !== undefined)
  const isOne = inputs.length === 1 && (isAddress(inputs[0] ?? '') || !(await isFolder(inputs[0] ?? '')))
  if (only && !isOne)
    this.error(
      `error: --${only} is of one text, but there are ${inputs.length > 1 ? inputs.length : 'those of a folder'}`,
      {
        exitCode: 2,
      },
    )
  const reports: IngestReport[] = []
  try {
    await withStore(
      async (store) => {
        const one = async (input: string): Promise<void> => {
          const report = await ingestOne(store, input, options)
          reports.push(report)
          if (!options.json) for (const line of linesOf(report, options)) out(shown(line))
        }
        if (isOne) return one(inputs[0] ?? '')
        const { files } = await eachFile(inputs, async (input) => {
          note(`isnad: ${nameOf(input)} …`)
          await one(input)
        })
        if (files === 0) note(noArticle)
      },
      isOne ? undefined : many,
    )
  } finally {
    if (options.json && (!isOne || reports.length > 0))
      out(JSON.stringify({ dryRun: options.dryRun === true, documents: reports }))
  }
}

const ingestOne = async (store: Store, input: string, options: Options): Promise<IngestReport> =>
  ingest(store, withGiven(await read(input, options), givenIn(options)), {
    actor: cliActor(),
    at: new Date(),
    dryRun: options.dryRun === true,
  })

/** Accepts any scheme: the code that fetches decides which are allowed. */
const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(input)

const read = async (input: string, { charset }: Options): Promise<IngestInput> =>
  isAddress(input) ? fetchText(input) : readText(await readInput(input), { name: nameOf(input), charset })

const nameOf = (input: string): string => (input === '-' ? standardInput : input)

const givenIn = ({ title, url, publisher, wire, date, lang, slug }: Options): Omit<IngestInput, 'text'> => ({
  title,
  url,
  publisher,
  wire,
  published: date,
  lang,
  slug,
})

const linesOf = (report: IngestReport, { dryRun }: Options): readonly string[] => {
  const { slug, document, added, corrected, withdrawn, unchanged, newSpeakers, newSources } = report
  const dropped = [
    report.kept > 0 ? `${report.kept} kept as somebody else has changed them` : '',
    report.dated > 0 ? `${report.dated} dated anew by the day of publication` : '',
    report.unlawful > 0 ? `${report.unlawful} dropped that break a law` : '',
    report.repeated > 0 ? `${report.repeated} found twice` : '',
  ].filter((part) => part !== '')
  const done = dryRun ? 'would be ' : ''
  return [
    `${slug}: document ${done}${document}; statements: ${[`${added} added`, `${corrected} corrected`, `${withdrawn} withdrawn`, `${unchanged} unchanged`, ...dropped].join(', ')}`,
    `  confidence: ${report.confidence.map(({ from, count }) => `${count} ${from > 0 ? `from ${from}` : 'below'}`).join(', ')}`,
    `  new: ${counted(newSpeakers.length, 'speaker')}, ${counted(newSources.length, 'source')}`,
    ...report.ambiguities.map(
      ({ name, speaker, candidates }) =>
        `  not decided: ${name} can mean ${candidates.join(', ')}; stands as ${speaker}`,
    ),
  ]
}
