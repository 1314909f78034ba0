// The forms of a verb of saying that news uses: third person past and present, accusative participles, and the
// verbal noun with a pronoun. All folded, so that spelling of hamza and vowels does not matter.
import { fold } from '../../text/fold.ts'
import type { Gender, GrammaticalNumber } from '../gender.ts'
import type { CueVerb } from './cue-verb.ts'

export type FormKind = 'PAST' | 'PRESENT' | 'PARTICIPLE' | 'MASDAR'

export interface Form {
  readonly verb: CueVerb
  readonly kind: FormKind
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** Whether a pronoun is attached. After ما the pronoun is what was said (*ما ذكرته الصحيفة*). */
  readonly pronoun: boolean
}

type Shape = readonly [ending: string, gender: Gender, number: GrammaticalNumber]

const masculine = 'masculine'
const feminine = 'feminine'
const pronouns = ['ه', 'ها', 'هم', 'هما']

/** Folded word → the forms that it can be; verbs earlier in the list come first. */
export const conjugate = (verbs: readonly CueVerb[]): ReadonlyMap<string, readonly Form[]> => {
  const forms = new Map<string, Form[]>()
  const add = (word: string, form: Form): void => {
    const known = forms.get(word)
    if (known) known.push(form)
    else forms.set(word, [form])
  }
  for (const verb of verbs)
    for (const [word, kind, gender, number, pronoun] of [
      ...past(fold(verb.past)),
      ...present(fold(verb.present)),
      ...(verb.participle ? participle(fold(verb.participle)) : []),
      ...(verb.masdar ? masdar(fold(verb.masdar)) : []),
    ])
      add(word, { verb, kind, gender, number, pronoun })
  return forms
}

type Made = readonly [string, FormKind, Gender, GrammaticalNumber, boolean]

const past = (word: string): readonly Made[] => {
  // دعا, نفى: the last letter gives way to the ending (دعت, دعوا) and is an alef before a pronoun (نفاه).
  const isWeak = /[اي]$/u.test(word)
  const stem = isWeak ? word.slice(0, -1) : word
  const shapes: readonly Shape[] = [
    [`${stem}ت`, feminine, 'singular'],
    [`${stem}وا`, masculine, 'plural'],
    [isWeak ? `${word}ا` : `${stem}ا`, masculine, 'plural'],
    [`${stem}تا`, feminine, 'plural'],
  ]
  const bare: readonly Made[] = [
    [word, 'PAST', masculine, 'singular', false],
    ...shapes.map(([form, gender, number]): Made => [form, 'PAST', gender, number, false]),
  ]
  const withPronoun = pronouns.flatMap((pronoun): readonly Made[] => [
    [`${isWeak ? `${stem}ا` : stem}${pronoun}`, 'PAST', masculine, 'singular', true],
    [`${stem}ت${pronoun}`, 'PAST', feminine, 'singular', true],
    [`${stem}و${pronoun}`, 'PAST', masculine, 'plural', true],
  ])
  return [...bare, ...withPronoun]
}

const present = (word: string): readonly Made[] => {
  const stem = /[اويى]$/u.test(word) ? word.slice(0, -1) : word
  const she = `ت${word.slice(1)}`
  return [
    [word, 'PRESENT', masculine, 'singular', false],
    [she, 'PRESENT', feminine, 'singular', false],
    [`${stem}ون`, 'PRESENT', masculine, 'plural', false],
    [`${word}ان`, 'PRESENT', masculine, 'plural', false],
    ...pronouns.flatMap((pronoun): readonly Made[] => [
      [`${word}${pronoun}`, 'PRESENT', masculine, 'singular', true],
      [`${she}${pronoun}`, 'PRESENT', feminine, 'singular', true],
      [`${stem}ون${pronoun}`, 'PRESENT', masculine, 'plural', true],
    ]),
  ]
}

const participle = (word: string): readonly Made[] => {
  const stem = word.endsWith('ي') ? word.slice(0, -1) : word
  return [
    [`${word}ا`, 'PARTICIPLE', masculine, 'singular', false],
    [`${word}ه`, 'PARTICIPLE', feminine, 'singular', false],
    [`${stem}ين`, 'PARTICIPLE', masculine, 'plural', false],
    [`${word}تين`, 'PARTICIPLE', feminine, 'plural', false],
  ]
}

const masdar = (word: string): readonly Made[] => {
  const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word
  return [
    [word, 'MASDAR', masculine, 'singular', false],
    [`${stem}ه`, 'MASDAR', masculine, 'singular', true],
    [`${stem}ها`, 'MASDAR', feminine, 'singular', true],
    [`${stem}هم`, 'MASDAR', masculine, 'plural', true],
    [`${stem}هما`, 'MASDAR', masculine, 'plural', true],
  ]
}
