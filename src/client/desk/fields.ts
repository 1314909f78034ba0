// Labelled fields of a form.
import { html, nothing, type TemplateResult } from 'lit'

type Dir = 'auto' | 'ltr'

export const field = (
  id: string,
  label: string,
  value: string,
  change: (to: string) => void,
  dir: Dir = 'auto',
  hint: string | null = null,
): TemplateResult =>
  html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      dir=${dir}
      maxlength="2000"
      autocomplete="off"
      aria-describedby=${hint === null ? nothing : `${id}-hint`}
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${hint === null ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
  </div>`

export const select = <T extends string>(
  id: string,
  label: string,
  options: Readonly<Record<T, string>>,
  value: T,
  change: (to: T) => void,
): TemplateResult =>
  html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value as T)}>
      ${(Object.entries(options) as [T, string][]).map(([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`)}
    </select>
  </div>`
