// The first page: what this is, how much there is, the latest statements.
import type { Ask } from '../ask.ts'
import type { Frame } from '../frame.ts'
import { home as query } from '../generated/operations.ts'
import { monthIn } from '../../words/format.ts'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { cards, tallies } from '../piece/card.ts'
import { feedLinks } from '../piece/pager.ts'

export const home = async (frame: Frame, ask: Ask): Promise<Page> => {
  const { words, lang, to } = frame
  const { stats, recent, speakers, topics } = await ask(query, { lang })
  const figures = [
    [to('/statements'), words.count.statements(stats.statements)],
    [to('/speakers'), words.count.speakers(stats.speakers)],
    [to('/sources'), words.count.sources(stats.sources)],
    [to('/documents'), words.count.documents(stats.documents)],
    [to('/statements?standing=DISPUTED'), words.count.disputed(stats.disputed)],
  ] as const
  return {
    title: words.site,
    description: `${words.tagline}.`,
    head: feedLinks(frame, words.feed.title(words.feed.statements), '/statements', {}),
    body: html`<section class="hero">
        <h1>${words.home.title}</h1>
        <p class="lead">${words.home.lead}</p>
        <ul class="figures">
          ${figures.map(([address, text]) => html`<li><a href="${address}">${text}</a></li>`)}
        </ul>
        ${stats.saidFrom !== null && stats.saidTo !== null && html`<p class="soft">${words.home.since(monthIn(lang, stats.saidFrom.slice(0, 7)), monthIn(lang, stats.saidTo.slice(0, 7)))}</p>`}
      </section>
      <section class="ask-check" aria-labelledby="check-title">
        <h2 id="check-title">${words.home.checkTitle}</h2>
        <p>${words.home.checkLead}</p>
        <form action="${to('/check')}" method="get">
          <label class="unseen" for="claim">${words.check.claim}</label>
          <textarea id="claim" name="claim" rows="2" dir="auto" maxlength="4000" required></textarea>
          <button>${words.home.checkGo}</button>
        </form>
      </section>
      <div class="columns">
        <section aria-labelledby="recent">
          <h2 id="recent">${words.home.recent}</h2>
          ${cards(frame, recent.nodes)}
          <p><a class="more" href="${to('/statements')}">${words.home.all}</a></p>
        </section>
        <aside>
          <section aria-labelledby="who">
            <h2 id="who">${words.home.speakers}</h2>
            ${tallies(
              frame,
              'speakers',
              speakers.nodes.map((one) => ({ ...one, n: one.statementCount })),
            )}
          </section>
          <section aria-labelledby="what">
            <h2 id="what">${words.home.topics}</h2>
            ${tallies(
              frame,
              'topics',
              topics.nodes.map((one) => ({ ...one, n: one.statementCount })),
            )}
          </section>
        </aside>
      </div>`,
  }
}
