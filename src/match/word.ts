// A text's units → words as they are weighed against others: what kind each is, and how much it says.
import { type Unit, unitsOf } from '../language/unit.ts'
import { dayPhraseAt, functionWords, negations } from './lexicon.ts'
import { numeralAt, type Numerals } from './numeral/numeral.ts'

/** FUNCTION words may change freely. To change a NEGATION or a NUMBER is always to change what is said. */
export type WordKind = 'CONTENT' | 'FUNCTION' | 'NEGATION' | 'NUMBER'

export interface Word extends Omit<Unit, 'kind'> {
  readonly kind: WordKind
  /** As it is written. */
  readonly text: string
  /** For a NEGATION its meaning, for a NUMBER its digits, for a day as the speaker counts it (*the next day*) its name. */
  readonly value: string
  /** What a NUMBER is counted in: a currency or `percent`. */
  readonly measure?: string | null
  /** From 0 to 1: the rarer the word, the more it says. */
  readonly weight: number
}

/** How often a stem is on record: zero if no statement has it. */
export interface Frequencies {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

/** A word of grammar is a little evidence that the words are the same. */
const functionWeight = 0.15
/** For a word of unknown frequency: the weight of an ordinary one. */
const usualWeight = 0.6
const leastWeight = 0.25

/** A few statements show nothing about how rare a word is in the world: they count as if they were among so many. */
const imagined = 1000
/** How many of those have a word. */
const imaginedCount = 0.5

/** The share of statements that have a stem, from 0 to 1. */
export const shareOf = (stem: string, { counts, total }: Frequencies): number =>
  ((counts.get(stem) ?? 0) + imaginedCount) / (total + imagined)

/**
 * The words of a text in order. A number in several words, with what it is counted in, is one word.
 * @param frequencies of the claim's stems; without them words have the usual weight
 */
export const wordsOf = (text: string, frequencies?: Frequencies): readonly Word[] => {
  const units = unitsOf(text)
  const words: Word[] = []
  let i = 0
  while (i < units.length) {
    const numeral = numeralAt(text, units, i)
    const day = numeral ? undefined : dayPhraseAt(units, i)
    const length = numeral?.length ?? day?.length ?? 1
    const taken = units.slice(i, i + length)
    const [first] = taken
    if (first) {
      const classed = numeral
        ? numberOf(taken, numeral)
        : { ...joined(taken), ...classOf(text, first, day?.value) }
      words.push(wordOf(text, first, classed, frequencies))
    }
    i += length
  }
  return words
}

type Classed = Pick<Word, 'start' | 'end' | 'folded' | 'kind' | 'value' | 'measure'> & {
  readonly stems: readonly string[]
}

const wordOf = (text: string, first: Unit, { stems, ...rest }: Classed, frequencies?: Frequencies): Word => {
  const weights = stems.map((stem) => rarity(stem, frequencies))
  const weight = Math.max(...weights)
  return {
    ...rest,
    stem: stems[weights.indexOf(weight)] ?? first.stem,
    afterOmission: first.afterOmission,
    afterStop: first.afterStop,
    text: text.slice(rest.start, rest.end),
    weight: rest.kind === 'FUNCTION' ? functionWeight : weight,
  }
}

const joined = (units: readonly Unit[]): Pick<Classed, 'start' | 'end' | 'folded' | 'stems'> => ({
  start: units[0]?.start ?? 0,
  end: units.at(-1)?.end ?? 0,
  folded: units.map(({ folded }) => folded).join(' '),
  stems: units.map(({ stem }) => stem),
})

/** The mark of a currency is not a unit: without it *$5* would be *€5*. */
const numberOf = (units: readonly Unit[], { value, measure, start, end }: Numerals): Classed => {
  const plain = joined(units)
  const hasMark = measure !== null && (start < plain.start || end > plain.end)
  return {
    ...{ ...plain, kind: 'NUMBER', value, measure, start, end },
    folded: hasMark ? `${plain.folded} ${measure}` : plain.folded,
  }
}

const classOf = (text: string, unit: Unit, day: string | undefined): Pick<Word, 'kind' | 'value'> => {
  const { folded } = unit
  if (day !== undefined) return { kind: 'CONTENT', value: day }
  const negation = negations.get(folded)
  if (negation !== undefined) return { kind: 'NEGATION', value: negation }
  const isGrammar = functionWords.has(folded) && !isMonth(text, unit)
  return { kind: isGrammar ? 'FUNCTION' : 'CONTENT', value: folded }
}

/** *May* in the middle of a sentence. */
const isMonth = (text: string, { start, end, afterStop }: Unit): boolean =>
  !afterStop && text.slice(start, end) === 'May'

const rarity = (stem: string, frequencies: Frequencies | undefined): number => {
  if (!frequencies) return usualWeight
  const rarest = imaginedCount / (frequencies.total + imagined)
  return Math.max(leastWeight, Math.log(shareOf(stem, frequencies)) / Math.log(rarest))
}

/** How much the words say together. */
export const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0)
