// The code that a site owner pastes: a blockquote with a link that says everything without a script, and what upgrades it.
import { permalink, pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import { dateIn, onOneLine, shortened } from '../format.ts'
import type { CardFragment } from '../generated/operations.ts'
import { html } from '../html.ts'
import { directionOf } from '../language.ts'
import { wordsOf } from '../piece/words.ts'

export type Quotable = Pick<
  CardFragment,
  'id' | 'text' | 'kind' | 'verbatim' | 'lang' | 'attributions' | 'chain' | 'said' | 'standing' | 'review'
>

/** Who said it, in one line. */
export const whoSaid = (
  { words }: Pick<Frame, 'words'>,
  { attributions }: Pick<Quotable, 'attributions'>,
): string => attributions.map(({ speaker }) => speaker.name).join(words.listSeparator)

/** Through whom, in one line; empty without a chain. */
export const throughWhom = ({ words }: Pick<Frame, 'words'>, { chain }: Pick<Quotable, 'chain'>): string =>
  chain.map(({ source }) => source.name).join(words.listSeparator)

/** A figure with the attribution outside of the blockquote, as HTML asks. */
export const fallbackOf = (frame: Frame, statement: Quotable): string => {
  const { words, origin } = frame
  const address = permalink(origin, statement.id)
  const via = throughWhom(frame, statement)
  const told = [
    whoSaid(frame, statement),
    ...(statement.said ? [dateIn(frame, statement.said.edtf)] : []),
    ...(via === '' ? [] : [`${words.widget.via} ${via}`]),
    ...(statement.standing === 'ASSERTED' ? [] : [words.standing[statement.standing]]),
    ...(statement.review === 'DRAFT' ? [words.widget.draft] : []),
  ]
  return onOneLine(
    html`<figure lang="${frame.lang}" dir="${frame.dir}">
      <blockquote cite="${address}" lang="${statement.lang}" dir="${directionOf(statement.lang)}">
        <p>${wordsOf(statement)}</p>
      </blockquote>
      <figcaption>
        ${told.map((part, i) => [i > 0 && ' · ', html`<bdi>${part}</bdi>`])} ·
        <a href="${address}">${words.widget.record}</a>
      </figcaption>
    </figure>`.toString(),
  )
}

/** The web component around what it replaces. */
export const widgetCode = (origin: string, attributes: string, fallback: string): string =>
  `<script type="module" src="${origin}/widget.js"></script>\n<isnad-quote ${attributes}>${fallback}</isnad-quote>`

/** A frame of a height that holds most statements; its page scrolls where it does not. */
export const frameCode = (frame: Frame, statement: Quotable, { width = 600, height = 320 } = {}): string => {
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
    ></iframe>`.toString(),
  )
}
