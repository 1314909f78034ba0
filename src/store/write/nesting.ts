// Statements within others: the outer one must exist in the same document, and none may be within itself.
import { expected, IsnadError } from '../../errors.ts'
import type { StatementDraft } from '../../statement/statement.ts'
import type { SqlTransaction } from './transaction.ts'

interface Nested {
  readonly id: string
  readonly draft: Pick<StatementDraft, 'within'>
}

/**
 * Checks what is about to be written together with what the document has.
 * @throws IsnadError STATEMENT_LAW
 */
export const ensureNested = async (
  { db }: SqlTransaction,
  documentId: string,
  written: readonly Nested[],
): Promise<void> => {
  if (written.every(({ draft }) => draft.within === null)) return
  const rows = await db
    .selectFrom('Statement')
    .select(['id', 'withinId'])
    .where('documentId', '=', documentId)
    .execute()
  const outer = new Map<string, string | null>(rows.map(({ id, withinId }) => [id, withinId]))
  for (const { id, draft } of written) outer.set(id, draft.within)
  for (const { id } of written) ensureEnds(id, outer)
}

/** @param outer the statement that each statement of the document is within, or null */
export const ensureEnds = (id: string, outer: ReadonlyMap<string, string | null>): void => {
  const seen = new Set([id])
  for (let at = outer.get(id) ?? null; at !== null; at = outer.get(at) ?? null) {
    if (!outer.has(at)) refuse(`${id} to be reported inside a statement of its document`, at)
    if (seen.has(at)) refuse('statements that are not reported inside themselves', `${at} inside ${id}`)
    seen.add(at)
  }
}

const refuse = (what: string, got: string): never => {
  throw new IsnadError('STATEMENT_LAW', expected('store', what, got))
}

/**
 * A draft that would be within a statement that a person has put within it is not nested: the person's decision stays,
 * but does not keep out everything new.
 */
export const apartFromHeld = <D extends Nested['draft']>(
  wanted: ReadonlyMap<string, D>,
  held: readonly { readonly id: string; readonly withinId: string | null }[],
): ReadonlyMap<string, D> => {
  const left = new Map(held.map(({ id, withinId }) => [id, withinId]))
  if (left.size === 0) return wanted
  const outerOf = (id: string): string | null => left.get(id) ?? wanted.get(id)?.within ?? null
  const meetsItself = (id: string): boolean => {
    const seen = new Set<string>()
    for (let at = outerOf(id); at !== null && !seen.has(at); at = outerOf(at)) seen.add(at)
    return seen.has(id) && [...seen].some((one) => left.has(one))
  }
  return new Map([...wanted].map(([id, draft]) => [id, meetsItself(id) ? { ...draft, within: null } : draft]))
}

/** The outer statements before those within them. */
export const outerFirst = <T extends Nested>(written: readonly T[]): readonly T[] => {
  const byId = new Map(written.map((one) => [one.id, one]))
  const depthOf = ({ draft }: Nested): number => {
    let depth = 0
    for (let at = draft.within; at !== null && depth < written.length; depth++)
      at = byId.get(at)?.draft.within ?? null
    return depth
  }
  return written
    .map((one) => [depthOf(one), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
