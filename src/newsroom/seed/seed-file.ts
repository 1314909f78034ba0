// Reads one YAML file of a seed folder and checks its form; every error names its file and its place in it.
import { readFile } from 'node:fs/promises'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { expected, IsnadError } from '../../errors.ts'
import { nameLimit } from '../../statement/entity.ts'
import { isSlug, slugLimit } from '../../statement/slug.ts'
import { cleanForm, isClean } from '../../text/character.ts'

/** The bytes of a file. @throws IsnadError SEED_MISSING */
export const readBytes = async (path: string): Promise<Uint8Array> =>
  readFile(path).catch((cause: unknown) => {
    throw new IsnadError(
      'SEED_MISSING',
      expected('newsroom', 'a readable file', `none at ${path}`),
      {},
      cause,
    )
  })

/** @throws IsnadError SEED_MISSING, SEED_INVALID */
export const readYaml = async <T>(path: string, form: z.ZodType<T>): Promise<T> => {
  const lines = new LineCounter()
  const document = parseDocument(decode(path, await readBytes(path)), { lineCounter: lines })
  const [fault] = document.errors
  if (fault)
    throw new IsnadError('SEED_INVALID', `newsroom: ${path}: expected YAML, got: ${fault.message}`, {}, fault)
  const result = form.safeParse(plain(path, document), { reportInput: true })
  const bad = unstorable(result.data)
  if (bad !== undefined)
    throw new IsnadError('SEED_INVALID', expected(`newsroom: ${path}`, cleanForm, JSON.stringify(bad)))
  if (result.success) return result.data
  const issues = result.error.issues.map(
    (issue) => `${placeOf(issue.path)}: ${issue.message}${got(issue.input)}`,
  )
  throw new IsnadError('SEED_INVALID', `newsroom: ${path}: ${issues.join('; ')}`, { issues })
}

/** @throws IsnadError TEXT_ENCODING */
const decode = (path: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new IsnadError(
      'TEXT_ENCODING',
      expected('newsroom', 'UTF-8', `another encoding in ${path}`),
      {},
      cause,
    )
  }
}

/** The first string of a value that no database can hold as it is: with a NUL or with half a surrogate pair. */
const unstorable = (value: unknown): string | undefined => {
  if (typeof value === 'string') return isClean(value) ? undefined : value
  if (typeof value !== 'object' || value === null) return undefined
  return Object.values(value)
    .map(unstorable)
    .find((found) => found !== undefined)
}

/** @throws IsnadError SEED_INVALID, for aliases that would grow beyond any memory */
const plain = (path: string, document: Document): unknown => {
  try {
    return document.toJS()
  } catch (cause) {
    throw new IsnadError(
      'SEED_INVALID',
      `newsroom: ${path}: expected plain YAML, got: ${String(cause)}`,
      {},
      cause,
    )
  }
}

/** Only what fits into a sentence is repeated. */
const got = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
    ? `, got ${JSON.stringify(input).slice(0, 100)}`
    : ''

/** `statements[3].content.at`, counting list items from 1 as people do. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || 'file'

export const slug = z
  .string()
  .refine(isSlug, `expected a slug: lower-case letters and digits joined by hyphens, at most ${slugLimit}`)
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag like ar or en-GB')

export const name = z
  .string()
  .regex(/\S/, 'expected a name, got a blank')
  .max(nameLimit, `expected a name of at most ${nameLimit} characters`)

/** One or several names in each language. */
export const namesByLanguage = z
  .record(language, z.union([name, z.array(name).min(1)]))
  .refine((names) => Object.keys(names).length > 0, 'expected a name in at least one language')

/** The names in the order of the file. */
export const nameList = (names: z.infer<typeof namesByLanguage>) =>
  Object.entries(names).flatMap(([lang, texts]) => [texts].flat().map((text) => ({ lang, text })))
