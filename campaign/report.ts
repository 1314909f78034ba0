// The results of the campaign as a table, and as docs/reliability.md.
import { cpus } from 'node:os'
import type { Result } from './part.ts'

type Row = Result & { readonly part: string }

export const tableOf = (rows: readonly Row[]): string =>
  [
    '| part | what was tried | times | what was seen | broken |',
    '| --- | --- | ---: | --- | ---: |',
    ...rows.map(
      ({ part, what, tried, seen, broken }) =>
        `| ${part} | ${what} | ${tried.toLocaleString('en')} | ${seen} | ${broken.length} |`,
    ),
  ].join('\n')

export interface RunFacts {
  readonly began: Date
  readonly isQuick: boolean
  readonly seed: number
}

export const pageOf = (rows: readonly Row[], { began, isQuick, seed }: RunFacts): string => {
  const broken = rows.flatMap(({ part, broken: lines }) => lines.map((line) => `- ${part}: ${line}`))
  const command = `npm run campaign --${isQuick ? ' --quick' : ''} --seed ${seed} --write`
  return `# Reliability

What the campaign tried and what held. It is written by \`${command}\`; [its page](../campaign/README.md) says what each
part does and which promise it holds Isnad to. Run on ${began.toISOString().slice(0, 10)}, Node ${process.version.slice(1)},
${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).

${tableOf(rows)}

${broken.length > 0 ? `Broken:\n\n${broken.join('\n')}` : 'No promise was broken.'}
`
}
