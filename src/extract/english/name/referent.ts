// Whom an English pronoun means: of the people named or described shortly before and allowed by its gender and number,
// the most prominent one as a subject, as the last speaker, or by being near. If nobody fits, it stays open.
import { type Analysis, spanOf, tokenAt } from '../../analysis.ts'
import type { PastTurn, PronounAt, SpeakerKnown } from '../../language.ts'
import type { Mention } from '../../mention.ts'
import { bodyNouns, documentNouns } from '../../../language/en/names.ts'
import { personNouns } from '../../../language/en/person-nouns.ts'
import { madeWhole } from './antecedent.ts'
import { mentionsIn } from './mention.ts'
import { type People, peopleIn, type Person } from './people.ts'
import { phrasesIn } from '../phrase/phrase.ts'
import { sameName } from './same-name.ts'
import { has, pronoun, type EnglishReading, verbAt, wordAt } from '../reading.ts'
import { sharedSubject } from '../phrase/clause-subject.ts'
import { widen } from '../phrase/widen.ts'

/** How many sentences back are searched. */
const window = 5

/** Who is meant; empty when that is open. */
export const referents = (
  analysis: Analysis,
  at: PronounAt,
  turns: readonly PastTurn[],
): readonly Mention[] => {
  const people = peopleIn(analysis)
  const token = tokenAt(analysis.tokens, at.start)
  const word = wordAt(people.reading, token).replace(/['’](?:s|d|ll|re|ve|m)$/, '')
  if (/^(?:he|she|his|her|him|himself|herself)$/.test(word)) return onePerson(people, token, at, turns)
  if (/^(?:they|them|their|themselves)$/.test(word)) return several(people.reading, token, turns)
  if (/^(?:it|its|itself)$/.test(word)) return body(people.reading, token, turns)
  // Words that no verb reports are not the last speaker's by default.
  return verbAt(people.reading, token) ? lastNear(people.reading, token, turns) : []
}

interface Candidate {
  readonly known: SpeakerKnown
  readonly mention: Mention
  score: number
}

const onePerson = (
  people: People,
  token: number,
  at: PronounAt,
  turns: readonly PastTurn[],
): readonly Mention[] => {
  const best = standingOut(people, token, at, turns).reduce<Candidate | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  )
  return best ? [best.mention] : []
}

/** The people of the last sentences whom a gender allows, each with a score of how prominent the person is. */
export const standingOut = (
  { reading, all }: People,
  token: number,
  { gender, inScope }: Omit<PronounAt, 'start'>,
  turns: readonly PastTurn[],
): readonly Candidate[] => {
  const sentence = reading.sentenceOf[token] ?? 0
  const found: Candidate[] = []
  const weigh = (mention: Mention, score: number): void => {
    if (gender && mention.gender && mention.gender !== gender) return
    const surer = score + (gender && mention.gender === gender ? 0.7 : 0)
    const known = found.find((one) => sameName(one.known, mention))
    if (!known)
      found.push({
        known: { name: mention.name, shape: mention.shape, gender: mention.gender },
        mention,
        score: surer,
      })
    else known.score = Math.max(known.score, surer) + 0.15
  }
  for (const turn of turns) {
    const distance = sentence - (reading.sentenceOf[tokenAt(reading.analysis.tokens, turn.at)] ?? 0)
    const [only] = turn.speakers
    if (!only || turn.speakers.length > 1 || distance > window * 2 || !isPerson(only)) continue
    weigh(mentionOfKnown(only), 2 - 0.7 * distance)
  }
  for (const person of peopleBefore(all, token, sentence - window))
    if (person.isSure && inScope(person.mention.span))
      weigh(madeWhole(reading.analysis, person.mention), scoreOf(person, sentence))
  return found
}

/** A person, not an organisation or a thing that can report something (*the registry*). */
const isPerson = ({ name, shape }: SpeakerKnown): boolean => {
  if (shape === 'PERSON' || shape === 'OFFICE') return true
  const head =
    name
      .toLowerCase()
      .split(/ (?:of|for|from|at|in|with|on|to|close|who) /u)[0]
      ?.split(' ')
      .at(-1) ?? ''
  return shape === 'ANONYMOUS' && (personNouns.has(head) || /^(?:one|somebody|someone)$/.test(head))
}

const scoreOf = (person: Person, sentence: number): number =>
  (person.isSubject ? 1.2 : 0) -
  (person.isOwner ? 0.6 : 0) +
  0.3 -
  (person.isQuoted ? 1.5 : 0) -
  0.8 * (sentence - person.sentence)

const peopleBefore = (all: readonly Person[], token: number, from: number): readonly Person[] => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((all[middle]?.from ?? 0) < token) low = middle + 1
    else high = middle
  }
  const before = all.slice(Math.max(0, low - 40), low)
  return before.filter(({ sentence }) => sentence >= from)
}

