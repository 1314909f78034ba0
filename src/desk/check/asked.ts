// A name that a check asks for, as it was typed or as the claim has it → whoever on record can be meant by it, and what
// is known of them.
import type { Asked } from '../../match/agreement.ts'
import { nameKey } from '../../statement/entity.ts'
import type { Loader } from '../../store/read/loader.ts'
import { nothing, wanting } from '../../store/read/want.ts'
import { whoIsMeant } from '../../store/read/who-is-meant.ts'
import { roleHolders, whoIsNamed } from '../../store/read/who-is-named.ts'
import { romanize } from '../../text/romanize.ts'
import { isDescription, nameAndRole } from '../description.ts'
import { variantKeys } from '../name-variants.ts'
import type { KnownNames } from './bare-claim.ts'

export interface AskedSpeaker extends Omit<Asked, 'ids'> {
  readonly from: 'ARGUMENT' | 'CLAIM'
  /** Those on record who can be meant. */
  readonly ids: readonly string[]
}

/** Of a name that so many have, the names and offices of the first are read. */
const mostRead = 20
/** As an ingestion makes the key of an office. */
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
  // Asked for by a slug or an id, they are called what the record calls them.
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

/** By what was typed; or else by the name in it, without an office before it, a title, an article. */
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

/** Who of the record stands beside the words of a claim. Takes one SQL statement, none for no names. */
export const knownNames = async (loader: Loader, names: readonly string[]): Promise<KnownNames> => {
  const bare = new Map(names.map((name) => [name, [name, ...variantKeys(name, true)].map(nameKey)]))
  const found = await whoIsNamed(loader, [...bare.values()].flat())
  const keysOf = (name: string): readonly string[] => bare.get(name) ?? []
  return {
    isSpeaker: (name) => keysOf(name).some((key) => found.speakers.has(key)),
    isSource: (name) => keysOf(name).some((key) => found.sources.has(key)),
  }
}
