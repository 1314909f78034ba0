// Arabic verbs of saying as cues of statements, by what is special about them. Their rows are in ./sayings.ts.
import { wordSet } from '../../text/word-set.ts'
import { conjugate, type Form } from './conjugate.ts'
import type { CueVerb } from './cue-verb.ts'
import type { Mark } from './sayings/row.ts'
import { sayings } from './sayings.ts'

export const cueVerbs: readonly CueVerb[] = sayings.map(({ cue }) => cue)

/** Folded word → the forms of which verbs it can be. */
export const cueForms: ReadonlyMap<string, readonly Form[]> = conjugate(cueVerbs)

/** By their past as in the rows. */
const marked = (mark: Mark): ReadonlySet<string> =>
  new Set(sayings.flatMap(({ cue, marks }) => (marks.has(mark) ? [cue.past] : [])))

export const needsPerson = marked('needs person')
export const accuses = marked('accuses')
export const goingOn = marked('goes on')
export const expressive = marked('expressive')
export const takesBareClause = marked('bare clause')
export const handing = marked('hands over')
export const arrives = marked('arrives')
export const likeNouns = marked('like noun')
export const likeParticiples = marked('like participle')
export const neverPast = marked('never past')

/** Forms that are impersonal before أن: *يذكر أن*, *وتبين أن*; but *ويرى أن*, *ويبين أن* go on with the last speaker. */
export const impersonal: ReadonlySet<string> = new Set([
  ...wordSet('يذكر يتوقع يعتقد يعتبر يعد يظهر تبين', 'و'),
  ...wordSet('يرى يبين'),
])
/** Forms that begin with و of their own: *ورد* is not *و* with *رد*. */
export const beginsWithWaw = wordSet('ورد وردت وردنا وعد وعدت وجد وجدت وجه وجهت وصف وصفت')
