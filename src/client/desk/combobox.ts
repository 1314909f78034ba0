// <isnad-combobox>: a field that suggests things on record while the user types, after the ARIA pattern of that name.
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { name } from './parts.ts'
import type { Named } from './types.ts'

export interface Option extends Named {
  /** What distinguishes it from others of the same name. */
  readonly detail: string
  /** Set where both can be chosen. */
  readonly is?: 'source' | 'speaker'
}
/** Null when the search failed. */
export type Search = (text: string) => Promise<readonly Option[] | null>

/** Milliseconds without typing before a search. */
const quiet = 150

/**
 * Fires `type` with the text in the field, `choose` with an Option, and `create` with the text when `createLabel`
 * allows it.
 */
class Combobox extends LitElement {
  static override properties = {
    label: { attribute: false },
    field: { attribute: false },
    noneLabel: { attribute: false },
    failedLabel: { attribute: false },
    createLabel: { attribute: false },
    search: { attribute: false },
    text: { attribute: false },
    options: { state: true },
    active: { state: true },
    isOpen: { state: true },
    hasFailed: { state: true },
  }
  declare label: string
  /** The id of the input. */
  declare field: string
  declare noneLabel: string
  declare failedLabel: string
  declare createLabel: ((text: string) => string) | null
  declare search: Search
  declare text: string
  declare options: readonly Option[]
  declare active: number
  declare isOpen: boolean
  declare hasFailed: boolean
  #timer = 0
  #asked = 0

  constructor() {
    super()
    Object.assign(this, { label: '', field: '', noneLabel: '', failedLabel: '', createLabel: null, text: '' })
    Object.assign(this, {
      options: [],
      active: -1,
      isOpen: false,
      hasFailed: false,
      search: () => Promise.resolve([]),
    })
  }

  override createRenderRoot(): this {
    return this
  }

  get #canCreate(): boolean {
    return !this.hasFailed && this.createLabel !== null && this.text.trim() !== ''
  }
  get #size(): number {
    return this.options.length + (this.#canCreate ? 1 : 0)
  }

  override render(): TemplateResult {
    return html`<label for=${this.field}>${this.label}</label>
      <input
        id=${this.field}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-autocomplete="list"
        aria-expanded=${this.isOpen}
        aria-controls=${`${this.field}-list`}
        aria-activedescendant=${this.isOpen && this.active >= 0 ? `${this.field}-${this.active}` : nothing}
        .value=${this.text}
        @input=${this.#typed}
        @keydown=${this.#key}
        @focusout=${() => (this.isOpen = false)}
      />
      <ul id=${`${this.field}-list`} role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen}>
        ${this.options.map((option, i) => this.#row(i, () => html`${name(option.name)} <small>${option.detail}</small>`))}
        ${this.#canCreate ? this.#row(this.options.length, () => html`${this.createLabel?.(this.text.trim())}`) : nothing}
        ${this.#size === 0 ? html`<li role="option" aria-disabled="true" aria-selected="false">${this.hasFailed ? this.failedLabel : this.noneLabel}</li>` : nothing}
      </ul>`
  }

  #row(i: number, content: () => TemplateResult): TemplateResult {
    return html`<li
      id=${`${this.field}-${i}`}
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#take(i)}
    >
      ${content()}
    </li>`
  }

  #typed(event: InputEvent): void {
    this.#setText((event.target as HTMLInputElement).value)
    this.#lookUp(quiet)
  }

  /** Drops the options, which were found for another text. */
  #setText(text: string): void {
    this.text = text
    this.options = []
    this.#close()
    this.dispatchEvent(new CustomEvent<string>('type', { detail: text }))
  }

  #lookUp(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#find(), wait)
  }

  /** Drops an answer when a later search has started. */
  async #find(): Promise<void> {
    const mine = ++this.#asked
    const options = await this.search(this.text.trim())
    if (mine !== this.#asked || !this.contains(document.activeElement)) return
    this.options = options ?? []
    this.hasFailed = options === null
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
    if (!this.isOpen) {
      this.#lookUp(0)
      return
    }
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
    this.#setText('')
    this.dispatchEvent(new CustomEvent(option ? 'choose' : 'create', { detail }))
  }
}

customElements.define('isnad-combobox', Combobox)
