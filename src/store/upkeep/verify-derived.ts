// Verifies act, doubts and `within` of statements against their history: each is as in the last entry that has it.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { IsnadError } from '../../errors.ts'
import { inOrder, type StatementDraft } from '../../statement/statement.ts'
import { toJson, underived } from '../rows/cell.ts'
import { ensureEnds } from '../write/nesting.ts'
import { type Rows, type StoredStatement, toDraft } from '../rows/stored-draft.ts'

type DerivedFields = Pick<StatementDraft, 'act' | 'doubts' | 'within'>

/** A statement whose history says nothing of these: it was stored before they existed. */
const untold: DerivedFields = { act: 'SAID', doubts: [], within: null }

/** The statements are all of one document; `told` is from the history, and may include other statements. */
export const brokenTold = (
  statements: readonly StoredStatement[],
  told: ReadonlyMap<string, DerivedFields>,
): readonly { readonly where: string; readonly what: string }[] => {
  const outer = new Map<string, string | null>(statements.map(({ id, withinId }) => [id, withinId]))
  return statements.flatMap((row) =>
    [...differences(row, told.get(row.id) ?? untold), ...brokenNesting(row.id, outer)].map((what) => ({
      where: `statement ${row.id}`,
      what,
    })),
  )
}

const differences = (row: StoredStatement, told: DerivedFields): readonly string[] => {
  if (row.doubts === underived)
    return ['expected act and doubts to be derived; `isnad serve` or `seed` does it']
  const is = toDraft(row)
  return (Object.keys(untold) as (keyof DerivedFields)[])
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

/** What the history says of these statements, by id. */
export const toldByHistory = async (
  { db, engine }: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DerivedFields>> => {
  const entries = await db
    .selectFrom('History')
    .select(['subjectId', 'after'])
    .where('subjectKind', '=', 'STATEMENT')
    .where(engine.isIn(sql.ref('subjectId'), ids))
    .where('after', 'is not', null)
    .orderBy('id')
    .execute()
  const told = new Map<string, DerivedFields>()
  for (const { subjectId, after } of entries)
    told.set(subjectId, { ...(told.get(subjectId) ?? untold), ...toldIn(toJson(after) as object) })
  return told
}

const toldIn = (after: object): Partial<DerivedFields> => {
  const told: Partial<DerivedFields> = Object.fromEntries(
    Object.entries(after).filter(([key]) => key in untold),
  )
  return told.doubts ? { ...told, doubts: inOrder(told.doubts) } : told
}
