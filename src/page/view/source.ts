// A source: what it is, who controls it, and what passed through it.
import { isolatedName } from '../../text/isolate.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { source as query } from '../generated/operations.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { countedSources, countedSpeakers, countedTopics } from '../piece/counted.ts'
import { namesOf, newest, section } from '../piece/entity.ts'
import { feedLinks } from '../piece/pager.ts'
import { badge } from '../piece/standing.ts'

export const source = async (frame: Frame, ask: Ask, slug: string): Promise<Page | null> => {
  const { words, lang } = frame
  const { source: one, facets, statements } = await ask(query, { slug, lang })
  if (!one) return null
  const { control } = words.source
  return {
    title: one.name,
    description: `${isolatedName(one.name, lang)}: ${words.count.statements(one.statementCount)}. ${words.tagline}.`,
    unlisted: one.draft && one.statementCount === 0,
    head: feedLinks(frame, words.feed.title(isolatedName(one.name, lang)), '/statements', {
      source: one.slug,
    }),
    body: html`<header class="of">
        <p class="what">${words.sourceKind[one.kind]}</p>
        <h1><bdi>${one.name}</bdi></h1>
        <p class="lead">
          ${words.count.statements(one.statementCount)} ${one.draft && badge('draft', words.speaker.draft)}
        </p>
        <p>
          ${one.stateControlled === null ? control.unknown : one.stateControlled ? control.yes : control.no}
        </p>
      </header>
      <div class="columns">
        <div>
          ${section('statements', words.source.passed, newest(frame, statements, { source: one.slug }))}
        </div>
        <aside>
          ${section('names', words.speaker.names, namesOf(frame, one.names))}
          ${countedSpeakers(frame, words.source.speakers, facets)}
          ${countedSources(frame, words.source.with, facets, one.slug)}
          ${countedTopics(frame, words.speaker.topics, facets)}
        </aside>
      </div>`,
  }
}
