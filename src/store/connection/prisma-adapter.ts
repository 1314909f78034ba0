// Prisma's adapter of an engine, whose transactions take no statement after their end. Otherwise work that goes on after
// its transaction was rolled back would change the database outside of any transaction, on the same connection.
import type { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

type Adapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>
type Factory = Pick<PrismaBetterSqlite3, 'provider' | 'adapterName'> & {
  readonly connect: () => Promise<Adapter>
}

/** @param script run on a new connection */
export const strict = (
  factory: Omit<Factory, 'provider'> & { readonly provider: Adapter['provider'] },
  script?: string,
) => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async (): Promise<Adapter> => {
    const adapter = await factory.connect()
    if (script !== undefined) await adapter.executeScript(script)
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: (text) => adapter.executeScript(text),
      getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
      startTransaction: async (level) => ending(await adapter.startTransaction(level)),
      dispose: () => adapter.dispose(),
    }
  },
})

const ending = (tx: Transaction): Transaction => {
  let isOver = false
  const ensure = (): void => {
    if (isOver) throw new Error('store: a statement came after the end of its transaction')
  }
  return {
    provider: tx.provider,
    adapterName: tx.adapterName,
    options: tx.options,
    queryRaw: async (query) => {
      ensure()
      return tx.queryRaw(query)
    },
    executeRaw: async (query) => {
      ensure()
      isOver = /^(commit|rollback)$/iu.test(query.sql)
      try {
        return await tx.executeRaw(query)
      } catch (error) {
        // Prisma then gives the connection back as it is.
        if (isOver) await tx.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] }).catch(() => undefined)
        throw error
      }
    },
    commit: () => tx.commit(),
    rollback: () => tx.rollback(),
  }
}
