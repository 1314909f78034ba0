// A speaker: names in all spellings, roles, what they said over time and about what, what is in doubt.
import { isolatedName } from '../../text/isolate.ts'
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { dateIn, numberIn } from '../../words/format.ts'
import { speaker as query } from '../generated/operations.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { cards } from '../piece/card.ts'
import { countedSources, countedTopics } from '../piece/counted.ts'
import { namesOf, newest, section } from '../piece/entity.ts'
import { embedDialog } from '../piece/embed.ts'
import { feedLinks } from '../piece/pager.ts'
import { badge } from '../piece/standing.ts'
import { timeline } from '../piece/timeline.ts'
import { personData } from '../machine/json-ld.ts'

export const speaker = async (frame: Frame, ask: Ask, slug: string): Promise<Page | null> => {
  const { words, lang } = frame
  const { speaker: one, facets, disputed, statements } = await ask(query, { slug, lang })
  if (!one) return null
  const chosen = { speaker: one.slug }
  const roles = one.roles.map(
    ({ name, held }) =>
      html`<li>
        <bdi>${name}</bdi
        >${held !== null && html` <span class="soft">${words.speaker.held(dateIn(frame, held))}</span>`}
      </li>`,
  )
  return {
    title: one.name,
    description: `${isolatedName(one.name, lang)}: ${words.count.statements(one.statementCount)}. ${words.tagline}.`,
    unlisted: one.draft && one.statementCount === 0,
    head: [
      feedLinks(frame, words.feed.title(isolatedName(one.name, lang)), '/statements', chosen),
      personData(frame, one),
    ],
    body: html`<header class="of">
        <p class="what">${words.speakerKind[one.kind]}</p>
        <h1><bdi>${one.name}</bdi></h1>
        <p class="lead">
          ${words.count.statements(one.statementCount)}
          ${disputed.totalCount > 0 && badge('disputed', words.count.disputed(disputed.totalCount))}
          ${one.draft && badge('draft', words.speaker.draft)}
        </p>
      </header>
      <div class="columns">
        <div>
          ${section('timeline', words.speaker.timeline, timeline(frame, facets.months, chosen))}
          ${facets.undated > 0 && facets.months.length > 0 && html`<p class="soft">${words.speaker.undated(facets.undated)}</p>`}
          ${!facets.complete && html`<p class="soft">${words.list.incomplete(numberIn(lang, facets.counted))}</p>`}
          ${section('disputed', words.speaker.disputed, disputed.nodes.length > 0 ? cards(frame, disputed.nodes) : null)}
          ${section('statements', words.speaker.statements, newest(frame, statements, chosen))}
        </div>
        <aside>
          ${section('names', words.speaker.names, namesOf(frame, one.names))}
          ${section(
            'roles',
            words.speaker.roles,
            roles.length > 0
              ? html`<ul class="roles">
                  ${roles}
                </ul>`
              : null,
          )}
          ${countedTopics(frame, words.speaker.topics, facets)}
          ${countedSources(frame, words.speaker.sources, facets)}
          ${section(
            'merged',
            words.speaker.merged,
            one.merged.length > 0
              ? html`<ul>
                  ${one.merged.map((other) => html`<li><bdi dir="ltr">${other.slug}</bdi></li>`)}
                </ul>`
              : null,
          )}
          ${one.statementCount > 0 && embedDialog(frame, { attribute: 'speaker', value: one.slug, name: one.name })}
        </aside>
      </div>`,
  }
}
