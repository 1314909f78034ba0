// A speaker's noun phrase → whom it names: separates joint speakers, takes titles and appositions off the name, and
// finds what kind of speaker it is. The head of the phrase speaks: *opponents of Mayor Lund* are not Lund.
import type { Span } from '../../../text/span.ts'
import { type Analysis, sentenceAt, tokenAt } from '../../analysis.ts'
import type { SpeakerShape } from '../../extracted.ts'
import type { Gender } from '../../../language/gender.ts'
import {
  anonymousNouns,
  bodyNouns,
  documentNouns,
  feminineNames,
  feminineTitles,
  groupNouns,
  masculineNames,
  masculineTitles,
  officeNouns,
} from '../../../language/en/names.ts'
import { demonyms } from '../../../language/en/descriptions.ts'
import { feminineNouns, isSeveral, masculineNouns, personNouns } from '../../../language/en/person-nouns.ts'
import { determiners, personalPronouns, titles } from '../../../language/en/words.ts'
import type { Mention } from '../../mention.ts'
import {
  appositionName,
  behindLastComma,
  linkAt,
  type EnglishName,
  nameIn,
  shapeOf,
  withoutTrade,
  type Word,
  written,
  splitBy,
} from './name.ts'
import { hasListedTail, selfNamed } from './self-named.ts'

/** In the order of the text; empty for a phrase without words. */
export const mentionsIn = (analysis: Analysis, span: Span): readonly Mention[] =>
  jointParts(analysis, wordsIn(analysis, span)).flatMap((part) => mentionOf(analysis, part) ?? [])

const wordsIn = ({ text, tokens }: Analysis, span: Span): readonly Word[] => {
  const found: Word[] = []
  for (let i = tokenAt(tokens, span.start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= span.end) break
    const first = text[token.start] ?? ''
    const { start, end, folded } = token
    const isCapital =
      first !== first.toLowerCase() &&
      (!/^(?:the|a|an|his|her|its|their|my|our|your|this|these|some|one)$/.test(folded) ||
        isInitial(tokens, i))
    found.push({ start, end, folded, isCapital })
  }
  return found
}

/** *the A.B.C.*, *A. Moss*. */
const isInitial = (tokens: Analysis['tokens'], i: number): boolean =>
  tokens[i]?.folded === 'a' && tokens[i + 1]?.folded === '.' && tokens[i + 1]?.gap === 0

/** *X and Y*, both names or both with an article, are two; *the Department of Health and Human Services* is one. */
const jointParts = (analysis: Analysis, words: readonly Word[]): readonly (readonly Word[])[] => {
  const comma = words.findIndex(({ folded }) => folded === ',')
  const at = words.findIndex(({ folded }, i) => folded === 'and' && i > 0)
  if (at < 0 || hasListedTail(words) || (comma >= 0 && comma < at && !isList(words, at))) return [words]
  const left = words.slice(0, at)
  const right = words.slice(at + 1)
  if (!isWhole(analysis, left) || !isWhole(analysis, right) || isOne(analysis, left, right)) return [words]
  return [...splitBy(left, ','), ...jointParts(analysis, right)]
}

/**
 * *the Department of Health and Human Services*: an organisation and the rest of its name. *opponents of Lund and
 * Reyes*: both depend on one noun.
 */
const isOne = (analysis: Analysis, left: readonly Word[], right: readonly Word[]): boolean => {
  // *Police and firefighters*
  if (left.length === 1 && [left, right].every((words) => personNouns.has(folding(words.at(-1)))))
    return false
  const [one, other] = [mentionOf(analysis, left), mentionOf(analysis, right)]
  if (!one || !other) return false
  const last = folding(right.at(-1))
  if (one.shape === 'ORGANISATION' && !determiners.has(folding(right[0])))
    return other.gender === undefined || bodyNouns.has(last)
  if (one.shape === 'PERSON') return right.length === 1 && isUnlikePerson(one, left)
  return linkAt(left) < left.length && linkAt(right) === right.length && !personNouns.has(last)
}

/** *Avon Fire | and Rescue*: two capitalised words, the first of which is not a first name. */
const isUnlikePerson = ({ gender, role }: Mention, words: readonly Word[]): boolean =>
  gender === undefined && role === null && words.filter(({ isCapital }) => isCapital).length > 1

const folding = (word: Word | undefined): string => word?.folded ?? ''

/** *X, Y and Z*: only names before the last comma. */
const isList = (words: readonly Word[], at: number): boolean =>
  splitBy(words.slice(0, at), ',').every((part) =>
    part.every(({ isCapital, folded }) => isCapital || folded === '.'),
  )

