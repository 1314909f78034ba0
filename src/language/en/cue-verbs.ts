// English verbs of saying as cues of statements, by what they take. Their rows are in ./sayings.ts.
import type { StatementAct } from '../act.ts'
import { codeOf } from '../../text/hash.ts'
import { inflect, verbForms } from './inflect.ts'
import {
  type ActMark,
  actOf,
  type Mark,
  type Saying,
  type VerbClass,
  verbClasses,
  type VerbForm,
} from './sayings/row.ts'
import { sayings } from './sayings.ts'

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
  /** In the order of `verbClasses`; never empty. */
  readonly classes: readonly VerbClass[]
  readonly acts: ReadonlyMap<VerbClass, VerbAct>
  /** Codes of the lemma, the form and the classes together, for features. */
  readonly code: number
  readonly formCode: number
  readonly classCode: number
}

const verbActOf = (mark: ActMark): VerbAct => ({
  act: actOf(mark),
  carries: mark.endsWith('~'),
  demands: mark.endsWith('+'),
  claims: mark.endsWith('?'),
})

const actsOf = (cue: Saying['cue']): ReadonlyMap<VerbClass, VerbAct> =>
  new Map(
    verbClasses.flatMap((one) => {
      const mark = cue[one]
      return mark ? [[one, verbActOf(mark)] as const] : []
    }),
  )

const built = (): ReadonlyMap<string, CueVerb> => {
  const found = new Map<string, CueVerb>()
  for (const { base, cue } of sayings) {
    const acts = actsOf(cue)
    if (acts.size === 0) continue
    const classes = [...acts.keys()]
    const [code, classCode] = [codeOf(base), codeOf(classes.join('+'))]
    inflect(base).forEach((spelling, i) => {
      const form = verbForms[i] ?? 'base'
      if (!found.has(spelling))
        found.set(spelling, { lemma: base, form, classes, acts, code, formCode: codeOf(form), classCode })
    })
  }
  return found
}

/** Folded form → the verb that it is a form of. Where two readings share a spelling, the finite one is kept. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = built()

const marked = (mark: Mark): ReadonlySet<string> =>
  new Set(sayings.flatMap(({ base, marks }) => (marks.has(mark) ? [base] : [])))

export const ordering = marked('ordering')
export const clausal = marked('clausal')
export const quoting = marked('quoting')
/** Verbs that ask whether something is so. */
export const asking: ReadonlySet<string> = new Set(
  sayings.flatMap(({ base, cue }) => (cue.SAY?.startsWith('ASKED') ? [base] : [])),
)
