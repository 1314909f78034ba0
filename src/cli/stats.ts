// isnad stats: how much there is.
import type { Command } from 'commander'
import { readStats } from '../store/read/stats.ts'
import { command, out, withStore } from './command.ts'

export const statsCommand = (): Command =>
  command('stats', 'Tell how much the database holds.', ['isnad stats', 'isnad stats --json'])
    .option('--json', 'print one JSON object')
    .action((options: { json?: true }) => run(options.json === true))

const run = async (json: boolean): Promise<void> => {
  const stats = await withStore((store) => readStats(store.reader()))
  if (json) return out(JSON.stringify(stats))
  const width = Math.max(...Object.keys(stats).map((name) => name.length))
  for (const [name, value] of Object.entries(stats)) out(`${name.padEnd(width)}  ${value ?? 'unknown'}`)
}
