// Base forms of English verbs → every form that a text has them in, each with its base form and its class.
import { codeOf } from '../../english/model.ts'
import { irregular, type VerbClass, verbs } from './verbs.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export interface CueVerb {
  readonly lemma: string
  readonly form: VerbForm
  /** In the order of the lexicon; never empty. */
  readonly classes: readonly VerbClass[]
  /** Codes of the lemma, the form and the first class, for features. */
  readonly code: number
  readonly formCode: number
  readonly classCode: number
}

const forms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund']

/**
 * The five forms of a verb. A final consonant is doubled only in the table of irregular verbs.
 * @example inflect('deny') // ['deny', 'denies', 'denied', 'denied', 'denying']
 */
export const inflect = (base: string): readonly [string, string, string, string, string] => {
  const known = irregular[base]
  if (known) return [base, ...known]
  const past = pastOf(base)
  return [base, thirdOf(base), past, past, gerundOf(base)]
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

/** Folded form → what it is a form of. Where two readings share a spelling, the finite one stands. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = buildForms()

function buildForms(): ReadonlyMap<string, CueVerb> {
  const classesOf = new Map<string, VerbClass[]>()
  for (const [kind, list] of Object.entries(verbs) as [VerbClass, string][])
    for (const base of list.trim().split(/\s+/)) {
      const classes = classesOf.get(base) ?? []
      if (!classes.includes(kind)) classes.push(kind)
      classesOf.set(base, classes)
    }
  const found = new Map<string, CueVerb>()
  for (const [lemma, classes] of classesOf)
    inflect(lemma).forEach((spelling, i) => {
      const form = forms[i] ?? 'base'
      if (!found.has(spelling)) found.set(spelling, entry(lemma, form, classes))
    })
  return found
}

function entry(lemma: string, form: VerbForm, classes: readonly VerbClass[]): CueVerb {
  return {
    lemma,
    form,
    classes,
    code: codeOf(lemma),
    formCode: codeOf(form),
    classCode: codeOf(classes.join('+')),
  }
}
