// The counts of a page's statements: a section each for speakers, sources and topics, the largest first.
import type { Frame } from '../frame.ts'
import type {
  CountedSourcesFragment,
  CountedSpeakersFragment,
  CountedTopicsFragment,
} from '../generated/operations.ts'
import type { Part } from '../html.ts'
import { tallies } from './card.ts'
import { section } from './entity.ts'

export const countedSpeakers = (frame: Frame, title: string, { speakers }: CountedSpeakersFragment): Part =>
  speakers.length > 0 &&
  section(
    'speakers',
    title,
    tallies(
      frame,
      'speakers',
      speakers.map(({ speaker, statements: n }) => ({ ...speaker, n })),
    ),
  )

/** @param but the slug of a source to leave out */
export const countedSources = (
  frame: Frame,
  title: string,
  { sources }: CountedSourcesFragment,
  but?: string,
): Part => {
  const others = sources.filter(({ source }) => source.slug !== but)
  return (
    others.length > 0 &&
    section(
      'sources',
      title,
      tallies(
        frame,
        'sources',
        others.map(({ source, statements: n }) => ({ ...source, n })),
      ),
    )
  )
}

export const countedTopics = (frame: Frame, title: string, { topics }: CountedTopicsFragment): Part =>
  topics.length > 0 &&
  section(
    'topics',
    title,
    tallies(
      frame,
      'topics',
      topics.map(({ topic, statements: n }) => ({ ...topic, n })),
    ),
  )
