// Attributions by a noun of saying or of opinion: *على حد قوله*, *بحسب تعبير الوزير*, *وفي رأي الخبراء، …*.
import { wordAt } from '../../../text/token.ts'
import { spanOf } from '../../analysis.ts'
import { accordingTo } from '../../../language/ar/function-words.ts'
import { inTheirView, inTheirWords, inView, inViewOf, inWordsOf } from '../../../language/ar/narration.ts'
import { couldSpeak } from '../phrase/could-speak.ts'
import { nounPhrase } from '../phrase/noun-phrase.ts'
import type { ArabicReading } from '../cue/cue.ts'
import { isComma, isIn } from '../word.ts'
import { pastAside } from './aside.ts'

/** In tokens: how far into its sentence an opinion may be set between commas. */
const farthest = 60

/** The token of the noun, and whether it is one of opinion. */
interface Named {
  readonly noun: number
  readonly isView: boolean
}

/** Where the attribution ends, and whom it names: nobody when the noun has a pronoun. */
export interface InWords {
  readonly noun: number
  readonly to: number
  readonly speaker: { readonly from: number; readonly to: number } | null
}

/**
 * The attribution by a noun that begins at token `i`.
 * @param word the word there, without an attached conjunction
 * @param from token at which the sentence begins
 */
export const inWordsAt = (
  reading: ArabicReading,
  word: string,
  i: number,
  from: number,
  to: number,
): InWords | undefined => {
  const named = nounOf(reading, word, i)
  if (!named || named.noun >= to || (named.isView && !isSetApart(reading, from, i))) return undefined
  const { noun, isView } = named
  const is = noun === i ? word.slice(1) : wordAt(reading.tokens, noun)
  if (isIn(is, isView ? inTheirView : inTheirWords))
    return isView && i > from ? undefined : { noun, to: noun + 1, speaker: null }
  return isIn(is, isView ? inViewOf : inWordsOf) ? ofSpeaker(reading, named, to) : undefined
}

/** With the name of the speaker after the noun. */
const ofSpeaker = (reading: ArabicReading, { noun, isView }: Named, to: number): InWords | undefined => {
  const speaker = nounPhrase(reading, noun + 1, to)
  if (!speaker || !spanOf(reading.tokens, speaker.from, speaker.to)) return undefined
  if (isView && !couldSpeak(reading, speaker)) return undefined
  return { noun, to: pastAside(reading, speaker.to, to), speaker }
}

const nounOf = ({ tokens }: ArabicReading, word: string, i: number): Named | undefined => {
  if (inView.has(word)) return { noun: i, isView: true }
  if (word === 'علي') return wordAt(tokens, i + 1) === 'حد' ? { noun: i + 2, isView: false } : undefined
  if (word === 'في')
    return isIn(wordAt(tokens, i + 1), inViewOf, inTheirView) ? { noun: i + 1, isView: true } : undefined
  return accordingTo.has(word) ? { noun: i + 1, isView: false } : undefined
}

/** Whether it opens the sentence, or follows a comma before which nobody has spoken. */
const isSetApart = ({ tokens, hits }: ArabicReading, from: number, i: number): boolean => {
  if (i <= from + 1) return true
  if (i - from >= farthest || !isComma(wordAt(tokens, i - 1))) return false
  for (let k = from; k < i; k++) if (hits[k] && !hits[k]?.form.verb.weak) return false
  return true
}
