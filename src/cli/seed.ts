// isnad seed: loads a folder of documents and their annotations.
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { readConfig, root } from '../config.ts'
import { seed } from '../newsroom/seed/seed.ts'
import type { DocumentReport } from '../store/write/save-document.ts'
import { command, out } from './command.ts'
import { preparedStore } from './with-store.ts'
import { shown } from './shown.ts'

export const seedCommand = (): Command =>
  command('seed', [
    'isnad seed',
    'isnad seed my-seeds      # a folder as seeds/README.md describes it',
    'isnad seed --json',
  ])
    .argument('[folder]', 'the folder of seeds', fileURLToPath(new URL('seeds', root)))
    .option('--json', 'print one JSON object')
    .action((folder: string, options: { json?: true }) => run(folder, options.json === true))

const run = async (folder: string, json: boolean): Promise<void> => {
  const { store } = await preparedStore(readConfig(process.env).databaseUrl)
  try {
    const onDocument = json
      ? undefined
      : (name: string, report: DocumentReport) => out(shown(line(name, report)))
    const report = await seed(store, folder, { now: () => new Date(), ...(onDocument ? { onDocument } : {}) })
    const { added, corrected } = report.vocabulary
    out(json ? JSON.stringify(report) : `vocabulary: ${added} added, ${corrected} corrected`)
  } finally {
    await store.close()
  }
}

const line = (
  name: string,
  { document, added, corrected, withdrawn, unchanged, kept, dated }: DocumentReport,
): string => {
  const others = [
    kept > 0 ? `, ${kept} kept as somebody else has changed them` : '',
    dated > 0 ? `, ${dated} dated anew by the day of publication` : '',
  ].join('')
  return `${name}: document ${document}; statements: ${added} added, ${corrected} corrected, ${withdrawn} withdrawn, ${unchanged} unchanged${others}`
}
