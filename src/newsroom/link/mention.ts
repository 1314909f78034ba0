// Everybody who speaks in a document, each once: what its statements say about one speaker is put together, and a short
// name goes to the full name that the document gives for it.
import type { ExtractedSpeaker, SpeakerShape } from '../../extract/extracted.ts'
import { bareKey, wordCount } from './name-variants.ts'

export interface Mention {
  /** The same for everything that is said about one speaker. */
  readonly key: string
  readonly name: string
  /** Other names that the document uses, without the name itself. */
  readonly aliases: readonly string[]
  /** As the document words them, in its order. */
  readonly roles: readonly string[]
  readonly shape: SpeakerShape
  /** 0 to 1: how sure the text is at its surest place that this is who speaks. */
  readonly confidence: number
}

/** The mentions in a document, and the one that an extracted speaker belongs to. */
export interface Mentions {
  readonly all: readonly Mention[]
  readonly of: (speaker: ExtractedSpeaker) => Mention | undefined
}

const keyOf = ({ name, shape }: Pick<ExtractedSpeaker, 'name' | 'shape'>): string =>
  `${shape}:${bareKey(name)}`

/** Speakers without a letter in their name are left out. */
export const mentionsOf = (speakers: readonly ExtractedSpeaker[]): Mentions => {
  const named = speakers.filter((speaker) => bareKey(speaker.name) !== '')
  const full = fullNames(named)
  const keyFor = (speaker: ExtractedSpeaker): string => full(speaker) ?? keyOf(speaker)
  const groups = new Map<string, ExtractedSpeaker[]>()
  for (const speaker of named) {
    const key = keyFor(speaker)
    groups.set(key, [...(groups.get(key) ?? []), speaker])
  }
  const mentions = new Map([...groups].map(([key, group]) => [key, mention(key, group)]))
  return { all: [...mentions.values()], of: (speaker) => mentions.get(keyFor(speaker)) }
}

/** The key of the one person in the document whose full name ends in this word; undefined if none or several do. */
const fullNames = (
  speakers: readonly ExtractedSpeaker[],
): ((speaker: ExtractedSpeaker) => string | undefined) => {
  const byLast = new Map<string, Set<string>>()
  for (const speaker of speakers.filter(isPerson)) {
    const words = bareKey(speaker.name).split(' ')
    const last = words.at(-1) ?? ''
    if (words.length > 1) byLast.set(last, (byLast.get(last) ?? new Set()).add(keyOf(speaker)))
  }
  return (speaker) => {
    if (!isPerson(speaker) || wordCount(speaker.name) > 1) return undefined
    const keys = byLast.get(bareKey(speaker.name).split(' ').at(-1) ?? '')
    return keys?.size === 1 ? [...keys][0] : undefined
  }
}

const isPerson = ({ shape }: ExtractedSpeaker): boolean => shape === 'PERSON'

const mention = (key: string, group: readonly ExtractedSpeaker[]): Mention => {
  // The longest name of a person is the fullest.
  const [best] = group.toSorted((a, b) => wordCount(b.name) - wordCount(a.name))
  const name = best?.name.trim() ?? ''
  const names = group.flatMap((speaker) => [speaker.name, ...speaker.aliases]).map((one) => one.trim())
  return {
    key,
    name,
    aliases: [...new Set(names)].filter((one) => one !== name && bareKey(one) !== ''),
    roles: [...new Set(group.flatMap(({ role }) => role?.trim() || []))],
    shape: best?.shape ?? 'ANONYMOUS',
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
  }
}
