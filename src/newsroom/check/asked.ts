// A name that a check asks about, as typed or as the claim has it → the speakers on record whom it may mean, and what
// is known about them.
import type { Asked } from '../../match/agreement.ts'
import { nameKey } from '../../statement/entity.ts'
import type { Loader } from '../../store/read/loader.ts'
import { nothing, wanting } from '../../store/read/want.ts'
import { roleHolders, whoIsMeant, whoIsNamed } from '../../store/read/who-is-named.ts'
import { romanize } from '../../text/romanize.ts'
import { isDescription, nameAndRole } from '../link/description.ts'
import { variantKeys } from '../link/name-variants.ts'
import type { KnownNames } from './bare-claim.ts'

export interface AskedSpeaker extends Omit<Asked, 'ids'> {
  readonly from: 'ARGUMENT' | 'CLAIM'
  /** The speakers on record who may be meant. */
  readonly ids: readonly string[]
}

/** If more speakers have the name, only the names and offices of the first ones are read. */
const mostRead = 20
/** The length that an ingestion gives the key of an office. */
const keyLength = 60

export const askedSpeaker = async (
  loader: Loader,
  name: string,
  from: AskedSpeaker['from'],
): Promise<AskedSpeaker> => {
  const found = await idsOf(loader, name)
  const own = found.ids.length > 0 || from === 'ARGUMENT' ? name : found.name
  const shown = found.ids.length > 0 && from === 'CLAIM' ? found.name : own
  const views = await loader.speakers(
    found.ids.slice(0, mostRead),
    wanting({ names: nothing, roles: nothing }),
  )
  const all = [...views.values()]
  const names = all.flatMap((view) => (view.names ?? []).map(({ text }) => text))
  // Speakers who are asked for by slug or id go by the names that the record has.
  const isOffice =
    (names.length > 0 ? names.every(isDescription) : isDescription(shown)) &&
    all.every(({ draft }) => Boolean(draft))
  const holders = isOffice ? await roleHolders(loader, officeKeys(shown)) : []
  return {
    ...{ name: shown, from, ids: found.ids, names },
    roles: all.flatMap((view) => (view.roles ?? []).flatMap((role) => role.names.map(({ text }) => text))),
    isDescription: isOffice,
    isHeld: holders.length > 0,
  }
}

/** Looks up what was typed; if nobody has that name, the name in it without an office, a title or an article. */
const idsOf = async (
  loader: Loader,
  typed: string,
): Promise<{ readonly ids: readonly string[]; readonly name: string }> => {
  const ids = await whoIsMeant(loader, typed)
  if (ids.length > 0) return { ids, name: typed }
  const name = nameBeforeOffice(typed) ?? nameAndRole(typed)?.name ?? typed
  const keys = [...new Set([nameKey(name), ...variantKeys(name, true)])]
  const { speakers } = await whoIsNamed(loader, keys)
  const key = keys.find((one) => speakers.has(one))
  return { ids: (key === undefined ? undefined : speakers.get(key)) ?? [], name }
}

/** *Edith Corran, engineer* */
const nameBeforeOffice = (typed: string): string | undefined => {
  const [name = '', office = '', ...more] = typed.split(/[,،]/u).map((part) => part.trim())
  return more.length === 0 && name !== '' && office !== '' && isDescription(office) && !isDescription(name)
    ? name
    : undefined
}

const officeKeys = (name: string): readonly string[] =>
  [
    ...new Set(
      [name, name.replace(/^(?:the|an?)\s+/iu, ''), name.replace(/^ال(?=\p{L}{3})/u, '')].map((one) =>
        romanize(one, keyLength),
      ),
    ),
  ].filter((key) => key !== '')

/** Which of the names in a claim are on record. Takes one SQL statement, or none without names. */
export const knownNames = async (loader: Loader, names: readonly string[]): Promise<KnownNames> => {
  const bare = new Map(names.map((name) => [name, [name, ...variantKeys(name, true)].map(nameKey)]))
  const found = await whoIsNamed(loader, [...bare.values()].flat())
  const keysOf = (name: string): readonly string[] => bare.get(name) ?? []
  return {
    isSpeaker: (name) => keysOf(name).some((key) => found.speakers.has(key)),
    isSource: (name) => keysOf(name).some((key) => found.sources.has(key)),
  }
}
