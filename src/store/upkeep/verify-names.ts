// Verifies names: each entity has one, its folded words are those of its names, and a merged speaker has a survivor.
import { sql } from 'kysely'
import { nameKey, nameWords } from '../../statement/entity.ts'
import { groupBy } from '../rows/by-key.ts'
import { toFlag } from '../rows/cell.ts'
import type { Rows } from '../rows/stored-draft.ts'
import { type Problem, unless } from './problem.ts'

/** Speakers, sources or topics that are read together. */
const nameBatch = 1000

/** Each speaker, source and topic with what is wrong with its names. */
export async function* brokenNames(rows: Rows) {
  for (const table of ['Speaker', 'Source', 'Topic'] as const)
    for (let last = ''; ;) {
      const batch = await rows.db
        .selectFrom(table)
        .select(['id', 'slug'])
        .where('id', '>', last)
        .orderBy('id')
        .limit(nameBatch)
        .execute()
      const named = await namesOf(
        rows,
        table,
        batch.map(({ id }) => id),
      )
      for (const { id, slug } of batch)
        yield { where: `${table.toLowerCase()} ${slug}`, broken: brokenName(named(id)) }
      if (batch.length < nameBatch) break
      last = batch.at(-1)?.id ?? ''
    }
}

interface Named {
  readonly names: readonly { readonly lang: string; readonly text: string; readonly folded: string }[]
  readonly words: readonly string[]
}

const brokenName = ({ names, words }: Named): readonly string[] => [
  ...unless(names.length > 0, 'expected a name, got none'),
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
  table: 'Speaker' | 'Source' | 'Topic',
  ids: readonly string[],
): Promise<(id: string) => Named> => {
  const owner = sql.ref(`${table.toLowerCase()}Id`)
  const own = engine.isIn(owner, ids)
  const { rows: names } = await sql<Named['names'][number] & { readonly id: string }>`
    select ${owner} as id, lang, text, folded from ${sql.table(`${table}Name`)} where ${own} order by position`.execute(
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
