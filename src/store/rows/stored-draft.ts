// A stored statement as the draft that it was made from, to compare it with another.
import { canonicalDraft, type Link, type StatementDraft } from '../../statement/statement.ts'
import { breathe } from '../connection/breathe.ts'
import { doubtsIn } from './doubts-column.ts'
import type { Prisma, PrismaClient } from '../generated/sqlite/client.ts'

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

export type StoredStatement = Prisma.StatementGetPayload<{ include: typeof draftInclude }>

/** Prisma binds a parameter for each row whose relations it reads, and SQLite takes 999. */
const batchSize = 400

/** The document's statements with everything that a draft has, in batches by id. */
export const storedStatements = async <I extends Prisma.StatementInclude>(
  tx: Pick<PrismaClient, 'statement'>,
  documentId: string,
  include: I,
): Promise<readonly Prisma.StatementGetPayload<{ include: I }>[]> => {
  const all: Prisma.StatementGetPayload<{ include: I }>[] = []
  for (let last = ''; ;) {
    const where = { documentId, id: { gt: last } }
    const batch = await tx.statement.findMany({ where, orderBy: { id: 'asc' }, take: batchSize, include })
    all.push(...(batch as Prisma.StatementGetPayload<{ include: I }>[]))
    if (batch.length < batchSize) return all
    await breathe()
    last = batch.at(-1)?.id ?? ''
  }
}

/** A long list in parts that fit into one statement. */
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

/** A link as drafts have it. */
export const linkOf = ({ source, speaker }: StoredLink): Link =>
  source?.slug ?? { speaker: speaker?.slug ?? '' }

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
