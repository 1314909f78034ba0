// isnad check: did they say it? One claim for a person, or many in a file for a program.
import type { Command } from 'commander'
import { z } from 'zod'
import { check } from '../newsroom/check/check.ts'
import { type CheckInput, checkLimits } from '../newsroom/check/check-input.ts'
import { type CheckReport, reportOf } from '../newsroom/check/report.ts'
import { searchedBy } from '../newsroom/check/searched.ts'
import { expected, IsnadError } from '../errors.ts'
import { parseEdtf } from '../statement/said-date.ts'
import { loaderOf } from '../store/read/load.ts'
import { nothing } from '../store/read/want.ts'
import type { Store } from '../store/connection/store.ts'
import { checkedText } from './checked-text.ts'
import { command, counted, explained, note, out, print } from './command.ts'
import { withStoreToRead } from './with-store.ts'
import { type FileLine, fileLines } from './lines.ts'
import { progress, rate } from './progress.ts'

interface Options {
  readonly speaker?: string
  readonly said?: string
  readonly lang?: string
  readonly first?: string
  readonly drafts?: true
  readonly claims?: string
  readonly json?: true
  readonly color?: boolean
}

export const checkCommand = (): Command =>
  command('check', [
    "isnad check 'ممكن حاسم' --speaker NATO",
    'isnad check "Putin said that ties are bearing fruit" --drafts',
    'isnad check --claims claims.jsonl --json > verdicts.jsonl',
  ])
    .argument('[claim]', 'the words, as they were pasted')
    .option(
      '--speaker <speaker>',
      'who is claimed to have said them: a slug, an id or a name in any spelling',
    )
    .option('--said <date>', 'when: YYYY-MM-DD or another EDTF date')
    .option('--lang <tag>', 'the language of the claim; without it, it is detected from its letters')
    .option('--first <n>', `how many matches to show, at most ${checkLimits.most}`, String(checkLimits.usual))
    .option('--drafts', 'also look at what a machine has found and nobody has reviewed')
    .option('--claims <file>', 'a file of claims, one JSON object a line, or - for standard input')
    .option('--json', 'print one JSON object for each claim')
    .option('--no-color', 'mark with brackets instead of colours')
    .addHelpText(
      'after',
      '\nA line of --claims: {"claim": "…", "speaker": "…", "said": "2024-10", "lang": "ar"}; all but the claim may be left out.\nA verdict is about what is on record, never about the world.',
    )
    .action(run)

async function run(this: Command, claim: string | undefined, options: Options): Promise<void> {
  if ((claim === undefined) === (options.claims === undefined))
    this.error('error: expected a claim or --claims, one of them', { exitCode: 2 })
  if (options.claims !== undefined && !options.json)
    this.error('error: expected --json with --claims', { exitCode: 2 })
  if (!/^\d+$/u.test(options.first ?? ''))
    this.error('error: expected --first with a number', { exitCode: 2 })
  await withStoreToRead(async (store) => {
    if (options.claims !== undefined) return checkLines(store, options.claims, options)
    const report = await checkOne(store, inputOf(claim ?? '', options))
    const isColoured = options.color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined
    out(options.json ? JSON.stringify(report) : checkedText(report, isColoured))
  })
}

const inputOf = (claim: string, { speaker, said, lang, first, drafts }: Options): CheckInput => ({
  claim,
  speaker,
  said: said === undefined ? null : parseEdtf(said),
  lang,
  first: Number(first),
  drafts,
})

const checkOne = async (store: Store, input: CheckInput): Promise<CheckReport> => {
  const reader = store.reader()
  const checked = await check(loaderOf(reader), input, { wantRelated: nothing })
  return reportOf(checked, await searchedBy(store, reader, checked.review))
}

const claimLine = z.looseObject({
  claim: z.string(),
  speaker: z.string().nullish(),
  said: z.string().nullish(),
  lang: z.string().nullish(),
})

/** @throws IsnadError LINES_FAILED when one of the lines could not be checked */
const checkLines = async (store: Store, file: string, options: Options): Promise<void> => {
  const status = progress()
  const began = performance.now()
  let lines = 0
  let bad = 0
  for await (const line of fileLines(file)) {
    lines++
    await print(`${JSON.stringify(await checkLine(store, line, options, () => bad++))}\n`)
    status.at(() => `isnad: ${counted(lines, 'claim')} checked, ${rate(lines, began)} …`)
  }
  status.end()
  if (bad > 0)
    throw new IsnadError(
      'LINES_FAILED',
      expected('cli', `${counted(lines, 'line')} with claims`, `${bad} that could not be checked`),
    )
}

/** A line that cannot be checked is reported in its place, so that answers stay in the order of the questions. */
const checkLine = async (
  store: Store,
  { number, text }: FileLine,
  options: Options,
  onBad: () => void,
): Promise<object> => {
  try {
    const { claim, speaker, said, lang } = parsed(text)
    const given = {
      speaker: speaker ?? options.speaker,
      said: said ?? options.said,
      lang: lang ?? options.lang,
    }
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    return { line: number, ...(await checkOne(store, inputOf(claim, { ...options, ...known }))) }
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code.startsWith('DATABASE_')) throw error
    onBad()
    note(`isnad: line ${number}: ${explained(error)}`)
    return { line: number, error: { code: error.code, message: error.message } }
  }
}

/** @throws IsnadError LINE_INVALID */
const parsed = (text: string): z.infer<typeof claimLine> => {
  const read = claimLine.safeParse(jsonOf(text))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new IsnadError(
    'LINE_INVALID',
    expected(
      'cli',
      'an object with a claim',
      `${JSON.stringify(text.slice(0, 60))} (${issue?.path.join('.') || 'the line'}: ${issue?.message ?? ''})`,
    ),
  )
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
