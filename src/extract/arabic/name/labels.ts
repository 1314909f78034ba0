// Arabic labels of turns: which words can name a speaker, and which ones show a person.
import { words } from '../../../text/word.ts'
import { wordAt } from '../../../text/token.ts'
import { type Analysis, tokenAt } from '../../analysis.ts'
import { negations, phraseEnd, timeWords } from '../../../language/ar/function-words.ts'
import { outletNouns } from '../../../language/ar/outlets.ts'
import { titles } from '../../../language/ar/people.ts'
import * as turnLexicon from '../../../language/ar/turns.ts'
import type { Mention } from '../../mention.ts'
import type { PersonSign, TurnWords } from '../../turns/turn-words.ts'
import { formOf } from '../cue/cue-form.ts'
import { namedAt } from './naming.ts'
import { isGivenName, isIn, isRole } from '../word.ts'
import { latinRun } from '../../../language/script.ts'
import { sentenceClosers, sentenceOpeners } from '../../../language/ar/particles.ts'

/** Whether a label has no verb of saying, no preposition and no dash, which a dateline has (*الرياض - فهد العتيبي:*). */
const canName = (text: string, folded: readonly string[]): boolean =>
  !/\d|[-–—]/u.test(text) &&
  !latinRun.test(text) &&
  !folded.some((word, i) => (isIn(word, phraseEnd, negations) && !isGivenName(word)) || isVerb(word, i)) &&
  !timeWords.has(folded[0] ?? '') &&
  !sentenceOpeners.has(folded[0] ?? '') &&
  !sentenceClosers.has(folded.at(-1) ?? '')

const isVerb = (word: string, place: number): boolean => {
  const form = formOf(word)?.form
  if (!form || isGivenName(word) || titles.has(word) || isRole(word)) return false
  return (form.kind === 'PAST' || form.kind === 'PRESENT') && (place === 0 || !form.verb.weak)
}

const signOf = (name: readonly string[]): PersonSign => {
  const isOffice = name.some((word) => titles.has(word) || isRole(word))
  const given = name.findIndex((word) => isGivenName(word) && !isRole(word))
  if (isOffice) return given >= 0 || isTitledName(name) ? 'TITLE_AND_NAME' : 'OFFICE'
  return given >= 0 && name.length > 1 ? 'GIVEN_NAME' : 'NONE'
}

/** *النائب قدسي*: a definite title or office, and a word that is neither and has no article as an adjective would. */
const isTitledName = (name: readonly string[]): boolean =>
  name.length > 1 &&
  name.some(
    (word, i) =>
      i > 0 && /^ال/u.test(name[0] ?? '') && !/^ال/u.test(word) && !titles.has(word) && !isRole(word),
  )

const people: TurnWords['people'] = (analysis, { start, end }) => {
  const { tokens } = analysis
  const to = tokenAt(tokens, end)
  const found: Mention[] = []
  for (let i = tokenAt(tokens, start); i < to; i++) {
    const word = wordAt(tokens, i)
    if (!(isRole(word) || titles.has(word) || isGivenName(word)) || word === 'علي') continue
    if (isCredited(tokens, i)) continue
    const mention = namedAt(analysis, i, to)
    if (mention?.shape !== 'PERSON') continue
    found.push(mention)
    i = Math.max(i, tokenAt(tokens, mention.span.end) - 1)
  }
  return found
}

/** *بقلم ليلى سعد*, *حاورته: ليلى سعد*: who wrote is not who answers. */
const isCredited = (tokens: Analysis['tokens'], i: number): boolean =>
  [i - 1, i - 2, i - 3].some(
    (k) => turnLexicon.creditLabels.has(wordAt(tokens, k)) && tokens[i]?.breaks === 0,
  )

export const arabicTurns: TurnWords = {
  question: turnLexicon.questionLabels,
  answer: turnLexicon.answerLabels,
  asking: turnLexicon.askers,
  outlets: outletNouns,
  papers: turnLexicon.papers,
  fields: turnLexicon.fieldLabels,
  credits: turnLexicon.creditLabels,
  furniture: turnLexicon.furniture.trim().split('\n').map(words),
  own: turnLexicon.ownWords,
  canName,
  signOf,
  people,
}
