// The dialog that lists the keys and turns single-key shortcuts off.
import { html, type TemplateResult } from 'lit'
import type { Desk } from './state.ts'

export const help = (desk: Desk): TemplateResult => {
  const { words } = desk
  return html`<dialog class="help" aria-labelledby="help-title">
    <h2 id="help-title" tabindex="-1" autofocus>${words.helpTitle}</h2>
    ${keyList(words.keys)}
    <h3>${words.articleKeysTitle}</h3>
    ${keyList(words.articleKeys)}
    <p>
      <label class="check"
        ><input
          type="checkbox"
          aria-describedby="shortcuts-help"
          .checked=${desk.shortcuts}
          @change=${(event: Event) => desk.switchShortcuts((event.target as HTMLInputElement).checked)}
        />
        ${words.shortcuts}</label
      >
    </p>
    <p class="hint" id="shortcuts-help">${words.shortcutsHelp}</p>
    <form method="dialog"><button class="primary">${words.close}</button></form>
  </dialog>`
}

const keyList = (keys: readonly (readonly string[])[]): TemplateResult =>
  html`<dl class="keys">
    ${keys.map(
      ([key, meaning]) =>
        html`<div>
          <dt><kbd dir="ltr">${key}</kbd></dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`
