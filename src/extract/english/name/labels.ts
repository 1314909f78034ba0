// English labels of turns: which words can name a speaker, and which of them show a person.
import { cueVerbs } from '../../../language/en/cue-verbs.ts'
import type { VerbClass } from '../../../language/en/sayings/row.ts'
import { words } from '../../../text/word.ts'
import { type Analysis, tokenAt } from '../../analysis.ts'
import {
  bodyNouns,
  feminineNames,
  feminineTitles,
  masculineNames,
  masculineTitles,
  officeNouns,
} from '../../../language/en/names.ts'
import * as turnLexicon from '../../../language/en/turns.ts'
import { auxiliaries, calendar, prepositions, titles } from '../../../language/en/words.ts'
import type { Mention } from '../../mention.ts'
import type { PersonSign, TurnWords } from '../../turns/turn-words.ts'
import { namesBetween } from './antecedent.ts'
import { holders, noPerson } from '../../../language/en/turns.ts'

/** Words of a name that have no capital. */
const small = /^(?:of|for|and|the|de|la|le|du|da|di|van|von|der|bin|ben|al|el|to|in|at)$/u

/** Whether every word has a capital, except for those that names have between their words. */
const canName = (text: string, folded: readonly string[]): boolean => {
  const written = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const first = folded[0] ?? ''
  return (
    written.length > 0 &&
    written.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && small.test(word))) &&
    !prepositions.has(first) &&
    !auxiliaries.has(first) &&
    !folded.some((word) => calendar.has(word) && folded.length === 1) &&
    !folded.some(
      (word, i) => i > 0 && i < folded.length - 1 && isPresent(word) && !small.test(folded[i - 1] ?? ''),
    )
  )
}

/** *Carly Fiorina Endorses Ted Cruz:*: a headline says what somebody does. */
const isPresent = (word: string): boolean => cueVerbs.get(word)?.form === 'third'

const isTitle = (word: string): boolean =>
  (titles.has(word) && !noPerson.has(word)) ||
  officeNouns.has(word) ||
  holders.has(word) ||
  masculineTitles.has(word) ||
  feminineTitles.has(word)

const isGiven = (word: string): boolean => masculineNames.has(word) || feminineNames.has(word)

const signOf = (name: readonly string[]): PersonSign => {
  const plain = name.filter((word) => !/^(?:the|of|for|and|a|an|s)$/.test(word))
  const isOffice = plain.some((word) => isTitle(word) && !(word === plain.at(-1) && bodyNouns.has(word)))
  const rest = plain.filter((word) => !isTitle(word) && !bodyNouns.has(word) && !noPerson.has(word))
  if (isOffice) return rest.length > 0 ? 'TITLE_AND_NAME' : 'OFFICE'
  return plain.length > 1 && isGiven(plain[0] ?? '') ? 'GIVEN_NAME' : 'NONE'
}

const reports: TurnWords['reports'] = (words) =>
  words.some((word, i) => {
    const verb = i > 0 ? cueVerbs.get(word) : undefined
    return (
      verb !== undefined && /^(?:past|third)$/.test(verb.form) && verb.classes.some((one) => saying.has(one))
    )
  })

const saying: ReadonlySet<VerbClass> = new Set(['SAY', 'TELL'])

/** Full names that stand free; one after *by* is the author, who does not answer. */
const people: TurnWords['people'] = (analysis, span) =>
  namesBetween(analysis, span)
    .filter((mention) => standsFree(analysis, mention))
    .map((mention) => withoutTrade(analysis, mention))

/** *Keeper Torben Rask*: at the head of a sentence a trade has a capital too. */
const withoutTrade = (analysis: Analysis, mention: Mention): Mention => {
  const [trade = '', ...name] = mention.name.split(' ')
  if (
    name.length < 2 ||
    isGiven(trade.toLowerCase()) ||
    !/(?:er|or|ist|ian|man|woman|ess|smith|wright)$/u.test(trade)
  )
    return mention
  const start = analysis.text.indexOf(name[0] ?? '', mention.span.start)
  return { ...mention, name: name.join(' '), role: trade, span: { start, end: mention.span.end } }
}

const standsFree = ({ tokens }: Analysis, mention: Mention): boolean => {
  const { span, name } = mention
  const before = tokens[tokenAt(tokens, span.start) - 1]?.folded ?? ''
  if (before === 'by' || words(name).some((word) => turnLexicon.outletNouns.has(word))) return false
  return (
    isGiven(words(name)[0] ?? '') ||
    !/^(?:of|in|at|from|near|to|the|into|through|around|across)$/.test(before)
  )
}

export const englishTurns: TurnWords = {
  question: turnLexicon.questionLabels,
  answer: turnLexicon.answerLabels,
  asking: turnLexicon.askers,
  outlets: turnLexicon.outletNouns,
  papers: turnLexicon.papers,
  fields: turnLexicon.fieldLabels,
  credits: turnLexicon.creditLabels,
  furniture: turnLexicon.furniture.trim().split('\n').map(words),
  own: turnLexicon.ownWords,
  reports,
  canName,
  signOf,
  people,
}
