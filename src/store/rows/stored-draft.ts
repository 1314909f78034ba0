// A stored statement as the draft that it was made from, for comparison with another.
import { type Kysely, sql } from 'kysely'
import { canonicalDraft, type Link, type StatementDraft } from '../../statement/statement.ts'
import { breathe } from '../../breathe.ts'
import type { Engine } from '../connection/engine.ts'
import type { DB } from '../generated/tables.ts'
import { groupBy } from './by-key.ts'
import { doubtsIn } from './cell.ts'
import type { Prisma } from '../generated/sqlite/client.ts'

const byPosition = { orderBy: { position: 'asc' } } as const

/** Everything that a draft has. */
export const draftInclude = {
  spans: byPosition,
  attributions: { ...byPosition, include: { speaker: { select: { slug: true } } } },
  chain: {
    ...byPosition,
    include: { source: { select: { slug: true } }, speaker: { select: { slug: true } } },
  },
  topics: { include: { topic: { select: { slug: true } } } },
} as const satisfies Prisma.StatementInclude

/** As in Prisma, except for the moment at which it was added, which `toInstant` reads. */
export type StoredStatement = Omit<
  Prisma.StatementGetPayload<{ include: typeof draftInclude }>,
  'addedAt'
> & {
  readonly addedAt: Date | string
}

/** The connection that statements are read through. */
export interface Rows {
  readonly db: Kysely<DB>
  readonly engine: Engine
}

/** Statements whose parts are read together. */
const batchSize = 400

/** The statements of these documents with everything that a draft has, by document and id. */
export const storedStatements = async (
  rows: Rows,
  documentIds: readonly string[],
): Promise<readonly StoredStatement[]> => {
  const { db, engine } = rows
  const found = await db
    .selectFrom('Statement')
    .selectAll()
    .where(engine.isIn(sql.ref('documentId'), documentIds))
    .orderBy('documentId')
    .orderBy('id')
    .execute()
  return withParts(rows, found)
}

type StatementRow = Omit<StoredStatement, keyof typeof draftInclude>

/** The rows with their parts, in the same order. */
export const withParts = async (
  rows: Rows,
  statements: readonly StatementRow[],
): Promise<readonly StoredStatement[]> => {
  const all: StoredStatement[] = []
  for (const batch of inBatches(statements)) {
    const parts = await partsOf(
      rows,
      batch.map(({ id }) => id),
    )
    for (const row of batch) all.push({ ...row, ...parts(row.id) })
    await breathe()
  }
  return all
}

const partsOf = async ({ db, engine }: Rows, ids: readonly string[]) => {
  const own = engine.isIn(sql.ref('p.statementId'), ids)
  const spans = await db
    .selectFrom('Span as p')
    .selectAll()
    .where(own)
    .orderBy('p.statementId')
    .orderBy('p.position')
    .execute()
  const attributions = await db
    .selectFrom('Attribution as p')
    .innerJoin('Speaker as s', 's.id', 'p.speakerId')
    .selectAll('p')
    .select('s.slug')
    .where(own)
    .orderBy('p.statementId')
    .orderBy('p.position')
    .execute()
  const links = await db
    .selectFrom('ChainLink as p')
    .leftJoin('Source as o', 'o.id', 'p.sourceId')
    .leftJoin('Speaker as s', 's.id', 'p.speakerId')
    .selectAll('p')
    .select(['o.slug as source', 's.slug as speaker'])
    .where(own)
    .orderBy('p.statementId')
    .orderBy('p.position')
    .execute()
  const topics = await db
    .selectFrom('StatementTopic as p')
    .innerJoin('Topic as t', 't.id', 'p.topicId')
    .selectAll('p')
    .select('t.slug')
    .where(own)
    .orderBy('p.statementId')
    .orderBy('p.topicId')
    .execute()
  const of = {
    spans: groupBy(spans, ownerOf),
    attributions: groupBy(
      attributions.map(({ slug, ...row }) => ({ ...row, speaker: { slug } })),
      ownerOf,
    ),
    chain: groupBy(
      links.map(({ source, speaker, ...row }) => ({
        ...row,
        source: named(source),
        speaker: named(speaker),
      })),
      ownerOf,
    ),
    topics: groupBy(
      topics.map(({ slug, ...row }) => ({ ...row, topic: { slug } })),
      ownerOf,
    ),
  }
  return (id: string) => ({
    spans: [...(of.spans.get(id) ?? [])],
    attributions: [...(of.attributions.get(id) ?? [])],
    chain: [...(of.chain.get(id) ?? [])],
    topics: [...(of.topics.get(id) ?? [])],
  })
}

const ownerOf = ({ statementId }: { readonly statementId: string }): string => statementId
const named = (slug: string | null): { readonly slug: string } | null => (slug === null ? null : { slug })

/** A long list in parts that fit into one SQL statement. */
export const inBatches = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / batchSize) }, (_, i) =>
    list.slice(i * batchSize, (i + 1) * batchSize),
  )

export const toDraft = (row: StoredStatement): StatementDraft =>
  canonicalDraft({
    kind: row.kind,
    act: row.act,
    lang: row.lang,
    spans: row.spans.map(({ role, start, end, exact, link }) => ({ role, start, end, exact, link })),
    attributions: row.attributions.map(({ speaker, roleKey, basis, standing, note }) => ({
      speaker: speaker.slug,
      role: roleKey,
      basis,
      standing,
      note,
    })),
    chain: row.chain.map(linkOf),
    topics: row.topics.map(({ topic }) => topic.slug),
    said: saidOf(row),
    review: row.review,
    confidence: row.confidence,
    doubts: doubtsIn(row.doubts),
    within: row.withinId,
  })

/** A link in the form that drafts have. */
const linkOf = ({ source, speaker }: StoredLink): Link => source?.slug ?? { speaker: speaker?.slug ?? '' }

interface StoredLink {
  readonly source: { readonly slug: string } | null
  readonly speaker: { readonly slug: string } | null
}

const saidOf = ({
  saidEdtf,
  saidFrom,
  saidTo,
  saidBasis,
  saidNote,
}: StoredStatement): StatementDraft['said'] =>
  saidEdtf !== null && saidBasis !== null
    ? {
        date: {
          edtf: saidEdtf,
          from: saidFrom as `${number}-${number}-${number}`,
          to: saidTo as `${number}-${number}-${number}`,
        },
        basis: saidBasis,
        note: saidNote,
      }
    : null
