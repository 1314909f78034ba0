// What a part of a claim without a record may be about all the same: statements in other words or in the other language
// that share something with it. They are pointed at; whether they say the same is left open.
import { arabicScript } from '../../language/script.ts'
import { cluesOf, type KnownName } from '../../match/related/clue.ts'
import { closenessOf } from '../../match/related/closeness.ts'
import { type ClueIndex, compared, indexOf, type Shared } from '../../match/related/compare.ts'
import { meanings } from '../../match/related/meanings.ts'
import { nameRunsIn } from '../../match/related/name.ts'
import { pointedAt } from '../../match/related/pointed-at.ts'
import {
  namedAs,
  type NamedSpeaker,
  type NameWord,
  nameWordsIn,
  nameWordsOf,
  soundingLike,
} from '../../match/related/speaker.ts'
import { bitsOf, termsIn, weighed, type WeighedClue } from '../../match/related/weigh.ts'
import { primaryLanguage } from '../../text/language.ts'
import { statementText } from '../../statement/statement.ts'
import type { Loader } from '../../store/read/loader.ts'
import { statementsById } from '../../store/read/lookup.ts'
import { bearersOf, nameWordsBySound, type SaidBy, saidBySpeakers } from '../../store/read/name-words.ts'
import { namesBeside } from '../../store/read/names-beside.ts'
import type { CountedProbe } from '../../store/read/probe.ts'
import { relatedCandidates, termFrequencies } from '../../store/read/related-candidates.ts'
import type { StatementView } from '../../store/read/view.ts'
import { nothing, wanting } from '../../store/read/want.ts'
import type { Span } from '../../text/span.ts'
import { wordKey, words } from '../../text/word.ts'
import { isProperName } from '../link/proper-name.ts'
import type { AskedSpeaker } from './asked.ts'
import type { FindOptions } from './find-records.ts'

/** A statement that a claim may be about. */
export interface Related {
  readonly statement: StatementView
  /** What both have, as each writes it; the most informative first. */
  readonly shared: readonly Shared[]
  /** Only to be compared with the closeness of others. */
  readonly closeness: number
}

/** How many related statements a check reports. */
export const mostRelated = 5
/** How many candidates are compared. */
const compare = 150
/** The least likeness of a way that is looked up: words near a translation are compared, but never looked up. */
const leastLikeness = 0.6
/** The count for a speaker whose statements were not counted. */
const many = 1000

/** The words of a part, and the speaker asked for. */
export interface RelatedAsking extends Omit<FindOptions, 'budget'> {
  readonly text: string
  readonly lang: string
  readonly asked: AskedSpeaker | null
}

/** The closest first, at most five. Takes eight SQL statements, whatever is found. */
export const relatedTo = async (loader: Loader, asking: RelatedAsking): Promise<readonly Related[]> => {
  const { text } = asking
  const clues = cluesOf(text, await meanings(), await namesOnRecord(loader, text))
  const frequencies = await termFrequencies(loader, termsIn(clues))
  const weighedClues = weighed(clues, frequencies)
  const claimed = [...nameWordsIn(weighedClues), ...nameWordsOf(asking.asked?.name ?? '')]
  const said = await saidByNamed(loader, claimed, asking.asked)
  const views = await candidates(loader, asking, probesOf(weighedClues), said)
  const index = indexOf(weighedClues)
  const bits = (speakers: readonly string[]): number =>
    bitsOf(
      speakers.reduce((sum, id) => sum + (said.counts.get(id) ?? many), 0),
      frequencies.total,
    )
  const namedSpeaker = (view: StatementView): NamedSpeaker | null =>
    speakerOf(view, claimed, asking.asked, { bits, bearers: said.bearers })
  const all: Related[] = []
  for (const view of views) {
    await loader.breathe()
    all.push(relatedOf(view, index, asking, namedSpeaker(view)))
  }
  const close = all
    .filter(({ closeness }) => Number.isFinite(closeness))
    .sort((a, b) => b.closeness - a.closeness || (a.statement.id < b.statement.id ? -1 : 1))
  return pointedAt(distinct(close), ({ statement }) => wordsOf(statement)).slice(0, mostRelated)
}

const wordsOf = ({ spans = [] }: StatementView): string => statementText(spans)

/** Only the first of the statements with the same words. */
export const distinct = (related: readonly Related[]): readonly Related[] => {
  const seen = new Set<string>()
  return related.filter(({ statement }) => {
    const key = wordKey(wordsOf(statement))
    return !seen.has(key) && seen.add(key)
  })
}

