// The ids of the speakers, sources and topics that a filter names, each with the number of its reviewed statements, so
// that a list can be read along the shortest of theirs.
import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../connection/store.ts'
import { idsOf, type NamedKind, named } from './reference.ts'
import type { StatementFilter } from './statement-filter.ts'

export interface Owner {
  readonly id: string
  readonly statementCount: number
}

/** A name that fits several means all of them; a kind that the filter does not name is undefined. */
export type Meant = Readonly<Partial<Record<NamedKind, readonly Owner[]>>>

const kinds = ['speaker', 'source', 'topic'] as const

/** One SQL statement, or none when the filter names nobody. */
export const meantBy = async (reader: Reader, filter: StatementFilter): Promise<Meant> => {
  const asked = kinds.flatMap((kind) => {
    const reference = filter[kind]
    return typeof reference === 'string' ? [{ kind, reference }] : []
  })
  if (asked.length === 0) return {}
  const memory = await reader.memory()
  const keys = new Map(asked.map((one) => [`${one.kind} ${one.reference}`, one]))
  const owners = await memory.each('meant', [...keys.keys()], (some) =>
    readOwners(
      reader,
      new Map(
        some.flatMap((key) => {
          const one = keys.get(key)
          return one ? [[key, one]] : []
        }),
      ),
    ),
  )
  return Object.fromEntries([...keys].map(([key, { kind }]) => [kind, owners.get(key) ?? []]))
}

interface Asked {
  readonly kind: NamedKind
  readonly reference: string
}

const readOwners = async (
  { db }: Reader,
  asked: ReadonlyMap<string, Asked>,
): Promise<ReadonlyMap<string, readonly Owner[]>> => {
  const queries = [...asked.values()].map(
    ({ kind, reference }): RawBuilder<unknown> => sql`
      select ${sql.lit(kind)} as kind, id, "statementCount" from ${sql.table(named[kind].table)}
      where id in ${idsOf(kind, reference)}`,
  )
  const { rows } = await sql<Owner & { kind: NamedKind }>`${sql.join(queries, sql` union all `)}`.execute(db)
  return new Map(
    [...asked].map(([key, { kind }]) => [
      key,
      rows.filter((row) => row.kind === kind).map(({ id, statementCount }) => ({ id, statementCount })),
    ]),
  )
}
