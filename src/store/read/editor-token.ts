// Tokens as they are stored: by hash, never the token itself.
import type { Selectable } from 'kysely'
import { toInstant } from '../rows/cell.ts'
import type { Token, TokenRole } from '../generated/tables.ts'
import type { Reader } from '../connection/store.ts'

export type { TokenRole }

/** Moments are `YYYY-MM-DDTHH:MM:SS.sssZ`; null for what has not happened or never will. */
export interface StoredToken {
  readonly id: string
  readonly name: string
  readonly role: TokenRole
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

/** The token with this SHA-256 in hexadecimal. */
export const findToken = async ({ db }: Reader, hash: string): Promise<StoredToken | undefined> => {
  const row = await db.selectFrom('Token').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row && toToken(row)
}

/** All of them, revoked ones included, by name. */
export const listTokens = async ({ db }: Reader): Promise<readonly StoredToken[]> =>
  (await db.selectFrom('Token').selectAll().orderBy('name').execute()).map(toToken)

const toToken = ({
  id,
  name,
  role,
  createdAt,
  lastUsedAt,
  expiresAt,
  revokedAt,
}: Selectable<Token>): StoredToken => ({
  id,
  name,
  role,
  createdAt: toInstant(createdAt),
  lastUsedAt: moment(lastUsedAt),
  expiresAt: moment(expiresAt),
  revokedAt: moment(revokedAt),
})

const moment = (cell: unknown): string | null =>
  cell === null || cell === undefined ? null : toInstant(cell)