const namesOnRecord = async (loader: Loader, text: string): Promise<readonly KnownName[]> => {
  const runs = nameRunsIn(text)
  const beside = await namesBeside(loader, [...new Set(runs.flatMap(({ keys }) => keys))])
  return runs.flatMap(({ start, end, keys }) => {
    const others = keys.flatMap((key) => (beside.get(key) ?? []).filter((other) => !keys.includes(other)))
    return others.length === 0 ? [] : [{ start, end, others: [...new Set(others)] }]
  })
}

/** What was said by the speakers whom the claim may name, in either script. */
const saidByNamed = async (
  loader: Loader,
  claimed: readonly NameWord[],
  asked: AskedSpeaker | null,
): Promise<SaidBy & Pick<NameWorth, 'bearers'>> => {
  const alike = claimed.length === 0 ? [] : soundingLike(claimed, await nameWordsBySound(loader))
  const bearers = await bearersOf(loader, alike)
  const ids = [...new Set([...(asked?.ids ?? []), ...[...bearers.values()].flat()])]
  return { ...(await saidBySpeakers(loader, ids)), bearers }
}

const probesOf = (clues: readonly WeighedClue[]): readonly CountedProbe[] =>
  clues.flatMap(({ ways }) =>
    ways
      .filter(({ likeness }) => likeness >= leastLikeness)
      .map(({ terms, weight, count }) => ({ terms, weight, count })),
  )

const candidates = async (
  loader: Loader,
  { review, without }: RelatedAsking,
  probes: readonly CountedProbe[],
  said: SaidBy,
): Promise<readonly StatementView[]> => {
  const found = await relatedCandidates(loader, { probes, review, without, limit: compare })
  const hidden = new Set(without)
  const ids = [...new Set([...found, ...said.statements])].filter((id) => !hidden.has(id))
  const want = wanting({
    text: nothing,
    attributions: wanting({ speaker: wanting({ names: nothing, roles: nothing }), role: nothing }),
  })
  const views = await statementsById(loader, ids, want)
  return views.filter((view) => review.includes(view.review))
}

interface NameWorth {
  /** How many bits it is worth that one of these is named. */
  readonly bits: (speakers: readonly string[]) => number
  /** Word of a name → the speakers whose names have it. */
  readonly bearers: ReadonlyMap<string, readonly string[]>
}

const speakerOf = (
  { attributions = [] }: StatementView,
  claimed: readonly NameWord[],
  asked: AskedSpeaker | null,
  { bits, bearers }: NameWorth,
): NamedSpeaker | null => {
  const named = attributions
    .filter(({ standing }) => standing !== 'REJECTED')
    .flatMap(({ speaker }) => {
      const names = (speaker.names ?? []).map(({ text }) => text)
      const shared = asked?.ids.includes(speaker.id)
        ? {
            claim: asked.name,
            record: names[0] ?? asked.name,
            weight: bits(asked.ids),
            places: placesOf(asked.name, claimed),
          }
        : namedAs(claimed, names.filter(isName), bits([speaker.id]), (word) =>
            bits(bearers.get(word) ?? [speaker.id]),
          )
      return shared ?? []
    })
  return named.toSorted((a, b) => b.weight - a.weight)[0] ?? null
}

/** *exit polls in Ohio*, which a machine took for a speaker, is not a name. Arabic has no capitals to judge by. */
const isName = (name: string): boolean => arabicScript.isIn(name) || isProperName(name)

const placesOf = (name: string, claimed: readonly NameWord[]): readonly Span[] => {
  const own = words(name)
  return claimed.filter(({ folded, end }) => end > 0 && own.includes(folded))
}

/** How many shared things are reported for each statement. */
const mostShared = 8

const relatedOf = (
  view: StatementView,
  index: ClueIndex,
  { lang }: RelatedAsking,
  speaker: NamedSpeaker | null,
): Related => {
  const comparison = compared(index, wordsOf(view), speaker?.places)
  const isTranslated = primaryLanguage(view.lang) !== primaryLanguage(lang)
  const closeness = closenessOf({ ...comparison, speaker: speaker?.weight ?? 0, isTranslated })
  const named =
    speaker === null
      ? []
      : [{ kind: 'NAME' as const, claim: speaker.claim, record: speaker.record, weight: speaker.weight }]
  return { statement: view, closeness, shared: [...named, ...comparison.shared].slice(0, mostShared) }
}
