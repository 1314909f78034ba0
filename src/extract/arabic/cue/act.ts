// What an Arabic cue does with the words that it reports: its verb's act, unless what the verb takes says otherwise.
import type { StatementAct } from '../../../language/act.ts'
import type { CueWords } from '../../cue-words.ts'
import { actNouns, being, notSaid, prayedFor, prayedTo, turns, untrue } from '../../../language/ar/acts.ts'
import { bareThat, pronounThat, relatives } from '../../../language/ar/function-words.ts'
import { formOf } from './cue-form.ts'
import type { Form } from '../../../language/ar/conjugate.ts'

/** In words: how far after its verb a noun may give the act, and how far before a cue a denial may be. */
const nounReach = 8
const denialReach = 10

export const arabicAct = (words: CueWords): StatementAct => {
  const { before, cue } = words
  const form = cue.map(formBehind).find((found) => found !== undefined)?.form
  if (!form) return firstOf(cue.map(nounAct)) ?? 'SAID'
  if (form.kind !== 'PARTICIPLE' && isDenied(before)) return 'DENIED'
  if (notSaid.has(before.at(-1) ?? '')) return 'SAID'
  return byComplement(form, words) ?? (form.verb.carries ? carried(words) : undefined) ?? form.verb.act
}

/** The verb, also with an attached addressee that is not in the tables (*تحذرك*). */
const formBehind = (word: string): ReturnType<typeof formOf> =>
  formOf(word) ?? formOf(word.replace(/(?:كم|ك|نا|ني)$/u, ''))

/** *نفى أن يكون قد قال إن …*: somebody denies that he or another has said it; *نفى ما قاله* denies something else. */
const isDenied = (before: readonly string[]): boolean => {
  let isBeing = false
  for (let i = before.length - 1; i >= Math.max(0, before.length - denialReach); i--) {
    const word = before[i] ?? ''
    if (stops.has(word) || turns.has(word) || relatives.has(word)) return false
    isBeing ||= being.has(word) && bareThat.has(before[i - 1] ?? '')
    if (formOf(word)?.form.verb.act === 'DENIED') return isBeing && !notSaid.has(before[i - 1] ?? '')
  }
  return false
}

const stops: ReadonlySet<string> = new Set('.؛:!؟?')

/** The act of a few verbs, which depends on what they take. */
const byComplement = ({ verb }: Form, words: CueWords): StatementAct | undefined => {
  const { between, content } = words
  const [next = ''] = [...between, ...content]
  switch (verb.past) {
    case 'سأل':
      if (prayedTo.has(next)) return 'EXPRESSED'
      return wantsDoing(words) ? 'DEMANDED' : undefined
    case 'دعا':
      return between.some((word) => prayedTo.has(word)) || prayedFor.has(next) ? 'EXPRESSED' : undefined
    case 'تمنى':
      return next === 'علي' ? 'DEMANDED' : undefined
    case 'وصف':
      return [...between, ...content].slice(0, nounReach).some((word) => untrue.has(word))
        ? 'DENIED'
        : undefined
    case 'نوه':
      return between.at(-1) === 'ب' ? 'EXPRESSED' : undefined
    default:
      return undefined
  }
}

/** *سأله أن يعود*; but *سأله إن كان سيعود*, whose particle is folded to the same word. */
const wantsDoing = ({ between, content }: CueWords): boolean => {
  const all = [...between, ...content]
  const that = all.findIndex((word) => bareThat.has(word))
  return that >= 0 && /^[يتن]\p{L}{2,}/u.test(all[that + 1] ?? '')
}

/** The act of the first noun that the verb takes before a clause begins: *جدد دعوته*, *وجه تحذيراً*. */
const carried = ({ between, content }: CueWords): StatementAct | undefined => {
  const words = [...between.slice(-nounReach), ...content.slice(0, 2)]
  const clause = words.findIndex((word) => bareThat.has(word) || pronounThat.has(word) || stops.has(word))
  return firstOf((clause < 0 ? words : words.slice(0, clause)).map(nounAct))
}

const firstOf = (acts: readonly (StatementAct | undefined)[]): StatementAct | undefined =>
  acts.find((act) => act !== undefined)

/** The act of a noun with whatever is attached to it (*بالتأكيد*, *دعوته*); undefined for any other word. */
export const nounAct = (word: string): StatementAct | undefined =>
  firstOf(bareForms(word).map((bare) => actNouns.get(bare)))

/** The word with and without attached letters: *بالشكر*, *شكره*, *سؤالا*. */
const bareForms = (word: string): readonly string[] =>
  [word, word.replace(/^(?:وال|بال|لل|ال|[وبل])(?=\p{L}{3})/u, '')].flatMap((one) => [
    one,
    one.replace(/(?:ه|ها|هم|هما|نا|ا|ين)$/u, ''),
    one.replace(/ت(?:ه|ها|هم|هما)$/u, 'ه'),
  ])
