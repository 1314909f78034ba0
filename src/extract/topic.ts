// Topics of a statement: those whose words are in its content.
import { words } from '../text/word.ts'
import { type Token, wordAt } from '../text/token.ts'
import { unattached } from '../language/packs.ts'
import type { TopicWords } from '../language/pack.ts'

interface Phrase {
  readonly slug: string
  readonly words: readonly string[]
}

const none: readonly Phrase[] = []

/** How many distinct words are cached with the phrases that they begin. Most begin none, and words recur. */
const mostWords = 20_000

/** Finds topics. It is made once for a list of topics, so that a statement costs time only for its own length. */
export const topicFinder = (
  topics: readonly TopicWords[],
): ((tokens: readonly Token[], from: number, to: number) => readonly string[]) => {
  const byFirst = new Map<string, Phrase[]>()
  for (const { slug, phrases } of topics)
    for (const phrase of phrases) {
      const parts = words(phrase).map(unattached)
      const first = parts[0]
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { slug, words: parts }])
    }
  const known = new Map<string, readonly Phrase[]>()
  const phrasesOf = (word: string): readonly Phrase[] => {
    const found = known.get(word)
    if (found) return found
    const made = byFirst.get(unattached(word)) ?? none
    if (known.size >= mostWords) known.clear()
    known.set(word, made)
    return made
  }
  return (tokens, from, to) => {
    const found = new Set<string>()
    for (let i = from; i < to; i++)
      for (const phrase of phrasesOf(wordAt(tokens, i)))
        if (phrase.words.every((part, k) => unattached(wordAt(tokens, i + k)) === part))
          found.add(phrase.slug)
    return [...found].sort()
  }
}
