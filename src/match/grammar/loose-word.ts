// A small word that only one side has (*قد*, *سوف*, *كان*, *أو*) or that replaces another → what it changes, judging by
// the word after it.
import { isJoined, isPresentVerb } from '../../language/ar/affixes.ts'
import type { Step } from '../align.ts'
import type { ChangeKind } from '../change.ts'
import type { Compared } from '../compared.ts'
import type { Word } from '../word.ts'
import { isAlternative, isMood, isOtherConjunction } from './small-word.ts'
import { isBe, isFutureVerb, isFutureWord, isWas, isMaybe } from '../../language/ar/time-words.ts'

/** The word after those of a step, and the other side's word that it is paired with. */
interface Behind {
  readonly own: Word | undefined
  readonly other: Word | undefined
}

const behind = ({ claim, record, toRecord, toClaim }: Compared, step: Step): Behind => {
  const isClaims = step.claimFrom < step.claimTo
  const at = isClaims ? step.claimTo : step.recordTo
  const own = (isClaims ? claim : record)[at]
  const paired = (isClaims ? toRecord : toClaim).get(at)
  return { own, other: paired === undefined ? undefined : (isClaims ? record : claim)[paired] }
}

/** What an added or missing word changes; null if it is only grammar. */
export const looseChange = (compared: Compared, step: Step): ChangeKind | null => {
  const words = [
    ...compared.claim.slice(step.claimFrom, step.claimTo),
    ...compared.record.slice(step.recordFrom, step.recordTo),
  ]
  const next = behind(compared, step)
  return words.reduce<ChangeKind | null>((found, word) => found ?? changeBy(word, next), null)
}

const changeBy = (word: Word, next: Behind): ChangeKind | null => {
  const [own, other] = [next.own?.folded ?? '', next.other?.folded ?? '']
  const { folded } = word
  if (isAlternative(folded)) return isJoined(other) ? 'CONJUNCTION' : null
  // *قد وصل* is *وصل*; *قد يصل* is not *يصل*.
  if (isMaybe(folded)) return isPresentVerb(own) ? 'MODALITY' : null
  if (isFutureWord(folded)) return isFutureVerb(other) ? null : 'TENSE'
  // *كان قد وصل* is *وصل*.
  if (isWas(folded)) return isMaybe(own) ? null : 'TENSE'
  return isMood(word) ? 'MODALITY' : null
}

/** What one small word in place of another changes, and what a word with *و* attached to it has lost. */
export const pairedSmallWords = (
  { claim, record, toRecord, toClaim }: Compared,
  step: Step,
): ChangeKind | null => {
  const [one, other] = [claim[step.claimFrom], record[step.recordFrom]]
  if (!one || !other) return null
  if (isOtherConjunction(one.folded, other.folded)) return 'CONJUNCTION'
  if (isWas(one.folded) && isBe(other.folded)) return 'TENSE'
  if (isBe(one.folded) && isWas(other.folded)) return 'TENSE'
  // *أو سوريا* for *وسوريا*: the word before has no partner.
  const isLoose = (words: readonly Word[], i: number, pairs: ReadonlyMap<number, number>): boolean =>
    isAlternative(words[i]?.folded ?? '') && !pairs.has(i)
  const isChoice =
    (isJoined(one.folded) && isLoose(record, step.recordFrom - 1, toClaim)) ||
    (isJoined(other.folded) && isLoose(claim, step.claimFrom - 1, toRecord))
  return isChoice ? 'CONJUNCTION' : null
}
