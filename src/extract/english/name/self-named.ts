// Two builds of a noun phrase that a comma or a relative word does not end: a list behind its noun, and the name that a
// person gave.
import { bodyNouns } from '../../../language/en/names.ts'
import { isSeveral } from '../../../language/en/person-nouns.ts'
import { linkAt, type Word } from './name.ts'

const folding = (word: Word | undefined): string => word?.folded ?? ''

/** *the Ministry of Mines, Ports and Fisheries*, *farmers in Velden, Norcombe and Ashby*: one noun for all of them. */
export const hasListedTail = (words: readonly Word[]): boolean => {
  const link = linkAt(words)
  const head = folding(words[link - 1])
  const tail = words.slice(link + 1)
  return (
    (bodyNouns.has(head) || isSeveral(head)) &&
    tail.some(({ folded }) => folded === ',') &&
    tail.some(({ folded }) => folded === 'and') &&
    tail.every(({ isCapital, folded }) => isCapital || /^(?:,|and|the)$/.test(folded)) &&
    tail.at(-1)?.isCapital === true
  )
}

/** *who gave her name only as Nora*, *who asked to be called Piet*: that name; undefined where none is given. */
export const selfNamed = (
  words: readonly Word[],
): { readonly words: readonly Word[]; readonly before: readonly Word[] } | undefined => {
  const at = words.findIndex((_, i) => isGiving(words, i))
  const from = words.findIndex(({ isCapital }, i) => i > at && isCapital)
  if (at < 0 || from < 0 || !words.slice(at + 1, from).every(({ folded }) => between.test(folded)))
    return undefined
  const end = words.findIndex(({ isCapital }, i) => i > from && !isCapital)
  return { words: words.slice(from, end < 0 ? words.length : end), before: [] }
}

const between = /^(?:only|simply|just|as|by|himself|herself|his|her|their|first|name|,)$/

const isGiving = (words: readonly Word[], i: number): boolean => {
  const [first, before, word, next] = [i - 2, i - 1, i, i + 1].map((at) => folding(words[at]))
  if (word === 'name') return first === 'gave' && /^(?:his|her|their)$/.test(before ?? '')
  if (word === 'identified' && /^(?:himself|herself)$/.test(next ?? '')) return true
  return before === 'be' && /^(?:called|named|known|identified)$/.test(word ?? '')
}
