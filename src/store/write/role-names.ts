// The names of a speaker's roles, by role.
import type { Role } from '../../statement/entity.ts'
import { groupBy } from '../rows/by-key.ts'
import type { SqlTransaction } from './transaction.ts'

/** Returns the names for the key of a role, by language; empty for a role without any. */
export const roleNamesOf = async (
  { db }: SqlTransaction,
  speakerId: string,
): Promise<(key: string) => Role['names']> => {
  const names = await db
    .selectFrom('SpeakerRoleName')
    .select(['roleKey', 'lang', 'text'])
    .where('speakerId', '=', speakerId)
    .orderBy('lang')
    .execute()
  const own = groupBy(names, ({ roleKey }) => roleKey)
  return (key) => (own.get(key) ?? []).map(({ lang, text }) => ({ lang, text }))
}
