// The dialogs with text to copy: the code of an embed, and citations. They open without a script.
import { pathOf } from '../address.ts'
import type { Frame } from '../frame.ts'
import { html, type Html, type Part } from '../html.ts'
import { fallbackOf, frameCode, widgetCode } from '../widget/code.ts'
import type { ShownStatement } from './telling.ts'

/** A button and the popover that it opens; the browser shows and closes it by itself. */
export const dialog = ({ words }: Frame, id: string, button: string, title: string, body: Part): Html =>
  html`<button type="button" class="open" popovertarget="${id}" aria-haspopup="dialog">${button}</button>
    <div
      id="${id}"
      popover
      role="dialog"
      aria-labelledby="${id}-title"
      class="dialog"
      tabindex="-1"
      autofocus
    >
      <h2 id="${id}-title">${title}</h2>
      ${body}
      <button type="button" popovertarget="${id}" popovertargetaction="hide">${words.statement.close}</button>
    </div>`

/** Text to copy, code unless `dir` is given: it can be selected as a whole, and a script adds a button. */
export const copyable = (
  { words }: Frame,
  id: string,
  label: string,
  text: string,
  dir: Frame['dir'] = 'ltr',
): Html =>
  html`<div class="copyable">
    <label for="${id}">${label}</label>
    <textarea
      id="${id}"
      readonly
      rows="${Math.min(8, text.split('\n').length + 2)}"
      dir="${dir}"
      spellcheck="false"
      data-copy="${words.statement.copy}"
      data-copied="${words.statement.copied}"
    >
${text}</textarea>
  </div>`

/** How to embed a statement on another site. */
export const embedStatement = (frame: Frame, statement: ShownStatement): Html => {
  const { words, origin, lang } = frame
  return dialog(frame, 'embed', words.statement.embed, words.statement.embedTitle, [
    copyable(
      frame,
      'embed-widget',
      words.statement.embedWidget,
      widgetCode(origin, `statement="${statement.id}" lang="${lang}"`, fallbackOf(frame, statement)),
    ),
    copyable(
      frame,
      'embed-frame',
      words.statement.embedFrame,
      frameCode(frame, statement, { style: 'max-width: 100%' }),
    ),
    html`<p>
      <a href="${pathOf('embed', statement.id)}?lang=${lang}" target="_blank" rel="noopener"
        >${words.statement.preview}</a
      >
    </p>`,
  ])
}

/** How to embed the latest statement of a speaker or on a topic on another site. */
export const embedDialog = (
  frame: Frame,
  {
    attribute,
    value,
    name,
  }: { readonly attribute: 'speaker' | 'topic'; readonly value: string; readonly name: string },
): Html => {
  const { words, origin, lang, to } = frame
  const fallback = `<a href="${origin}${to(pathOf(`${attribute}s`, value))}">${html`${name}`.toString()}</a>`
  return dialog(frame, 'embed', words.speaker.random, words.statement.embedTitle, [
    copyable(
      frame,
      'embed-widget',
      words.statement.embedWidget,
      widgetCode(origin, `${attribute}="${value}" lang="${lang}"`, fallback),
    ),
  ])
}
