// Single words of names in a claim → the speakers whom they can mean, and what those have said.
import { sql } from 'kysely'
import { skeletonOf } from '../../language/other-script.ts'
import type { Reader } from '../connection/store.ts'
import { survivor } from './reference.ts'

/** A word that more names have (*Muhammad*) identifies nobody. */
const mostBearers = 40
/** The most words of all names that are read for comparison by sound; with more, the other script is not searched. */
const mostWords = 200_000
/** For all speakers who are meant, together. */
const mostStatements = 200

/**
 * The folded words of all names of speakers, by what both scripts keep of them; none where there are too many. Read
 * once until something is written.
 */
export const nameWordsBySound = async (reader: Reader): Promise<ReadonlyMap<string, readonly string[]>> => {
  const memory = await reader.memory()
  const found = await memory.each('name words', ['all'], async () => {
    const { rows } = await sql<{ word: string }>`
      select distinct "word" from "SpeakerWord" order by 1 limit ${mostWords + 1}`.execute(reader.db)
    const words = rows.length > mostWords ? [] : rows.map(({ word }) => word)
    return new Map([['all', Map.groupBy(words, skeletonOf)]])
  })
  return found.get('all') ?? new Map<string, readonly string[]>()
}

/** Folded word → ids of the speakers whose names have it; a very common word is left out. One SQL statement. */
export const bearersOf = async (
  { db, engine }: Reader,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (words.length === 0) return new Map()
  const { rows } = await sql<{ word: string; id: string }>`
    select w."word", ${survivor('s')} as "id" from (
      select "word" from "SpeakerWord" where ${engine.isIn(sql.ref('word'), words)}
      group by "word" having count(*) <= ${mostBearers}) c
    join "SpeakerWord" w on w."word" = c."word" join "Speaker" s on s.id = w."speakerId"
    order by 1, 2`.execute(db)
  const found = new Map<string, string[]>()
  for (const { word, id } of rows) found.set(word, [...(found.get(word) ?? []), id])
  return found
}

/** What speakers have said: how many statements and, for those with few, which. */
export interface SaidBy {
  /** Speaker → how many statements; a speaker without statements is left out. */
  readonly counts: ReadonlyMap<string, number>
  /** Ids of statements of speakers with few. */
  readonly statements: readonly string[]
}

/** Takes two SQL statements; none without speakers. */
export const saidBySpeakers = async (
  { db, engine }: Reader,
  speakers: readonly string[],
): Promise<SaidBy> => {
  if (speakers.length === 0) return { counts: new Map(), statements: [] }
  const { rows } = await sql<{ id: string; count: number | string }>`
    select "speakerId" as "id", count(*) as "count" from "Attribution"
    where ${engine.isIn(sql.ref('speakerId'), speakers)} group by 1`.execute(db)
  const counts = new Map(rows.map(({ id, count }) => [id, Number(count)]))
  let left = mostStatements
  const few = [...counts]
    .toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
    .filter(([, count]) => (left -= count) >= 0)
    .map(([id]) => id)
  const found = await db
    .selectFrom('Attribution')
    .select('statementId')
    .distinct()
    .where(engine.isIn(sql.ref('speakerId'), few))
    .orderBy('statementId')
    .execute()
  return { counts, statements: found.map(({ statementId }) => statementId) }
}
