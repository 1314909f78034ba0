// isnad checkpoint: the head of the history, to be published, so that others can prove later that nothing was changed.
import type { Command } from 'commander'
import { checkpointLine, readCheckpoint } from '../store/upkeep/checkpoint.ts'
import { command, out } from './command.ts'
import { withStoreToRead } from './with-store.ts'

export const checkpointCommand = (): Command =>
  command('checkpoint', ['isnad checkpoint', 'isnad checkpoint >> checkpoints.txt'])
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nisnad verify --from proves that the history up to a checkpoint is unchanged.')
    .action(async ({ json }: { json?: true }) => {
      const checkpoint = await withStoreToRead(readCheckpoint)
      out(json ? JSON.stringify(checkpoint) : checkpointLine(checkpoint))
    })
