// Finds the driver's own error inside the wrappers of Prisma's adapter.

interface Wrapped {
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: unknown } }
  readonly cause?: unknown
}

/** The innermost error: `meta.driverAdapterError.cause` where Prisma has thrown it, else the error itself. */
export const driverError = (error: unknown): { readonly code: string; readonly message: string } => {
  const wrapped = (error ?? {}) as Wrapped
  const inner = wrapped.meta?.driverAdapterError?.cause ?? error
  const { originalCode, code, message, originalMessage, kind, cause } = (inner ?? {}) as Record<
    string,
    unknown
  >
  const isText = (found: unknown): found is string => typeof found === 'string'
  const own = [originalCode, code].filter(isText).find((found) => !/^P\d/.test(found))
  if (own === undefined && kind === undefined && cause !== undefined) return driverError(cause)
  return { code: own ?? (isText(kind) ? kind : ''), message: [originalMessage, message].find(isText) ?? '' }
}

/** Whether Prisma gave up: an operation, a place in its pool, a transaction, or one that collided with another. */
export const isTimedOut = (error: unknown): boolean =>
  ['P1008', 'P2024', 'P2028', 'P2034'].includes(((error ?? {}) as { code?: string }).code ?? '')
