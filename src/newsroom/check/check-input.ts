// The input of a check, validated: each error names the field that it is about.
import { z } from 'zod'
import { expected, fieldError } from '../../errors.ts'
import type { Days } from '../../match/agreement.ts'
import { nameLimit } from '../../statement/entity.ts'
import { firstDay, isDay, lastDay } from '../../statement/said-date.ts'
import type { ReviewState } from '../../statement/statement.ts'
import { canonicalLanguage } from '../../text/language.ts'
import type { DayFilter } from '../../store/read/statement-filter.ts'
import { checked, language, textUpTo } from '../form/form.ts'

export interface CheckInput {
  /** As it was pasted: with its marks, a leading *he said*, a source after it, or none of these. */
  readonly claim: string
  /** A slug, an id or a name in any spelling. Without it, the speaker whom the claim names, if there is one. */
  readonly speaker?: string | null | undefined
  /** When it is claimed to have been said. */
  readonly said?: DayFilter | null | undefined
  /** BCP 47. Without it, the language is taken from the claim's letters. */
  readonly lang?: string | null | undefined
  /** How many matches: at most `checkLimits.most`. */
  readonly first?: number | null | undefined
  /** Whether drafts, which nobody has reviewed, are searched too. */
  readonly drafts?: boolean | null | undefined
}

export interface CheckedClaim {
  readonly claim: string
  readonly speaker: string | null
  readonly said: Days | null
  readonly lang: string | undefined
  readonly first: number
  readonly review: readonly ReviewState[]
}

export const checkLimits = { most: 20, usual: 5 } as const

const blankAsNull = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null)

const form = z.object({
  claim: z.string(),
  speaker: textUpTo(nameLimit).nullish(),
  said: z.object({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  lang: language.nullish(),
  first: z
    .number()
    .int()
    .min(1, 'expected 1 or more')
    .max(checkLimits.most, `expected at most ${checkLimits.most}`)
    .nullish(),
  drafts: z.boolean().nullish(),
})

/** @throws IsnadError INPUT_INVALID, DATE_INVALID */
export const checkedClaim = (input: CheckInput): CheckedClaim => {
  const { claim, speaker, said, lang, first, drafts } = checked(form, input)
  return {
    claim,
    speaker: blankAsNull(speaker),
    said: said ? daysOf(said) : null,
    lang: lang ? canonicalLanguage(lang) : undefined,
    first: first ?? checkLimits.usual,
    review: statesOf(drafts),
  }
}

/** How many matches are shown. @throws IsnadError INPUT_INVALID */
export const ensureFirst = (first: number | null | undefined): number => {
  const size = first ?? checkLimits.usual
  if (Number.isInteger(size) && size >= 1 && size <= checkLimits.most) return size
  throw fieldError('INPUT_INVALID', 'first', expected('newsroom: first', `1 to ${checkLimits.most}`, size))
}

/** The review states that are searched. */
export const statesOf = (drafts: boolean | null | undefined): readonly ReviewState[] =>
  drafts ? ['REVIEWED', 'DRAFT'] : ['REVIEWED']

const daysOf = ({ from, to }: DayFilter): Days => {
  const days = { from: from ?? firstDay, to: to ?? lastDay }
  if (!isDay(days.from) || !isDay(days.to) || days.from > days.to)
    throw fieldError(
      'DATE_INVALID',
      'said',
      expected('newsroom', 'days from the first to the last', `${days.from} to ${days.to}`),
    )
  return days
}
