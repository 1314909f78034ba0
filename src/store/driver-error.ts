// The driver's own error inside whatever Prisma's adapter has wrapped it in.

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
  const own = [originalCode, code].find((found) => typeof found === 'string' && !/^P\d/.test(found))
  if (own === undefined && kind === undefined && cause !== undefined) return driverError(cause)
  const told = [originalMessage, message].find((found) => typeof found === 'string')
  return { code: String(own ?? kind ?? ''), message: String(told ?? '') }
}
