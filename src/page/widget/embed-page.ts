// The page of a frame on another site: one statement, complete without a script; a script reports its height.
import { permalink } from '../address.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../../words/format.ts'
import { html, type Html, type Part } from '../html.ts'
import { deed, throughWhom, type ShownStatement, whoSaid } from '../piece/telling.ts'
import { inTongue } from '../piece/name.ts'
import { badge, statusOf, statusWords } from '../piece/standing.ts'
import { quotedWords } from '../piece/words.ts'

export type Theme = 'light' | 'dark' | 'auto'

export const embedPage = (frame: Frame, one: ShownStatement | null, theme: Theme): string => {
  const { words, lang, dir, assets } = frame
  return `<!doctype html>\n${html`<html lang="${lang}" dir="${dir}" data-theme="${theme}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${one ? words.widget.frameTitle(whoSaid(frame, one)) : words.error.notFoundTitle}</title>
      <link rel="stylesheet" href="${assets.style}" />
      <script type="module" src="${assets.embed}"></script>
    </head>
    <body class="embed">
      <main>
        ${
          one
            ? figure(frame, one)
            : html`<h1>${words.error.notFoundTitle}</h1>
                <p>${words.error.notFoundOf.statement}</p>`
        }
      </main>
    </body>
  </html>`.toString()}`
}

const figure = (frame: Frame, one: ShownStatement): Html => {
  const { words, origin } = frame
  const address = permalink(origin, one.id)
  const via = throughWhom(frame, one)
  return html`<h1 class="unseen">${words.widget.frameTitle(whoSaid(frame, one))}</h1>
    <figure>
      ${deed(one)}
      <blockquote class="said ${one.kind.toLowerCase()}" ${inTongue(one.lang)} cite="${address}">
        <p>${quotedWords(one)}</p>
      </blockquote>
      <figcaption>
        ${status(frame, one)}
        <p class="meta">
          <strong><bdi>${whoSaid(frame, one)}</bdi></strong
          >${one.said && [' · ', dateIn(frame, one.said.edtf)]} · ${words.kind[one.kind]}
        </p>
        ${via !== '' && html`<p class="meta soft"><bdi>${via}</bdi></p>`}
        <p class="meta">
          <a href="${address}" target="_blank" rel="noopener">${words.widget.record}</a> · ${words.site}
        </p>
      </figcaption>
    </figure>`
}

const status = (frame: Frame, one: ShownStatement): Part => {
  const badges = statusWords(frame, statusOf(one))
  return (
    badges.length > 0 &&
    html`<p class="status">${badges.map(({ kind, text }) => [badge(kind, text), ' '])}</p>`
  )
}
