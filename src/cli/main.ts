// The `isnad` command: a table of contents. Exit codes: 0 done, 1 an error that the message explains, 2 the command
// itself was mistyped.
import { Command, CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { IsnadError } from '../errors.ts'
import { endWithReader, explained, note } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'

/** The command line with the wanted commands loaded; the others appear only in its help. */
export const program = async (isWanted: (name: string) => boolean = () => true): Promise<Command> => {
  const whole = new Command('isnad')
    .description('Isnad: who said what, when, in which words, and through whom it reached us.')
    .version(about.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .configureHelp({ showGlobalOptions: false, subcommandTerm: (command) => command.name() })
    .addHelpText('after', exitCodes)
  for (const entry of commands) whole.addCommand(isWanted(entry.name) ? await loaded(entry) : listed(entry))
  return whole
}

const loaded = async ({ load, description }: CommandEntry): Promise<Command> =>
  (await load()).description(description)

const listed = ({ name, description }: CommandEntry): Command => new Command(name).description(description)

const exitCodes = `
Exit codes:
  0  done
  1  an error; the message says what was expected and what came
  2  the command was mistyped

Settings come from the environment: PORT, HOST, ISNAD_DATABASE_URL, ISNAD_FETCH, ISNAD_LOG_LEVEL (docs/settings.md).`

/** Runs the command that the arguments name and returns the exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [first, second] = args.filter((one) => !one.startsWith('-'))
  const named = first === 'help' ? second : first
  try {
    const whole = await program((name) => name === named)
    await whole.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof IsnadError) note(`isnad: ${explained(error)}`)
    else
      note(
        `isnad: an internal error; please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    return 1
  }
}

/** Runs the command of this process and sets its exit code. */
export const run = async (): Promise<void> => {
  endWithReader()
  process.exitCode = await main(process.argv.slice(2))
}

if (import.meta.main) await run()
