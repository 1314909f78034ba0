// Articles on record: ingested by the real extractor, each of their statements accepted by a reviewer.
import { ingest } from '../../src/newsroom/ingest/ingest.ts'
import { review } from '../../src/newsroom/review/review.ts'
import type { Store } from '../../src/store/connection/store.ts'

export interface Article {
  readonly text: string
  readonly publisher?: string
  readonly wire?: string
  readonly published?: string
}

/** Words of Mara Lund's and a report of others, by a newspaper and an agency. */
export const harbour: Article = {
  text: 'The mayor, Mara Lund, said “the old harbour bridge is safe for every lorry.”\nShe added that the toll stays at 12 crowns, according to Reuters.',
  publisher: 'The Harbour Times',
  published: '2026-01-10',
}

const at = new Date('2026-02-01T00:00:00.000Z')

/** The ids of the statements, in the order of the text. */
export const putOnRecord = async (store: Store, article: Article): Promise<readonly string[]> => {
  const { slug } = await ingest(store, article, { actor: 'machine', at })
  const prisma = await store.prisma()
  const found = await prisma.statement.findMany({ where: { document: { slug } }, orderBy: { start: 'asc' } })
  for (const statement of found)
    await review(store, { statement: statement.id, decision: 'ACCEPT' }, { actor: 'anna', at })
  return found.map((one) => one.id)
}