/** Whether the words could speak by themselves: a person's name, people, or a phrase that begins with an article. */
const isWhole = (analysis: Analysis, words: readonly Word[]): boolean => {
  const shape = mentionOf(analysis, words)?.shape
  const opens = determiners.has(words[0]?.folded ?? '')
  const head = words[linkAt(words) - 1]?.folded ?? ''
  return shape === 'PERSON' || shape === 'STATE' || opens || shape === 'ANONYMOUS' || personNouns.has(head)
}

const mentionOf = (analysis: Analysis, all: readonly Word[]): Mention | undefined => {
  const opens = folding(all[0])
  const hasArticle = /^(?:the|a|an|this|that|these|those|both)$/.test(opens) && all[0]?.isCapital !== true
  const from = (hasArticle || /^(?:that|those|both)$/.test(opens)) && all.length > 1 ? 1 : 0
  const core = hasListedTail(all) ? all.slice(from) : beforeBreak(all.slice(from))
  const [first] = all
  const last = all.at(-1)
  if (!first || !last || core.length === 0) return undefined
  const phrase: NounPhrase = {
    analysis,
    opens,
    core,
    apposition: all.slice(from + core.length + 1),
    span: { start: first.start, end: last.end },
  }
  const named = nameOf(phrase, opensSentence(analysis, first))
  return named && !named.isOffice ? namedMention(phrase, named) : unnamedMention(phrase, named)
}

const nameOf = ({ analysis, opens, core }: NounPhrase, isFirst: boolean): EnglishName | undefined => {
  const found = nameIn(core, opens === 'the')
  // *Secretary of State John Kerry* opens as *Teachers of the town* do.
  const isHolder = found?.words[0] !== undefined && core.indexOf(found.words[0]) > linkAt(core)
  if ((isPlural(analysis, core) && !isHolder) || (opens === 'the' && isDemonym(core))) return undefined
  return found && withoutTrade(found, isFirst)
}

interface NounPhrase {
  readonly analysis: Analysis
  /** Its first word, folded. */
  readonly opens: string
  /** Without its article, up to a comma, a bracket or a relative word. */
  readonly core: readonly Word[]
  readonly apposition: readonly Word[]
  readonly span: Span
}

const namedMention = ({ analysis: { text }, apposition, span }: NounPhrase, named: EnglishName): Mention => {
  const shape = shapeOf(named.words)
  if (shape !== 'PERSON')
    return {
      span,
      name: written(text, named.words) ?? '',
      role: null,
      shape,
      number: 'singular',
      generic: false,
    }
  const before = named.before.filter(({ folded }) => !determiners.has(folded))
  const isRole = before.some((word) => !isCourtesy(word) && word.folded !== '.')
  const role = isRole ? before : [...before, ...beforeBreak(apposition.filter(isNoArticle))]
  return personMention(text, span, named.words, role)
}

/** An office, or what its head noun says. A person's name after the comma is the name. */
const unnamedMention = (
  { analysis: { text }, opens, core, apposition, span }: NounPhrase,
  named: EnglishName | undefined,
): Mention => {
  const person = [beforeBreak(apposition), behindLastComma(apposition)]
    .map(appositionName)
    .reduce((found, one) => found ?? one, selfNamed(apposition))
  if (person) return personMention(text, span, person.words, [...core, ...person.before])
  const body = bodyNouns.has(folding(core.at(-1))) ? apposition.filter(({ folded }) => folded !== ',') : []
  // *The regulator, Ofgas,*
  if (body.length > 0 && body.every(({ isCapital }) => isCapital))
    return { span, name: written(text, body) ?? '', role: null, shape: 'ORGANISATION', generic: false }
  if (named && linkAt(core) < core.length) return { span, ...office(text, named.words) }
  const isDefinite = named !== undefined || /^(?:the|this|that|these|those)$/.test(opens)
  return { span, ...common(text, core, isDefinite) }
}

const personMention = (text: string, span: Span, named: readonly Word[], role: readonly Word[]): Mention => ({
  span,
  name: written(text, named) ?? '',
  role: written(
    text,
    role.filter((word) => !isCourtesy(word)),
  ),
  shape: 'PERSON',
  gender: genderOf(role, named),
  number: 'singular',
  generic: false,
})

const office = (text: string, words: readonly Word[]): Omit<Mention, 'span'> => ({
  name: written(text, words) ?? '',
  role: null,
  shape: 'OFFICE',
  gender: genderOf(words, []),
  number: 'singular',
  generic: true,
})

const isCourtesy = ({ folded }: Word): boolean => /^(?:mr|mrs|ms|miss|dr|sir|madam)$/.test(folded)

const isNoArticle = ({ folded }: Word): boolean => !/^(?:the|a|an)$/.test(folded)

