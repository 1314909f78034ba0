// The review states of many statements, for decisions about them.
import { sql } from 'kysely'
import type { ReviewState } from '../../statement/statement.ts'
import type { Reader } from '../connection/store.ts'

export interface ReviewStanding {
  readonly review: ReviewState
  /** The id of the newest entry of its history. */
  readonly version: number
}

/** By id; unknown statements are left out. */
export const reviewStandings = async (
  { db, engine }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReviewStanding>> => {
  const rows = await db
    .selectFrom('Statement as t')
    .select(['t.id', 't.review'])
    .select((eb) =>
      eb
        .selectFrom('History as h')
        .select((inner) => inner.fn.max<number>('h.id').as('version'))
        .where('h.subjectKind', '=', 'STATEMENT')
        .whereRef('h.subjectId', '=', 't.id')
        .as('version'),
    )
    .where(engine.isIn(sql.ref('t.id'), ids))
    .execute()
  return new Map(rows.map(({ id, review, version }) => [id, { review, version: version ?? 0 }]))
}
