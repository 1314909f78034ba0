// A reader that adds up the time of its SQL statements, for traces. With PostgreSQL that includes the wait for a
// connection, and the statements of one operation may overlap.
import type { Reader } from '../../store/connection/store.ts'

export const timed = (reader: Reader, sum: { sqlMilliseconds: number }): Reader => {
  const begun = new WeakMap<object, number>()
  const end = (began: number | undefined): void => {
    if (began !== undefined) sum.sqlMilliseconds += performance.now() - began
  }
  return {
    ...reader,
    db: reader.db.withPlugin({
      transformQuery: ({ node, queryId }) => {
        begun.set(queryId, performance.now())
        return node
      },
      transformResult: ({ result, queryId }) => {
        end(begun.get(queryId))
        return Promise.resolve(result)
      },
    }),
    run: async (query) => {
      const began = performance.now()
      try {
        return await reader.run(query)
      } finally {
        end(began)
      }
    },
  }
}
