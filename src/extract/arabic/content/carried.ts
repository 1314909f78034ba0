// The content of a verb whose object names the act: *جدد دعوته إلى الحوار*, *أعاد التأكيد على أن …*, *ختم بشكر العمال*.
import { wordAt } from '../../../text/token.ts'
import { handing } from '../../../language/ar/cue-verbs.ts'
import { favours } from '../../../language/ar/acts.ts'
import { circumstances, falsePrefixed } from '../../../language/ar/function-words.ts'
import { anonymous, bodies, crowds, roles, titles } from '../../../language/ar/people.ts'
import { prayers, thanks } from '../../../language/ar/verbal-nouns.ts'
import { nounAct } from '../cue/act.ts'
import { isThat } from './clause.ts'
import { type Hit, type ArabicReading, withoutPrefix } from '../cue/cue.ts'
import { isVerbalNoun } from '../phrase/object.ts'
import { isIn, withoutLam } from '../word.ts'

/** In tokens: how far from its verb the noun of an act may be. */
const reach = 12

/** Where the words that the noun hands over begin, and whether أن opens them. */
export interface Handed {
  readonly from: number
  /** UTF-16 offset: inside the token when a preposition is attached to it. */
  readonly start: number
  readonly isThat: boolean
}

/** What the noun of an act at token `i` hands over after a verb for it; undefined otherwise. */
export const handedAt = (reading: ArabicReading, hit: Hit, i: number): Handed | undefined => {
  const noun = reading.tokens[i]
  if (!noun || i >= hit.at + reach || !handing.has(hit.form.verb.past)) return undefined
  // *وخص بالشكر كل من …*: with nobody between, it mostly continues what somebody says.
  if (hit.form.verb.past === favours && i === hit.at + 1) return undefined
  if (noun.folded.startsWith('ب') && isIn(noun.folded.slice(1), thanks, prayers))
    return { from: i, start: withoutPrefix(reading.text, noun, 1).start, isThat: false }
  if (hit.form.verb.past === favours) return undefined
  if (thanks.has(noun.folded) && isToSomebody(wordAt(reading.tokens, i + 1)))
    return { from: i, start: noun.start, isThat: false }
  const act = nounAct(noun.folded)
  return act ? behindNoun(reading, i, act === 'WARNED') : undefined
}

/** *وجه شكره للعمال*, *تعازيه إلى الأسرة*: the recipient is not what was said. */
const isToSomebody = (next: string): boolean => next === 'الي' || /^ل\p{L}{2}/u.test(next)

const behindNoun = (reading: ArabicReading, i: number, warns: boolean): Handed | undefined => {
  const { tokens, text } = reading
  const from = isSeparate(wordAt(tokens, i + 1), warns) ? i + 2 : i + 1
  const first = tokens[from]
  if (first?.kind !== 'word' || circumstances.has(first.folded)) return undefined
  if (isThat(reading, from)) return { from, start: first.start, isThat: true }
  if (from > i + 1) return { from, start: first.start, isThat: false }
  return isAttached(first.folded)
    ? { from, start: withoutPrefix(text, first, 1).start, isThat: false }
    : undefined
}

/** من introduces who makes a demand, or what somebody warns of. */
const isSeparate = (word: string, warns: boolean): boolean =>
  word === 'الي' || word === 'علي' || word === 'عن' || (word === 'من' && warns)

/** *دعوته للحوار*, *أوامره بفتح الجسر*; not the recipient (*دعوته للوزير*) or another noun of an act. */
const isAttached = (word: string): boolean => {
  if (!/^[بل]\p{L}{3}/u.test(word) || falsePrefixed.has(word) || nounAct(word)) return false
  if (word.startsWith('ب')) return true
  if (word.startsWith('لل')) return !isIn(withoutLam(word), roles, titles, bodies, anonymous, crowds)
  return isVerbalNoun(word.slice(1), word.slice(1), true)
}