const mentionOfKnown = ({ name, shape, gender }: SpeakerKnown): Mention => ({
  name,
  shape,
  gender,
  span: { start: 0, end: 0 },
  role: null,
  generic: false,
})

const isPlural = ({ speakers }: PastTurn): boolean => speakers.length > 1 || speakers[0]?.shape === 'GROUP'

/** *X and Y met. They said …*: the subject of the sentence before, or the last speakers, when there are several. */
const several = (reading: EnglishReading, token: number, turns: readonly PastTurn[]): readonly Mention[] => {
  const subject = subjectOfPrevious(reading, token)
  const mentions = subject ? mentionsIn(reading.analysis, subject) : []
  const isSeveral = mentions.length > 1 || (mentions[0]?.number === 'plural' && mentions[0].shape === 'GROUP')
  if (isSeveral) return mentions
  const last = lastTurn(reading, token, turns)
  return last && (isPlural(last) || last.speakers[0]?.shape === 'ORGANISATION')
    ? last.speakers.map(mentionOfKnown)
    : []
}

/** The subject of the sentence before the token's. */
const subjectOfPrevious = (
  reading: EnglishReading,
  token: number,
): { start: number; end: number } | undefined => {
  const sentence = (reading.sentenceOf[token] ?? 0) - 1
  const previous = reading.analysis.sentences[sentence]
  if (!previous) return undefined
  const subject = sharedSubject(reading, previous.to - 1)
  if (!subject || has(reading, subject.from, pronoun)) return undefined
  return spanOf(reading.analysis.tokens, subject.from, subject.to)
}

/** An organisation or a document: the subject of the sentence before, one that it mentions, or the last speaker. */
const body = (reading: EnglishReading, token: number, turns: readonly PastTurn[]): readonly Mention[] => {
  const subject = subjectOfPrevious(reading, token)
  const [mention] = subject ? mentionsIn(reading.analysis, subject) : []
  if (mention && (mention.shape === 'ORGANISATION' || mention.shape === 'STATE')) return [mention]
  const issuer = issuerBefore(reading, token)
  if (issuer && mention) return [mention]
  const document = documentBefore(reading, token)
  if (document) return [document]
  const last = lastTurn(reading, token, turns)
  const [only] = last?.speakers ?? []
  return only && (only.shape === 'ORGANISATION' || only.shape === 'STATE') ? [mentionOfKnown(only)] : []
}

/** *The regulator has put out a statement. It said …*: a statement is its issuer's. A letter speaks for itself. */
const issuerBefore = (reading: EnglishReading, token: number): boolean => {
  const previous = reading.analysis.sentences[(reading.sentenceOf[token] ?? 0) - 1]
  return previous !== undefined && /^(?:statement|release)$/.test(wordAt(reading, previous.to - 2))
}

/** *signed a letter to the council*: a document or an organisation with an indefinite article. */
const documentBefore = (reading: EnglishReading, token: number): Mention | undefined => {
  const previous = reading.analysis.sentences[(reading.sentenceOf[token] ?? 0) - 1]
  if (!previous) return undefined
  for (const phrase of phrasesIn(reading, previous.from, previous.to)) {
    const head = wordAt(reading, phrase.to - 1)
    if (!/^an?$/.test(wordAt(reading, phrase.from)) || !(documentNouns.has(head) || bodyNouns.has(head)))
      continue
    const whole = widen(reading, phrase)
    const span = spanOf(reading.analysis.tokens, whole.from, whole.to)
    if (span) return mentionsIn(reading.analysis, span)[0]
  }
  return undefined
}

const lastTurn = (
  reading: EnglishReading,
  token: number,
  turns: readonly PastTurn[],
): PastTurn | undefined => {
  const last = turns.at(-1)
  if (!last) return undefined
  const place = reading.sentenceOf[tokenAt(reading.analysis.tokens, last.at)] ?? 0
  return (reading.sentenceOf[token] ?? 0) - place <= window ? last : undefined
}

/** For words with nobody next to them: the last speaker, if it is near enough. */
const lastNear = (reading: EnglishReading, token: number, turns: readonly PastTurn[]): readonly Mention[] =>
  lastTurn(reading, token, turns)?.speakers.map(mentionOfKnown) ?? []
