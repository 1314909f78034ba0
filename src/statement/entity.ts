// What statements point to: speakers, sources, topics. Each is known by its names, in any spelling.
import { type SpeakerShape, speakerShapes } from '../extract/extracted.ts'
import { fold } from '../text/fold.ts'
import { canonicalLanguage, primaryLanguage } from '../text/language.ts'
import { wordKey, words } from '../text/word.ts'

/** A new speaker's kind is the shape that its name has in the text. */
export const speakerKinds = speakerShapes
export type SpeakerKind = SpeakerShape

export const sourceKinds = [
  'MINISTRY',
  'GOVERNMENT',
  'NEWS_AGENCY',
  'NEWSPAPER',
  'BROADCASTER',
  'WEBSITE',
  'ORGANISATION',
  'DOCUMENT',
  'PERSON',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** The longest name of a speaker, source or topic, in UTF-16 code units: PostgreSQL's index takes no key of more than 2,700 bytes. */
export const nameLimit = 200

/** A name as it is written somewhere. `lang` is BCP 47. */
export interface Name {
  readonly lang: string
  readonly text: string
}

/** An office or function of a speaker, with one name per language; `held` is EDTF. `key`, a slug, identifies it. */
export interface Role {
  readonly key: string
  readonly names: readonly Name[]
  readonly held: string | null
}

export interface Speaker {
  readonly slug: string
  readonly kind: SpeakerKind
  /** Added by a machine and not yet confirmed by a person. */
  readonly draft: boolean
  /** The first name in a language is the one to show. */
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
}

export interface Source {
  readonly slug: string
  readonly kind: SourceKind
  /** As for a speaker. */
  readonly draft: boolean
  /** Null when it is not established. */
  readonly stateControlled: boolean | null
  readonly names: readonly Name[]
}

export interface Topic {
  readonly slug: string
  /** The slug of the topic above. */
  readonly parent: string | null
  readonly names: readonly Name[]
}

/** The key that names are looked up by: equal for *بوتين*, *بُوتِين* and *بوتيـن*, and for *Putin* and *PUTIN*. */
export const nameKey = (name: string): string => wordKey(name) || fold(name).trim()

/** The distinct folded words of several names, sorted. */
export const nameWords = (names: readonly Name[]): readonly string[] =>
  [...new Set(names.flatMap(({ text }) => words(text)))].sort()

/** The name to show: the first in `lang`, else the first in its language for any region, else the first of all. */
export const nameIn = <N extends Name>(
  names: readonly N[],
  lang: string | null | undefined,
): N | undefined => {
  if (!lang) return names[0]
  const [exact, primary] = [canonicalLanguage(lang), primaryLanguage(lang)]
  return (
    names.find((name) => name.lang === exact) ??
    names.find((name) => primaryLanguage(name.lang) === primary) ??
    names[0]
  )
}
