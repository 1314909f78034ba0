// Base forms of English verbs → every form that a text may have, each with its base form and its class.
import type { StatementAct } from '../act.ts'
import { codeOf } from '../../text/hash.ts'
import { irregular, type VerbClass, verbs } from './verbs.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** The act of a verb with what one of its classes takes. */
export interface VerbAct {
  readonly act: StatementAct
  /** A noun that the verb takes gives the act, if the noun has one. */
  readonly carries: boolean
  /** With *to do* it is `DEMANDED`. */
  readonly demands: boolean
  /** The act applies only where the verb takes a claim. */
  readonly claims: boolean
}

export interface CueVerb {
  readonly lemma: string
  readonly form: VerbForm
  /** In the order of the lexicon; never empty. */
  readonly classes: readonly VerbClass[]
  readonly acts: ReadonlyMap<VerbClass, VerbAct>
  /** Codes of the lemma, the form and the classes together, for features. */
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

/** Folded form → the verb that it is a form of. Where two readings share a spelling, the finite one is kept. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = buildForms()

function buildForms(): ReadonlyMap<string, CueVerb> {
  const lemmas = new Map<string, Lemma>()
  for (const { base, takes, ...act } of rows()) {
    const known: Lemma = lemmas.get(base) ?? { classes: [], acts: new Map() }
    if (!known.classes.includes(takes)) known.classes.push(takes)
    known.acts.set(takes, act)
    lemmas.set(base, known)
  }
  const found = new Map<string, CueVerb>()
  for (const [lemma, { classes, acts }] of lemmas)
    inflect(lemma).forEach((spelling, i) => {
      const form = forms[i] ?? 'base'
      if (!found.has(spelling)) found.set(spelling, { ...entry(lemma, form, classes), acts })
    })
  return found
}

interface Lemma {
  readonly classes: VerbClass[]
  readonly acts: Map<VerbClass, VerbAct>
}

interface Row extends VerbAct {
  readonly base: string
  readonly takes: VerbClass
}

function rows(): readonly Row[] {
  return (Object.keys(verbs) as VerbClass[]).flatMap((takes) =>
    (Object.entries(verbs[takes]) as [StatementAct, string][]).flatMap(([act, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => ({
          base: word.replace(/[~+?]+$/, ''),
          takes,
          act,
          carries: word.includes('~'),
          demands: word.includes('+'),
          claims: word.includes('?'),
        })),
    ),
  )
}

function entry(lemma: string, form: VerbForm, classes: readonly VerbClass[]): Omit<CueVerb, 'acts'> {
  return {
    lemma,
    form,
    classes,
    code: codeOf(lemma),
    formCode: codeOf(form),
    classCode: codeOf(classes.join('+')),
  }
}
