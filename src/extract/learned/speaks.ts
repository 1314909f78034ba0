// How likely an Arabic word is to be the head of who speaks: counted in unmarked news, by the word and by the class of words
// that stand where it stands.
import { codeOf, numberAt, short, shortLength } from '../hash.ts'
import { kinOf } from './names.ts'
import { classes, words } from './speaking.ts'

/** A stored step from 0 to 63; this one is as likely as any word. */
export const middle = 32
/** Steps to one of natural log-odds. */
export const stepsInOne = 4

let known: ReadonlyMap<number, number> | undefined

const read = (): ReadonlyMap<number, number> => {
  const steps = new Map<number, number>()
  const size = shortLength + 1
  for (let i = 0; i < words.length; i += size)
    steps.set(numberAt(words, i, shortLength), numberAt(words, i + shortLength, 1))
  return steps
}

/** Above 0 a folded word speaks oftener than words do, below 0 more seldom: natural log-odds, from -8 to 8. */
export const speaksMore = (word: string): number => {
  known ??= read()
  const step = known.get(short(codeOf(word))) ?? numberAt(classes, kinOf(word), 1)
  return (step - middle) / stepsInOne
}
