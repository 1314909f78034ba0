// <isnad-article>: the text next to its statement, with the spans marked. Words in it are selected with the mouse or
// with a cursor that moves word by word.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { OpenArticle } from './articles.ts'
import { directionOf } from '../../text/direction.ts'
import { type Line, linesOf, type Part, windowAround } from './segments.ts'
import { type Move, moved, stopAt, stopsOf, trimmed } from './stops.ts'
import { moveOf, roleOf } from './article-keys.ts'
import type { SpanRole, RoleSpan, Span } from './types.ts'
import type { DeskWords } from '../../words/desk.ts'

/** Fires `pick` with a Span when words are selected, and `assign` with {role, add} when a key gives them a role. */
class ArticleText extends LitElement {
  static override properties = {
    article: { attribute: false },
    words: { attribute: false },
    statement: { attribute: false },
    spans: { attribute: false },
    editing: { attribute: false },
    at: { state: true },
    anchor: { state: true },
    isKeyboard: { state: true },
  }
  declare article: OpenArticle
  declare words: DeskWords
  /** The id of the statement whose spans these are. */
  declare statement: string
  declare spans: readonly RoleSpan[]
  declare editing: boolean
  declare at: number
  declare anchor: number
  /** Whether the cursor is shown: with a mouse it would be in the way. */
  declare isKeyboard: boolean
  #stops: readonly Span[] = []
  #window: Span = { start: 0, end: 0 }
  #onSelection = (): void => this.#picked()

  constructor() {
    super()
    Object.assign(this, { spans: [], editing: false, at: 0, anchor: 0, isKeyboard: false, statement: '' })
  }

  override createRenderRoot(): this {
    return this
  }
  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('selectionchange', this.#onSelection)
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('selectionchange', this.#onSelection)
  }

  get #begin(): number {
    return Math.min(...this.spans.filter(({ role }) => role === 'CONTENT').map(({ start }) => start))
  }
  /** The span that the cursor has selected. */
  get #held(): Span | null {
    const [a, b] = [this.#stops[this.at], this.#stops[this.anchor]]
    return a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : null
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('statement') && !changed.has('article')) return
    const at = Number.isFinite(this.#begin) ? this.#begin : 0
    this.#window = windowAround(this.article.text, at)
    this.#stops = stopsOf(this.article.text, this.#window, this.article.lang)
    this.at = this.anchor = stopAt(this.#stops, at)
    this.isKeyboard = false
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('statement')) this.#scrollTo(this.querySelector('mark'))
    else if (changed.has('at') && this.isKeyboard) this.#scrollTo(this.querySelector('.held'))
  }

