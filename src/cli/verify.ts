// isnad verify: checks every anchor, hash, id, name and counter of the database.
import type { Command } from 'commander'
import { expected, IsnadError } from '../errors.ts'
import type { Problem } from '../store/upkeep/problem.ts'
import { verify } from '../store/upkeep/verify.ts'
import { command, counted, note, out } from './command.ts'
import { withStore } from './with-store.ts'

export const verifyCommand = (): Command =>
  command('verify', ['isnad verify', 'isnad verify --json'])
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExit code 1 when anything fails; each failure is a line on standard error.')
    .action((options: { json?: true }) => run(options.json === true))

const run = async (json: boolean): Promise<void> => {
  const problems: Problem[] = []
  const report = await withStore((store) =>
    verify(store, (problem) => {
      if (json) problems.push(problem)
      else note(`${problem.where}: ${problem.what}`)
    }),
  )
  const { documents, statements, spans, names } = report
  if (json) out(JSON.stringify({ ...report, problems }))
  else if (report.problems === 0)
    out(
      `proved: ${counted(statements, 'statement')} of ${counted(documents, 'document')}, ${counted(spans, 'span')}, the names of ${names} entities`,
    )
  if (report.problems > 0)
    throw new IsnadError(
      'VERIFY_FAILED',
      expected('cli', 'everything proved', counted(report.problems, 'problem')),
    )
}
