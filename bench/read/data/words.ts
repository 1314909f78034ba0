// Made-up words of both languages: first those of grammar, the most common ones, then words as long as real ones.
import { randomFrom, type Random } from '../../../src/newsroom/check/evaluation/random.ts'
import { type Lang, popular } from './draw.ts'
import { seed, vocabulary } from './shape.ts'

const grammar = {
  ar: 'في من على أن إلى عن مع هذا التي الذي ما كان قد بين لا كل بعد ثم هو هي'.split(' '),
  en: 'the of and to in a that is was for on it with as be are this have not by'.split(' '),
} as const

/** Syllables in both scripts, so that a name has two spellings. */
const syllables = [
  ['ba', 'با'],
  ['ri', 'ري'],
  ['sa', 'سا'],
  ['no', 'نو'],
  ['ka', 'كا'],
  ['li', 'لي'],
  ['mar', 'مار'],
  ['din', 'دين'],
  ['ha', 'ها'],
  ['zu', 'زو'],
  ['fa', 'فا'],
  ['tem', 'تيم'],
] as const

const letters = {
  ar: Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  en: Array.from('abcdefghijklmnoprstuvwy'),
} as const

const madeUp = (lang: Lang): readonly string[] => {
  const random = randomFrom(seed + (lang === 'ar' ? 1 : 2))
  return Array.from({ length: vocabulary }, () =>
    Array.from({ length: 4 + random.below(5) }, () => random.one(letters[lang])).join(''),
  )
}

/** All words, the most common first. */
export const wordLists: Readonly<Record<Lang, readonly string[]>> = {
  ar: [...grammar.ar, ...madeUp('ar')],
  en: [...grammar.en, ...madeUp('en')],
}

// Flattened at the top, like the words of real texts: otherwise nearly every statement would contain the first word.
const draw = { ar: popular(wordLists.ar, 2.7), en: popular(wordLists.en, 2.7) } as const

/** That many words, joined by blanks. */
export const wordsIn = (lang: Lang, count: number, random: Random): string =>
  Array.from({ length: count }, () => draw[lang](random)).join(' ')

/** A name for a number, in both scripts. */
export const nameOf = (number: number): Readonly<Record<Lang, string>> => {
  let [en, ar] = ['', '']
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    const [latin, arabic] = syllables[rest % syllables.length] ?? ['', '']
    en += latin
    ar += arabic
  }
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ar }
}
