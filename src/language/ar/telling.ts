// How a telling is worded in Arabic: the verb comes first and agrees with its first speaker.
import type { StatementAct } from '../act.ts'
import type { Gender } from '../gender.ts'
import { arabicScript } from '../script.ts'
import type { TellingRules, Verb } from '../telling.ts'
import { fold } from '../../text/fold.ts'
import type { Form } from './conjugate.ts'
import { beginsWithWaw, cueForms } from './cue-verbs.ts'
import { feminineOf, genderOf } from './gender-of-name.ts'
import { readArabic } from './shape.ts'
import { arabicGrammar } from './telling-verbs.ts'

const formsOf = (word: string): readonly Form[] => {
  const bare = /^[وف]/u.test(word) && !beginsWithWaw.has(word) ? word.slice(1) : word
  return cueForms.get(word) ?? cueForms.get(bare) ?? []
}

const verbOf = (cue: readonly string[], act: StatementAct): Verb | undefined => {
  const pasts = new Set(
    cue
      .slice(0, 2)
      .flatMap(formsOf)
      .map(({ verb }) => fold(verb.past)),
  )
  return arabicGrammar.verbs[act].find(({ base }) => pasts.has(fold(base)))
}

/** Feminine or undefined: a masculine verb shows nothing, since it also comes before several women or a body. */
const genderOfCue = ([first = '']: readonly string[]): Gender | undefined => {
  const known = formsOf(first)
  const isFeminine =
    known.length > 0 && known.every(({ gender, number }) => gender === 'feminine' && number === 'singular')
  return isFeminine ? 'feminine' : undefined
}

export const arabicTelling: TellingRules = {
  grammar: arabicGrammar,
  read: readArabic,
  verbOf,
  negations: new Set(['لم', 'لن', 'لا']),
  verbFirst: true,
  agreeing: (verb, first, cue) =>
    genderOf(first, genderOfCue(cue)) === 'feminine' ? feminineOf(verb) : verb,
  // With a tatweel before a mark or a digit.
  attached: (joint, next) => (joint === 'ب' ? (arabicScript.begins(next) ? 'ب' : 'بـ') : undefined),
  deniesQuotedNouns: false,
}
