// Searches things on record by a typed name, for the comboboxes.
import { attempt } from './attempt.ts'
import type { Option, Search } from './combobox.ts'
import { type Operation, sources, speakers, topics } from '../generated/operations.ts'
import type { Desk } from './state.ts'
import type { Named } from './types.ts'

type SearchOperation<Found> = Operation<
  { readonly found: { readonly nodes: readonly Found[] } },
  { readonly search: string | null; readonly lang: string }
>

/** Shows a fault where the user searches. */
const searching =
  <Found extends Named>(
    desk: Desk,
    operation: SearchOperation<Found>,
    detail: (one: Found) => string,
  ): Search =>
  async (text) => {
    const search = text === '' ? null : text
    const answer = await attempt(
      desk,
      () => desk.ask(operation, { search, lang: desk.lang }),
      () => undefined,
    )
    if (!answer) return null
    return answer.found.nodes.map((one): Option => ({ slug: one.slug, name: one.name, detail: detail(one) }))
  }

const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' · ')

export const searchSpeakers = (desk: Desk): Search =>
  searching(desk, speakers, ({ kind, draft, statementCount }) =>
    joined(desk.words.speakerKind[kind], desk.words.statements(statementCount), draft && desk.words.isDraft),
  )
const searchSources = (desk: Desk): Search =>
  searching(desk, sources, ({ kind, draft, statementCount }) =>
    joined(desk.words.sourceKind[kind], desk.words.statements(statementCount), draft && desk.words.isDraft),
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
  searching(desk, topics, ({ statementCount }) => desk.words.statements(statementCount))
