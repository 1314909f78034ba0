// isnad verify: checks every anchor, hash, id, name, counter and history entry of the database.
import type { Command } from 'commander'
import { expected, IsnadError } from '../errors.ts'
import type { Problem } from '../store/upkeep/problem.ts'
import { verify } from '../store/upkeep/verify.ts'
import { checkpointsIn } from '../store/upkeep/checkpoint.ts'
import { command, counted, note, out } from './command.ts'
import { readInput } from './input.ts'
import { withStoreToRead } from './with-store.ts'

export const verifyCommand = (): Command =>
  command('verify', ['isnad verify', 'isnad verify --json', 'isnad verify --from checkpoints.txt'])
    .option('--json', 'print one JSON object')
    .option(
      '--from <checkpoint>',
      'prove also that the history up to a checkpoint is unchanged: what isnad checkpoint printed, or a file of such lines',
    )
    .addHelpText('after', '\nExit code 1 when anything fails; each failure is a line on standard error.')
    .action((options: { json?: true; from?: string }) => run(options.json === true, options.from))

const run = async (json: boolean, from: string | undefined): Promise<void> => {
  const checkpoints = from === undefined ? [] : checkpointsIn(await textOf(from))
  const problems: Problem[] = []
  const onProblem = (problem: Problem): void => {
    if (json) problems.push(problem)
    else note(`${problem.where}: ${problem.what}`)
  }
  const report = await withStoreToRead((store) => verify(store, onProblem, checkpoints))
  const { documents, statements, spans, names, entries } = report
  if (json) out(JSON.stringify({ ...report, problems }))
  else if (report.problems === 0)
    out(
      `proved: ${counted(statements, 'statement')} of ${counted(documents, 'document')}, ${counted(spans, 'span')}, the names of ${names} entities, ${counted(entries, 'history entry', 'history entries')}`,
    )
  if (report.problems > 0)
    throw new IsnadError(
      'VERIFY_FAILED',
      expected('cli', 'everything proved', counted(report.problems, 'problem')),
    )
}

/** A checkpoint itself, or the text of a file of checkpoints. @throws IsnadError FILE_UNREADABLE */
const textOf = async (from: string): Promise<string> =>
  /^(isnad-checkpoint |\{)/.test(from.trim()) ? from : new TextDecoder().decode(await readInput(from))
