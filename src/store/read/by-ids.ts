// Queries by a list of ids whose SQL is made only once: making it for each batch took as long as running it.
import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Engine } from '../connection/engine.ts'
import type { DB } from '../generated/tables.ts'
import type { Reader } from '../connection/store.ts'

/** The parts of a query by ids; `isIn` may be used for several columns. */
export interface Making {
  readonly db: Kysely<DB>
  readonly isIn: (column: string) => RawBuilder<boolean>
}

/** A placeholder for the ids. */
const mark = ['the ids']

/** The query, and which of its parameters are the ids. */
interface Made {
  readonly query: CompiledQuery
  readonly places: ReadonlySet<number>
}

/** A query that differs only in its ids; without ids there are no rows. */
export const byIds = <Row>(make: (making: Making) => Compilable<Row>) => {
  const made = new Map<Engine, Made>()
  const making = ({ db, engine }: Reader): Made => {
    // Compiling is not a read, so what is done before each read is left out.
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
