// A word in a text → its folded spelling. A text has ten times as many words as spellings, so most words are found in
// a table by their letters, without cutting them out of the text.
import { fold } from './fold.ts'

interface Known {
  readonly written: string
  readonly folded: string
}

/** In UTF-16 code units: longer words rarely come again. */
const longest = 40
/** Spellings that are kept. There are at least twice as many slots. */
const most = 50_000
const fewestSlots = 4096

let slots: (Known | undefined)[] = []
let count = 0

/** The folded spelling of the word between two offsets of the text. */
export const foldedWord = (text: string, from: number, to: number): string => {
  if (to - from > longest) return fold(text.slice(from, to))
  if (2 * count >= slots.length) grow()
  const at = slotOf(text, from, to)
  const found = slots[at]
  if (found) return found.folded
  const written = text.slice(from, to)
  const made = { written, folded: fold(written) }
  slots[at] = made
  count++
  return made.folded
}

/** The slot of the word, or the free slot where it belongs. */
const slotOf = (text: string, from: number, to: number): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const last = slots.length - 1
  // The low bits of the hash depend on the low bits of the letters alone.
  let at = (hash ^ (hash >>> 15)) & last
  for (let known = slots[at]; known && !isAt(known.written, text, from, to); known = slots[at])
    at = (at + 1) & last
  return at
}

const isAt = (written: string, text: string, from: number, to: number): boolean => {
  if (written.length !== to - from) return false
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

/** Doubles the slots, or forgets all words when there are too many. */
const grow = (): void => {
  const old = slots
  const isFull = count >= most
  slots = new Array<Known | undefined>(isFull ? fewestSlots : Math.max(fewestSlots, 2 * old.length)).fill(
    undefined,
  )
  if (isFull) count = 0
  else for (const known of old) if (known) slots[slotOf(known.written, 0, known.written.length)] = known
}
