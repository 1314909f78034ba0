// <isnad-combobox>: a field that suggests things on record as one types, after the ARIA pattern of that name.
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { name } from './parts.ts'
import type { Named } from './types.ts'

export interface Option extends Named {
  /** What tells it from others of the name. */
  readonly detail: string
}
/** @throws Fault */
export type Search = (text: string) => Promise<readonly Option[]>

/** Milliseconds of quiet before asking. */
const quiet = 150
let count = 0

/** Fires `choose` with an Option, or `create` with the text typed when `createLabel` allows it. */
class Combobox extends LitElement {
  static override properties = {
    label: { attribute: false },
    noneLabel: { attribute: false },
    createLabel: { attribute: false },
    search: { attribute: false },
    text: { state: true },
    options: { state: true },
    active: { state: true },
    isOpen: { state: true },
  }
  declare label: string
  declare noneLabel: string
  declare createLabel: ((text: string) => string) | null
  declare search: Search
  declare text: string
  declare options: readonly Option[]
  declare active: number
  declare isOpen: boolean
  #id = `combobox-${count++}`
  #timer = 0
  #asked = 0

  constructor() {
    super()
    Object.assign(this, { label: '', noneLabel: '', createLabel: null, text: '', options: [] })
    Object.assign(this, { active: -1, isOpen: false, search: () => Promise.resolve([]) })
  }

  override createRenderRoot(): this {
    return this
  }

  get #canCreate(): boolean {
    return this.createLabel !== null && this.text.trim() !== ''
  }
  get #size(): number {
    return this.options.length + (this.#canCreate ? 1 : 0)
  }

  override render(): TemplateResult {
    return html`<label for=${this.#id}>${this.label}</label>
      <input
        id=${this.#id}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen}
        aria-controls=${`${this.#id}-list`}
        aria-activedescendant=${this.isOpen && this.active >= 0 ? `${this.#id}-${this.active}` : nothing}
        .value=${this.text}
        @input=${this.#typed}
        @keydown=${this.#key}
        @focusout=${() => (this.isOpen = false)}
      />
      <ul id=${`${this.#id}-list`} role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen}>
        ${this.options.map((option, i) => this.#row(i, () => html`${name(option.name)} <small>${option.detail}</small>`))}
        ${this.#canCreate ? this.#row(this.options.length, () => html`${this.createLabel?.(this.text.trim())}`) : nothing}
        ${this.#size === 0 ? html`<li role="option" aria-disabled="true" aria-selected="false">${this.noneLabel}</li>` : nothing}
      </ul>`
  }

  #row(i: number, content: () => TemplateResult): TemplateResult {
    return html`<li
      id=${`${this.#id}-${i}`}
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#take(i)}
    >
      ${content()}
    </li>`
  }

  #typed(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value
    this.#lookUp(quiet)
  }

  #lookUp(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#find(), wait)
  }

  /** An answer that a later one has overtaken is dropped. */
  async #find(): Promise<void> {
    const mine = ++this.#asked
    const options = await this.search(this.text.trim())
    if (mine !== this.#asked || !this.contains(document.activeElement)) return
    this.options = options
    this.active = -1
    this.isOpen = true
  }

  #key(event: KeyboardEvent): void {
    const { key } = event
    if (event.isComposing) return
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#go(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Enter' && this.isOpen && this.active >= 0) this.#take(this.active)
    else if (key === 'Enter') this.#lookUp(0)
    else if (key === 'Escape' && this.isOpen) this.#close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #go(by: 1 | -1): void {
    if (!this.isOpen) return this.#lookUp(0)
    if (this.#size === 0) return
    this.active = this.active < 0 && by < 0 ? this.#size - 1 : (this.active + by + this.#size) % this.#size
    void this.updateComplete.then(() =>
      this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    )
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asked++
    this.isOpen = false
    this.active = -1
  }

  #take(i: number): void {
    const option = this.options[i]
    const detail = option ?? this.text.trim()
    this.text = ''
    this.options = []
    this.#close()
    this.dispatchEvent(new CustomEvent(option ? 'choose' : 'create', { detail }))
  }
}

customElements.define('isnad-combobox', Combobox)
