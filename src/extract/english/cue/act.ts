// What an English cue does with the words that it reports: the act of its noun, or that of its verb, whose class
// depends on what follows (*asked whether*, *asked him to*).
import type { StatementAct } from '../../../language/act.ts'
import type { CueWords } from '../../cue-words.ts'
import { type CueVerb, cueVerbs, type VerbAct } from '../../../language/en/cue-verbs.ts'
import { claims, speechNouns, takenNouns, untrue } from '../../../language/en/speech-nouns.ts'
import type { VerbClass } from '../../../language/en/sayings/row.ts'
import {
  adverbs,
  auxiliaries,
  calendar,
  determiners,
  personalPronouns,
  possessives,
  subordinators,
} from '../../../language/en/words.ts'

/** How the complement begins: *to go*, *for peace*, *as a lie*, *that …* or a quotation, a noun phrase. */
type Complement = 'TO' | 'FOR' | 'AS' | 'CLAUSE' | 'NOUN'

/** In words: a complement begins no farther after its verb, and a denial is no farther before it. */
const reach = 12
const denialReach = 12

export const englishAct = (words: CueWords): StatementAct => {
  const { before, cue } = words
  if (isDenied(before)) return 'DENIED'
  const verb = cue.map((word) => cueVerbs.get(word)).find((found) => found !== undefined)
  const noun = cue.map((word) => speechNouns.get(word)).find((found) => found !== undefined)
  if (noun && (!verb || isNoun(verb, before))) return noun
  if (!verb) return 'SAID'
  if (isNotSaid(before)) return 'SAID'
  return verbAct(verb, words.isBehind ? [] : [...words.between, ...words.content].slice(0, reach))
}

/** *her call*. But *calls for …* at the head of a sentence is read as the verb. */
const isNoun = ({ form }: CueVerb, before: readonly string[]): boolean => {
  const last = before.at(-1) ?? ''
  return (
    (form === 'base' || form === 'third') && (determiners.has(last) || /['’]s$/.test(last)) && last !== 'who'
  )
}

const isGroup = (word: string): boolean => auxiliaries.has(word) || adverbs.has(word) || word === 'to'

/** *did not deny*, *refused to promise*: only what is in the verb's own group counts. */
const isNotSaid = (before: readonly string[]): boolean => {
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i] ?? ''
    if (word === 'not' || word === 'never' || /n['’]t$|^cannot$/.test(word)) return before[i + 1] !== 'only'
    if (!isGroup(word)) return word === 'without' || /^(?:refus|declin)(?:e|es|ed|ing)$/.test(word)
  }
  return false
}

/** *denied saying*, *denied that she had ever told*: what somebody denies having said, with no other clause between. */
const isDenied = (before: readonly string[]): boolean => {
  for (let i = before.length - 1; i >= Math.max(0, before.length - denialReach); i--) {
    const word = before[i] ?? ''
    if (!/^[\p{L}’'-]+$/u.test(word) || (subordinators.has(word) && word !== 'that')) return false
    const verb = cueVerbs.get(word)
    if (verb?.lemma !== 'deny') continue
    const isClause =
      before[i + 1] === 'that' || before.slice(i + 1).every((one) => isGroup(one) || one === 'having')
    return isClause && !isNotSaid(before.slice(0, i))
  }
  return false
}

const verbAct = (verb: CueVerb, after: readonly string[]): StatementAct => {
  const complement = complementOf(after)
  const { act, carries, demands, claims: wantsClaim } = choose(verb, complement)
  if (demands && complement === 'TO') return 'DEMANDED'
  if (wantsClaim) return complement === 'CLAUSE' || takesClaim(after) ? act : 'SAID'
  if (verb.classes[0] === 'CALL' && complement !== 'FOR' && after.some((word) => untrue.has(word)))
    return 'DENIED'
  return (carries && complement !== 'CLAUSE' ? carried(after) : undefined) ?? act
}

const takesClaim = (after: readonly string[]): boolean => after.some((word) => claims.has(word))

const preferred: Readonly<Record<Complement, readonly VerbClass[]>> = {
  TO: ['CALL_FOR', 'TELL'],
  FOR: ['CALL_FOR', 'JUDGE'],
  AS: ['CALL', 'JUDGE'],
  CLAUSE: ['SAY', 'TELL', 'THINK', 'SHOW'],
  NOUN: ['JUDGE', 'CALL', 'CALL_FOR'],
}

const choose = ({ classes, acts }: CueVerb, complement: Complement): VerbAct => {
  const takes = preferred[complement].find((one) => classes.includes(one)) ?? classes[0] ?? 'SAY'
  return acts.get(takes) ?? { act: 'SAID', carries: false, demands: false, claims: false }
}

const clauseWords = new Set([...subordinators, 'who', 'which', 'about', ':', ',', '“', '"', '‘', "'"])
const ends = new Set(['.', ';', '!', '?', ')'])

const complementOf = (after: readonly string[]): Complement => {
  const words = after.slice(after.findIndex((word) => !adverbs.has(word) && !calendar.has(word)))
  const [first = ''] = words
  if (first === '' || ends.has(first)) return 'CLAUSE'
  if (first === 'on' || first === 'upon') return 'FOR'
  for (const [i, word] of words.entries()) {
    if (ends.has(word)) return 'NOUN'
    const opened = openedBy(word, words[i + 1] ?? '')
    if (opened) return opened
  }
  return 'NOUN'
}

const openedBy = (word: string, next: string): Complement | undefined => {
  if (word === 'to') return isInfinitive(next) ? 'TO' : undefined
  if (word === 'for') return 'FOR'
  if (word === 'as') return 'AS'
  return clauseWords.has(word) ? 'CLAUSE' : undefined
}

const isInfinitive = (word: string): boolean =>
  word !== '' && !determiners.has(word) && !personalPronouns.has(word) && !possessives.has(word)

/** The act of the first noun that the verb takes. */
const carried = (after: readonly string[]): StatementAct | undefined =>
  after.map((word) => takenNouns.get(word)).find((act) => act !== undefined)
