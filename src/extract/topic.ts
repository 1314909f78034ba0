// Topics of a statement: those whose words stand in its content or between its cue and its content.
import { words } from '../text/word.ts'
import { type Token, wordAt } from '../text/token.ts'
import type { TopicWords } from './lexicon/topics.ts'

/** The word without what Arabic writes attached: articles and particles; itself for other scripts. */
const bare = (word: string): string =>
  word.replace(/^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل)?(?=\p{Script=Arabic}{3})/u, '')

interface Phrase {
  readonly slug: string
  readonly words: readonly string[]
}

const none: readonly Phrase[] = []

/** Distinct words of which it is remembered what begins with them: most are no topic's, and come again. */
const mostWords = 20_000

/** Finds topics: made once for a list of them, so that each statement costs its own length. */
export const topicFinder = (
  topics: readonly TopicWords[],
): ((tokens: readonly Token[], from: number, to: number) => readonly string[]) => {
  const byFirst = new Map<string, Phrase[]>()
  for (const { slug, phrases } of topics)
    for (const phrase of phrases) {
      const parts = words(phrase).map(bare)
      const first = parts[0]
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { slug, words: parts }])
    }
  const known = new Map<string, readonly Phrase[]>()
  const phrasesOf = (word: string): readonly Phrase[] => {
    const found = known.get(word)
    if (found) return found
    const made = byFirst.get(bare(word)) ?? none
    if (known.size >= mostWords) known.clear()
    known.set(word, made)
    return made
  }
  return (tokens, from, to) => {
    const found = new Set<string>()
    for (let i = from; i < to; i++)
      for (const phrase of phrasesOf(wordAt(tokens, i)))
        if (phrase.words.every((part, k) => bare(wordAt(tokens, i + k)) === part)) found.add(phrase.slug)
    return [...found].sort()
  }
}
