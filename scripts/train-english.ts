// Learns from annotated news what the English rules leave open, and writes src/extract/english/weights.ts.
//   node scripts/train-english.ts GOLD.jsonl [--hold N]
// A gold line holds a text and its statements (content, verbatim, cue, speaker as spans of code points). With
// --hold N every Nth article is left out. Deterministic: the same gold gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { analyse } from '../src/extract/analysis.ts'
import { type Cue, findCues } from '../src/extract/english/cue/cue.ts'
import { cueFeatures } from '../src/extract/english/content/report.ts'
import { candidatesFor } from '../src/extract/english/content/link.ts'
import { type Choice } from '../src/extract/english/content/candidate.ts'
import { storeWeights, type Weights } from '../src/extract/english/model.ts'
import { type Quoted, quotedIn } from '../src/extract/english/content/quoted.ts'
import { type EnglishReading, readingOf } from '../src/extract/english/reading.ts'
import {
  type Anchor,
  anchorOf,
  bareAnchor,
  speakerCandidates,
} from '../src/extract/english/phrase/speaker.ts'
import { abbreviations } from '../src/language/en/words.ts'
import { offsetMap, type Span } from '../src/text/span.ts'

interface GoldStatement {
  readonly content: readonly Span[]
  readonly verbatim: readonly Span[]
  readonly cue: Span | null
  readonly speaker: Span | null
}

/** One decision: the features of each answer, and which answers are right. */
interface Decision {
  readonly answers: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

interface Task {
  readonly name: string
  readonly decisions: Decision[]
  /** Rarer features are dropped. */
  readonly atLeast: number
}

type Pair = readonly [number, number]
interface GoldLine {
  readonly text: string
  readonly statements: readonly {
    content: Pair[]
    verbatim: Pair[]
    cue: Pair | null
    speaker: Pair | null
  }[]
}

const read = (file: string): readonly GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine)

const goldOf = ({ text, statements }: GoldLine): readonly GoldStatement[] => {
  const map = offsetMap(text)
  const span = ([start, end]: Pair): Span => ({ start: map.toUtf16(start), end: map.toUtf16(end) })
  return statements.map(({ content, verbatim, cue, speaker }) => ({
    content: content.map(span),
    verbatim: verbatim.map(span),
    cue: cue && span(cue),
    speaker: speaker && span(speaker),
  }))
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const spanOfTokens = (reading: EnglishReading, { from, to }: { from: number; to: number }): Span => ({
  start: reading.analysis.tokens[from]?.start ?? 0,
  end: reading.analysis.tokens[to - 1]?.end ?? 0,
})

/** Which candidate is taken for a gold cue: a verb before a phrase, a phrase before a noun, a noun before a mark. */
const order = ['VERB', 'PREPOSITION', 'NOUN', 'COLON', 'DASH']

const cueOf = (reading: EnglishReading, cues: readonly Cue[], gold: Span): Cue | undefined => {
  const inside = cues.filter((cue) => overlaps(spanOfTokens(reading, cue), gold))
  return inside.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]
}

const addDocument = (line: GoldLine, links: Decision[], speakers: Decision[], reports: Decision[]): void => {
  const gold = goldOf(line)
  const reading = readingOf(analyse(line.text, abbreviations))
  const cues = findCues(reading)
  const cueOfGold = gold.map((one) => (one.cue ? cueOf(reading, cues, one.cue) : undefined))
  const quoted = quotedIn(reading)
  const statementOf = quoted.map(({ quotation }) =>
    gold.findIndex((one) => one.verbatim.some((v) => overlaps(v, quotation))),
  )
  const choices: Choice[] = []
  const linked = new Set<Cue>()
  const bare: { one: Quoted; statement: number }[] = []
  quoted.forEach((one, i) => {
    const statement = statementOf[i] ?? -1
    const candidates = candidatesFor(reading, one, quoted[i - 1], choices[i - 1], cues)
    const goesOn = i > 0 && statement >= 0 && statementOf[i - 1] === statement
    const isRight = ({ choice }: { choice: Choice }): boolean => {
      if (statement < 0) return choice.kind === 'NOBODY'
      if (choice.kind === 'GOES_ON') return goesOn
      return choice.kind === 'CUE' && choice.cue === cueOfGold[statement]
    }
    const some = candidates.some(isRight)
    const right = candidates.map((c) => (some ? isRight(c) : c.choice.kind === 'BARE'))
    links.push({ answers: candidates.map(({ features }) => features), right })
    const choice = candidates[right.lastIndexOf(true)]?.choice ?? { kind: 'NOBODY' }
    choices.push(choice)
    if (choice.kind === 'CUE') linked.add(choice.cue)
    if (choice.kind === 'BARE' && statement >= 0) bare.push({ one, statement })
  })
  const addSpeaker = (anchor: Anchor, speaker: Span | null): void => {
    const candidates = speakerCandidates(reading, anchor)
    const right = candidates.map(({ phrase }) =>
      phrase ? speaker !== null && overlaps(spanOfTokens(reading, phrase), speaker) : speaker === null,
    )
    if (right.includes(true)) speakers.push({ answers: candidates.map(({ features }) => features), right })
  }
  gold.forEach((one, i) => {
    const cue = cueOfGold[i]
    if (cue) addSpeaker(anchorOf(cue), one.speaker)
  })
  for (const { one, statement } of bare) addSpeaker(bareAnchor(one), gold[statement]?.speaker ?? null)
  const isGold = new Set(cueOfGold)
  const inGold = (cue: Cue): boolean =>
    gold.some((one) => one.cue && overlaps(spanOfTokens(reading, cue), one.cue))
  for (const cue of cues) {
    if (linked.has(cue) || (!isGold.has(cue) && inGold(cue))) continue
    const right = isGold.has(cue)
    reports.push({ answers: [[], cueFeatures(reading, cue)], right: [!right, right] })
  }
}