/** Up to the comma, bracket, dash or relative word that ends the name's own phrase. */
const beforeBreak = (words: readonly Word[]): readonly Word[] => {
  const at = words.findIndex(({ folded }, i) => i > 0 && /^(?:[,(;:—–]|who|which|that|whose)$/u.test(folded))
  return at < 0 ? words : words.slice(0, at)
}

/**
 * *Teachers on short contracts*, *Opponents of the plan*: a common noun with a capital only because it opens the
 * sentence. It is a plural with modifiers that has no capital anywhere else in the text.
 */
const isPlural = (analysis: Analysis, words: readonly Word[]): boolean => {
  const [first] = words
  const link = linkAt(words)
  if (!first || link !== 1 || !opensSentence(analysis, first)) return false
  if (personNouns.has(first.folded) || anonymousNouns.has(first.folded)) return true
  return (
    /[^s’']s$/.test(first.folded) &&
    link < words.length &&
    words[1]?.folded !== 'of' &&
    !isNameElsewhere(analysis, first)
  )
}

const opensSentence = ({ tokens, sentences }: Analysis, { start }: Word): boolean => {
  const at = tokenAt(tokens, start)
  return sentences[sentenceAt(sentences, at)]?.from === at
}

const isNameElsewhere = (analysis: Analysis, word: Word): boolean =>
  analysis.places(word.folded).some((place) => {
    const token = analysis.tokens[place]
    if (!token || token.start === word.start) return false
    const first = analysis.text[token.start] ?? ''
    return first !== first.toLowerCase() && !opensSentence(analysis, { ...word, start: token.start })
  })

const genderOf = (before: readonly Word[], named: readonly Word[]): Gender | undefined => {
  const given = named[0]?.folded ?? ''
  const isOne = ({ folded }: Word, lists: readonly ReadonlySet<string>[]): boolean =>
    lists.some((list) => list.has(folded))
  if (before.some((word) => isOne(word, [feminineTitles, feminineNouns]))) return 'feminine'
  if (before.some((word) => isOne(word, [masculineTitles, masculineNouns]))) return 'masculine'
  // *Mark-Viverito* is a surname.
  if (named.length < 2 || (named.length === 3 && folding(named[1]) === '-')) return undefined
  if (feminineNames.has(given)) return 'feminine'
  return masculineNames.has(given) ? 'masculine' : undefined
}

/** A phrase without a name: who or what its head noun is. The name includes its modifiers. */
const common = (text: string, words: readonly Word[], isDefinite: boolean): Omit<Mention, 'span'> => {
  const head = folding(words[linkAt(words) - 1]).replace(/['’]s?$/, '')
  const shape = commonShape(head)
  return {
    name: written(text, words) ?? '',
    role: null,
    shape,
    gender: nounGender(head),
    number: isSeveral(head) ? 'plural' : 'singular',
    generic: isGeneric(words, shape, isDefinite),
  }
}

/** *the minister*, *the Vermont senator*, *Senator*: somebody met before, if anybody fits. */
const isGeneric = (words: readonly Word[], shape: SpeakerShape, isDefinite: boolean): boolean => {
  if (words.length === 1 && personalPronouns.has(folding(words[0]))) return true
  if (words.every(({ isCapital, folded }) => isCapital && titles.has(folded))) return true
  if (!isDefinite || shape === 'GROUP' || linkAt(words) < words.length) return false
  return shape === 'OFFICE' || !words.some(isProper)
}

/** *the Norwegian*, *the 23-year-old Norwegian*; not *the Super Swede*. */
const isDemonym = (words: readonly Word[]): boolean =>
  demonyms.has(folding(words.at(-1))) && !words.slice(0, -1).some(({ isCapital }) => isCapital)

const isProper = ({ isCapital, folded }: Word, i: number): boolean =>
  isCapital && !titles.has(folded) && !demonyms.has(folded) && (i > 0 || !opensAsNoun(folded))

const opensAsNoun = (folded: string): boolean => personNouns.has(folded) || bodyNouns.has(folded)

const nounGender = (head: string): Gender | undefined => {
  if (feminineTitles.has(head) || feminineNouns.has(head)) return 'feminine'
  return masculineTitles.has(head) || masculineNouns.has(head) ? 'masculine' : undefined
}

const commonShape = (head: string): SpeakerShape => {
  if (officeNouns.has(head)) return 'OFFICE'
  if (anonymousNouns.has(head)) return 'ANONYMOUS'
  if (bodyNouns.has(head) || documentNouns.has(head)) return 'ORGANISATION'
  return groupNouns.has(head) || isSeveral(head) ? 'GROUP' : 'ANONYMOUS'
}
