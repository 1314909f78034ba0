// The steps of an alignment → what kind of change each is. Two words of one stem are compared again here, because a
// stem has neither person nor tense.
import { arabicScript } from '../language/script.ts'
import type { Step } from './align.ts'
import type { ChangeKind } from './change.ts'
import { formChange, isFirstPerson } from './grammar/arabic-form.ts'
import { isNegatedBy } from './grammar/spelling.ts'
import { isPlaceShift, isQuantifier, meantByBoth, personChange } from './grammar/small-word.ts'
import { isFutureVerb, isFutureWord, timeOfNegation } from '../language/ar/time-words.ts'
import {
  groupOfAuxiliary,
  headAfter,
  isAuxiliary,
  isBackshift,
  isVerbAt,
  verbChange,
  type VerbGroup,
  verbGroupAt,
} from './grammar/english-verb.ts'
import { looseChange, pairedSmallWords } from './grammar/loose-word.ts'
import type { Word } from './word.ts'
import type { Compared } from './compared.ts'

/** The kind of change of each step; null for none. */
export const classified = (
  sides: Omit<Compared, 'toRecord' | 'toClaim'>,
  steps: readonly Step[],
): readonly (ChangeKind | null)[] => {
  const toRecord = new Map<number, number>()
  const toClaim = new Map<number, number>()
  for (const { kind, claimFrom, claimTo, recordFrom, recordTo } of steps) {
    if (kind === 'OTHER' || claimFrom === claimTo || recordFrom === recordTo) continue
    toRecord.set(claimFrom, recordFrom)
    toClaim.set(recordFrom, claimFrom)
  }
  const compared = { ...sides, toRecord, toClaim }
  return steps.map((step) => changeOf(compared, step))
}

const changeOf = (compared: Compared, step: Step): ChangeKind | null => {
  const ours = compared.claim.slice(step.claimFrom, step.claimTo)
  const theirs = compared.record.slice(step.recordFrom, step.recordTo)
  const [one, other] = [ours[0], theirs[0]]
  switch (step.kind) {
    case 'EQUAL':
      return written(ours) === written(theirs) ? null : 'SPELLING'
    case 'SPELLING':
      return step.kind
    case 'OMITTED':
      return 'CUT'
    case 'FUNCTION':
      return one && other ? smallChange(compared, step, one, other) : 'FUNCTION_WORD'
    case 'INFLECTION':
      return one && other ? inflected(compared, step, one, other) : 'INFLECTION'
    case 'OTHER':
    case 'EXTRA':
    case 'SKIPPED':
      return worst(compared, step, [...ours, ...theirs])
  }
}

/** The words without what readers overlook: vowel signs, tatweel and capitals. */
const written = (words: readonly Word[]): string =>
  words
    .map(({ text }) =>
      text
        .normalize('NFC')
        .replace(/[\p{Mn}\u0640\p{Cf}]/gu, '')
        .replace(/’/gu, "'")
        .toLowerCase(),
    )
    .join(' ')

/** Whether either side is reported: the record by its paper, the claim by the person who makes it. */
const isReportedOn = ({ isReported, isQuoted }: Compared, { recordFrom }: Step): boolean =>
  isReported || !isQuoted(recordFrom)

/** The direct side first: the record if the claim reports, the claim if the record is not quoted. */
const directFirst = <T>(
  compared: Compared,
  step: Step,
  claim: T,
  record: T,
): readonly (readonly [T, T])[] => {
  const pairs: (readonly [T, T])[] = []
  if (compared.isReported) pairs.push([record, claim])
  if (!compared.isQuoted(step.recordFrom)) pairs.push([claim, record])
  return pairs
}

const smallChange = (compared: Compared, step: Step, one: Word, other: Word): ChangeKind => {
  const meant = personChange(one, other)
  if (meant) return meant === 'PERSON' && isPersonShift(compared, step, one, other) ? 'REPORTED' : meant
  if (isAuxiliary(one) || isAuxiliary(other)) return auxiliaryChange(compared, step) ?? 'FUNCTION_WORD'
  if (isPlaceShift(one.folded, other.folded))
    return isReportedOn(compared, step) ? 'REPORTED' : 'FUNCTION_WORD'
  return pairedSmallWords(compared, step) ?? 'FUNCTION_WORD'
}

/** *I*, *we* and *you* of a speaker are *he*, *she* and *they* in a report. */
const isPersonShift = (compared: Compared, step: Step, one: Word, other: Word): boolean =>
  directFirst(compared, step, one, other).some(([direct, reported]) => {
    const [a, b] = meantByBoth(direct, reported) ?? []
    return a !== undefined && b !== undefined && a.person < b.person
  })

