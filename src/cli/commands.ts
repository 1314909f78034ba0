// The commands, each loaded only when it is needed: most need no server, no extractor and no database.
import type { Command } from 'commander'

export interface CommandEntry {
  readonly name: string
  readonly description: string
  readonly load: () => Promise<Command>
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'serve',
    description: 'Serve the API and the playground; a new database is migrated and seeded first.',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  {
    name: 'seed',
    description:
      'Load every document of a folder with its reviewed annotation; what is already so is left alone.',
    load: async () => (await import('./seed.ts')).seedCommand(),
  },
  {
    name: 'extract',
    description: 'Print the statements that articles report, with speaker, words, chain and date.',
    load: async () => (await import('./extract.ts')).extractCommand(),
  },
  {
    name: 'ingest',
    description:
      'Store texts with drafts of the statements that they report; what is already so is left alone.',
    load: async () => (await import('./ingest.ts')).ingestCommand(),
  },
  {
    name: 'check',
    description: 'Check whether somebody is on record with these words, and show the evidence.',
    load: async () => (await import('./check.ts')).checkCommand(),
  },
  {
    name: 'evaluate-check',
    description: 'Make claims of what is on record, check them, and print what comes out of each kind.',
    load: async () => (await import('./evaluate-check.ts')).evaluateCheckCommand(),
  },
  {
    name: 'export',
    description: 'Print what the database holds, for other programs.',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  {
    name: 'import',
    description:
      'Store what isnad export has written, quotations of Quotebank, or decisions made in a table.',
    load: async () => (await import('./import.ts')).importCommand(),
  },
  {
    name: 'evaluate',
    description:
      'Run the extractor on gold articles and print how much it finds and how much of it is right.',
    load: async () => (await import('./evaluate.ts')).evaluateCommand(),
  },
  {
    name: 'verify',
    description:
      'Check every hash, span, id, name, date, search entry, counter and history entry against what they follow from.',
    load: async () => (await import('./verify.ts')).verifyCommand(),
  },
  {
    name: 'checkpoint',
    description: 'Print the head of the history, to be published and proved against later.',
    load: async () => (await import('./checkpoint.ts')).checkpointCommand(),
  },
  {
    name: 'backup',
    description: 'Copy the SQLite database to a file, while it is used, and check the copy.',
    load: async () => (await import('./backup.ts')).backupCommand(),
  },
  {
    name: 'restore',
    description: 'Put a backup in the place of the SQLite database.',
    load: async () => (await import('./restore.ts')).restoreCommand(),
  },
  {
    name: 'stats',
    description: 'Print how much the database holds.',
    load: async () => (await import('./stats.ts')).statsCommand(),
  },
  {
    name: 'token',
    description: 'Give out, list and revoke the tokens with which programs write.',
    load: async () => (await import('./token.ts')).tokenCommand(),
  },
]
