// isnad restore: a backup in the place of the SQLite database.
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { restore } from '../store/upkeep/restore.ts'
import { command, counted, note } from './command.ts'

export const restoreCommand = (): Command =>
  command('restore', ['isnad restore /backups/isnad-monday.db', 'isnad restore --force /backups/newest.db'])
    .argument('<file>', 'what isnad backup has written')
    .option('--force', 'put a database that is there already aside')
    .action((file: string, { force = false }: { force?: true | false }) => run(file, force))

const run = async (file: string, force: boolean): Promise<void> => {
  const url = readConfig(process.env).databaseUrl
  const { aside, pending } = await restore(url, file, { force, now: new Date() })
  note(`isnad: ${file} is the database now`)
  if (aside !== null) note(`isnad: the one before is ${aside}`)
  if (pending.length > 0)
    note(`isnad: it lacks ${counted(pending.length, 'migration')}, which the next \`isnad serve\` applies`)
}
