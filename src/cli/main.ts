// The `isnad` command: a table of contents. Exit codes: 0 done, 1 an error that the message explains, 2 the command
// itself was mistyped.
import { Command, CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { IsnadError } from '../errors.ts'
import { checkCommand } from './check.ts'
import { explained, note } from './command.ts'
import { extractCommand } from './extract.ts'
import { ingestCommand } from './ingest.ts'
import { evaluateCheckCommand } from './evaluate-check.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { seedCommand } from './seed.ts'
import { serveCommand } from './serve.ts'
import { statsCommand } from './stats.ts'
import { tokenCommand } from './token.ts'
import { verifyCommand } from './verify.ts'

/** The whole command line. */
export const program = (): Command =>
  new Command('isnad')
    .description('Isnad: who said what, when, in which words, and through whom it reached us.')
    .version(about.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false })
    .addCommand(serveCommand())
    .addCommand(seedCommand())
    .addCommand(extractCommand())
    .addCommand(ingestCommand())
    .addCommand(checkCommand())
    .addCommand(evaluateCheckCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(evaluateCommand())
    .addCommand(verifyCommand())
    .addCommand(statsCommand())
    .addCommand(tokenCommand())
    .addHelpText('after', exitCodes)

const exitCodes = `
Exit codes:
  0  done
  1  an error; the message says what was expected and what came
  2  the command was mistyped

Settings come from the environment: PORT, HOST, ISNAD_DATABASE_URL, ISNAD_FETCH, ISNAD_LOG_LEVEL (docs/settings.md).`

const main = async (): Promise<number> => {
  try {
    await program().parseAsync()
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof IsnadError) note(`isnad: ${explained(error)}`)
    else
      note(
        `isnad: a fault of ours; please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    return 1
  }
}

if (import.meta.main) {
  process.exitCode = await main()
}
