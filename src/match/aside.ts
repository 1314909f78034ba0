// What people who pass a claim on say to their readers, before or after the words: *Is this true?*, *Please share*, *هل
// هذا صحيح؟*, *متداول:*. It is recognised by its words: all are about the message, and none about what it says.
import { unitsOf } from '../language/unit.ts'
import { packs, wordsOfAll } from '../language/packs.ts'

/** An aside has at least one of these. */
const telling = wordsOfAll(({ claims }) => claims.asides.telling)
/** Words that may be next to those. No negations or conditions: *not true* is what somebody claims. */
const company = wordsOfAll(({ claims }) => claims.asides.company)
const fixed = packs.flatMap(({ claims }) => claims.asides.fixed ?? [])

const before = /^([^\n:：|?!؟….]{2,60}?)\s*(?:[:：|?!؟]|\n|\.{2,}|…)[\s:|?!؟.…]*/u
const behind = /(?:[.!?؟…\n»”"]|\/\/|\|)\s*([^.!?؟…\n»”"|]{2,60}?)[\s.!?؟…]*$/u

/** In words. */
const longest = 9

const isAside = (words: string): boolean => {
  const units = unitsOf(words)
  if (fixed.some((idiom) => idiom.test(words.trim()))) return true
  return (
    units.length <= longest &&
    units.some(({ folded }) => telling.has(folded)) &&
    units.every(({ folded }) => telling.has(folded) || company.has(folded))
  )
}

/** How many UTF-16 code units of an aside the text begins with, including the mark after it. */
export const asideBefore = (text: string): number => {
  const found = before.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length : 0
}

/** How many the text ends with, without the mark before the aside. */
export const asideBehind = (text: string): number => {
  const found = behind.exec(text)
  return found?.[1] !== undefined && isAside(found[1]) ? found[0].length - 1 : 0
}
