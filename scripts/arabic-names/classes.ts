// Unmarked text → classes of words that occur in the same places: spherical k-means over the neighbours of each word,
// weighted by pointwise mutual information. The same text gives the same classes.
import { tokenize } from '../../src/text/token.ts'

/** How many classes, and how often a word must occur to have one. */
const classCount = 128
const atLeast = 6
/** Frequent words that count as neighbours as they are; other neighbours count by their endings. */
const neighbours = 600
const endings = 12
const rounds = 14

interface Row {
  readonly word: string
  readonly count: number
  readonly places: Int32Array
  readonly values: Float64Array
}

/** The folded words of each class, the most frequent first. */
export const classesOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const rows = rowsOf(
    texts.map((text) => tokenize(text).map(({ kind, folded }) => (kind === 'number' ? '0' : folded))),
  )
  const classes = new Int16Array(rows.length).fill(-1)
  let centres = rows.slice(0, classCount).map((_, c) => centreOf([rows[c * 17] ?? rows[0]]))
  for (let round = 0; round < rounds; round++) {
    rows.forEach((row, i) => (classes[i] = nearest(centres, row)))
    centres = centres.map((_, c) => centreOf(rows.filter((_row, i) => classes[i] === c)))
  }
  return centres.map((_, c) => rows.filter((_row, i) => classes[i] === c).map(({ word }) => word))
}

const rowsOf = (texts: readonly (readonly string[])[]): readonly Row[] => {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const order = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const frequent = new Map(order.slice(0, neighbours).map(([word], i) => [word, i]))
  const size = neighbours + endings
  const placeOf = (word: string): number => frequent.get(word) ?? neighbours + endingOf(word)
  const beside = new Map(
    order
      .filter(([word, n]) => n >= atLeast && /\p{L}/u.test(word))
      .map(([word]) => [word, new Map<number, number>()]),
  )
  for (const words of texts)
    words.forEach((word, i) => {
      const found = beside.get(word)
      if (!found) return
      const [left, right] = [placeOf(words[i - 1] ?? '.'), size + placeOf(words[i + 1] ?? '.')]
      found.set(left, (found.get(left) ?? 0) + 1)
      found.set(right, (found.get(right) ?? 0) + 1)
    })
  const totals = new Float64Array(2 * size)
  for (const found of beside.values())
    for (const [place, n] of found) totals[place] = (totals[place] ?? 0) + n
  const all = totals.reduce((a, b) => a + b, 0)
  return [...beside].map(([word, found]) => rowOf(word, counts.get(word) ?? 0, found, totals, all))
}

const rowOf = (
  word: string,
  count: number,
  found: Map<number, number>,
  totals: Float64Array,
  all: number,
): Row => {
  const sum = [...found.values()].reduce((a, b) => a + b, 0)
  const weighed = [...found]
    .map(
      ([place, n]) =>
        [place, Math.log((n * all) / (sum * (totals[place] ?? 1))) * Math.min(1, Math.sqrt(n) / 2)] as const,
    )
    .filter(([, value]) => value > 0)
  const length = Math.sqrt(weighed.reduce((total, [, value]) => total + value * value, 0)) || 1
  return {
    word,
    count,
    places: Int32Array.from(weighed.map(([place]) => place)),
    values: Float64Array.from(weighed.map(([, value]) => value / length)),
  }
}

const endingPatterns = [
  /^ال.*(?:ي|يه)$/u,
  /^ال.*ه$/u,
  /^ال.*(?:ات|ين|ون)$/u,
  /^ال/u,
  /^[وف]\p{L}{3}/u,
  /^[بل]\p{L}{3}/u,
  /^[يت]\p{L}{3}/u,
  /ا$/u,
  /ه$/u,
  /ي$/u,
  /(?:ات|ين|ون)$/u,
] as const

const endingOf = (word: string): number => {
  const found = endingPatterns.findIndex((pattern) => pattern.test(word))
  return found < 0 ? endingPatterns.length : found
}

const centreOf = (rows: readonly (Row | undefined)[]): Float64Array => {
  const sums = new Float64Array(2 * (neighbours + endings))
  for (const row of rows)
    row?.places.forEach((place, i) => {
      sums[place] = (sums[place] ?? 0) + (row.values[i] ?? 0) * Math.log(1 + row.count)
    })
  const length = Math.sqrt(sums.reduce((total, value) => total + value * value, 0)) || 1
  return sums.map((value) => value / length)
}

const nearest = (centres: readonly Float64Array[], { places, values }: Row): number => {
  let [found, most] = [0, -1]
  centres.forEach((centre, c) => {
    let score = 0
    for (let i = 0; i < places.length; i++) score += (centre[places[i] ?? 0] ?? 0) * (values[i] ?? 0)
    if (score > most) [found, most] = [c, score]
  })
  return found
}
