// Tokens: who may write. A token is 32 random bytes and is shown once; the database keeps its SHA-256. A slow hash
// protects what people think up, but nobody guesses 256 random bits, and each request would pay for it.
import { createHash, randomBytes } from 'node:crypto'
import { expected, IsnadError } from '../../errors.ts'
import { isDay } from '../../statement/said-date.ts'
import { isSlug, slugLimit } from '../../statement/slug.ts'
import {
  findToken,
  listTokens as readTokens,
  type StoredToken,
  type TokenRole,
} from '../../store/read/editor-token.ts'
import type { Store } from '../../store/connection/store.ts'
import { addToken, revokeToken as revoke, touchToken } from '../../store/write/editor-token.ts'

export type { StoredToken, TokenRole }

/** Each role may do all that the roles before it may. */
export const tokenRoles = ['INGESTER', 'EDITOR'] as const satisfies readonly TokenRole[]

/** The writer whom a token identifies. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly role: TokenRole
  /** How the history names them. */
  readonly actor: string
  readonly lastUsedAt: string | null
}

/** So that anyone who finds a token in a log or a repository, such as a scanner, knows what it is. */
const prefix = 'isnad_'
const form = /^isnad_[A-Za-z0-9_-]{43}$/
/** In milliseconds: how long a use is not noted again, because noting every write would double the writes. */
const noteEvery = 60_000

const hashOf = (token: string): string => createHash('sha256').update(token, 'ascii').digest('hex')

export interface TokenRequest {
  /** A slug, by which the history names the writer. */
  readonly name: string
  readonly role: TokenRole
  /** The last day on which it is valid, `YYYY-MM-DD`, in UTC. */
  readonly expires?: string | undefined
}

/**
 * Makes a token and returns it; it is never shown again.
 * @throws IsnadError BAD_USER_INPUT, DATE_INVALID, TOKEN_NAME_TAKEN, DATABASE_BUSY
 */
export const createToken = async (
  store: Store,
  { name, role, expires }: TokenRequest,
  now: Date,
): Promise<string> => {
  if (!isSlug(name))
    throw new IsnadError(
      'BAD_USER_INPUT',
      expected(
        'newsroom',
        `a name of lower-case letters and digits joined by hyphens, at most ${slugLimit}`,
        JSON.stringify(name),
      ),
    )
  const expiresAt = expires === undefined ? null : endOf(expires, now)
  const token = prefix + randomBytes(32).toString('base64url')
  const id = `tok_${randomBytes(10).toString('hex')}`
  await addToken(store, { id, name, role, hash: hashOf(token), createdAt: now, expiresAt })
  return token
}

const endOf = (day: string, now: Date): Date => {
  const end = isDay(day) ? new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000) : undefined
  if (end && end > now) return end
  throw new IsnadError(
    'DATE_INVALID',
    expected('newsroom', 'a day to come, written YYYY-MM-DD', JSON.stringify(day)),
  )
}

/** Every token there is or was, by name. */
export const listTokens = (store: Store): Promise<readonly StoredToken[]> => readTokens(store.reader())

/** Makes a token invalid from now on. @throws IsnadError TOKEN_UNKNOWN */
export const revokeToken = (store: Store, name: string, now: Date): Promise<void> => revoke(store, name, now)

/** The state of a token at a moment. */
export const stateOf = (
  { revokedAt, expiresAt }: Pick<StoredToken, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'active' | 'revoked' | 'expired' => {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'active'
}

/**
 * Whose token this is. It is looked up by its hash, so that the time this takes reveals nothing about it.
 * @throws IsnadError TOKEN_INVALID, which never repeats the token
 */
export const viewerOf = async (store: Store, token: string, now: Date): Promise<Viewer> => {
  const found = form.test(token)
    ? await store.guard(() => findToken(store.reader(), hashOf(token)))
    : undefined
  const state = found ? stateOf(found, now) : 'unknown'
  if (!found || state !== 'active')
    throw new IsnadError(
      'TOKEN_INVALID',
      expected('newsroom', 'a token that is good', `one that is ${state}`),
    )
  const { id, name, role, lastUsedAt } = found
  return { id, name, role, lastUsedAt, actor: `token:${name}` }
}

/** Whether a role may do what needs the role `needed`. */
export const allows = (role: TokenRole, needed: TokenRole): boolean =>
  tokenRoles.indexOf(role) >= tokenRoles.indexOf(needed)

/** Notes that a viewer writes, at most once a minute. */
export const noteUse = async (store: Store, { id, lastUsedAt }: Viewer, now: Date): Promise<void> => {
  if (lastUsedAt !== null && now.getTime() - Date.parse(lastUsedAt) < noteEvery) return
  await touchToken(store, id, now)
}
