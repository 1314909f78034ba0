// A person's name with a nickname in marks before the surname: *ليث «أبو جمر» هنداوي*.
import { wordAt } from '../../../text/token.ts'
import type { Analysis } from '../../analysis.ts'
import type { Phrase } from '../phrase/noun-phrase.ts'
import { isRole } from '../word.ts'
import { continuesName, nameFrom, type WordOf } from './name-words.ts'

/** In words. */
const longestNickname = 3
const longestSurname = 2

const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
  ['(', ')'],
])

/** The name with what follows its nickname, where that is a surname; else the name as it is. */
export const withNickname = (analysis: Analysis, at: WordOf, name: Phrase, to: number): Phrase => {
  const { tokens } = analysis
  const closer = closers.get(wordAt(tokens, name.to))
  if (closer === undefined) return name
  let close = name.to + 1
  while (close < to && close - name.to <= longestNickname && tokens[close]?.kind === 'word') close++
  const from = close + 1
  if (close === name.to + 1 || from >= to || wordAt(tokens, close) !== closer) return name
  if (to - from > longestSurname || isRole(at(from)) || !continuesName(at(from), at(name.to - 1), 1))
    return name
  return { from: name.from, to: nameFrom(at, from, to).to }
}
