// Files → sentences with their tags: names marked word by word, annotated articles, and unmarked news.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../../src/extract/analysis.ts'
import { formOf } from '../../src/extract/arabic/cue/cue-form.ts'
import { isIn, isNamePart, isRole } from '../../src/extract/arabic/word.ts'
import { mayFollow } from '../../src/extract/learned/model.ts'
import { anonymous, bodies, documents, states, titles } from '../../src/language/ar/people.ts'
import { fold } from '../../src/text/fold.ts'
import { offsetMap, type Span } from '../../src/text/span.ts'
import { type Token, tokenize, wordAt } from '../../src/text/token.ts'

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the index of its tag in `tags` of the model. */
  readonly tags: Uint8Array
}

/** @throws when the file does not exist: none of the texts is part of the project */
export const readText = (file: string): string => {
  if (!existsSync(file)) throw new Error(`train-arabic: expected a file, got nothing at ${file}`)
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const linesOf = (file: string): readonly string[] => readText(file).split('\n').filter(Boolean)

/** The texts of unmarked news: JSON objects with `text`, one per line. */
export const readNews = (file: string): readonly string[] =>
  linesOf(file).map((line) => (JSON.parse(line) as { text: string }).text)

const tagOfLabel: Readonly<Record<string, number>> = {
  'B-PERS': 1,
  'I-PERS': 2,
  'B-ORG': 3,
  'I-ORG': 4,
  'B-LOC': 5,
  'I-LOC': 6,
}

/** Reads lines of a word, a tab and a label in BIO form; a blank line ends a sentence. */
export const readMarked = (file: string): readonly Sentence[] =>
  readText(file)
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter(Boolean))
    .filter((block) => block.length > 0)
    .map(sentenceOf)

const sentenceOf = (block: readonly string[]): Sentence => {
  let text = ''
  const ends: (readonly [number, number])[] = []
  for (const line of block) {
    const [word = '', label = 'O'] = line.split('\t')
    text += `${word} `
    ends.push([text.length - 1, tagOfLabel[label.trim()] ?? 0])
  }
  const tokens = tokenize(text)
  let at = 0
  const tags = tokens.map(({ start }) => {
    while ((ends[at]?.[0] ?? Infinity) <= start) at++
    return ends[at]?.[1] ?? 0
  })
  return { text, tokens, tags: repaired(tags, tokens) }
}

/** Marks at the edge of a name are not part of it; a name that has lost its beginning begins at its next word. */
const repaired = (tags: readonly number[], tokens: readonly Token[]): Uint8Array => {
  const found = new Uint8Array(tags.length)
  tags.forEach((tag, i) => {
    const before = found[i - 1] ?? 0
    // A word that was cut in two at a mark has two beginnings.
    const isSecondHalf = tag % 2 === 1 && tokens[i]?.gap === 0 && (before === tag || before === tag + 1)
    if (isSecondHalf) found[i] = tag + 1
    else if (tag === 0 || mayFollow(before, tag))
      found[i] = tag % 2 === 1 && tokens[i]?.kind === 'mark' ? 0 : tag
    else if (tokens[i]?.kind !== 'mark') found[i] = tag - 1
  })
  return found
}

interface GoldLine {
  readonly text: string
  readonly statements: readonly { speaker: readonly [number, number] | null; speakerName: string | null }[]
}

/** Tags a text with a tagger that has been trained before. */
export type Guess = (text: string, tokens: readonly Token[]) => Uint8Array

/** Annotated articles: guessed tags, corrected by what the annotation says of the speakers' names. */
export const readGold = (file: string, guess: Guess): readonly Sentence[] =>
  linesOf(file).flatMap((line) => {
    const { text, statements } = JSON.parse(line) as GoldLine
    const { tokens, sentences } = analyse(text, new Set())
    const tags = new Uint8Array(tokens.length)
    for (const { from, to } of sentences) tags.set(guess(text, tokens.slice(from, to)), from)
    const map = offsetMap(text)
    for (const { speaker, speakerName } of statements) {
      const span = speaker && { start: map.toUtf16(speaker[0]), end: map.toUtf16(speaker[1]) }
      for (const name of (speakerName ?? '').split(' + '))
        markName(tags, tokens, fold(name).split(/\s+/u), span)
    }
    return sentences.map(({ from, to }) => ({
      text,
      tokens: tokens.slice(from, to),
      tags: repaired([...tags.slice(from, to)], tokens.slice(from, to)),
    }))
  })

const markName = (
  tags: Uint8Array,
  tokens: readonly Token[],
  name: readonly string[],
  speaker: Span | null,
): void => {
  const places = placesOf(tokens, name)
  const isGuessed = places.some((at) => tags[at] === 1 || tags[at] === 2)
  if (!isPersonName(name) || !(isGuessed || name.some(isNamePart))) return
  if (speaker) clear(tags, tokens, speaker)
  for (const at of places) name.forEach((_, k) => (tags[at + k] = k === 0 ? 1 : 2))
  markSurname(tags, tokens, name.at(-1) ?? '')
}

const isPersonName = (words: readonly string[]): boolean => {
  const [first = ''] = words
  if (words.length < 2 || words.length > 7 || isRole(first)) return false
  if (first.startsWith('ال') && first !== 'الوليد') return false
  return words.every(
    (word) => /^\p{L}+$/u.test(word) && !isIn(word, bodies, documents, anonymous, states, titles),
  )
}

const placesOf = (tokens: readonly Token[], name: readonly string[]): readonly number[] =>
  [...tokens.keys()].filter((i) =>
    name.every((word, k) => wordAt(tokens, i + k) === word || (k === 0 && wordAt(tokens, i) === `و${word}`)),
  )

/** Removes person tags from the speaker's phrase: only the name is a person's. */
const clear = (tags: Uint8Array, tokens: readonly Token[], { start, end }: Span): void => {
  tokens.forEach((token, i) => {
    if (token.start >= start && token.end <= end && (tags[i] === 1 || tags[i] === 2)) tags[i] = 0
  })
}

/** Right after a verb of saying, a surname alone names the person too. */
const markSurname = (tags: Uint8Array, tokens: readonly Token[], surname: string): void => {
  for (let i = 1; i < tokens.length; i++)
    if (
      wordAt(tokens, i) === surname &&
      tags[i] === 0 &&
      formOf(wordAt(tokens, i - 1))?.form.verb.weak === false
    )
      tags[i] = 1
}
