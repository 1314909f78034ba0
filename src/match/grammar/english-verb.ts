// An English verb with what comes before it (*would not have sent*) → its time, mood and voice, and what a claim has
// changed in them.
import {
  being,
  between,
  doing,
  future,
  having,
  infinite,
  modals,
  subjects,
} from '../../language/en/auxiliaries.ts'
import { stem } from '../../language/stem.ts'
import type { Word } from '../word.ts'
import { irregularOf } from '../../language/en/irregular.ts'

export type VerbChange = 'TENSE' | 'MODALITY' | 'VOICE'

/** NONE: the words show no time (*to send*, *sending*, an adjective). */
type Time = 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE'
type Form = 'PAST' | 'ING' | 'BASE'

export interface VerbGroup {
  readonly time: Time
  /** *would*, *may*, *should*…; null for none. The future counts as a time. */
  readonly modal: string | null
  /** *has sent*, *had sent*. */
  readonly isPerfect: boolean
  /** *was sent*. */
  readonly isPassive: boolean
  readonly form: Form
}

/** In words. */
const reach = 5

/** Whether a word is an auxiliary; *May* in the middle of a sentence is a month. */
export const isAuxiliary = (word: Word): boolean =>
  isModal(word) || future.has(word.folded) || [having, being, doing].some((one) => one.has(word.folded))

export const isModal = ({ folded, kind }: Word): boolean => kind === 'FUNCTION' && modals.has(folded)

/** The auxiliaries before the word at `head`, the nearest first. */
const auxiliariesOf = (words: readonly Word[], head: number): readonly Word[] => {
  const found: Word[] = []
  for (let i = head; i > 0 && head - i < reach; i--) {
    const before = words[i - 1]
    if (!before || words[i]?.afterStop) break
    if (before.folded === 'to' && found.length === 0) return [before]
    if (isAuxiliary(before)) found.push(before)
    else if (!between.has(before.folded) && !/ly$/u.test(before.folded)) break
    // No auxiliary helps a finite verb: *what he does | is dangerous*.
    if (isAuxiliary(before) && !infinite.has(before.folded)) break
  }
  return found
}

/** The word that an auxiliary helps: the next one that is neither an auxiliary nor in `between`. */
export const headAfter = (words: readonly Word[], from: number): number | undefined => {
  for (let i = from + 1; i < words.length && i - from <= reach; i++) {
    const word = words[i]
    if (!word || word.afterStop) return undefined
    if (!isAuxiliary(word) && !between.has(word.folded) && !/ly$/u.test(word.folded)) return i
  }
  return undefined
}

export const verbGroupAt = (words: readonly Word[], head: number): VerbGroup => {
  const word = words[head]?.folded ?? ''
  const form = formOf(word)
  const auxiliaries = auxiliariesOf(words, head)
  const first = auxiliaries.at(-1)
  const hasBe = auxiliaries.some(({ folded }) => being.has(folded))
  const isPassive = hasBe && isParticiple(word)
  const base = { form, isPassive, isPerfect: false, modal: null }
  if (!first) return { ...base, time: form === 'PAST' ? 'PAST' : form === 'ING' ? 'NONE' : 'PRESENT' }
  // *he'd sent*: a contraction of *had*.
  if (first.folded === 'would' && first.text !== 'would' && isParticiple(word) && auxiliaries.length === 1)
    return { ...base, time: 'PAST', isPerfect: true }
  return { ...base, ...timeOf(first, auxiliaries) }
}

/** An auxiliary without its verb: *he said that he would*. */
export const groupOfAuxiliary = (word: Word): VerbGroup => ({
  ...{ form: 'BASE', isPassive: false },
  ...timeOf(word, [word]),
  isPerfect: false,
})

const timeOf = (
  first: Word,
  auxiliaries: readonly Word[],
): Pick<VerbGroup, 'time' | 'modal' | 'isPerfect'> => {
  const { folded } = first
  const isPerfect = auxiliaries.some((one) => having.has(one.folded))
  if (future.has(folded)) return { time: 'FUTURE', modal: null, isPerfect }
  if (isModal(first)) return { time: 'PRESENT', modal: modals.get(folded) ?? folded, isPerfect }
  return { time: times[folded] ?? 'NONE', modal: null, isPerfect }
}

const times: Readonly<Record<string, Time>> = {
  ...{ am: 'PRESENT', is: 'PRESENT', are: 'PRESENT', s: 'PRESENT', has: 'PRESENT', have: 'PRESENT' },
  ...{ do: 'PRESENT', does: 'PRESENT', was: 'PAST', were: 'PAST', had: 'PAST', did: 'PAST' },
}

const formOf = (word: string): Form => {
  if (irregularOf(word)) return 'PAST'
  if (/(?:[^e]|agre|fre|guarante|decre)ed$/u.test(word) && stem(word) !== word) return 'PAST'
  return /ing$/u.test(word) && stem(word) !== word ? 'ING' : 'BASE'
}

const isParticiple = (word: string): boolean => {
  const irregular = irregularOf(word)
  return irregular ? irregular.isParticiple : formOf(word) === 'PAST'
}

/** What a claim changes in a record's verb; null if it says the same. */
export const verbChange = (claim: VerbGroup, record: VerbGroup): VerbChange | null => {
  if (claim.modal !== record.modal) return 'MODALITY'
  if (claim.isPassive !== record.isPassive && claim.form === 'PAST' && record.form === 'PAST') return 'VOICE'
  if (claim.modal !== null) return claim.isPerfect === record.isPerfect ? null : 'TENSE'
  return isSameTime(claim, record) ? null : 'TENSE'
}

const isSameTime = (one: VerbGroup, other: VerbGroup): boolean => {
  const [a, b] = [one, other]
  if (a.time === b.time) return a.time !== 'PRESENT' || a.isPerfect === b.isPerfect
  const times = new Set([a.time, b.time])
  // *has sent* and *sent* are both over.
  if (times.has('PAST') && times.has('PRESENT')) {
    const [past, present] = a.time === 'PAST' ? [a, b] : [b, a]
    return present.isPerfect && !past.isPerfect
  }
  if (times.has('FUTURE')) return false
  return !times.has('PAST') || a.form === b.form
}

const backshifts: readonly (readonly [string, string])[] = [
  ['FUTURE', 'would'],
  ['can', 'could'],
  ['may', 'might'],
  ['FUTURE', 'should'],
]

/** Whether a report says `direct` as `reported`: *will* as *would*, *is* as *was*, *sent* as *had sent*. */
export const isBackshift = (direct: VerbGroup, reported: VerbGroup): boolean => {
  if (direct.isPassive !== reported.isPassive) return false
  const [from, to] = [direct, reported].map(({ modal, time }) => modal ?? time)
  if (backshifts.some(([one, other]) => one === from && other === to)) return true
  if (direct.modal !== null || reported.modal !== null) return false
  return reported.time === 'PAST' && (direct.time === 'PRESENT' || direct.time === 'PAST')
}

/** Whether a word without an auxiliary is more likely a verb than a noun: after a subject, a modal, *to*. */
export const isVerbAt = (words: readonly Word[], i: number): boolean =>
  subjects.has(words[i - 1]?.folded ?? '')
