// Whether two wordings can mean one office: *الرئيس الروسي* and *رئيس روسيا*, but not *رئيس روسيا* and *لاعب كرة قدم*.
import { words } from '../text/word.ts'
import { packs } from './packs.ts'

const small = new Set(packs.flatMap(({ roleFillers }) => [...roleFillers]))
/** The first letters that two words must share: enough for *Russia* and *Russian*, *روسيا* and *روسي*. */
const stem = 3

/** From 0 (no word in common) to 1 (every word of the shorter is like one of the longer). */
export const likeness = (one: string, other: string): number => {
  const [short, long] = [stems(one), stems(other)].sort((a, b) => a.length - b.length)
  if (!short || !long || short.length === 0) return 0
  return short.filter((word) => long.includes(word)).length / short.length
}

const stems = (role: string): readonly string[] => [
  ...new Set(
    words(role)
      .filter((word) => !small.has(word))
      .map((word) => word.replace(/^(و|ب|ل)?ال(?=...)/, ''))
      .map((word) => word.slice(0, stem)),
  ),
]

/** Above half: *وزير الدفاع* is not *وزير الخارجية*. */
export const areAlike = (one: string, other: string): boolean => likeness(one, other) > 0.5
