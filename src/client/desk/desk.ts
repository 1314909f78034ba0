// <isnad-desk>: the review desk. Holds its state, draws its parts, handles its keys.
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import './desk.css'
import { markFault } from './field-at-fault.ts'
import { letterOf } from './letter.ts'
import { refusalNote } from './parts.ts'
import { readPlace } from './place.ts'
import { isTyped } from './ready.ts'
import { accept, beginAdding, open, step, undo } from './review.ts'
import { resume } from './session.ts'
import { Desk } from './state.ts'
import { isUnsaved, mayLose } from './unsaved.ts'
import type { Refusal } from './types.ts'
import { bar, lastDone } from './view-bar.ts'
import { help } from './view-help.ts'
import { pasteView } from './view-paste.ts'
import { rejectDialog } from './view-reject.ts'
import { reviewView } from './view-review.ts'
import { signInForm } from './view-sign-in.ts'
import { isLang } from '../../words/language.ts'

/** Where a letter is typed text, not a shortcut. */
const fields = 'input, textarea, select, [contenteditable], dialog, [role=application]'

/** Used already, or pressed with a key that makes it a command of the browser. */
const isForBrowser = (event: KeyboardEvent): boolean =>
  event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing

class DeskElement extends LitElement {
  #desk: Desk
  #resumed = false
  /** The refusal whose field has been focused already. */
  #marked: Refusal | null = null
  #onKey = (event: KeyboardEvent): void => this.#key(event)
  #onPop = (): void => void open(this.#desk, readPlace(location.search))
  #onLeave = (event: BeforeUnloadEvent): void => {
    if (isUnsaved(this.#desk)) event.preventDefault()
  }

  constructor() {
    super()
    const lang = this.getAttribute('lang')
    this.#desk = new Desk(isLang(lang) ? lang : 'en', () => this.requestUpdate())
  }

  override createRenderRoot(): this {
    return this
  }
  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('keydown', this.#onKey)
    addEventListener('popstate', this.#onPop)
    addEventListener('beforeunload', this.#onLeave)
    void resume(this.#desk).finally(() => {
      this.#resumed = true
      this.requestUpdate()
    })
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.#onKey)
    removeEventListener('popstate', this.#onPop)
    removeEventListener('beforeunload', this.#onLeave)
  }

  override render(): TemplateResult {
    const desk = this.#desk
    const { words, viewer, place } = desk
    if (!viewer)
      return html`<h1>${words.title}</h1>
        ${this.#resumed || desk.token === null ? signInForm(desk, () => void this.#focus('#statement, #paste-heading')) : html`<p>${words.loading}</p>`}`
    return html`<h1>${words.title}</h1>
      ${bar(desk, () => this.#dialog('help')?.showModal())} ${lastDone(desk, () => void this.#toStatement())}
      ${refusalNote(desk, desk.fault)}
      ${viewer.role === 'INGESTER' ? html`<p class="caution">${words.ingesterOnly}</p>` : nothing}
      <div ?hidden=${place.view !== 'review'}>${reviewView(desk, this.#actions)}</div>
      <div ?hidden=${place.view !== 'paste'}>
        ${pasteView(desk, { stored: () => void this.#focus('#outcome-title'), left: () => void this.#toStatement() })}
      </div>
      ${help(desk)} ${rejectDialog(desk, () => void this.#toStatement())}
      <dialog class="again" aria-label=${words.signIn} @cancel=${(event: Event) => event.preventDefault()}>
        ${desk.expired ? signInForm(desk, () => undefined) : nothing}
      </dialog>`
  }

  override updated(): void {
    this.#show('again', this.#desk.expired)
    this.#show('reject', this.#desk.reasonsOpen)
    const { words, refusal, pasteRefusal, dayRefusal, place, toFocus } = this.#desk
    const shown = place.view === 'paste' ? pasteRefusal : (refusal ?? dayRefusal)
    this.#marked = markFault(this, words, shown, this.#marked)
    this.#desk.toFocus = null
    if (toFocus !== null) void this.#focus(toFocus)
  }

  #actions = {
    accept: () => this.#accept(),
    reject: () => this.#openReasons(),
    correct: () => this.#openForm(),
    add: () => this.#addOne(),
    step: (by: 1 | -1) => void step(this.#desk, by).then((done) => this.#arrived(done)),
    arrived: () => void this.#toStatement(),
    saved: () => void this.#toStatement(),
    close: () => this.#closeForm(),
    focusArticle: () => void this.#focus('.scroller'),
  }

  #dialog(which: string): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(`dialog.${which}`)
  }
  #show(which: string, wanted: boolean): void {
    const dialog = this.#dialog(which)
    if (!dialog || dialog.open === wanted) return
    if (wanted) dialog.showModal()
    else dialog.close()
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete
    const found = [...this.querySelectorAll<HTMLElement>(selector)]
    found.find((one) => one.checkVisibility())?.focus()
  }
  #toStatement(): Promise<void> {
    return this.#focus('#statement')
  }

  #arrived(done: boolean): void {
    if (done) void this.#toStatement()
  }

