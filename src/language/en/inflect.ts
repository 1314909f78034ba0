// Base forms of English verbs → the five forms that a text may have.
import type { Saying, VerbForm } from './sayings/row.ts'
import { sayings } from './sayings.ts'

type Forms = readonly [string, string, string, string, string]

/** In the order of `inflect`. */
export const verbForms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund']

/**
 * The five forms of a verb. A final consonant is doubled, and a past is irregular, only in verbs of saying whose rows say
 * so.
 * @example inflect('deny') // ['deny', 'denies', 'denied', 'denied', 'denying']
 */
export const inflect = (base: string): Forms => special.get(base) ?? regular(base, base)

const regular = (base: string, stem: string): Forms => {
  const past = pastOf(stem)
  return [base, thirdOf(base), past, past, gerundOf(stem)]
}

const thirdOf = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

const pastOf = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

const gerundOf = (base: string): string => (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`)

const formsOf = ({ base, doubles, irregular }: Saying): Forms => {
  const [, third, past, participle, gerund] = regular(base, doubles ? `${base}${base.at(-1) ?? ''}` : base)
  return [base, third, irregular?.past ?? past, irregular?.participle ?? participle, gerund]
}

const special: ReadonlyMap<string, Forms> = new Map(
  sayings.flatMap((verb) => (verb.doubles || verb.irregular ? [[verb.base, formsOf(verb)] as const] : [])),
)
