// What the browser keeps: the token, an unfinished article, the articles without a day and the last decisions for this
// sitting, the switch of the shortcuts for good.
import { quietly } from '../shared/token.ts'

const keys = {
  paste: 'isnad.paste',
  undated: 'isnad.undated',
  decisions: 'isnad.decisions',
  shortcuts: 'isnad.shortcuts',
} as const

const put = (store: () => Storage, key: string, value: string | null): boolean =>
  quietly(() => {
    if (value === null) store().removeItem(key)
    else store().setItem(key, value)
    return true
  }, false)

const sitting = (): Storage => sessionStorage
const forGood = (): Storage => localStorage

export { keepToken, readToken } from '../shared/token.ts'

/** The stored value, unchecked. */
export const readPaste = (): unknown =>
  quietly(() => JSON.parse(sitting().getItem(keys.paste) ?? 'null') as unknown, null)
/** False when it could not be kept. */
export const keepPaste = (paste: unknown): boolean =>
  put(sitting, keys.paste, paste === null ? null : JSON.stringify(paste))

/** Slugs of articles whose day is unknown. */
export const readUndated = (): ReadonlySet<string> => {
  const kept = quietly(() => JSON.parse(sitting().getItem(keys.undated) ?? '[]') as unknown, [])
  return new Set(Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string') : [])
}
export const keepUndated = (slugs: ReadonlySet<string>): boolean =>
  put(sitting, keys.undated, slugs.size === 0 ? null : JSON.stringify([...slugs]))

/** The stored value, unchecked. */
export const readDecisions = (): unknown =>
  quietly(() => JSON.parse(sitting().getItem(keys.decisions) ?? 'null') as unknown, null)
export const keepDecisions = (decisions: readonly unknown[]): boolean =>
  put(sitting, keys.decisions, decisions.length === 0 ? null : JSON.stringify(decisions))

export const readShortcuts = (): boolean => quietly(() => forGood().getItem(keys.shortcuts) !== 'off', true)
export const keepShortcuts = (on: boolean): boolean => put(forGood, keys.shortcuts, on ? null : 'off')
