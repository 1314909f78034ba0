// An analysed English text with what each token can be: a bit set for each token, by one look-up in the lexicon.
import { type Analysis, noteOf } from '../analysis.ts'
import type { Quotation } from '../../text/quotation-mark.ts'
import type { Token } from '../../text/token.ts'
import { type CueVerb, cueVerbs } from '../../language/en/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  calendar,
  commonVerbs,
  conjunctions,
  determiners,
  noAdverbs,
  personalPronouns,
  possessives,
  prepositions,
  relatives,
  subordinators,
  titles,
} from '../../language/en/words.ts'
import { speechNouns } from '../../language/en/speech-nouns.ts'
import { codeOf } from '../../text/hash.ts'

export const capital = 1
export const determiner = 2
export const pronoun = 4
export const possessive = 8
export const relative = 16
export const preposition = 32
export const conjunction = 64
export const subordinator = 128
export const auxiliary = 256
export const adverb = 512
export const numeral = 1024
export const mark = 2048
export const title = 4096
export const calendarWord = 8192
export const cueVerb = 16_384
export const plainVerb = 32_768
export const speechNoun = 65_536

const lists: readonly (readonly [number, Pick<ReadonlySet<string>, 'has'>])[] = [
  [determiner, determiners],
  [pronoun, personalPronouns],
  [possessive, possessives],
  [relative, relatives],
  [preposition, prepositions],
  [conjunction, conjunctions],
  [subordinator, subordinators],
  [auxiliary, auxiliaries],
  [adverb, adverbs],
  [title, titles],
  [calendarWord, calendar],
  [plainVerb, commonVerbs],
  [speechNoun, speechNouns],
]

/** Everything that the rules of English look at. */
export interface EnglishReading {
  readonly analysis: Analysis
  /** For each token, the bits of this file. */
  readonly bits: Int32Array
  /** For each token, a code of what it is: the word itself in closed classes, the class of any other word. */
  readonly shapes: Int32Array
  /** For each token, the code of its folded word. */
  readonly words: Int32Array
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** For each sentence, the number of its paragraph. */
  readonly paragraphOf: Int32Array
  /** For each token, the index of the outermost quotation around it that can contain somebody's words, or -1. */
  readonly quotationOf: Int32Array
  /** What `finiteAt` has found where it has been called; 0 elsewhere. */
  readonly finite: Uint8Array
}

interface Entry {
  /** The bits that the folded word has by itself, wherever it is. */
  readonly bits: number
  readonly word: number
  readonly shape: number
  readonly capitalShape: number
}

const known = new Map<string, Entry>()

const entryOf = (word: string, kind: Token['kind']): Entry => {
  const found = known.get(word)
  if (found !== undefined) return found
  const bits = kind === 'word' ? bitsOf(word) : kind === 'mark' ? mark : numeral
  const made = {
    bits,
    word: codeOf(word),
    shape: codeOf(shapeOf(word, bits)),
    capitalShape: codeOf(shapeOf(word, bits | capital)),
  }
  if (known.size > 50_000) known.clear()
  known.set(word, made)
  return made
}

const bitsOf = (word: string): number => {
  let bits = cueVerbs.has(word) ? cueVerb : 0
  for (const [bit, words] of lists) if (words.has(word)) bits |= bit
  if (/['’]s$|s['’]$/.test(word)) bits |= possessive
  if (word.length > 4 && word.endsWith('ly') && !noAdverbs.has(word)) bits |= adverb
  return bits
}

const closed = determiner | pronoun | relative | preposition | conjunction | subordinator | auxiliary | mark

const shapeOf = (word: string, bits: number): string => {
  if (bits & closed) return word
  if (bits & numeral) return '9'
  if (bits & calendarWord && bits & capital) return 'day'
  if (bits & cueVerb) return `v${cueVerbs.get(word)?.form ?? ''}`
  return openShape(bits)
}

const openShape = (bits: number): string => {
  if (bits & plainVerb) return 'V'
  if (bits & adverb) return 'ly'
  if (bits & title) return 'T'
  if (bits & capital) return 'N'
  return bits & possessive ? 's' : 'n'
}

