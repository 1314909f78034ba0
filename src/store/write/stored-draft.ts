// A stored statement as the draft that it was made from, to compare it with another.
import { canonicalDraft, type StatementDraft } from '../../statement/statement.ts'
import type { Prisma } from '../generated/sqlite/client.ts'

const byPosition = { orderBy: { position: 'asc' } } as const

/** Everything that a draft has. */
export const draftInclude = {
  spans: byPosition,
  attributions: { ...byPosition, include: { speaker: { select: { slug: true } } } },
  chain: { ...byPosition, include: { source: { select: { slug: true } } } },
  topics: { include: { topic: { select: { slug: true } } } },
} as const satisfies Prisma.StatementInclude

export type StoredStatement = Prisma.StatementGetPayload<{ include: typeof draftInclude }>

export const toDraft = (row: StoredStatement): StatementDraft =>
  canonicalDraft({
    kind: row.kind,
    lang: row.lang,
    spans: row.spans.map(({ role, start, end, exact, link }) => ({ role, start, end, exact, link })),
    attributions: row.attributions.map(({ speaker, roleKey, basis, standing, note }) => ({
      speaker: speaker.slug,
      role: roleKey,
      basis,
      standing,
      note,
    })),
    chain: row.chain.map(({ source }) => source.slug),
    topics: row.topics.map(({ topic }) => topic.slug),
    said: saidOf(row),
    review: row.review,
    confidence: row.confidence,
  })

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