const passes = 8
const rate = 0.1
/** Pulls weights with little evidence to zero, so that the file stays small. */
const shrink = 0.015

/** Mulberry32: the same seed, the same order. */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A decision with features as indexes in the arrays of weights. */
interface Row {
  readonly answers: readonly Int32Array[]
  readonly right: readonly boolean[]
}

/** Features that occur often enough, and the decisions with features as indexes. */
const compact = ({
  decisions,
  atLeast,
}: Task): { readonly keys: readonly number[]; readonly rows: Row[] } => {
  const counts = new Map<number, number>()
  for (const { answers } of decisions)
    for (const features of answers) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const keys = [...counts].filter(([, count]) => count >= atLeast).map(([key]) => key)
  const placeOf = new Map(keys.map((key, i) => [key, i]))
  const rows = decisions.map(({ answers, right }) => ({
    right,
    answers: answers.map((features) => Int32Array.from(features.flatMap((f) => placeOf.get(f) ?? []))),
  }))
  return { keys, rows }
}

const shuffle = (rows: Row[], random: () => number): void => {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [rows[i], rows[j]]
    if (a && b) [rows[i], rows[j]] = [b, a]
  }
}

/** Softmax over the answers, the right ones together; AdaGrad with an L1 pull; averaged over the last half of passes. */
const learn = (task: Task): Weights => {
  const { keys, rows } = compact(task)
  const weights = new Float64Array(keys.length)
  const squares = new Float64Array(keys.length).fill(1e-6)
  const sums = new Float64Array(keys.length)
  const random = generator(20_240_101)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(rows, random)
    for (const row of rows) update(row, weights, squares)
    if (pass >= passes / 2) for (const [i, weight] of weights.entries()) sums[i] = at(sums, i) + weight
  }
  return new Map(keys.map((key, i) => [key, at(sums, i) / (passes / 2)]))
}

const at = (values: Float64Array | readonly number[], i: number): number => values[i] ?? 0

const update = ({ answers, right }: Row, weights: Float64Array, squares: Float64Array): void => {
  const scores = answers.map((features) => features.reduce((sum, f) => sum + at(weights, f), 0))
  const top = Math.max(...scores)
  const odds = scores.map((value) => Math.exp(value - top))
  const all = odds.reduce((a, b) => a + b, 0)
  const good = odds.reduce((a, b, i) => a + (right[i] ? b : 0), 0)
  answers.forEach((features, i) => {
    const slope = at(odds, i) / all - (right[i] ? at(odds, i) / Math.max(good, 1e-12) : 0)
    if (Math.abs(slope) < 1e-4) return
    for (const f of features) {
      squares[f] = at(squares, f) + slope * slope
      const pace = rate / Math.sqrt(at(squares, f))
      const moved = at(weights, f) - pace * slope
      weights[f] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pace * shrink)
    }
  })
}

const main = (): void => {
  const args = process.argv.slice(2)
  const hold = args.includes('--hold') ? Number(args.splice(args.indexOf('--hold'), 2)[1]) : 0
  const [file] = args
  if (!file) throw new Error('usage: node scripts/train-english.ts GOLD.jsonl [--hold N]')
  const links: Task = { name: 'link', decisions: [], atLeast: 5 }
  const speakers: Task = { name: 'speaker', decisions: [], atLeast: 5 }
  const reports: Task = { name: 'report', decisions: [], atLeast: 5 }
  read(file).forEach((line, i) => {
    if (!hold || i % hold !== 0) addDocument(line, links.decisions, speakers.decisions, reports.decisions)
  })
  const lines = [links, speakers, reports].map((task) => {
    const weights = storeWeights(learn(task))
    console.log(task.name, task.decisions.length, 'decisions,', weights.length, 'characters')
    return `\nexport const ${task.name}Weights =\n  '${weights}'\n`
  })
  const header =
    '// Made by `node scripts/train-english.ts GOLD.jsonl`; never edited by hand: six characters a feature.\n'
  writeFileSync(new URL('../src/extract/english/weights.ts', import.meta.url), header + lines.join(''))
}

main()
