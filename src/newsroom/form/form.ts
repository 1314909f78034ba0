// What the forms of callers' inputs share: their parts, and the error that names the field that is wrong.
import { z } from 'zod'
import { fieldError } from '../../errors.ts'
import { cleanForm, isClean } from '../../text/character.ts'
import { canonicalLanguage } from '../../text/language.ts'

/** @param limit in UTF-16 code units */
export const textUpTo = (limit: number, form = z.string()) =>
  form.max(limit, `expected at most ${limit} characters`).refine(isClean, `expected ${cleanForm}`)

export const language = z
  .string()
  .refine((tag) => canonicalLanguage(tag) !== undefined, 'expected a language tag like ar or en-GB')

/** The input as the form reads it. @throws IsnadError INPUT_INVALID with the first field that is wrong */
export const checked = <T>(form: z.ZodType<T>, input: unknown): T => {
  const result = form.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  throw fieldError(
    'INPUT_INVALID',
    field,
    `newsroom: ${field || 'the input'}: ${issue?.message ?? 'is not valid'}`,
  )
}
