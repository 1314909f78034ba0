// The speakers, sources and topics that statements name: as records that the store writes, the most named first.
import { randomFrom } from '../../../src/newsroom/check/evaluation/random.ts'
import { sourceId, speakerId, topicId } from '../../../src/statement/id.ts'
import { type Name, sourceKinds, type SpeakerKind } from '../../../src/statement/entity.ts'
import type { SourceRecord, SpeakerRecord, TopicRecord } from '../../../src/store/rows/record.ts'
import { chance, shuffled } from './draw.ts'
import { seed, sourceCount, speakerCount, topicRoots, topicsBelow } from './shape.ts'
import { nameOf } from './words.ts'

export interface Entities {
  readonly speakers: readonly SpeakerRecord[]
  readonly sources: readonly SourceRecord[]
  readonly topics: readonly TopicRecord[]
}

const givenNames = 60
const kinds: readonly SpeakerKind[] = ['OFFICE', 'ORGANISATION', 'STATE', 'GROUP', 'ANONYMOUS']

export const makeEntities = (): Entities => {
  const random = randomFrom(seed + 3)
  const speakers = Array.from({ length: speakerCount }, (_, i): SpeakerRecord => {
    const names = inBoth(nameOf(i % givenNames), nameOf(1000 + i))
    const slug = slugOf(names)
    return {
      ...{ type: 'speaker', id: speakerId(slug), slug, names, history: [] },
      kind: chance(random, 0.7) ? 'PERSON' : random.one(kinds),
      ...{ draft: false, mergedInto: null, wikidata: null },
      roles: chance(random, 0.2) ? [{ key: 'minister', held: null, names: minister }] : [],
    }
  })
  const sources = Array.from({ length: sourceCount }, (_, i): SourceRecord => {
    const names = inBoth({ en: 'The', ar: 'صحيفة' }, nameOf(20_000 + i))
    const slug = slugOf(names)
    return {
      ...{ type: 'source', id: sourceId(slug), slug, names, history: [] },
      kind: random.one(sourceKinds),
      draft: false,
      stateControlled: chance(random, 0.3) ? null : chance(random, 0.3),
    }
  })
  const roots = Array.from({ length: topicRoots }, (_, i) => topicOf(30_000 + i, null))
  const below = roots.flatMap(({ slug }, i) =>
    Array.from({ length: topicsBelow }, (_, j) => topicOf(40_000 + i * topicsBelow + j, slug)),
  )
  return {
    speakers: shuffled(speakers, random),
    sources: shuffled(sources, random),
    topics: shuffled([...roots, ...below], random),
  }
}

const minister: readonly Name[] = [
  { lang: 'ar', text: 'وزير' },
  { lang: 'en', text: 'minister' },
]

const inBoth = (first: Record<'ar' | 'en', string>, second: Record<'ar' | 'en', string>): readonly Name[] => [
  { lang: 'ar', text: `${first.ar} ${second.ar}` },
  { lang: 'en', text: `${first.en} ${second.en}` },
]

const slugOf = (names: readonly Name[]): string => (names[1]?.text ?? '').toLowerCase().replaceAll(' ', '-')

const topicOf = (number: number, parent: string | null): TopicRecord => {
  const { en, ar } = nameOf(number)
  const names = [
    { lang: 'ar', text: ar },
    { lang: 'en', text: en },
  ]
  return { type: 'topic', id: topicId(en.toLowerCase()), slug: en.toLowerCase(), parent, names, history: [] }
}