  /** Scrolls only the article, never the whole page. */
  #scrollTo(target: Element | null): void {
    const box = this.querySelector('.scroller')
    if (!target || !box) return
    const [inner, outer] = [target.getBoundingClientRect(), box.getBoundingClientRect()]
    const margin = outer.height / 4
    if (inner.top < outer.top + 16 || inner.bottom > outer.bottom - margin)
      box.scrollTop += inner.top - outer.top - margin
  }

  override render(): TemplateResult {
    const { text, lang, neighbours } = this.article
    const others = neighbours.filter(({ id }) => id !== this.statement).flatMap(({ evidence }) => evidence)
    const selection = this.editing && this.isKeyboard ? this.#held : null
    const lines = linesOf(text, this.#window, { spans: this.spans, others, selection })
    return html`<div
        class="scroller"
        tabindex="0"
        role=${this.editing ? 'application' : 'region'}
        aria-label=${this.editing ? this.words.articleEditing : this.words.articleText}
        aria-describedby=${this.editing ? 'article-keys' : nothing}
        @keydown=${this.#key}
        @focus=${this.#focused}
        @pointerdown=${() => (this.isKeyboard = false)}
      >
        ${this.#window.start > 0 ? html`<p class="cut">…</p>` : nothing}
        <div class="text" lang=${lang} dir=${directionOf(lang)}>${lines.map((line) => this.#line(line))}</div>
        ${this.#window.end < text.length ? html`<p class="cut">…</p>` : nothing}
      </div>
      <p class="unseen" role="status" lang=${lang}>
        ${selection ? text.slice(selection.start, selection.end) : ''}
      </p>`
  }

  #line({ parts }: Line): TemplateResult {
    return html`<p>${parts.map((part) => this.#part(part))}</p>`
  }

  /** The template may have no blank around the text, because offsets are counted in it. */
  #part({ start, text, roles, first, other, selected }: Part): TemplateResult {
    const classes = [...roles.map((role) => `as-${role.toLowerCase()}`), other && 'other', selected && 'held']
    const look = classes.filter(Boolean).join(' ')
    if (roles.length === 0) return html`<span data-start=${start} class=${look || nothing}>${text}</span>`
    const label = first.map((role) => this.words.roleShort[role]).join(' · ')
    return html`<mark data-start=${start} class=${look} data-label=${label || nothing}>${text}</mark>`
  }

  #focused(event: FocusEvent): void {
    if (this.editing && (event.target as Element).matches(':focus-visible')) this.#hold()
  }

  #hold(): void {
    this.isKeyboard = true
    if (this.#held) this.#fire(this.#held)
  }
  #fire(span: Span): void {
    this.dispatchEvent(new CustomEvent<Span>('pick', { detail: span }))
  }

  /** Takes what the mouse or a finger has selected, if the selection starts in the text. */
  #picked(): void {
    const selection = getSelection()
    if (!this.editing || !selection || selection.isCollapsed || selection.rangeCount === 0) return
    if (!this.querySelector('.text')?.contains(selection.anchorNode)) return
    const span = this.#spanOf(selection.getRangeAt(0))
    if (!span) return
    this.isKeyboard = false
    this.anchor = stopAt(this.#stops, span.start)
    this.at = stopAt(this.#stops, span.end - 1)
    this.#fire(span)
  }

  /** The part of the text inside a range; where the range begins or ends outside the text, the edge counts. */
  #spanOf(range: Range): Span | null {
    const box = this.querySelector('.text')
    if (!box || !range.intersectsNode(box)) return null
    const { startContainer, startOffset, endContainer, endOffset } = range
    return trimmed(this.article.text, {
      start: box.contains(startContainer) ? this.#offsetOf(startContainer, startOffset) : this.#window.start,
      end: box.contains(endContainer) ? this.#offsetOf(endContainer, endOffset) : this.#window.end,
    })
  }

  #offsetOf(node: Node, offset: number): number {
    const start = node instanceof Text ? node.parentElement?.dataset['start'] : undefined
    if (start !== undefined) return Number(start) + offset
    const edge = document.createRange()
    edge.setStart(node, offset)
    const parts = [...this.querySelectorAll<HTMLElement>('[data-start]')]
    const next = parts.find((part) => edge.comparePoint(part, 0) >= 0)
    return next ? Number(next.dataset['start']) : this.#window.end
  }

  #key(event: KeyboardEvent): void {
    if (!this.editing || event.altKey) return
    const move = moveOf(event, directionOf(this.article.lang))
    const assigned = move ? null : roleOf(event)
    if (!move && !assigned) return
    event.preventDefault()
    event.stopPropagation()
    if (assigned) this.#assign(assigned)
    else if (move) this.#move(move, event.shiftKey)
  }

  #move(move: Move, isExtending: boolean): void {
    getSelection()?.removeAllRanges()
    this.at = moved(this.article.text, this.#stops, this.at, move)
    if (!isExtending) this.anchor = this.at
    this.#hold()
  }

  #assign(detail: { readonly role: SpanRole; readonly add: boolean }): void {
    this.dispatchEvent(new CustomEvent('assign', { detail }))
  }
}

customElements.define('isnad-article', ArticleText)
