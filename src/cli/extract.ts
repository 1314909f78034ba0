// isnad extract: which statements articles report, without storing anything.
import { expected } from '../errors.ts'
import type { Command } from 'commander'
import { titlesIn } from '../document/format.ts'
import { documentFormats } from '../document/formats.ts'
import { extract } from '../extract/extract.ts'
import { extractedLine } from '../extract/gold.ts'
import { isDay } from '../statement/said-date.ts'
import { canonicalLanguage } from '../text/language.ts'
import { type ReadArticle, eachArticle, noArticle } from './articles.ts'
import { command, counted, note, print } from './command.ts'
import { markedText } from './marked-text.ts'
import { progress } from './progress.ts'

interface Options {
  readonly json?: true
  readonly lang?: string
  readonly date?: string
  readonly publisher?: string
  readonly charset?: string
  readonly color?: boolean
}

export const extractCommand = (): Command =>
  command('extract', [
    'isnad extract article.txt --date 2026-02-28',
    'isnad extract articles/ page.html --json > statements.jsonl',
    'cat article.html | isnad extract -',
  ])
    .argument(
      '<file...>',
      `articles (${titlesIn(documentFormats)}), folders of them, or - for standard input`,
    )
    .option('--json', 'print one JSON object a line for each article, offsets in code points')
    .option('--lang <tag>', 'the language, ar or en; without it, it is detected from the text')
    .option('--date <day>', 'when the articles were published, YYYY-MM-DD: what "last week" counts from')
    .option('--publisher <name>', 'whose articles they are: an outlet is not its own intermediary')
    .option('--charset <name>', 'the encoding, like windows-1256, where the bytes do not show it')
    .option('--no-color', 'mark with brackets instead of colours')
    .addHelpText('after', '\nA file that cannot be read is left out and reported; the exit code is then 1.')
    .action(run)

async function run(this: Command, files: readonly string[], options: Options): Promise<void> {
  const { date, lang } = options
  if (date !== undefined && !isDay(date))
    this.error(expected('error', '--date YYYY-MM-DD', date), { exitCode: 2 })
  if (lang !== undefined && canonicalLanguage(lang) === undefined)
    this.error(expected('error', '--lang like ar or en', lang), { exitCode: 2 })
  const status = progress()
  let statements = 0
  try {
    const { files: read } = await eachArticle(files, options.charset, async (article, tally) => {
      statements += await show(article, options)
      status.at(() => `isnad: ${counted(tally.files, 'article')}, ${counted(statements, 'statement')} …`)
    })
    status.end()
    if (read === 0) note(noArticle)
  } finally {
    status.end()
  }
}

const show = async (
  article: ReadArticle,
  { json, lang, date, publisher, color }: Options,
): Promise<number> => {
  const known = {
    text: article.text,
    lang: lang ?? article.lang,
    date: date ?? dayOf(article.published),
    publisher: publisher ?? article.publisher,
  }
  const extraction = extract(known)
  const isColoured = color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined
  await print(
    json
      ? `${JSON.stringify(extractedLine({ ...known, id: article.id, title: article.title }, extraction))}\n`
      : `${markedText(article.title ?? article.id, article.text, extraction, isColoured)}\n`,
  )
  return extraction.statements.length
}

/** A page may give only its month or year, and dates cannot be counted from those. */
const dayOf = (published: string | undefined): string | undefined =>
  published !== undefined && isDay(published) ? published : undefined
