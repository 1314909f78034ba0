// What words mean in the other language, and which words of one language mean nearly the same because they share a
// translation. Made from one list, Arabic stems with English lemmas, which is read when it is first needed.
import { inSteps } from '../../breathe.ts'
import { stem } from '../../language/stem.ts'
import { termsOf, unitsOf } from '../../language/unit.ts'
import { arabicMonths } from '../../language/ar/months.ts'
import { englishMonths } from '../../language/en/months.ts'
import { packs } from '../../language/packs.ts'
import { irregularForms, irregularOf } from '../../language/en/irregular.ts'

/** Terms are written as in the index: a stem, or two neighbours with `_` between. */
export interface Meanings {
  /** Terms of the other language, the most common first. */
  readonly translationsOf: (term: string) => readonly string[]
  /** Terms of the same language that share one of the most common translations with it. */
  readonly nearOf: (term: string) => readonly string[]
  /** Terms of the same language that a retelling uses instead: *quit* and *step down* for *resign*. */
  readonly synonymsOf: (term: string) => readonly string[]
  /** Translations of words made from the same root: for *speculator* those of *speculation*. */
  readonly kindredOf: (term: string) => readonly string[]
  /** Whether a term has a translation. */
  readonly has: (term: string) => boolean
}

let made: Promise<Meanings> | undefined

/** Loads the list once, and only if it is needed. */
export const meanings = (): Promise<Meanings> =>
  (made ??= import('../generated/lexicon.ts').then(({ lexicon, nearGroups }) =>
    meaningsOf(lexicon, nearGroups),
  ))

/** How many lines or terms are read without a pause. */
const atOnce = 500
/** How many of a stem's meanings count when another stem shares them: the rest are incidental. */
const telling = 3
/** A meaning that more stems have does not make them near each other. */
const mostNear = 12

/**
 * @param list a line for each Arabic stem: `stem<TAB>term term`, the most common meaning first
 * @param groups a line for each group of terms that are used for each other: `term term`
 */
export const meaningsOf = async (list: string, groups = ''): Promise<Meanings> => {
  const inGroups = await groupsOf(groups)
  const english = new Map<string, readonly string[]>()
  const arabic = new Map<string, { readonly term: string; readonly rank: number }[]>()
  const enter = (from: string, to: readonly string[]): void => {
    english.set(from, [...new Set([...(english.get(from) ?? []), ...to])])
    to.forEach((term, rank) => {
      const known = arabic.get(term) ?? []
      if (!known.some((one) => one.term === from)) arabic.set(term, [...known, { term: from, rank }])
    })
  }
  await inSteps(list.split('\n'), atOnce, (line) => {
    const [from = '', terms = ''] = line.split('\t')
    enter(from, terms.split(' ').filter(Boolean))
  })
  for (const [from, to] of months()) enter(from, [to])
  const ofEnglish = new Map([...arabic].map(([term, all]) => [term, all.toSorted((a, b) => a.rank - b.rank)]))
  const rankedFor = (term: string): readonly string[] => (ofEnglish.get(term) ?? []).map((one) => one.term)
  const tellingFor = (term: string): readonly string[] =>
    (ofEnglish.get(term) ?? []).flatMap(({ term: from, rank }) => (rank < telling ? [from] : []))
  const tellingOf = (term: string): readonly string[] => (english.get(term) ?? []).slice(0, telling)
  const nearly = (
    term: string,
    there: (term: string) => readonly string[],
    back: (term: string) => readonly string[],
  ): readonly string[] => {
    const near = there(term).flatMap((between) => {
      const all = back(between)
      return all.length <= mostNear ? all : []
    })
    return [...new Set(near)].filter((one) => one !== term)
  }
  const byRoot = new Map<string, string[]>()
  await inSteps([...english.keys(), ...ofEnglish.keys()], atOnce, (term) => {
    const root = rootOf(term)
    if (root !== null) push(byRoot, root, term)
  })
  const isArabic = (term: string): boolean => english.has(term)
  const translationsOf = (term: string): readonly string[] => english.get(term) ?? rankedFor(term)
  return {
    translationsOf,
    synonymsOf: (term) => [...(inGroups.get(term) ?? [])].filter((one) => one !== term),
    kindredOf: (term) => {
      const root = rootOf(term)
      const kindred = root === null ? [] : (byRoot.get(root) ?? [])
      return kindred.filter((one) => one !== term).flatMap(translationsOf)
    },
    nearOf: (term) =>
      isArabic(term) ? nearly(term, tellingOf, tellingFor) : nearly(term, tellingFor, tellingOf),
    has: (term) => english.has(term) || ofEnglish.has(term),
  }
}

/** Term → all that share a group with it, including itself. */
const groupsOf = async (groups: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const found = new Map<string, Set<string>>()
  await inSteps(groups.split('\n'), atOnce, (line) => {
    const terms = line.split(' ').filter(Boolean)
    for (const term of terms) {
      const known = found.get(term) ?? new Set<string>()
      for (const other of terms) known.add(other)
      found.set(term, known)
    }
  })
  return found
}

const push = (lists: Map<string, string[]>, key: string, one: string): void => {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/** The terms of `lemma, lemma`, each once. */
export const termsOfLemmas = (lemmas: string): readonly string[] => [
  ...new Set(lemmas.split(', ').flatMap(termsOfLemma)),
]

/** A lemma of two words is found by its pair; a longer one is not found. */
const termsOfLemma = (lemma: string): readonly string[] => {
  const terms = termsOf(unitsOf(lemma))
  return terms.length === 1 ? terms : terms.length === 3 ? terms.slice(2) : []
}

const months = (): readonly (readonly [string, string])[] => {
  const names = arabicMonths.names.map((row) => row.split(' '))
  const single = names.flatMap((row, i) => row.map((name) => [name, i] as const))
  const doubled = [...arabicMonths.doubled].map(([name, i]) => [name, i - 1] as const)
  return [...single, ...doubled].flatMap(([name, i]) => {
    const [english = ''] = (englishMonths.names[i] ?? '').split(' ')
    const [term] = termsOfLemma(name)
    return term === undefined ? [] : [[term, stem(english)] as const]
  })
}

/** A word's term in the meanings, where *rose* is *rise*. */
export const baseOf = (folded: string): string => stem(irregularOf(folded)?.base ?? folded)

const irregular = new Map<string, string[]>()
for (const [form, { base }] of irregularForms) {
  const term = stem(base)
  irregular.set(term, [...(irregular.get(term) ?? []), stem(form)])
}

/** The terms under which the index has a term: the irregular forms of a verb are stems of their own. */
export const formsOf = (term: string): readonly string[] => [term, ...(irregular.get(term) ?? [])]

/**
 * What a stem has in common with words made from it: *invest* and *investment*, استثمار and مستثمرون. It is rougher than
 * a stem and says less, so it is for comparing words, never for looking them up. Null if too little would be left.
 */
export const rootOf = (stem: string): string | null =>
  packs.find(({ stemmer }) => stemmer.takes(stem))?.rootOf?.(stem) ?? null
