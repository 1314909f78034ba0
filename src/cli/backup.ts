// isnad backup: a copy of the SQLite database while it is used.
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { backup, partOf, removeDatabase } from '../store/upkeep/backup.ts'
import { command, counted, note } from './command.ts'
import { progress } from './progress.ts'

export const backupCommand = (): Command =>
  command('backup', ['isnad backup /backups/isnad-monday.db', 'isnad backup --force /backups/newest.db'])
    .argument('<file>', 'where to write the copy')
    .option('--force', 'replace a file that is there already')
    .action((file: string, { force = false }: { force?: true | false }) => run(file, force))

const run = async (file: string, force: boolean): Promise<void> => {
  const shown = progress()
  const stop = (): void => {
    removeDatabase(partOf(file))
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const entries = await backup(readConfig(process.env).databaseUrl, file, {
      force,
      onProgress: (share) => shown.at(() => `isnad: copied ${Math.floor(share * 100)} % …`),
    })
    shown.end()
    note(`isnad: ${file} is a checked copy, with ${counted(entries, 'history entry', 'history entries')}`)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