/** Made once for a text, in proportion to its length, and once more if its quotations were changed. */
export const readingOf = (analysis: Analysis): EnglishReading => {
  const known = firstReading(analysis)
  return known.analysis.quotations === analysis.quotations ? known : read(analysis)
}

const read = (analysis: Analysis): EnglishReading => {
  const { text, tokens, sentences } = analysis
  const bits = new Int32Array(tokens.length)
  const shapes = new Int32Array(tokens.length)
  const words = new Int32Array(tokens.length)
  tokens.forEach((token, i) => {
    const entry = entryOf(token.folded, token.kind)
    const isName = token.kind === 'word' && isCapital(text, token.start)
    const isMonth = isName && /^(?:may|will)$/.test(token.folded) && goesOn(tokens, i)
    bits[i] = (isName ? entry.bits | capital : entry.bits) & (isMonth ? ~auxiliary : -1)
    shapes[i] = isName ? entry.capitalShape : entry.shape
    words[i] = entry.word
  })
  const sentenceOf = new Int32Array(tokens.length)
  const paragraphOf = new Int32Array(sentences.length)
  let paragraph = 0
  sentences.forEach(({ from, to, opensParagraph }, s) => {
    if (opensParagraph && s > 0) paragraph++
    paragraphOf[s] = paragraph
    sentenceOf.fill(s, from, to)
  })
  return {
    analysis,
    bits,
    shapes,
    words,
    sentenceOf,
    paragraphOf,
    quotationOf: quotationOf(analysis),
    finite: new Uint8Array(tokens.length),
  }
}

const firstReading = noteOf(read)

/** Whether a word is before it in its line: then the capital is the word's own (*in May*). */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.breaks === 0 && tokens[i - 1]?.kind === 'word'

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const character = text[at] ?? ''
  return character !== character.toLowerCase()
}

/**
 * The outermost quotations that can contain words. In a text with double marks, single ones are a headline's or inside
 * others. A value in a tag (`id="…"`) is not speech.
 */
const quotationOf = ({ text, tokens, quotations }: Analysis): Int32Array => {
  const isSingle = ({ open }: Quotation): boolean => /^[‘']$/.test(text[open] ?? '')
  const hasDouble = quotations.some((one) => !isSingle(one))
  const isSpeech = (one: Quotation): boolean =>
    text[one.open - 1] !== '=' && !(hasDouble && isSingle(one)) && !isNickname(text, one)
  const tokenAtOrAfter = (from: number, offset: number): number => {
    let at = from
    while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++
    return at
  }
  const found = new Int32Array(tokens.length).fill(-1)
  let done = 0
  let token = 0
  quotations.forEach((one, q) => {
    if (one.open < done || !isSpeech(one)) return
    const from = tokenAtOrAfter(token, one.open)
    token = tokenAtOrAfter(from, one.close)
    found.fill(q, from, token)
    done = one.close
  })
  return found
}

/** In UTF-16 code units. */
const longestNickname = 24

/** *Boris “the Bull” Katz*: a word or two inside a name. */
const isNickname = (text: string, { open, close }: Quotation): boolean =>
  close - open <= longestNickname &&
  /\p{Lu}[\p{L}’'-]*\.? $/u.test(text.slice(Math.max(0, open - 30), open)) &&
  /^ \p{Lu}\p{L}/u.test(text.slice(close, close + 3)) &&
  /^.(?:the )?\p{Lu}[^,.!?]*.$/u.test(text.slice(open, close))

export const has = (reading: EnglishReading, token: number, bit: number): boolean =>
  ((reading.bits[token] ?? 0) & bit) !== 0

/** The folded word at a token; the empty string outside the text. */
export const wordAt = ({ analysis }: EnglishReading, token: number): string =>
  analysis.tokens[token]?.folded ?? ''

export const verbAt = (reading: EnglishReading, token: number): CueVerb | undefined =>
  has(reading, token, cueVerb) ? cueVerbs.get(wordAt(reading, token)) : undefined

/** The code of what a token is; 0 outside the text. */
export const shapeAt = (reading: EnglishReading, token: number): number => reading.shapes[token] ?? 0

/** Whether a token is inside a quotation that can contain somebody's words, or is one of its marks. */
export const isQuoted = (reading: EnglishReading, token: number): boolean =>
  (reading.quotationOf[token] ?? -1) >= 0
