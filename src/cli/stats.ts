// isnad stats: how much there is.
import type { Command } from 'commander'
import { readStats } from '../store/read/stats.ts'
import { command, out } from './command.ts'
import { withStoreToRead } from './with-store.ts'

export const statsCommand = (): Command =>
  command('stats', ['isnad stats', 'isnad stats --json'])
    .option('--json', 'print one JSON object')
    .action((options: { json?: true }) => run(options.json === true))

const run = async (json: boolean): Promise<void> => {
  const stats = await withStoreToRead((store) => readStats(store.reader()))
  const width = Math.max(...Object.keys(stats).map((name) => name.length))
  const lines = Object.entries(stats).map(
    ([name, value]) => `${name.padEnd(width)}  ${String(value ?? 'unknown')}`,
  )
  out(json ? JSON.stringify(stats) : lines.join('\n'))
}
