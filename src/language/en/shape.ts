// The shape of English words, by the first dozen: surely a clause only with an auxiliary of its own.
import { wordSet } from '../../text/word-set.ts'
import type { Reading, Shape } from '../telling.ts'

/** How many words are read. */
const most = 12

const subjects = new Set('he she it they we i you there'.split(' '))
const questions = new Set('who whom whose what when where why how which whether if'.split(' '))
const determiners = new Set(
  'a an the any all both each every some his her its their our my your this these that those more further such another'.split(
    ' ',
  ),
)
/** These come before a noun: *the will* and *his must* have no auxiliary. */
const beforeNoun = new Set('a an the his her its their our my your free good to'.split(' '))
const finite = new Set(
  'is are was were am be has have had do does did will would shall should can could may might must cannot'.split(
    ' ',
  ),
)
/** What follows one of these belongs to a part of the words, not to the whole. */
const enders = new Set(
  'that who whom which whose where when because after before while if as than'.split(' '),
)
const negations = new Set(
  'not never no nobody none nothing neither nor without cannot false untrue wrong baseless unfounded lies fake'.split(
    ' ',
  ),
)
const noGerunds = new Set(
  'nothing something anything everything thing king ring spring evening morning during according following including being string wing'.split(
    ' ',
  ),
)
/** Nouns that need no article, for what is denied or felt. */
const bareNouns = wordSet(
  `allegations allegation accusations accusation claims charges reports rumours rumors suggestions speculation involvement
   wrongdoing knowledge responsibility collusion corruption hope hopes concern concerns regret support confidence
   gratitude sympathy condolences outrage anger satisfaction optimism doubt doubts fear fears sorrow solidarity relief
   disappointment surprise thanks appreciation willingness readiness`,
)
/** Words that begin no thing. */
const small = new Set(
  `in on at by for from with of to about against into over under after before since until during as than and or but so
   because while although though not never also only just very too then now here yes no thank please let`.split(
    /\s+/,
  ),
)

export const readEnglish = (text: string): Reading => {
  const raw =
    text
      .slice(0, 400)
      .match(/[\p{L}\p{N}’'-]{1,40}/gu)
      ?.slice(0, most) ?? []
  const words = raw.map((word) => word.toLowerCase().replaceAll('’', "'"))
  return { shape: shapeOf(raw, words), negates: words.some(isNegation) }
}

const isNegation = (word: string): boolean => negations.has(word) || word.endsWith("n't")

const shapeOf = (raw: readonly string[], words: readonly string[]): Shape => {
  const [first = '', second = ''] = words
  if (isSentence(raw[0] ?? '') || (first === 'that' && isOpening(second))) return 'OTHER'
  if (questions.has(first)) return 'QUESTION'
  if (first === 'to') return isVerbAfterTo(second) ? 'INFINITIVE' : 'OTHER'
  if (subjects.has(first.replace(/'.*$/, ''))) return 'CLAUSE'
  return clauseOrNoun(raw, words)
}

const clauseOrNoun = (raw: readonly string[], words: readonly string[]): Shape => {
  const own = ownVerb(words)
  if (own === undefined || own === 'ANOTHER') return nounOf(raw, words)
  // *targeting civilians was …*, but also *targeting those we will find*.
  return own === 0 || isGerund(raw[0]) || small.has(words[0] ?? '') ? 'OTHER' : 'CLAUSE'
}

/** *We will win*, *The war is over*: a whole sentence cannot continue another. A name may begin either. */
const isSentence = (word: string): boolean =>
  word === 'I' || (/^[A-Z]/.test(word) && isOpening(word.toLowerCase().replace(/['’].*$/u, '')))

const isOpening = (word: string): boolean =>
  subjects.has(word) || determiners.has(word) || questions.has(word) || small.has(word)

const isVerbAfterTo = (word: string): boolean =>
  /^[a-z]/.test(word) && !determiners.has(word) && !small.has(word) && !word.endsWith('ing')

/**
 * Index of the auxiliary of the whole; ANOTHER when a subject before it shows that a part has it (*claims he had …*).
 */
const ownVerb = (words: readonly string[]): number | 'ANOTHER' | undefined => {
  for (const [i, word] of words.entries()) {
    if (i > 0 && enders.has(word)) return undefined
    if (i > 0 && subjects.has(word.replace(/'.*$/, ''))) return 'ANOTHER'
    const isAuxiliary = finite.has(word) || word.endsWith("n't")
    if (isAuxiliary && !beforeNoun.has(words[i - 1] ?? '')) return i
  }
  return undefined
}

const isGerund = (word: string | undefined): boolean =>
  word !== undefined && /^[a-z]{2,}ing$/.test(word) && !noGerunds.has(word)

const nounOf = (raw: readonly string[], words: readonly string[]): Shape => {
  const [first = ''] = words
  if (isGerund(raw[0]) || first === 'any' || bareNouns.has(first)) return 'NOUN'
  if (first === 'a' || first === 'an') return 'INDEFINITE'
  if (determiners.has(first)) return 'PHRASE'
  const isShort = words.length <= 3 && /^[a-z]/.test(raw[0] ?? '') && !/(?:ed|ly)$/.test(first)
  return isShort && !small.has(first) ? 'INDEFINITE' : 'OTHER'
}
