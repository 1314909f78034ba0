// The forms of Arabic verbs of saying that count in a claim, by the rows of ./sayings.ts. Folded.
import { wordSet } from '../../text/word-set.ts'
import type { Counting } from '../saying.ts'
import { conjugate, type Form } from './conjugate.ts'
import type { Saying } from './sayings/row.ts'
import { sayings } from './sayings.ts'

export const claimForms = (counts: Counting): ReadonlySet<string> =>
  new Set(sayings.flatMap((saying) => (saying.claim?.counts === counts ? formsOf(saying) : [])))

const formsOf = ({ cue, claim }: Saying): readonly string[] => {
  const not = wordSet(claim?.not ?? '')
  const usual = [...conjugate([cue])].flatMap(([word, forms]) =>
    forms.some(isUsual) && !not.has(word) ? [word] : [],
  )
  return [...usual, ...wordSet(claim?.also ?? '')]
}

/** *قال*, *قالت*, *يقول*. */
const isUsual = ({ kind, gender, number, pronoun }: Form): boolean =>
  !pronoun && number === 'singular' && (kind === 'PAST' || (kind === 'PRESENT' && gender === 'masculine'))
