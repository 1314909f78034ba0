// Tables of the results of all blocks and rounds.
import { median } from '../growth/measured.ts'
import { type Contender, contenders, type Workload, workloads } from './requests.ts'

/** One contender with one workload for a few seconds. */
export interface Block {
  readonly who: Contender
  readonly workload: Workload
  readonly round: number
  /** CPU of the server per request, in milliseconds. */
  readonly cpu: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

export interface Figures {
  readonly blocks: readonly Block[]
  /** MiB at the end. */
  readonly memory: ReadonlyMap<Contender, number>
}

const names: Readonly<Record<Contender, string>> = {
  L: 'L by hand',
  M: 'M Mercurius',
  A: 'A Apollo + Prisma',
  I: 'I Isnad, POST, first time',
  G: 'G Isnad, GET, first time',
  Gw: 'Gw GET, the same twenty',
}

type Cell = (who: Contender, workload: Workload) => string

const precise = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

export const tablesOf = ({ blocks, memory }: Figures): string => {
  const of = (who: Contender, workload: Workload): readonly Block[] =>
    blocks.filter((block) => block.who === who && block.workload === workload)
  const middle = (found: readonly Block[], key: 'cpu' | 'perSecond' | 'p50' | 'p99'): string =>
    found.length === 0 ? '' : precise(median(found.map((block) => block[key])))
  const spread: Cell = (who, workload) => {
    const found = of(who, workload)
    if (found.length === 0) return ''
    const all = found.map(({ cpu }) => cpu)
    return `${middle(found, 'cpu')} [${precise(Math.min(...all))}–${precise(Math.max(...all))}]`
  }
  // Within the same round: other load on the machine affects both.
  const ratio =
    (ours: Contender): Cell =>
    (who, workload) => {
      const theirs = new Map(of(who, workload).map(({ round, cpu }) => [round, cpu]))
      const ratios = of(ours, workload).flatMap(({ round, cpu }) => {
        const other = theirs.get(round)
        return other === undefined || other === 0 ? [] : [cpu / other]
      })
      if (ratios.length === 0) return ''
      return `${precise(median(ratios))} [${precise(Math.min(...ratios))}–${precise(Math.max(...ratios))}]`
    }
  const asked = contenders.filter((who) => blocks.some((block) => block.who === who))
  const others = asked.filter((who) => who === 'L' || who === 'M' || who === 'A')
  const table = (title: string, rows: readonly Contender[], cell: Cell): string =>
    [
      `### ${title}`,
      '',
      `| | ${workloads.join(' | ')} |`,
      `|---|${workloads.map(() => '--:').join('|')}|`,
      ...rows.map((who) => `| ${names[who]} | ${workloads.map((one) => cell(who, one)).join(' | ')} |`),
    ].join('\n')
  const ofMemory = [...memory].map(([who, size]) => `${names[who]} ${size.toFixed(0)}`).join(', ')
  return [
    table('Server CPU, ms a request: median [rounds]', asked, spread),
    table('CPU of Isnad by POST as times that of', others, ratio('I')),
    table('CPU of Isnad by GET as times that of', others, ratio('G')),
    table('CPU of Isnad by GET, the same twenty, as times that of', others, ratio('Gw')),
    table('Requests a second', asked, (who, one) => middle(of(who, one), 'perSecond')),
    table(
      'p50 / p99, ms',
      asked,
      (who, one) => `${middle(of(who, one), 'p50')} / ${middle(of(who, one), 'p99')}`,
    ),
    `Memory of their own (RssAnon) at the end, MiB: ${ofMemory}; Isnad and L have the file of the database in memory besides. Failed: ${blocks.reduce((sum, { failed }) => sum + failed, 0)}.`,
  ].join('\n\n')
}
