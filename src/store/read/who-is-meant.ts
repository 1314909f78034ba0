// A name as somebody typed it → every speaker on record who can be meant by it.
import { sql } from 'kysely'
import type { Reader } from '../connection/store.ts'
import { idsOf } from './reference.ts'

/** Ids, in no order; none when nobody is called so. A speaker that was merged is the one that it was merged into. */
export const whoIsMeant = async ({ db }: Reader, reference: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from "Speaker" where id in ${idsOf('speaker', reference)} order by id`.execute(db)
  return rows.map(({ id }) => id)
}