  /** Accepting would also discard a correction that was typed and closed. */
  #accept(): void {
    const desk = this.#desk
    if (desk.statement?.review === 'REVIEWED') return
    const kept = desk.statement && desk.forms.get(desk.statement.id)
    if (!mayLose(desk, Boolean(kept && isTyped(kept)))) return
    void accept(desk).then((done) => this.#arrived(done))
  }

  #openReasons(): void {
    if (!this.#desk.statement || !this.#desk.mayReview || this.#desk.busy) return
    Object.assign(this.#desk, { reasonsOpen: true, refusal: null })
    this.requestUpdate()
  }
  #openForm(): void {
    if (!this.#desk.statement || !this.#desk.mayReview || this.#desk.busy) return
    Object.assign(this.#desk, { isCorrecting: true, refusal: null, selection: null })
    this.requestUpdate()
    void this.#focus('#correction-title')
  }
  #addOne(): void {
    if (beginAdding(this.#desk)) void this.#focus('#correction-title')
  }
  #closeForm(): void {
    Object.assign(this.#desk, { isCorrecting: false, adding: null, refusal: null })
    this.requestUpdate()
    void this.#toStatement()
  }

  #key(event: KeyboardEvent): void {
    const desk = this.#desk
    if (isForBrowser(event) || !desk.viewer || this.querySelector('dialog[open]')) return
    if (event.key === 'Escape' && desk.isEditing) {
      this.#closeForm()
      return
    }
    const run = desk.shortcuts ? this.#shortcutOf(event) : null
    if (!run) return
    event.preventDefault()
    run()
  }

  #shortcutOf(event: KeyboardEvent): (() => void) | null {
    const isWithin = (selector: string): boolean =>
      event.target instanceof Element && event.target.closest(selector) !== null
    const letter = letterOf(event)
    // The focus may be on another entry than the open one, so it is unclear which one a decision is for.
    if (isWithin(fields) || (isWithin('nav.queue') && 'arc'.includes(letter))) return null
    const isHere = this.#desk.place.view === 'review' || letter === '?'
    return (isHere && this.#runs[letter]) || null
  }

  /** While a form is open only its own button accepts: a slip of the key would discard it. */
  #unlessEditing(run: () => void): () => void {
    return () => {
      if (!this.#desk.isEditing) run()
    }
  }
  #runs: Readonly<Record<string, () => void>> = {
    j: () => this.#actions.step(1),
    k: () => this.#actions.step(-1),
    a: this.#unlessEditing(() => this.#actions.accept()),
    r: this.#unlessEditing(() => this.#actions.reject()),
    c: this.#unlessEditing(() => this.#actions.correct()),
    n: this.#unlessEditing(() => this.#actions.add()),
    u: this.#unlessEditing(() => void undo(this.#desk).then((done) => this.#arrived(done))),
    '?': () => this.#dialog('help')?.showModal(),
  }
}

customElements.define('isnad-desk', DeskElement)