/** What an auxiliary that is replaced, added or left out changes in the verb that it helps. */
const auxiliaryChange = (compared: Compared, step: Step): ChangeKind | null => {
  const { claim, record, toRecord, toClaim } = compared
  const ours = step.claimFrom < step.claimTo ? headAfter(claim, step.claimFrom) : undefined
  const theirs = step.recordFrom < step.recordTo ? headAfter(record, step.recordFrom) : undefined
  const head = ours ?? (theirs === undefined ? undefined : toClaim.get(theirs))
  const other = head === undefined ? theirs : (toRecord.get(head) ?? theirs)
  if (head !== undefined && other !== undefined) return groupChange(compared, step, head, other)
  const [one, two] = [claim[step.claimFrom], record[step.recordFrom]]
  const isPair = step.claimFrom < step.claimTo && step.recordFrom < step.recordTo
  return isPair && one && two
    ? verbGroupChange(compared, step, groupOfAuxiliary(one), groupOfAuxiliary(two))
    : null
}

const groupChange = (compared: Compared, step: Step, ours: number, theirs: number): ChangeKind | null =>
  verbGroupChange(
    compared,
    { ...step, recordFrom: theirs },
    verbGroupAt(compared.claim, ours),
    verbGroupAt(compared.record, theirs),
  )

const verbGroupChange = (
  compared: Compared,
  step: Step,
  claim: VerbGroup,
  record: VerbGroup,
): ChangeKind | null => {
  const change = verbChange(claim, record)
  if (change === null) return null
  const isShift = directFirst(compared, step, claim, record).some(([direct, reported]) =>
    isBackshift(direct, reported),
  )
  if (isShift) return 'REPORTED'
  return change === 'VOICE' ? 'CONTENT' : change
}

const inflected = (compared: Compared, step: Step, one: Word, other: Word): ChangeKind => {
  if (one.kind === 'NEGATION')
    return timeOfNegation(one.folded) === timeOfNegation(other.folded) ? 'INFLECTION' : 'TENSE'
  if (one.folded !== other.folded && one.value === other.value && /^[a-z]+$/u.test(one.value))
    return isReportedOn(compared, step) ? 'REPORTED' : 'TENSE'
  if (isNegatedBy(one.folded, other.folded)) return 'PREFIX'
  return arabicScript.begins(one.folded)
    ? arabicChange(compared, step, one, other)
    : englishChange(compared, step)
}

const arabicChange = (compared: Compared, step: Step, one: Word, other: Word): ChangeKind => {
  const loose = pairedSmallWords(compared, step)
  if (loose) return loose
  const change = formChange(one, other)
  // *سوف يرسل* is *سيرسل*.
  if (change === 'TENSE' && isFutureBefore(compared, step)) return 'INFLECTION'
  if (change === 'PERSON') {
    const isShift = directFirst(compared, step, one, other).some(([direct, reported]) =>
      isFirstPerson(direct, reported),
    )
    return isShift ? 'REPORTED' : change
  }
  return change ?? 'INFLECTION'
}

const isFutureBefore = ({ claim, record }: Compared, { claimFrom, recordFrom }: Step): boolean =>
  isFutureWord(claim[claimFrom - 1]?.folded ?? '') !== isFutureWord(record[recordFrom - 1]?.folded ?? '') &&
  isFutureVerb(claim[claimFrom]?.folded ?? '') !== isFutureVerb(record[recordFrom]?.folded ?? '')

const englishChange = (compared: Compared, step: Step): ChangeKind => {
  const { claim, record } = compared
  const [ours, theirs] = [step.claimFrom, step.recordFrom]
  const [one, other] = [claim[ours]?.folded ?? '', record[theirs]?.folded ?? '']
  if (isPlural(one, other)) return isVerbAt(claim, ours) || isVerbAt(record, theirs) ? 'INFLECTION' : 'COUNT'
  return groupChange(compared, step, ours, theirs) ?? 'INFLECTION'
}

/** Whether the words differ only in the *s* of a plural or of a verb. */
const isPlural = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long === `${short}s` || long === `${short}es` || long === `${short.replace(/y$/u, 'i')}es`
}

/** The gravest change of words that only one side has, or that differ. */
const worst = (compared: Compared, step: Step, words: readonly Word[]): ChangeKind => {
  if (words.some(({ kind }) => kind === 'NEGATION')) return 'NEGATION'
  const numbers = words.filter(({ kind }) => kind === 'NUMBER')
  const values = new Set(numbers.map(({ value }) => value))
  if (numbers.length > 0)
    return numbers.length === words.length && values.size < numbers.length ? 'MEASURE' : 'NUMBER'
  const content = words.filter(({ kind }) => kind === 'CONTENT')
  if (content.length > 0 && content.every(({ folded }) => isQuantifier(folded))) return 'QUANTIFIER'
  const loose =
    looseChange(compared, step) ?? (words.some(isAuxiliary) ? auxiliaryChange(compared, step) : null)
  if (loose && (content.length === 0 || loose === 'MODALITY')) return loose
  return content.length > 0 ? 'CONTENT' : 'FUNCTION_WORD'
}
