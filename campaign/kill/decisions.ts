// A server that is killed while editors write through the API: every write that it has acknowledged must be there.
import { createToken } from '../../src/newsroom/token/editor-token.ts'
import { sql } from 'kysely'
import { newsOf } from '../../bench/news.ts'
import { ask, runProgram, serveProgram } from '../program.ts'
import { seeded } from './commands.ts'
import type { Running, Scenario, Work } from './kill.ts'
import { withStoreOf } from './proof.ts'

/** One write through the API, which is stored with a reason of its own or a title of its own. */
interface Write {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** A query with the column `n`, which is more than 0 when the write is stored. */
  readonly stored: string
}

interface Answered {
  readonly outcome: { readonly __typename: string } | null
}

/** Kills come within this time; the writers go on until then. */
const milliseconds = 2500

const role = { ingest: 'INGESTER', decide: 'EDITOR' } as const

/** Writes one after another, as fast as it is answered, and keeps what was acknowledged. */
const writing = async (
  { url }: Work,
  token: string,
  next: (i: number) => Write | undefined,
  acknowledged: string[],
): Promise<Running> => {
  const server = await serveProgram(url)
  let isOver = false
  const work = async (): Promise<void> => {
    for (let i = 0; !isOver; i++) {
      const write = next(i)
      if (!write) return
      const { data } = await ask<Answered>(server.origin, write.query, write.variables, token)
      if (data?.outcome && data.outcome.__typename !== 'Refusal') acknowledged.push(write.stored)
    }
  }
  // A request that the kill cuts off has no answer, and was not acknowledged.
  const worked = work().catch(() => undefined)
  const end = new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  return {
    end,
    kill: async () => {
      isOver = true
      server.child.kill('SIGKILL')
      await Promise.all([server.done, worked])
    },
  }
}

const quoted = (value: string | undefined): string => `'${(value ?? '').replaceAll("'", "''")}'`

interface Editing {
  readonly what: string
  readonly share: number
  readonly role: keyof typeof role
  /** The next write, from what the database has. */
  readonly writes: (work: Work) => Promise<(i: number) => Write | undefined>
}

const scenarioOf = ({ what, share, role: name, writes }: Editing): Scenario => {
  const state = { token: '', acknowledged: [] as string[] }
  return {
    what,
    share,
    hasDatabase: true,
    prepare: async (path) => {
      await seeded(path)
      const environment = { ISNAD_DATABASE_URL: `file:${path}` }
      await runProgram(['ingest', '-', '--title', 'News'], { environment, input: newsOf(7, 60_000) })
      state.token = await withStoreOf(`file:${path}`, (store) =>
        createToken(store, { name: 'campaign', role: role[name], expires: undefined }, new Date()),
      )
    },
    begin: async (work) => {
      state.acknowledged = []
      return writing(work, state.token, await writes(work), state.acknowledged)
    },
    prove: async ({ url }) =>
      withStoreOf(url, async (store) => {
        const { db } = store.reader()
        const lost: string[] = []
        for (const query of state.acknowledged) {
          const { rows } = await sql<{ n: number }>`${sql.raw(query)}`.execute(db)
          if (Number(rows[0]?.n) === 0) lost.push(`acknowledged and lost: ${query}`)
        }
        return lost
      }),
  }
}

const idsOf = (work: Work, query: string): Promise<readonly string[]> =>
  withStoreOf(work.url, async (store) => {
    const { rows } = await sql<{ id: string }>`${sql.raw(query)}`.execute(store.reader().db)
    return rows.map(({ id }) => id)
  })

const reviewing = `mutation ($input: ReviewStatementInput!) {
  outcome: reviewStatement(input: $input) { __typename ... on ReviewedStatement { statement { id } } } }`
const merging = `mutation ($input: MergeSpeakersInput!) {
  outcome: mergeSpeakers(input: $input) { __typename ... on MergedSpeakers { merge } } }`
const parting = `mutation ($input: UndoMergeSpeakersInput!) {
  outcome: undoMergeSpeakers(input: $input) { __typename ... on PartedSpeakers { speaker { id } } } }`
const ingesting = `mutation ($input: IngestDocumentInput!) {
  outcome: ingestDocument(input: $input) { __typename ... on IngestedDocument { document { id } } } }`

const inHistory = (why: string): string => `select count(*) as n from "History" where why = ${quoted(why)}`

export const decisions: readonly Scenario[] = [
  scenarioOf({
    what: 'decisions of an editor through the API',
    share: 10,
    role: 'decide',
    writes: async (work) => {
      const ids = await idsOf(work, `select id from "Statement" where review = 'DRAFT' order by id`)
      return (i) => {
        const why = `decision ${i}`
        // Each one in turn is accepted, then opened again.
        const decision = Math.floor(i / ids.length) % 2 === 0 ? 'ACCEPT' : 'REOPEN'
        const input = { statement: ids[i % ids.length], decision, why }
        return { query: reviewing, variables: { input }, stored: inHistory(why) }
      }
    },
  }),
  scenarioOf({
    what: 'merges of speakers through the API',
    share: 10,
    role: 'decide',
    writes: async (work) => {
      const slugs = await idsOf(work, `select slug as id from "Speaker" where draft = 1 order by slug`)
      return (i) => {
        const why = `merge ${i}`
        const [from, into] = slugs.slice(2 * (Math.floor(i / 2) % Math.floor(slugs.length / 2)))
        const isMerge = i % 2 === 0
        return {
          query: isMerge ? merging : parting,
          variables: { input: isMerge ? { from, into, why } : { speaker: from, why } },
          stored: inHistory(why),
        }
      }
    },
  }),
  scenarioOf({
    what: 'articles that arrive through the API',
    share: 10,
    role: 'ingest',
    writes: async () => (i) => {
      const title = `Article ${i}`
      return {
        query: ingesting,
        variables: { input: { text: newsOf(100 + i, 1500), title } },
        stored: `select count(*) as n from "Document" where title = ${quoted(title)}`,
      }
    },
  }),
]
