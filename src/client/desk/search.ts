// Searches things on record by a typed name, for the comboboxes.
import { attempt } from './attempt.ts'
import type { Option, Search } from './combobox.ts'
import { sources, speakers, topics } from './queries.ts'
import type { Desk } from './state.ts'
import type { Named, Source, Speaker } from './types.ts'

type Counted<T> = T & { readonly statementCount: number }

/** Shows a fault where the user searches. */
const searching =
  <T extends Named>(desk: Desk, operation: string, detail: (one: Counted<T>) => string): Search =>
  async (text) => {
    const search = text === '' ? null : text
    const answer = await attempt(
      desk,
      () => desk.ask<{ found: { nodes: readonly Counted<T>[] } }>(operation, { search, lang: desk.lang }),
      () => undefined,
    )
    if (!answer) return null
    return answer.found.nodes.map((one): Option => ({ slug: one.slug, name: one.name, detail: detail(one) }))
  }

const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' · ')

export const searchSpeakers = (desk: Desk): Search =>
  searching<Speaker>(desk, speakers, ({ kind, draft, statementCount }) =>
    joined(desk.words.speakerKinds[kind], desk.words.statements(statementCount), draft && desk.words.isDraft),
  )
const searchSources = (desk: Desk): Search =>
  searching<Source>(desk, sources, ({ kind, draft, statementCount }) =>
    joined(desk.words.sourceKinds[kind], desk.words.statements(statementCount), draft && desk.words.isDraft),
  )

/** As many of each as a user looks through. */
const ofEach = 8
/** Finds what can pass words on: sources, and people who report what others have said. */
export const searchLinks = (desk: Desk): Search => {
  const parts = { source: searchSources(desk), speaker: searchSpeakers(desk) } as const
  const find = async (is: 'source' | 'speaker', text: string): Promise<readonly Option[] | null> => {
    const found = await parts[is](text)
    return (
      found &&
      found.slice(0, ofEach).map((one) => ({ ...one, is, detail: joined(desk.words.linkIs[is], one.detail) }))
    )
  }
  return async (text) => {
    const [bodies, people] = await Promise.all([find('source', text), find('speaker', text)])
    return bodies && people && [...bodies, ...people]
  }
}
export const searchTopics = (desk: Desk): Search =>
  searching<Named>(desk, topics, ({ statementCount }) => desk.words.statements(statementCount))
