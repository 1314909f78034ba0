// The languages that Isnad reads. To add one, write a folder with a pack and put it into the list.
import { primaryLanguage } from '../text/language.ts'
import { arabic } from './ar/pack.ts'
import { english } from './en/pack.ts'
import type { Pack } from './pack.ts'
import type { Pointers } from './pointers.ts'

/** Of two packs that could read the same, the first does. */
export const packs: readonly Pack[] = [arabic, english]

/** The words of one kind in all languages. */
export const wordsOfAll = (kind: (pack: Pack) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(packs.flatMap((pack) => [...kind(pack)]))

export const pointersOfAll: Pointers = {
  lines: packs.flatMap(({ pointers }) => pointers.lines),
  links: packs.flatMap(({ pointers }) => pointers.links),
}

/** @param lang BCP 47 */
export const packOf = (lang: string): Pack | undefined => {
  const code = primaryLanguage(lang)
  return packs.find((pack) => pack.code === code)
}

/** @param word folded. Without the articles and particles that its language attaches to the front of it. */
export const unattached = (word: string): string => {
  for (const { script, attached } of packs)
    if (attached && script.begins(word)) return word.replace(attached, '')
  return word
}
