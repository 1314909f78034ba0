// A folded word → the word without the articles and particles that its language attaches to the front of it.
import { packs } from './packs.ts'

export const unattached = (word: string): string => {
  for (const { script, attached } of packs)
    if (attached && script.begins(word)) return word.replace(attached, '')
  return word
}
