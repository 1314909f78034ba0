// Stores tokens.
import { expected, IsnadError } from '../../errors.ts'
import type { TokenRole } from '../generated/tables.ts'
import type { Store } from '../connection/store.ts'
import { transact } from './transaction.ts'

export interface NewToken {
  readonly id: string
  readonly name: string
  readonly role: TokenRole
  /** SHA-256 of the token, in hexadecimal. */
  readonly hash: string
  readonly createdAt: Date
  readonly expiresAt: Date | null
}

/** @throws IsnadError TOKEN_NAME_TAKEN, DATABASE_BUSY */
export const addToken = (store: Store, token: NewToken): Promise<void> =>
  transact(store, async (tx) => {
    const { name } = token
    if (await tx.token.findUnique({ where: { name } }))
      throw new IsnadError(
        'TOKEN_NAME_TAKEN',
        expected('store', 'a name that no token has or had', JSON.stringify(name)),
      )
    await tx.token.create({ data: token })
  })

/** A token that was revoked before keeps its moment. @throws IsnadError TOKEN_UNKNOWN, DATABASE_BUSY */
export const revokeToken = (store: Store, name: string, at: Date): Promise<void> =>
  transact(store, async (tx) => {
    if (!(await tx.token.findUnique({ where: { name } })))
      throw new IsnadError(
        'TOKEN_UNKNOWN',
        expected('store', 'the name of a token', `${JSON.stringify(name)}; \`isnad token list\` shows them`),
      )
    await tx.token.updateMany({ where: { name, revokedAt: null }, data: { revokedAt: at } })
  })

/** Notes that a token was used. */
export const touchToken = (store: Store, id: string, at: Date): Promise<void> =>
  transact(store, async (tx) => {
    await tx.token.update({ where: { id }, data: { lastUsedAt: at } })
  })
