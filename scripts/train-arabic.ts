// Learns to mark names in Arabic news, and writes src/extract/learned/weights.ts.
//   node scripts/train-arabic.ts --names MARKED.bio --news NEWS.jsonl[.gz] [--gold GOLD.jsonl …] [--folds]
// MARKED.bio has a word, a tab and a label (B-PERS, I-PERS, B-ORG, I-ORG, B-LOC, I-LOC, O) per line, a blank line
// after each sentence. NEWS has articles without marks, from which classes of words are counted. GOLD has annotated
// articles, whose speakers' names are learnt too. --folds only prints how well each fifth of MARKED is tagged by
// weights learnt from the others and NEWS. Deterministic: the same files give the same weights.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse } from '../src/extract/analysis.ts'
import { codeOf, short } from '../src/text/hash.ts'
import { parseKin, parseModel, storeKin, storeModel, tagCount } from '../src/extract/learned/model.ts'
import type { Kin } from '../src/extract/learned/seen.ts'
import { type Tagged, taggerOf } from '../src/extract/learned/tagger.ts'
import { classesOf } from './arabic-names/classes.ts'
import { readGold, readMarked, readNews, type Sentence } from './arabic-names/corpus.ts'
import { type Learnt, learnFew } from './arabic-names/perceptron.ts'

/** Features that are kept; they limit the size of the file. */
const most = 45_000
/** Every nth article of the news is tagged by the first weights, and then learnt from. */
const everyArticle = 5
/** How sure the tagger must be of each person in such a sentence, in sixteenths. */
const sure = 6 * 16

type Tagger = (text: string, tokens: Sentence['tokens']) => Tagged

const stored = (learnt: Learnt): string => storeModel([...learnt])

const taggerBy = (learnt: Learnt, kin: Kin): Tagger => taggerOf(parseModel(stored(learnt)), kin)

/** Sentences of unmarked news in which the tagger is sure of a person. */
const taught = (texts: readonly string[], tagger: Tagger): readonly Sentence[] =>
  texts
    .filter((_, i) => i % everyArticle === 0)
    .flatMap((text) => {
      const { tokens, sentences } = analyse(text, new Set())
      return sentences.flatMap(({ from, to }) => {
        const words = tokens.slice(from, to)
        const { tags, person } = tagger(text, words)
        const margins = person()
        const people = [...tags.keys()].filter((i) => tags[i] === 1 || tags[i] === 2)
        const isSure = people.length > 0 && people.every((i) => (margins[i] ?? 0) >= sure)
        return isSure ? [{ text, tokens: words, tags }] : []
      })
    })

const kinds = ['person', 'body', 'place'] as const

const namesIn = (tags: Uint8Array): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] ?? 0
    if (tag % 2 === 0) continue
    let to = i + 1
    while (tags[to] === tag + 1) to++
    found.add(`${(tag - 1) / 2} ${i} ${to}`)
  }
  return found
}

/** For each kind: names right, names found, names there. */
const compare = (sentences: readonly Sentence[], tagger: Tagger): readonly (readonly number[])[] => {
  const counts = kinds.map(() => [0, 0, 0])
  for (const { text, tokens, tags } of sentences) {
    const [wanted, found] = [namesIn(tags), namesIn(tagger(text, tokens).tags)]
    kinds.forEach((_, kind) => {
      const of = (names: ReadonlySet<string>): readonly string[] =>
        [...names].filter((name) => name.startsWith(`${kind} `))
      const [right, all, there] = counts[kind] ?? []
      const both = of(found).filter((name) => wanted.has(name)).length
      counts[kind] = [(right ?? 0) + both, (all ?? 0) + of(found).length, (there ?? 0) + of(wanted).length]
    })
  }
  return counts
}

const show = (label: string, counts: readonly (readonly number[])[]): void =>
  console.log(
    label,
    ...counts.map(([right = 0, found = 0, there = 0], kind) => {
      const [precision, recall] = [right / found, right / there]
      const f1 = (2 * right) / (found + there)
      return `${kinds[kind]} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} |`
    }),
  )

const main = (): void => {
  const { values } = parseArgs({
    options: {
      names: { type: 'string' },
      news: { type: 'string' },
      gold: { type: 'string', multiple: true, default: [] },
      folds: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  if (values.names === undefined || values.news === undefined)
    throw new Error(
      'usage: node scripts/train-arabic.ts --names MARKED.bio --news NEWS.jsonl[.gz] [--gold GOLD.jsonl …] [--folds]',
    )
  const marked = readMarked(values.names)
  const news = readNews(values.news)
  const classes = classesOf([...news, marked.map(({ text }) => text).join('\n')])
  const storedKin = storeKin(classes.map((words) => words.map((word) => short(codeOf(word)))))
  const kin = parseKin(storedKin)
  if (values.folds) {
    folds(marked, news, kin)
    return
  }
  const first = taggerBy(learnFew(marked, kin, most), kin)
  const gold = values.gold.flatMap((file) => readGold(file, (text, tokens) => first(text, tokens).tags))
  const more = taught(news, first)
  console.log(`${marked.length} sentences marked, ${gold.length} of gold, ${more.length} of the news`)
  const learnt = stored(learnFew([...marked, ...gold, ...more], kin, most))
  const file = `// Made by \`node scripts/train-arabic.ts\`, which says from what; never edited by hand. Classes of words: how many words,
// and four characters each. Weights: four characters of a feature and one for each of ${tagCount} tags.

/** Of the form of what follows and of the features that it weighs. */
export const format = 1

export const kin =
  '${storedKin}'

export const weights =
  '${learnt}'
`
  writeFileSync(values.out ?? new URL('../src/extract/learned/weights.ts', import.meta.url), file)
  console.log(`${learnt.length / (4 + tagCount)} features, ${file.length} characters`)
}

const folds = (marked: readonly Sentence[], news: readonly string[], kin: Kin): void => {
  const count = 5
  let all: readonly (readonly number[])[] = kinds.map(() => [0, 0, 0])
  for (let fold = 0; fold < count; fold++) {
    const isHeld = (i: number): boolean => Math.floor((i * count) / marked.length) === fold
    const others = marked.filter((_, i) => !isHeld(i))
    const first = taggerBy(learnFew(others, kin, most), kin)
    const tagger = taggerBy(learnFew([...others, ...taught(news, first)], kin, most), kin)
    const counts = compare(
      marked.filter((_, i) => isHeld(i)),
      tagger,
    )
    show(`fold ${fold + 1}`, counts)
    all = all.map((sums, kind) => sums.map((sum, k) => sum + (counts[kind]?.[k] ?? 0)))
  }
  show('all   ', all)
}

main()
