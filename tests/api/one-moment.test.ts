// An operation sees one moment, however many SQL statements it takes and whatever others write meanwhile.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '../helpers/app.ts'
import { startProcess } from '../helpers/process.ts'
import { saveMany } from '../store/many-statements.ts'

const query = `query Counts($list: Boolean!) {
  statements(first: 100) @include(if: $list) { totalCount nodes { id } }
  facets @include(if: $list) { counted }
  stats { statements }
  speaker(slug: "ann") { name(lang: "en") statementCount }
}`

/** Rows by ids alone, which are read in the calling thread. */
const points = `query Points($slug: String!) {
  speaker(slug: $slug) { name(lang: "en") statementCount }
  again: speaker(slug: $slug) { names { lang text } roles { held } }
}`

interface Counts {
  readonly statements: { readonly totalCount: number; readonly nodes: readonly unknown[] }
  readonly facets: { readonly counted: number }
  readonly stats: { readonly statements: number }
  readonly speaker: { readonly name: string; readonly statementCount: number }
}

const all = ({ statements, facets, stats, speaker }: Counts): readonly number[] => [
  statements.totalCount,
  statements.nodes.length,
  facets.counted,
  stats.statements,
  Number(speaker.name),
  speaker.statementCount,
]

describe.each([
  ['sqlite, in the calling thread', 'sqlite', 0],
  ['sqlite, in threads', 'sqlite', 2],
  ['postgresql', 'postgresql', 0],
] as const)('an operation on %s', (_, engine, readers) => {
  let app: TestApp
  let ask: TestApp['ask']
  beforeAll(async () => {
    app = await testApp(engine, { seeded: false, readers })
    // Each question is asked for the first time, so that no answer comes from memory.
    let asked = 0
    ask = (text, variables) => app.ask(text, { ...variables, asked: asked++ })
    await saveMany(app.store, 60)
    const writer = fileURLToPath(new URL('../store/ceaseless-writer.ts', import.meta.url))
    const { child, done } = startProcess(process.execPath, [writer, app.url])
    await Promise.race([
      new Promise((resolve) => child.stdout?.once('data', resolve)),
      done.then(({ err }) => expect.fail(`the writer has ended: ${err}`)),
    ])
  })
  afterAll(() => app.close())

  it('counts the same everywhere while another process writes, 200 times', async () => {
    const seen = new Set<number>()
    for (let asked = 0; asked < 200 || seen.size < 3; asked += 8) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask(query, { list: true })))
      for (const { data, errors } of answers) {
        expect(errors).toBeUndefined()
        const [first = -1, ...others] = all(data as Counts)
        expect(others).toEqual(others.map(() => first))
        seen.add(first)
      }
    }
    await expect.poll(() => app.store.reading()).toMatchObject({ busy: 0, waiting: 0 })
  })

  it('reads a name and its count of one moment when it reads rows by ids alone', async () => {
    const seen = new Set<number>()
    for (let asked = 0; asked < 200 || seen.size < 3; asked++) {
      const { data, errors } = await ask(points, { slug: 'ann' })
      expect(errors).toBeUndefined()
      const { speaker, again } = data as {
        speaker: Counts['speaker']
        again: { readonly names: readonly { readonly text: string }[] }
      }
      expect([Number(speaker.name), Number(again.names[0]?.text)]).toEqual([
        speaker.statementCount,
        speaker.statementCount,
      ])
      seen.add(speaker.statementCount)
    }
  })
})
