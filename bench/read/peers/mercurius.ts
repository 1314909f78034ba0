// M: Mercurius on Fastify with its compiler and its loaders, and prepared statements.
import fastify, { type FastifyPluginCallback } from 'fastify'
import { matchOf, pageSize, placeOf, typeDefs } from './contract.ts'
import {
  type AttributionRow,
  grouped,
  type LinkRow,
  openRows,
  type SpeakerRow,
  type StatementRow,
} from './rows.ts'

interface Options {
  readonly schema: string
  readonly resolvers: object
  readonly loaders: object
  readonly jit: number
}
interface Module {
  readonly default: FastifyPluginCallback<Options>
}
interface Query<T, P = object> {
  readonly obj: T
  readonly params: P
}
interface Filter {
  readonly topic?: string
  readonly said?: { readonly from: string; readonly to: string }
  readonly text?: string
}
interface Owner {
  readonly id: string
}

const rows = openRows(process.argv[2] ?? '')

const byIds = (ids: readonly string[]): readonly StatementRow[] => {
  const found = new Map(rows.statements(JSON.stringify(ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Parts of statements, read for all of them at once. */
const parts =
  <Row extends { readonly owner: string }, Shown>(
    read: (ids: string) => readonly Row[],
    show: (rows: readonly Row[]) => Shown,
  ) =>
  (queries: readonly Query<Owner>[]): Promise<readonly Shown[]> => {
    const found = grouped(read(JSON.stringify(queries.map(({ obj }) => obj.id))))
    return Promise.resolve(queries.map(({ obj }) => show(found.get(obj.id) ?? [])))
  }

const resolvers = {
  Query: {
    statement: (_: unknown, { id }: { id: string }) => byIds([id])[0] ?? null,
    speaker: (_: unknown, { slug }: { slug: string }) => rows.speakerBySlug(slug)[0] ?? null,
    statements: (_: unknown, { filter }: { filter: Filter }) => filter,
    speakers: (_: unknown, { kind }: { kind?: string | null }) => ({
      nodes: kind ? rows.topSpeakersOfKind(kind, pageSize) : rows.topSpeakers(pageSize),
    }),
  },
  // Mercurius' compiler does not call functions that a parent has for its fields.
  StatementConnection: {
    totalCount: ({ topic, said }: Filter) => rows.countInDays(topic, said?.from, said?.to)[0]?.count ?? 0,
    nodes: ({ nodes, topic, said, text }: Filter & { readonly nodes?: readonly StatementRow[] }) =>
      nodes ??
      byIds(
        text === undefined
          ? rows.idsInDays(topic, said?.from, said?.to, pageSize)
          : rows.idsOfText(matchOf(text), pageSize),
      ),
  },
  Statement: {
    said: ({ saidEdtf, saidFrom, saidTo, saidBasis }: StatementRow) =>
      saidEdtf === null ? null : { edtf: saidEdtf, from: saidFrom, to: saidTo, basis: saidBasis },
    document: ({ slug, title, documentLang, publishedEdtf }: StatementRow) => ({
      ...{ slug, title, lang: documentLang },
      published: publishedEdtf === null ? null : { edtf: publishedEdtf },
    }),
  },
  Attribution: { speaker: ({ slug, kind, name }: AttributionRow) => ({ slug, kind, name }) },
  Link: { source: ({ slug, kind }: LinkRow) => ({ slug, kind }) },
}

const loaders = {
  Statement: {
    text: parts(rows.spans, (spans) =>
      spans
        .filter(({ role }) => role === 'CONTENT')
        .map(({ exact }) => exact)
        .join(' … '),
    ),
    verbatim: parts(rows.spans, (spans) =>
      spans.filter(({ role }) => role === 'VERBATIM').map(({ exact }) => exact),
    ),
    attributions: parts(rows.attributions, (found) => found),
    chain: parts(rows.chain, (found) => found),
    topics: parts(rows.topics, (found) => found),
  },
  Speaker: {
    statements: (queries: readonly Query<SpeakerRow, { readonly after?: string | null }>[]) =>
      Promise.resolve(
        queries.map(({ obj, params }) => {
          const ids = rows.idsOfSpeaker(obj.id, ...placeOf(params.after), pageSize + 1)
          return { nodes: byIds(ids.slice(0, pageSize)), pageInfo: { hasNextPage: ids.length > pageSize } }
        }),
      ),
  },
}

const app = fastify()
// Not a dependency of the project: a literal name would make the compiler look for it.
const name: string = 'mercurius'
const { default: mercurius } = (await import(name)) as Module
await app.register(mercurius, { schema: typeDefs, resolvers, loaders, jit: 1 })
process.send?.(Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port))
