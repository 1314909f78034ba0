// *وزيرا الدفاع الصيني والروسي*: two holders of one office, distinguished by their adjectives.
import { wordAt } from '../../../text/token.ts'
import { type Analysis, spanOf } from '../../analysis.ts'
import { roles } from '../../../language/ar/people.ts'
import type { Mention } from '../../mention.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { cleanName, isBareWord, nameFrom } from './name-words.ts'

/** In words: the name after the office and its adjective. */
const longestName = 3

/** How many uses of an adjective are searched for the holder. */
const mostPlaces = 200

/** The two whom the text names with that office and adjective, before or after; undefined unless it names both. */
export const dualOffice = (analysis: Analysis, { from, to }: Phrase): readonly Mention[] | undefined => {
  const { tokens } = analysis
  const dual = wordAt(tokens, from)
  const single = dual.slice(0, -1)
  const [one, other] = [wordAt(tokens, to - 2), wordAt(tokens, to - 1)]
  if (to - from < 4 || !/[اي]$/u.test(dual) || !roles.has(single)) return undefined
  if (!/^ال\p{L}+ي$/u.test(one) || !/^وال\p{L}+ي$/u.test(other)) return undefined
  const office = [single, ...tokens.slice(from + 1, to - 2).map(({ folded }) => folded)]
  const found = [one, other.slice(1)].flatMap((adjective) => holderOf(analysis, office, adjective) ?? [])
  return found.length === 2 ? found : undefined
}

const holderOf = (analysis: Analysis, office: readonly string[], adjective: string): Mention | undefined => {
  const { tokens, text, places } = analysis
  const at = (i: number): string => wordAt(tokens, i)
  for (const i of places(adjective).slice(0, mostPlaces)) {
    if (!isCounterpart(at(i - 1)) && !isOffice(at, i, office)) continue
    const name = isBareWord(at(i + 1))
      ? nameFrom(at, i + 1, Math.min(i + 1 + longestName, tokens.length))
      : undefined
    const span = name ? spanOf(tokens, name.from, name.to) : undefined
    if (span)
      return {
        name: cleanName(text.slice(span.start, span.end)),
        span,
        role: null,
        shape: 'PERSON',
        generic: false,
      }
  }
  return undefined
}

/** *نظيره الروسي*. */
const isCounterpart = (word: string): boolean => /^[بلو]?نظير(?:ه|ها|هم)$/u.test(word)

/** Whether the office is before word `i`, with a particle attached or without. */
const isOffice = (at: (i: number) => string, i: number, office: readonly string[]): boolean =>
  office.every((part, k) => at(i - office.length + k).replace(/^[ولب](?=\p{L}{4})/u, '') === part)
