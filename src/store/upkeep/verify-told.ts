// Proves what is told of statements against their history: what was done with the words, what was doubted and what they
// are told inside of are as the last entry that tells of them has it.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { IsnadError } from '../../errors.ts'
import { inOrder, type StatementDraft } from '../../statement/statement.ts'
import { toJson } from '../rows/cell.ts'
import { underived } from '../rows/doubts-column.ts'
import { ensureEnds } from '../write/nesting.ts'
import { type Rows, type StoredStatement, toDraft } from '../rows/stored-draft.ts'

type Told = Pick<StatementDraft, 'act' | 'doubts' | 'within'>

/** What a statement is of which the history tells nothing: it was brought before there was more to tell. */
const untold: Told = { act: 'SAID', doubts: [], within: null }

/** The statements are all of one document; `told` is what the history tells of them, and maybe of others. */
export const brokenTold = (
  statements: readonly StoredStatement[],
  told: ReadonlyMap<string, Told>,
): readonly { readonly where: string; readonly what: string }[] => {
  const outer = new Map<string, string | null>(statements.map(({ id, withinId }) => [id, withinId]))
  return statements.flatMap((row) =>
    [...differences(row, told.get(row.id) ?? untold), ...brokenNesting(row.id, outer)].map((what) => ({
      where: `statement ${row.id}`,
      what,
    })),
  )
}

const differences = (row: StoredStatement, told: Told): readonly string[] => {
  if (row.doubts === underived)
    return ['expected act and doubts to be derived; `isnad serve` or `seed` does it']
  const is = toDraft(row)
  return (Object.keys(untold) as (keyof Told)[])
    .filter((key) => !isDeepStrictEqual(is[key], told[key]))
    .map((key) => `expected ${key} ${shown(told[key])} by its history, got ${shown(is[key])}`)
}

const shown = (value: unknown): string => JSON.stringify(value)

const brokenNesting = (id: string, outer: ReadonlyMap<string, string | null>): readonly string[] => {
  try {
    ensureEnds(id, outer)
    return []
  } catch (error) {
    if (error instanceof IsnadError) return [error.message.replace(/^store: /, '')]
    throw error
  }
}

/** What the history tells of these statements, by id. */
export const toldByHistory = async (
  { db, engine }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Told>> => {
  const entries = await db
    .selectFrom('History')
    .select(['subjectId', 'after'])
    .where('subjectKind', '=', 'STATEMENT')
    .where(engine.isIn(sql.ref('subjectId'), ids))
    .where('after', 'is not', null)
    .orderBy('id')
    .execute()
  const told = new Map<string, Told>()
  for (const { subjectId, after } of entries)
    told.set(subjectId, { ...(told.get(subjectId) ?? untold), ...toldIn(toJson(after) as object) })
  return told
}

const toldIn = (after: object): Partial<Told> => {
  const told: Partial<Told> = Object.fromEntries(Object.entries(after).filter(([key]) => key in untold))
  return told.doubts ? { ...told, doubts: inOrder(told.doubts) } : told
}
