// Names → the speakers, sources and office holders on record that have them: one as it was typed, many of a claim.
import { sql } from 'kysely'
import { nameKey } from '../../statement/entity.ts'
import type { Reader } from '../connection/store.ts'
import { idsOf, survivor } from './reference.ts'

/** Ids of every speaker whom a name as typed can mean, sorted. A merged speaker is its survivor. */
export const whoIsMeant = async ({ db }: Reader, reference: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from "Speaker" where id in ${idsOf('speaker', reference)} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export interface Named {
  /** Ids of the speakers with this whole name, by folded name. A merged speaker is its survivor. */
  readonly speakers: ReadonlyMap<string, readonly string[]>
  /** Folded names that a source has. */
  readonly sources: ReadonlySet<string>
}

/** Takes one SQL statement, none without names. */
export const whoIsNamed = async ({ db, engine }: Reader, names: readonly string[]): Promise<Named> => {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '')
  if (keys.length === 0) return { speakers: new Map(), sources: new Set() }
  const { rows } = await sql<{ key: string; id: string | null }>`
    select n.folded as "key", ${survivor('s')} as "id" from "SpeakerName" n join "Speaker" s on s.id = n."speakerId"
    where ${engine.isIn(sql`n.folded`, keys)}
    union select o.folded as "key", null as "id" from "SourceName" o where ${engine.isIn(sql`o.folded`, keys)}
    order by 1, 2`.execute(db)
  const speakers = new Map<string, readonly string[]>()
  for (const { key, id } of rows) if (id !== null) speakers.set(key, [...(speakers.get(key) ?? []), id])
  return { speakers, sources: new Set(rows.flatMap(({ key, id }) => (id === null ? [key] : []))) }
}

/** The most speakers that are read for an office. */
const mostHolders = 50

/** Ids of the speakers with a role under one of these keys, as extraction makes them or an annotation names them. */
export const roleHolders = async (
  { db, engine }: Reader,
  keys: readonly string[],
): Promise<readonly string[]> => {
  if (keys.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct ${survivor('s')} as "id" from "SpeakerRole" r join "Speaker" s on s.id = r."speakerId"
    where ${engine.isIn(sql`r.key`, keys)} order by 1 limit ${mostHolders}`.execute(db)
  return rows.map(({ id }) => id)
}
