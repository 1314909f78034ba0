// A: what most would build first: Apollo Server, Prisma with `include` from the root down, Isnad's schema and indexes.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { type Prisma, PrismaClient } from '../../../src/store/generated/sqlite/client.ts'
import { matchOf, pageSize, placeOf, typeDefs } from './contract.ts'

const prisma = new PrismaClient({
  adapter: new PrismaBetterSqlite3({ url: `file:${process.argv[2] ?? ''}` }),
})

const names = { names: { orderBy: { position: 'asc' } } } as const
const include = {
  spans: { where: { role: { in: ['CONTENT', 'VERBATIM'] } }, orderBy: { position: 'asc' } },
  attributions: { orderBy: { position: 'asc' }, include: { speaker: { include: names } } },
  chain: { orderBy: { position: 'asc' }, include: { source: { include: names } } },
  topics: { orderBy: { topic: { slug: 'asc' } }, include: { topic: { include: names } } },
  document: { select: { slug: true, title: true, lang: true, publishedEdtf: true } },
} as const satisfies Prisma.StatementInclude
const newest = [
  { saidTo: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.StatementOrderByWithRelationInput[]

type Statement = Prisma.StatementGetPayload<{ include: typeof include }>
interface Named {
  readonly names: readonly { readonly lang: string; readonly text: string }[]
}
interface Filter {
  readonly topic?: string
  readonly said?: { readonly from: string; readonly to: string }
  readonly text?: string
}

const nameOf = ({ names: own }: Named, { lang }: { lang?: string }): string =>
  (own.find((one) => one.lang === lang) ?? own[0])?.text ?? ''

const ofText = async (text: string): Promise<readonly Statement[]> => {
  const found = await prisma.$queryRaw<{ id: string }[]>`
    select e."statementId" as id from "SearchIndex" i
      join "SearchEntry" e on e."row" = i.rowid join "Statement" t on t.id = e."statementId"
    where i."SearchIndex" match ${matchOf(text)} and t.review = 'REVIEWED' order by i.rank, t.id limit ${pageSize}`
  const ids = found.map(({ id }) => id)
  const rows = await prisma.statement.findMany({ where: { id: { in: ids } }, include })
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

const inDays = async ({ topic, said }: Filter) => {
  const topics = await prisma.topic.findMany({
    where: { OR: [{ slug: topic ?? '' }, { parent: { slug: topic ?? '' } }] },
    select: { id: true },
  })
  const where: Prisma.StatementWhereInput = {
    review: 'REVIEWED',
    saidTo: { gte: said?.from ?? '' },
    saidFrom: { lte: said?.to ?? '' },
    topics: { some: { topicId: { in: topics.map(({ id }) => id) } } },
  }
  return {
    totalCount: () => prisma.statement.count({ where }),
    nodes: () => prisma.statement.findMany({ where, orderBy: newest, take: pageSize, include }),
  }
}

const resolvers = {
  Query: {
    statement: (_: unknown, { id }: { id: string }) =>
      prisma.statement.findUnique({ where: { id }, include }),
    speaker: (_: unknown, { slug }: { slug: string }) =>
      prisma.speaker.findUnique({ where: { slug }, include: names }),
    statements: async (_: unknown, { filter }: { filter: Filter }) =>
      filter.text === undefined ? inDays(filter) : { nodes: await ofText(filter.text) },
    speakers: async (_: unknown, { kind }: { kind?: Prisma.SpeakerWhereInput['kind'] | null }) => ({
      nodes: await prisma.speaker.findMany({
        ...(kind && { where: { kind } }),
        orderBy: [{ statementCount: 'desc' }, { id: 'desc' }],
        take: pageSize,
        include: names,
      }),
    }),
  },
  Speaker: {
    name: nameOf,
    statements: async ({ id }: { id: string }, { after }: { after?: string | null }) => {
      const [saidTo, last] = placeOf(after)
      const rows = await prisma.statement.findMany({
        where: {
          review: 'REVIEWED',
          attributions: { some: { speakerId: id, standing: { not: 'REJECTED' } } },
          ...(after && { OR: [{ saidTo: { lt: saidTo } }, { saidTo, id: { lt: last } }] }),
        },
        orderBy: newest,
        take: pageSize + 1,
        include,
      })
      return { nodes: rows.slice(0, pageSize), pageInfo: { hasNextPage: rows.length > pageSize } }
    },
  },
  Statement: {
    text: ({ spans }: Statement) =>
      spans
        .filter(({ role }) => role === 'CONTENT')
        .map(({ exact }) => exact)
        .join(' … '),
    verbatim: ({ spans }: Statement) =>
      spans.filter(({ role }) => role === 'VERBATIM').map(({ exact }) => exact),
    said: ({ saidEdtf, saidFrom, saidTo, saidBasis }: Statement) =>
      saidEdtf === null ? null : { edtf: saidEdtf, from: saidFrom, to: saidTo, basis: saidBasis },
    topics: ({ topics }: Statement) => topics.map(({ topic }) => topic),
  },
  Link: {
    name: ({ source }: Statement['chain'][number], args: { lang?: string }) =>
      source ? nameOf(source, args) : '',
  },
  Topic: { name: nameOf },
  Document: {
    published: ({ publishedEdtf }: Statement['document']) =>
      publishedEdtf === null ? null : { edtf: publishedEdtf },
  },
}

const server = new ApolloServer({ typeDefs, resolvers })
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
process.send?.(Number(new URL(url).port))
