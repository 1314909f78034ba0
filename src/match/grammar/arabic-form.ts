// Two Arabic words of one stem → how they differ, if it matters: in person, gender, count or tense. What is attached to
// a word is taken off in every way that grammar allows; the way that leaves most in common is the right one.
import type { Word } from '../word.ts'
import { type Meant, parted, pronounChange } from './pronoun.ts'

export type FormChange = 'PERSON' | 'GENDER' | 'COUNT' | 'TENSE'

/** One way to read a word. */
interface FormReading {
  readonly core: string
  /** *سـ* */
  readonly isFuture: boolean
  /** The letter that begins a present verb: *يـ*, *تـ*, *نـ*, *أـ*; empty for none. */
  readonly subject: string
  readonly ending: string
  readonly pronoun: Meant | null
  /** Whether *ه* is read as *ة* written without its dots. */
  readonly isGuess: boolean
}

/** An ending → what it can mean, as count and gender. */
const endings: Readonly<Record<string, readonly string[]>> = {
  '': ['ONE M'],
  // The accusative.
  ا: ['ONE M'],
  ة: ['ONE F'],
  ه: ['ONE F'],
  ت: ['ONE F'],
  ات: ['MANY F'],
  تا: ['TWO F'],
  تان: ['TWO F'],
  تين: ['TWO F'],
  ان: ['TWO M'],
  ين: ['TWO M', 'MANY M'],
  ون: ['MANY M'],
  وا: ['MANY M'],
  و: ['MANY M'],
  // On a plural before its noun, or on an adjective made from a noun.
  ي: ['ADJECTIVE M', 'TWO M', 'MANY M'],
  يا: ['ADJECTIVE M'],
  ية: ['ADJECTIVE F'],
  يه: ['ADJECTIVE F'],
}

const noun = /^(?:[وف])?(?:[بك]?ال|لل|[بلك])?/u
const article = /^(?:[وف])?(?:[بك]?ال|لل)/u
const verb = /^(?:[وف])?(ل|س)?([يتنا])/u
const conjunction = /^[وف]/u
/** In letters: anything shorter is not a word. */
const shortest = 3
/** In letters: what is left of *سنة*, *عام*, *يوم* without their count. */
const shortestCounted = 2

const readings = new Map<string, readonly FormReading[]>()

const readingsOf = (word: string): readonly FormReading[] => {
  const found = readings.get(word)
  if (found) return found
  const made = startsOf(word).flatMap(({ rest, ...start }) =>
    parted(rest)
      // A word with an article takes no pronoun.
      .filter(({ meant }) => !meant || !article.test(word))
      .flatMap(({ rest: bare, meant }) =>
        Object.keys(endings).flatMap((ending): readonly FormReading[] => {
          const core = bare.slice(0, bare.length - ending.length)
          if (!bare.endsWith(ending) || core.length < shortestCounted) return []
          if (/^ي?[هة]$/u.test(ending) && (meant || core.endsWith('ات'))) return []
          return [{ ...start, core, ending, pronoun: meant, isGuess: ending.endsWith('ه') }]
        }),
      ),
  )
  if (readings.size >= 10_000) readings.clear()
  readings.set(word, made)
  return made
}

type Start = Pick<FormReading, 'isFuture' | 'subject'> & { readonly rest: string }

const startsOf = (word: string): readonly Start[] => {
  const none = { isFuture: false, subject: '' }
  const bare = [word, word.replace(conjunction, ''), word.replace(noun, '')]
  const acting = article.test(word) ? null : verb.exec(word)
  return [
    ...[...new Set(bare)].map((rest) => ({ ...none, rest })),
    ...(acting
      ? [{ isFuture: acting[1] === 'س', subject: acting[2] ?? '', rest: word.slice(acting[0].length) }]
      : []),
  ]
}

/** Folded, but with the dots of its last letter. */
const spelled = ({ folded, text }: Word): string =>
  /ة\p{Mn}*$/u.test(text) ? folded.replace(/ه$/u, 'ة') : folded

