// How likely an Arabic word is to be the head of a speaker's noun phrase: counted in unmarked news, by the word and by
// the class of words that occur in the same places.
import { codeOf, numberAt, short, shortLength } from '../../text/hash.ts'
import { kinOf } from './names.ts'
import { classes, words } from './speaking.ts'

/** A stored step is from 0 to 63. A word with this one is as likely as any word. */
export const middle = 32
/** How many steps make one in natural log-odds. */
export const stepsInOne = 4

let known: ReadonlyMap<number, number> | undefined

const read = (): ReadonlyMap<number, number> => {
  const steps = new Map<number, number>()
  const size = shortLength + 1
  for (let i = 0; i < words.length; i += size)
    steps.set(numberAt(words, i, shortLength), numberAt(words, i + shortLength, 1))
  return steps
}

/** Above 0 the folded word speaks more often than other words, below 0 less often: natural log-odds, from -8 to 7.75. */
export const speaksMore = (word: string): number => {
  known ??= read()
  const step = known.get(short(codeOf(word))) ?? numberAt(classes, kinOf(word), 1)
  return (step - middle) / stepsInOne
}
