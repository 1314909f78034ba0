// The article's own cue → the verb of our tables that it is a form of, and the gender that an Arabic form shows.
import { conjugate, type Form } from '../../extract/arabic/conjugate.ts'
import type { StatementAct } from '../../extract/act.ts'
import type { Gender } from '../../extract/frame.ts'
import { beginsWithWaw, cueVerbs } from '../../extract/lexicon/ar/cue-verbs.ts'
import { inflect } from '../../extract/lexicon/en/inflect.ts'
import { fold } from '../../text/fold.ts'
import { words } from '../../text/word.ts'
import { arabic, presents } from './ar.ts'
import { english } from './en.ts'
import type { Verb } from './grammar.ts'

/** In UTF-16 code units: no cue is longer. */
const longest = 60

const negations = new Set(['not', 'never', 'neither', 'nor', 'لم', 'لن', 'لا'])

const arabicForms: ReadonlyMap<string, readonly Form[]> = conjugate([
  ...[...presents].map(([past, present]) => ({
    past,
    present,
    participle: null,
    masdar: null,
    takes: [],
    weak: false,
    act: 'SAID' as const,
    carries: false,
  })),
  ...cueVerbs,
])

const englishBases: ReadonlyMap<string, string> = new Map(
  [...new Set(Object.values(english.verbs).flatMap((list) => list.map(({ base }) => base)))].flatMap((base) =>
    inflect(base).map((form): [string, string] => [form, base]),
  ),
)

/** The verb of the act that the cue is a form of; undefined for another verb, for none, and for a negated one. */
export const verbOfCue = (cue: string | null, lang: string, act: StatementAct): Verb | undefined => {
  const found = wordsOf(cue)
  if (found.some((word) => negations.has(word)) || /n['’]t/iu.test(cue ?? '')) return undefined
  if (lang === 'ar') {
    const pasts = new Set(
      found
        .slice(0, 2)
        .flatMap(formsOf)
        .map(({ verb }) => fold(verb.past)),
    )
    return arabic.verbs[act].find(({ base }) => pasts.has(fold(base)))
  }
  if (lang !== 'en') return undefined
  const base = found.map((word) => englishBases.get(word)).find((known) => known !== undefined)
  return english.verbs[act].find((verb) => verb.base === base)
}

/** Feminine or undefined: a masculine verb shows nothing, since it also comes before several women or a body. */
export const genderOfCue = (cue: string | null): Gender | undefined => {
  const [first = ''] = wordsOf(cue)
  const forms = formsOf(first)
  const isFeminine =
    forms.length > 0 && forms.every(({ gender, number }) => gender === 'feminine' && number === 'singular')
  return isFeminine ? 'feminine' : undefined
}

const wordsOf = (cue: string | null): readonly string[] =>
  cue === null || cue.length > longest ? [] : words(cue)

const formsOf = (word: string): readonly Form[] => {
  const bare = /^[وف]/u.test(word) && !beginsWithWaw.has(word) ? word.slice(1) : word
  return arabicForms.get(word) ?? arabicForms.get(bare) ?? []
}

/** The cue as shown in brackets, without anything that could pass for words of the statement; empty for none. */
export const shownCue = (cue: string | null): string => {
  const text = cue?.length !== undefined && cue.length <= longest ? cue.trim() : ''
  return /^[\p{L}\p{M}\p{N} ’'ـ-]{1,60}$/u.test(text) ? text : ''
}
