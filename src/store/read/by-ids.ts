// Queries by a list of ids, whose SQL is made once: making it anew for each batch took as long as running it.
import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Engine } from '../connection/engine.ts'
import type { DB } from '../generated/tables.ts'
import type { Reader } from '../connection/store.ts'

/** What a query by ids is made of; `isIn` may be asked for several columns. */
export interface Making {
  readonly db: Kysely<DB>
  readonly isIn: (column: string) => RawBuilder<boolean>
}

/** Stands where the ids will be. */
const mark = ['the ids']

/** The query with the places of its parameters that are the ids. */
interface Made {
  readonly query: CompiledQuery
  readonly places: ReadonlySet<number>
}

/** A query that is the same each time but for the ids; of no ids there are no rows. */
export const byIds = <Row>(make: (making: Making) => Compilable<Row>) => {
  const made = new Map<Engine, Made>()
  const making = ({ db, engine }: Reader): Made => {
    // Compiling is not a read: what is done before each read is left out.
    const query = make({
      db: db.withoutPlugins(),
      isIn: (column) => engine.isIn(sql.ref(column), mark),
    }).compile()
    const asked = JSON.stringify(engine.idsParameter(mark))
    const places = query.parameters.flatMap((one, i) => (JSON.stringify(one) === asked ? [i] : []))
    return { query, places: new Set(places) }
  }
  return async (reader: Reader, ids: readonly string[]): Promise<readonly Row[]> => {
    if (ids.length === 0) return []
    const { engine } = reader
    const known = made.get(engine) ?? making(reader)
    made.set(engine, known)
    const own = engine.idsParameter(ids)
    const parameters = known.query.parameters.map((one, i) => (known.places.has(i) ? own : one))
    return (await reader.run({ ...known.query, parameters })) as readonly Row[]
  }
}
