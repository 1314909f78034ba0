// A name as typed → every speaker on record that it can mean.
import { sql } from 'kysely'
import type { Reader } from '../connection/store.ts'
import { idsOf } from './reference.ts'

/** Ids, sorted; none when nobody has the name. A merged speaker is its survivor. */
export const whoIsMeant = async ({ db }: Reader, reference: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from "Speaker" where id in ${idsOf('speaker', reference)} order by id`.execute(db)
  return rows.map(({ id }) => id)
}
