// Verifies speakers, sources and topics: each is what its history says and has a name, its folded words are those of its
// names, and a merged speaker has the survivor that the histories give it.
import { sql } from 'kysely'
import { nameKey, nameWords } from '../../statement/entity.ts'
import { groupBy } from '../rows/by-key.ts'
import { toFlag } from '../rows/cell.ts'
import type { EntityRecord, SpeakerRecord } from '../rows/record.ts'
import { sourceRecords, speakerRecords, topicRecords } from '../rows/records.ts'
import { differences } from '../rows/replay.ts'
import { brokenEntityHistory, mergedIntoBy, survivorBy } from '../rows/replay-entity.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { type Problem, unless } from './problem.ts'

/** Speakers, sources or topics that are read together. */
const nameBatch = 1000

/** Each speaker, source and topic with what is wrong with its names or differs from its history. */
export async function* brokenNames(rows: Rows) {
  for (const [table, read] of Object.entries(readers) as [keyof typeof readers, Reader][])
    for (let last = ''; ;) {
      const batch = await rows.db
        .selectFrom(table)
        .select('id')
        .where('id', '>', last)
        .orderBy('id')
        .limit(nameBatch)
        .execute()
      const ids = batch.map(({ id }) => id)
      const named = await namesOf(rows, table, ids)
      for (const record of await read(rows, ids))
        yield {
          survivor: record.type === 'speaker' ? survivorOf(record) : null,
          where: `${record.type} ${record.slug}`,
          broken: [...brokenName(named(record.id)), ...brokenEntityHistory(record)],
        }
      if (batch.length < nameBatch) break
      last = batch.at(-1)?.id ?? ''
    }
}

type Reader = (rows: Rows, ids: readonly string[]) => Promise<readonly EntityRecord[]>
const readers = { Speaker: speakerRecords, Source: sourceRecords, Topic: topicRecords } as const

/** A speaker that is merged, by its row or by its own history. */
export interface MergedSpeaker {
  readonly slug: string
  readonly mergedInto: string | null
  readonly byHistory: string | null
}

const survivorOf = ({ slug, mergedInto, history }: SpeakerRecord): MergedSpeaker | null => {
  const byHistory = mergedIntoBy(history)
  return mergedInto === null && byHistory === null ? null : { slug, mergedInto, byHistory }
}

/** Speakers whose survivor is not the one that their histories and those of their survivors give them. */
export const brokenSurvivors = (merged: readonly MergedSpeaker[]): readonly Problem[] => {
  const into = new Map(merged.map(({ slug, byHistory }) => [slug, byHistory]))
  return merged.flatMap(({ slug, mergedInto }) =>
    differences({ mergedInto: survivorBy(slug, into) }, { mergedInto }).map((what) => ({
      where: `speaker ${slug}`,
      what,
    })),
  )
}

interface Named {
  readonly names: readonly {
    readonly lang: string
    readonly text: string
    readonly folded: string
    readonly position: number
  }[]
  readonly words: readonly string[]
}

const brokenName = ({ names, words }: Named): readonly string[] => [
  ...unless(names.length > 0, 'expected a name, got none'),
  ...unless(
    names.every(({ position }, i) => position === i),
    `expected the names in the places 0 to ${names.length - 1}, got ${names.map(({ position }) => position).join(', ')}`,
  ),
  ...names
    .filter(({ text, folded }) => folded !== nameKey(text))
    .map(({ text, folded }) => `expected the name ${text} folded to ${nameKey(text)}, got ${folded}`),
  ...unless(
    JSON.stringify(words.toSorted()) === JSON.stringify(nameWords(names)),
    'expected the words of its names, got others',
  ),
]

/** Names and words of these speakers, sources or topics, by id. */
const namesOf = async (
  { db, engine }: Rows,
  table: keyof typeof readers,
  ids: readonly string[],
): Promise<(id: string) => Named> => {
  const owner = sql.ref(`${table.toLowerCase()}Id`)
  const own = engine.isIn(owner, ids)
  const { rows: names } = await sql<Named['names'][number] & { readonly id: string }>`
    select ${owner} as id, lang, text, folded, position from ${sql.table(`${table}Name`)} where ${own} order by position`.execute(
    db,
  )
  const { rows: words } = await sql<{ readonly id: string; readonly word: string }>`
    select ${owner} as id, word from ${sql.table(`${table}Word`)} where ${own}`.execute(db)
  const [namesById, wordsById] = [groupBy(names, ({ id }) => id), groupBy(words, ({ id }) => id)]
  return (id) => ({
    names: namesById.get(id) ?? [],
    words: (wordsById.get(id) ?? []).map(({ word }) => word),
  })
}

/** A merged speaker must lead to one that is not merged, and nothing may be attributed to it any more. */
export const brokenMerges = async ({ db }: Rows): Promise<readonly Problem[]> => {
  const { rows: merged } = await sql<{
    readonly slug: string
    readonly survivor: string
    readonly isMerged: unknown
    readonly attributions: number
  }>`
    select s.slug, o.slug as survivor, o."mergedIntoId" is not null as "isMerged",
      (select count(*) from "Attribution" a where a."speakerId" = s.id) as attributions
    from "Speaker" s join "Speaker" o on o.id = s."mergedIntoId" order by s.slug`.execute(db)
  return merged.flatMap(({ slug, survivor, isMerged, attributions }) =>
    [
      ...unless(toFlag(isMerged) !== true, `expected a survivor that is not merged itself, got ${survivor}`),
      ...unless(attributions === 0, `expected no attribution to a merged speaker, got ${attributions}`),
    ].map((what) => ({ where: `speaker ${slug}`, what })),
  )
}
