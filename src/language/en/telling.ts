// How a telling is worded in English: the verb comes after its speakers.
import type { TellingRules } from '../telling.ts'
import { inflect } from './inflect.ts'
import { readEnglish } from './shape.ts'
import { englishGrammar } from './telling-verbs.ts'

const bases: ReadonlyMap<string, string> = new Map(
  [...new Set(Object.values(englishGrammar.verbs).flatMap((list) => list.map(({ base }) => base)))].flatMap(
    (base) => inflect(base).map((form): [string, string] => [form, base]),
  ),
)

export const englishTelling: TellingRules = {
  grammar: englishGrammar,
  read: readEnglish,
  verbOf: (cue, act) => {
    const base = cue.map((word) => bases.get(word)).find((known) => known !== undefined)
    return englishGrammar.verbs[act].find((verb) => verb.base === base)
  },
  negations: new Set(['not', 'never', 'neither', 'nor']),
  negatedEnding: /n['’]t/iu,
  verbFirst: false,
  deniesQuotedNouns: true,
}
