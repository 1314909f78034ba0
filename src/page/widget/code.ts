// The code that a site owner pastes: a blockquote with a link, complete without a script, and a script to upgrade it.
import { permalink, pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import { onOneLine, shortened } from '../format.ts'
import { html } from '../html.ts'
import { directionOf } from '../../text/direction.ts'
import { deedIn, type ShownStatement, circumstancesOf, whoSaid } from '../piece/telling.ts'
import { asText } from '../piece/words.ts'

/** A figure with the attribution outside the blockquote, as HTML requires. */
export const fallbackOf = (frame: Frame, statement: ShownStatement): string => {
  const { words, origin } = frame
  const address = permalink(origin, statement.id)
  const parts = [whoSaid(frame, statement), ...circumstancesOf(frame, statement)]
  return onOneLine(
    html`<figure lang="${frame.lang}" dir="${frame.dir}">
      <p>${deedIn(statement)}</p>
      <blockquote cite="${address}" lang="${statement.lang}" dir="${directionOf(statement.lang)}">
        <p>${asText(statement)}</p>
      </blockquote>
      <figcaption>
        ${parts.map((part, i) => [i > 0 && ' · ', html`<bdi>${part}</bdi>`])} ·
        <a href="${address}">${words.widget.record}</a>
      </figcaption>
    </figure>`.toString(),
  )
}

/** The web component around the content that it replaces. */
export const widgetCode = (origin: string, attributes: string, fallback: string): string =>
  `<script type="module" src="${origin}/widget.js"></script>\n<isnad-quote ${attributes}>${fallback}</isnad-quote>`

/** A frame high enough for most statements; for longer ones its page scrolls. */
export const frameCode = (
  frame: Frame,
  statement: ShownStatement,
  { width = 600, height = 320, style = '' } = {},
): string => {
  const title = frame.words.widget.frameTitle(shortened(whoSaid(frame, statement), 80))
  return onOneLine(
    html`<iframe
      src="${frame.origin}${pathOf('embed', statement.id)}?lang=${frame.lang}"
      title="${title}"
      width="${width}"
      height="${height}"
      frameborder="0"
      marginwidth="0"
      marginheight="0"
      scrolling="auto"
      ${style !== '' && html`style="${style}"`}
    ></iframe>`.toString(),
  )
}
