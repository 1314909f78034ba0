// isnad evaluate-check: how good the check is on the content of this database.
import type { Command } from 'commander'
import { evaluatePairs } from '../newsroom/check/evaluation/evaluate-pairs.ts'
import { withPairs } from '../newsroom/check/evaluation/with-pairs.ts'
import { evaluateCheck, type Failure, type Tally } from '../newsroom/check/evaluation/evaluate.ts'
import { caseKinds } from '../newsroom/check/evaluation/kinds.ts'
import { expected, IsnadError } from '../errors.ts'
import { verdicts } from '../match/verdict.ts'
import { loaderOf } from '../store/read/load.ts'
import { command, note, out } from './command.ts'
import { withStoreToRead } from './with-store.ts'
import { progress } from './progress.ts'

interface Options {
  readonly cases: string
  readonly seed: string
  readonly show: string
  readonly kinds?: string
  readonly drafts?: true
  readonly pairs?: string
  readonly json?: true
}

export const evaluateCheckCommand = (): Command =>
  command('evaluate-check', [
    'isnad evaluate-check --drafts',
    'isnad evaluate-check --drafts --kinds halved,cut-mixed --show 20',
    'isnad evaluate-check --cases 1000 --seed 7 --show 20 --json',
    'isnad evaluate-check --drafts --pairs bench/pairs/test.jsonl',
  ])
    .option('--cases <n>', 'claims of each kind', '200')
    .option('--seed <n>', 'the same number makes the same claims', '1')
    .option('--show <n>', 'print the first n that came out wrong on standard error', '0')
    .option('--kinds <names>', 'these kinds alone, with commas between')
    .option('--drafts', 'also use what a machine has found and nobody has reviewed')
    .option(
      '--pairs <file>',
      'statements and claims that say the same in other words or in the other language, instead of claims that are made; the statements go into a copy of the database',
    )
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nWhat the kinds are and what must come out of each: docs/check.md.')
    .action(run)

async function run(
  this: Command,
  { cases, seed, show, kinds: named, drafts, pairs, json }: Options,
): Promise<void> {
  for (const [name, value] of Object.entries({ cases, seed, show }))
    if (!/^\d{1,9}$/u.test(value))
      this.error(expected('error', `--${name} with a number`, value), { exitCode: 2 })
  const kinds = named?.split(',').map((name) => name.trim())
  const strange = kinds?.find((name) => !caseKinds.some((kind) => kind.name === name))
  if (strange !== undefined)
    this.error(
      expected('error', `--kinds with some of ${caseKinds.map(({ name }) => name).join(', ')}`, strange),
      { exitCode: 2 },
    )
  const tallies: Tally[] = []
  const status = progress()
  let done = 0
  let failed = 0
  await withStoreToRead(async (store) => {
    const options = {
      cases: Number(cases),
      seed: Number(seed),
      drafts: drafts === true,
      kinds,
      onCase: () => {
        done++
        status.at(() => `isnad: ${done} claims …`)
      },
      onFailure: (failure: Failure) => {
        if (failed++ < Number(show)) note(failureText(failure))
      },
    }
    const add = async (found: AsyncIterable<Tally>): Promise<void> => {
      for await (const tally of found) tallies.push(tally)
    }
    if (pairs === undefined) await add(evaluateCheck(() => loaderOf(store.reader()), options))
    else
      await withPairs(store, pairs, (both, all) =>
        add(evaluatePairs(() => loaderOf(both.reader()), all, options)),
      )
  })
  status.end()
  if (done === 0)
    throw new IsnadError(
      'NOTHING_TO_EVALUATE',
      expected(
        'cli',
        'statements of four words and more to make claims of',
        'none; --drafts counts those too that nobody has reviewed',
      ),
    )
  out(json ? JSON.stringify({ seed: Number(seed), kinds: tallies }) : tableOf(tallies))
}

const failureText = ({ kind, verdict, claim, statement, found }: Failure): string =>
  `${kind}: ${verdict}\n  claim      ${claim}\n  made from  ${statement}\n  found      ${found ?? 'nothing'}`

/** A confusion matrix: a row for each kind of claim, a column for each verdict; expected ones are starred. */
const tableOf = (tallies: readonly Tally[]): string => {
  const head = ['claims', 'cases', 'right', 'first', ...verdicts]
  const rows = tallies.map(({ kind, cases, right, first, expected, verdicts: counts }) => [
    kind,
    String(cases),
    share(right, cases),
    first === null ? '' : share(first, cases),
    ...verdicts.map((verdict) => `${counts[verdict] || ''}${expected.includes(verdict) ? '*' : ''}`),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [head, ...rows].map(line).join('\n')
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(4))
