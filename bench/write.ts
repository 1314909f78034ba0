// What writing costs, compared with the least that SQLite could do: import, export, verify and ingest, in process.
// `node bench/write.ts [--statements 2000] [--articles 40] [--rounds 3] [--keep FOLDER]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { ingest } from '../src/newsroom/ingest/ingest.ts'
import { exportLines } from '../src/newsroom/exchange/lines/export-lines.ts'
import { lineFormats } from '../src/newsroom/exchange/lines/format.ts'
import { headSize, importFile } from '../src/newsroom/exchange/lines/import-file.ts'
import { openStore, type Store } from '../src/store/connection/store.ts'
import { prepareStore } from '../src/store/upkeep/prepare-store.ts'
import { verify } from '../src/store/upkeep/verify.ts'
import { newsOf } from './news.ts'
import { databaseOf } from './read/data/kept.ts'

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '2000' },
    articles: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'string', default: 'data/bench' },
  },
})
/** The size of an article in bytes of UTF-8, as long as most are. */
const articleBytes = 3000
const folder = mkdtempSync(join(tmpdir(), 'isnad-write-'))
const at = new Date('2026-01-01T00:00:00Z')

/** Seconds of CPU, user and system, that the work takes. */
const cpuOf = async (work: () => unknown): Promise<number> => {
  const begin = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6
}

let made = 0
const fresh = async (): Promise<{ readonly path: string; readonly store: Store }> => {
  const path = join(folder, `${made++}.db`)
  const { store } = await prepareStore(`file:${path}`)
  return { path, store }
}

const linesOf = async (path: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const store = openStore(`file:${path}`)
  await exportLines(store, undefined, (line) => void lines.push(line))
  await store.close()
  return lines
}

const importLines = async (store: Store, lines: readonly string[]): Promise<void> => {
  const bytes = Buffer.from(lines.join('\n'))
  const pieces = async function* (from: number) {
    yield bytes.subarray(from)
  }
  const report = await importFile(store, { head: bytes.subarray(0, headSize), pieces }, lineFormats.jsonl, {
    ...{ actor: 'import:bench', at, why: 'measured', onError: 'stop', dryRun: false, fromStart: true },
    onBadLine: (number, error) => {
      throw new Error(`bench: expected good lines, got ${number}: ${error.message}`)
    },
    onProgress: () => undefined,
    onResume: () => undefined,
  })
  if (report.added !== lines.length - 1) throw new Error('bench: expected every line to be added')
}

/** Copies all rows of one database to another, with indexes and triggers, by prepared statements in one transaction. */
const byHand = (from: string, to: string): (() => void) => {
  const source = new Database(from, { readonly: true })
  const names = source
    .prepare(
      `select name from sqlite_master where type = 'table' and sql not like 'create virtual%'
       and name not like 'sqlite%' and name not like '%Index\\_%' escape '\\' and name not like '\\_%' escape '\\'`,
    )
    .pluck()
    .all() as string[]
  const tables = names.map((name) => {
    const rows = source.prepare(`select * from "${name}"`).raw().all() as unknown[][]
    return { name, rows }
  })
  source.close()
  return () => {
    const target = new Database(to)
    target.exec('begin; pragma defer_foreign_keys = on')
    for (const { name, rows } of tables) {
      const [first] = rows
      if (!first) continue
      const insert = target.prepare(`insert into "${name}" values (${first.map(() => '?').join(', ')})`)
      for (const row of rows) insert.run(row)
    }
    target.exec('commit')
    target.close()
  }
}

const articles = Array.from({ length: Number(values.articles) }, (_, i) => newsOf(i + 1, articleBytes))

const ingestAll = async (store: Store): Promise<number> => {
  let added = 0
  for (const text of articles)
    added += (await ingest(store, { text, publisher: 'The Harbour Times' }, { actor: 'bench', at })).added
  return added
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

const from = await databaseOf(Number(values.statements), values.keep)
const lines = await linesOf(from)
const seconds: Record<'import' | 'by hand' | 'export' | 'verify' | 'ingest', number[]> = {
  ...{ import: [], 'by hand': [], export: [], verify: [], ingest: [] },
}
let drafts = 0
for (let round = 0; round <= Number(values.rounds); round++) {
  const into = await fresh()
  const hand = await fresh()
  await hand.store.close()
  const write = byHand(from, hand.path)
  const texts = await fresh()
  const taken = {
    import: await cpuOf(() => importLines(into.store, lines)),
    'by hand': await cpuOf(write),
    export: await cpuOf(() => linesOf(into.path)),
    verify: await cpuOf(() =>
      verify(into.store, ({ where, what }) => {
        throw new Error(`bench: ${where}: ${what}`)
      }),
    ),
    ingest: await cpuOf(async () => (drafts = await ingestAll(texts.store))),
  }
  await into.store.close()
  await texts.store.close()
  // The first round warms up.
  if (round > 0)
    for (const [what, took] of Object.entries(taken)) seconds[what as keyof typeof seconds].push(took)
}
rmSync(folder, { recursive: true })

const row = (what: string, took: readonly number[], n: number, unit: string): string =>
  `${what.padEnd(10)} ${median(took).toFixed(2).padStart(7)} s CPU ${(n / median(took)).toFixed(0).padStart(8)} ${unit} a CPU second`
const ratio = median(seconds.import.map((took, i) => took / (seconds['by hand'][i] ?? took)))
process.stdout.write(
  `${[
    row('import', seconds.import, lines.length - 1, 'lines'),
    row('by hand', seconds['by hand'], lines.length - 1, 'lines'),
    `import takes ${ratio.toFixed(1)} times what the same rows take by hand`,
    row('export', seconds.export, lines.length - 1, 'lines'),
    row('verify', seconds.verify, Number(values.statements), 'statements'),
    row('ingest', seconds.ingest, drafts, 'statements'),
  ].join('\n')}\n`,
)
