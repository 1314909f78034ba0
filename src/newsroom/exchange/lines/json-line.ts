// The text of a line → a value of the form that its format asks for.
import { z } from 'zod'
import { expected, IsnadError } from '../../../errors.ts'
import { cleanForm, isClean } from '../../../text/character.ts'

/** Who imports, and when: each line is stored with it. */
export interface LineContext {
  readonly actor: string
  readonly at: Date
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @throws IsnadError LINE_INVALID */
export const lineInvalid = (what: string, got: string, cause?: unknown): IsnadError =>
  new IsnadError('LINE_INVALID', expected('newsroom', what, got), {}, cause)

/** @throws IsnadError LINE_INVALID for bytes that are not UTF-8; a byte order mark is left out */
export const decodeLine = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw lineInvalid('UTF-8', 'another encoding', cause)
  }
}

/** @throws IsnadError LINE_INVALID */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw lineInvalid('a JSON object', shown(text), cause)
  }
}

/** @throws IsnadError LINE_INVALID with the first field that is wrong */
export const parseForm = <T>(form: z.ZodType<T>, value: unknown): T => {
  const result = form.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.map(String).join('.') ?? ''
  const at = issue?.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value)
  throw lineInvalid(
    `${place === '' ? 'a record' : place} of the format`,
    `${shown(at)} (${issue?.message ?? 'not that'})`,
  )
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (stringified(value) ?? 'nothing')
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** The value as JSON; `…` if it is nested too deeply to be shown. */
const stringified = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}

/** Text that a database can hold. */
export const cleanText = z.string().refine(isClean, cleanForm)
