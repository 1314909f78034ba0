// Whom *the luthier*, *the former mayor*, *the 51-year-old* means: somebody whom the text has called that, else the
// most prominent person of the last sentences whom it does not describe. Otherwise the mention stays as it is.
import { type Analysis, tokenAt } from '../../analysis.ts'
import type { Antecedent, PastTurn, SceneBefore, SpeakerKnown } from '../../language.ts'
import { demonyms, newcomers, nounsLike } from '../../../language/en/descriptions.ts'
import type { Mention } from '../../mention.ts'
import { words } from '../../../text/word.ts'
import { madeWhole } from './antecedent.ts'
import { type Description, descriptionsIn, isPersonNoun } from './description.ts'
import { type People, peopleIn } from './people.ts'
import { standingOut } from './referent.ts'
import { sameName } from './same-name.ts'

/** Undefined for plurals, organisations and descriptions that could fit anybody. */
export const describedPerson = (
  analysis: Analysis,
  mention: Mention,
  scene: SceneBefore,
): Antecedent | undefined => {
  const { turns } = scene
  if (mention.number === 'plural' || !/^(?:OFFICE|ANONYMOUS)$/.test(mention.shape)) return undefined
  const people = peopleIn(analysis)
  const token = tokenAt(analysis.tokens, mention.span.start)
  const said = phraseOf(mention)
  const called = latestOf(calledSo(people, token, said, mention), turns)
  if (called) return madeWhole(analysis, called)
  const unnamed = turns.findLast(({ speakers: [only] }) => only && isUnnamedSo(only, said))?.speakers[0]
  if (unnamed) return { ...mention, name: unnamed.name, gender: unnamed.gender, generic: false }
  const isOpen = scene.isInside || isIntroduced(analysis, mention, said) || !isEpithet(said)
  return isOpen ? undefined : whoStandsOut(people, token, mention, scene, said)
}

interface Said {
  readonly head: string
  /** Including the noun, without *the*. */
  readonly all: readonly string[]
  readonly isAge: boolean
}

const link = /^(?:of|for|at|in|from|with|on)$/

const phraseOf = ({ name }: Mention): Said => {
  const all = words(name)
  const isAge = /year-old|-of-\p{L}+$/u.test(name.toLowerCase())
  const at = isAge ? -1 : all.findIndex((word, i) => i > 0 && link.test(word))
  return { head: all[(at < 0 ? all.length : at) - 1] ?? '', all, isAge }
}

/** The people named before whom the text calls that, with the most words of the phrase. */
const calledSo = (people: People, token: number, said: Said, { gender }: Mention): readonly Description[] => {
  const all = nounsLike(said.head).flatMap((head) => descriptionsIn(people).get(head) ?? [])
  const fits = all.filter(
    ({ person }) =>
      person.from < token && !(gender && person.mention.gender && gender !== person.mention.gender),
  )
  const agreeing = (one: Description): number => said.all.filter((word) => one.words.has(word)).length
  const most = Math.max(0, ...fits.map(agreeing))
  return fits.filter((one) => agreeing(one) === most).sort((a, b) => a.person.from - b.person.from)
}

/** The one who spoke last, or else the one who was called that last. */
const latestOf = (called: readonly Description[], turns: readonly PastTurn[]): Mention | undefined => {
  const last = turns.findLast(({ speakers: [only] }) =>
    called.some(({ person }) => only && sameName(only, person.mention)),
  )?.speakers[0]
  const spoke = last && called.findLast(({ person }) => sameName(last, person.mention))
  return (spoke ?? called.at(-1))?.person.mention
}

/** *a senior official … the official*. */
const isUnnamedSo = ({ name, shape }: SpeakerKnown, { head, all }: Said): boolean =>
  (shape === 'ANONYMOUS' || shape === 'OFFICE') &&
  phraseOf({ name } as Mention).head === head &&
  all.every((word) => words(name).includes(word))

/** A description of somebody whom the reader already knows: an age, *former*, a trade. */
const isEpithet = ({ head, all, isAge }: Said): boolean =>
  isAge ||
  demonyms.has(head) ||
  (isPersonNoun(head) && (!newcomers.has(head) || all.some((word) => before.test(word))))

const before = /^(?:former|ex|then|outgoing|veteran)$/

/** *The club’s new coach, who arrived on Friday,*: somebody whom the text introduces here. */
const isIntroduced = ({ text }: Analysis, { span }: Mention, { all }: Said): boolean =>
  all.some((word) => /^(?:new|newly|first|second|third|next|other|another|same|only)$/.test(word)) ||
  /['’]s? | who /u.test(text.slice(span.start, span.end))

/** The score of a person named in the sentence before without being its subject. Anyone with less is left out. */
const leastScore = -0.55
/** How much lower the second score must be. */
const margin = 0.3

const whoStandsOut = (
  people: People,
  token: number,
  { gender }: Mention,
  { inScope, turns }: SceneBefore,
  said: Said,
): Antecedent | undefined => {
  const all = standingOut(people, token, { gender, inScope }, turns)
  const fitting = all.filter(
    ({ mention }) => mention.shape === 'PERSON' && (said.isAge || !isCalledElse(people, mention)),
  )
  const [best, second] = fitting.toSorted((a, b) => b.score - a.score)
  if (!best || best.score < leastScore) return undefined
  if (second && best.score - second.score < margin) return undefined
  // *the singer*: a trade may introduce somebody new. An age or a country hardly does.
  return { ...best.mention, isGuess: !said.isAge && !demonyms.has(said.head) }
}

/** Whether the text says what somebody is. */
const isCalledElse = (people: People, mention: Mention): boolean =>
  [...descriptionsIn(people)].some(
    ([head, all]) => isPersonNoun(head) && all.some(({ person }) => sameName(person.mention, mention)),
  )
