// A topic: its place among topics, who spoke about it, what was said.
import { isolatedName } from '../../text/isolate.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { topic as query } from '../generated/operations.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { tallies } from '../piece/card.ts'
import { countedSources, countedSpeakers } from '../piece/counted.ts'
import { namesOf, newest, section } from '../piece/entity.ts'
import { embedDialog } from '../piece/embed.ts'
import { nameLink } from '../piece/name.ts'
import { feedLinks } from '../piece/pager.ts'

export const topic = async (frame: Frame, ask: Ask, slug: string): Promise<Page | null> => {
  const { words, lang } = frame
  const { topic: one, facets, statements } = await ask(query, { slug, lang })
  if (!one) return null
  return {
    title: one.name,
    description: `${isolatedName(one.name, lang)}: ${words.count.statements(one.statementCount)}. ${words.tagline}.`,
    head: feedLinks(frame, words.feed.title(isolatedName(one.name, lang)), '/statements', {
      topic: one.slug,
    }),
    body: html`<header class="of">
        <p class="what">${words.list.topic}</p>
        <h1><bdi>${one.name}</bdi></h1>
        <p class="lead">${words.count.statements(one.statementCount)}</p>
        ${one.parent && html`<p>${words.topic.parent} ${nameLink(frame, 'topics', one.parent)}</p>`}
      </header>
      <div class="columns">
        <div>
          ${section('statements', words.topic.statements, newest(frame, statements, { topic: one.slug }))}
        </div>
        <aside>
          ${section(
            'children',
            words.topic.children,
            one.children.length > 0
              ? tallies(
                  frame,
                  'topics',
                  one.children.map((child) => ({ ...child, n: child.statementCount })),
                )
              : null,
          )}
          ${countedSpeakers(frame, words.topic.speakers, facets)}
          ${countedSources(frame, words.speaker.sources, facets)}
          ${section('names', words.speaker.names, namesOf(frame, one.names))}
          ${one.statementCount > 0 && embedDialog(frame, { attribute: 'topic', value: one.slug, name: one.name })}
        </aside>
      </div>`,
  }
}