/** The two readings with most in common, or undefined. Only a claim writes *ه* for *ة*. */
const together = (claim: Word, record: Word): readonly [FormReading, FormReading] | undefined => {
  const [one, other] = [spelled(claim), spelled(record)]
  let best: readonly [FormReading, FormReading] | undefined
  let most = 0
  for (const a of readingsOf(one))
    for (const b of readingsOf(other)) {
      if (a.core !== b.core || b.isGuess) continue
      const score = 100 * a.core.length - difference(a, b)
      if (score <= most) continue
      most = score
      best = [a, b]
    }
  return best
}

/** How many things two readings differ in: if the cores are equal, the simplest reading is right. */
const difference = (a: FormReading, b: FormReading): number =>
  (a.isFuture === b.isFuture ? 0 : 1) +
  (a.subject === b.subject ? 0 : 1) +
  (a.pronoun?.person === b.pronoun?.person && a.pronoun?.count === b.pronoun?.count ? 0 : 1) +
  (endingChange(a, b) === null ? 0 : 1) +
  (a.pronoun || b.pronoun ? 0.5 : 0) +
  (a.isGuess ? 0.4 : 0)

/** Whether one word is the other in another count: *سنتان*, *سنة*; *عامين*, *عام*. */
export const isCounted = (one: Word, other: Word): boolean => {
  const found = together(one, other)
  if (!found) return false
  const [a, b] = found
  const isPlain =
    !a.pronoun && !b.pronoun && a.subject === '' && b.subject === '' && !a.isFuture && !b.isFuture
  return (
    isPlain && endingChange(a, b) === 'COUNT' && [a, b].some(({ ending }) => /^(?:ت?ان|ت?ين)$/u.test(ending))
  )
}

/** Null if the words differ in nothing that matters, but only in a case, an article, or what joins them to others. */
export const formChange = (claim: Word, record: Word): FormChange | null => {
  const found = together(claim, record)
  if (!found || Math.min(claim.folded.length, record.folded.length) < shortest) return null
  const [a, b] = found
  return verbalChange(a, b) ?? suffixChange(a, b)
}

const verbalChange = (a: FormReading, b: FormReading): FormChange | null => {
  if (a.isFuture !== b.isFuture) return 'TENSE'
  if (a.subject === b.subject) return null
  if (a.subject === '' || b.subject === '') return 'TENSE'
  const pair = new Set([a.subject, b.subject])
  if (pair.has('ي') && pair.has('ت')) return 'GENDER'
  // *أرسل* is both *he sent* and *I send*.
  return pair.has('ا') && !pair.has('ن') ? 'TENSE' : 'PERSON'
}

const suffixChange = (a: FormReading, b: FormReading): FormChange | null => {
  if (a.pronoun && b.pronoun) return pronounChange(a.pronoun, b.pronoun) ?? endingChange(a, b)
  // *أرسلنا*, *أرسل*: on a verb it says who acts.
  const alone = a.pronoun ?? b.pronoun
  if (alone?.person === 1 && alone.count === 'MANY') return 'PERSON'
  return endingChange(a, b)
}

const endingChange = (a: FormReading, b: FormReading): FormChange | null => {
  // Before a pronoun *ة* is written *ت*, so the ending of a bare word may have lost nothing but that.
  const [these, those] = [endings[a.ending] ?? [], endings[b.ending] ?? []]
  if (these.some((one) => those.includes(one))) return null
  const counts = (list: readonly string[]): readonly string[] => list.map((one) => one.split(' ')[0] ?? '')
  return counts(these).some((count) => counts(those).includes(count)) ? 'GENDER' : 'COUNT'
}

/** Whether the word is about its speaker, compared with another form of it: *قواتنا*, *قواتهم*; *نرسل*, *يرسلون*. */
export const isFirstPerson = (word: Word, other: Word): boolean => {
  const [own] = together(word, other) ?? []
  if (!own) return false
  return own.pronoun?.person === 1 || own.subject === 'ن' || own.subject === 'ا'
}
