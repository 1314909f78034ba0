// The results of the campaign as a table, and as docs/reliability.md. A part that was run by itself replaces its own rows
// of the page and keeps the others, since all parts together take hours.
import { cpus } from 'node:os'
import type { Result } from './part.ts'

export interface RunFacts {
  readonly began: Date
  readonly isQuick: boolean
  readonly seed: number
}

/** The cells of a row, in the order of the columns. */
type Cells = readonly string[]

const columns = ['part', 'what was tried', 'times', 'what was seen', 'broken', 'run'] as const
const ruler = ['---', '---', '---:', '---', '---:', '---'] as const

/** What a page shows: the rows of its table, and a line for each broken promise, which begins with its part. */
export interface Report {
  readonly rows: readonly Cells[]
  readonly broken: readonly string[]
}

export const reportOf = (
  results: readonly (Result & { readonly part: string })[],
  { began, isQuick, seed }: RunFacts,
): Report => ({
  rows: results.map(({ part, what, tried, seen, broken }) => [
    ...[part, what, tried.toLocaleString('en'), seen, String(broken.length)],
    `${isQuick ? 'quick' : 'full'}, seed ${seed}, ${began.toISOString().slice(0, 10)}`,
  ]),
  broken: results.flatMap(({ part, broken }) => broken.map((line) => `${part}: ${line}`)),
})

export const tableOf = (rows: readonly Cells[]): string =>
  [columns, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** What a page shows of other parts than those of a report, and that report. @param order of the parts, by name */
export const together = (page: string, { rows, broken }: Report, order: readonly string[]): Report => {
  const isKept = (part: string): boolean => order.includes(part) && !rows.some(([own]) => own === part)
  const lines = page.split('\n')
  const keptRows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([part = '']) => isKept(part))
  const keptBroken = lines.flatMap((line) => {
    const [, whole = '', part = ''] = /^- (([\w-]+): .*)$/u.exec(line) ?? []
    return isKept(part) ? [whole] : []
  })
  const place = ([part = '']: Cells): number => order.indexOf(part)
  return {
    rows: [...keptRows, ...rows].toSorted((a, b) => place(a) - place(b)),
    broken: [...keptBroken, ...broken],
  }
}

export const pageOf = ({ rows, broken }: Report): string => `# Reliability

What the campaign tried and what held. It is written by \`npm run campaign -- --write\`; [its page](../campaign/README.md)
says what each part does and which promise it holds Isnad to. Each part has the figures of its last run, on
Node ${process.version.slice(1)} and ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).

${tableOf(rows)}

${broken.length > 0 ? `Broken:\n\n${broken.map((line) => `- ${line}`).join('\n')}` : 'No promise was broken.'}
`
