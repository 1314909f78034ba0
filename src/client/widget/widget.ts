// The widget: <isnad-quote statement="stm_…"> on any page, or speaker= or topic= for the latest statement, with
// order="random" for any quote. Its content is shown until the statement has loaded, and stays if it cannot be loaded.
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { fitFrames } from './frame.ts'
import { type Embed, readEmbed } from './embed.ts'
import { style } from './style.ts'

/** Milliseconds after which a standing is fetched again while the page is visible. */
const freshFor = 300_000

export class IsnadQuote extends LitElement {
  static override readonly properties = {
    statement: { type: String },
    speaker: { type: String },
    topic: { type: String },
    order: { type: String },
    uiLang: { type: String, attribute: 'lang' },
    theme: { type: String, reflect: true },
    embed: { state: true },
  }
  static override readonly styles = style

  declare statement: string | null
  declare speaker: string | null
  declare topic: string | null
  declare order: string | null
  declare uiLang: string | null
  /** `light`, `dark`, or null for the setting of the reader's system. */
  declare theme: string | null
  declare embed: Embed | null
  #timer: ReturnType<typeof setInterval> | undefined
  #loadedAt = 0
  #asked = 0

  constructor() {
    super()
    this.embed = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => this.#refresh(), freshFor)
    document.addEventListener('visibilitychange', this.#refresh)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#refresh)
  }

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (['speaker', 'topic', 'order'].some((name) => changed.has(name))) this.#loadedAt = 0
    if (['statement', 'speaker', 'topic', 'order', 'uiLang'].some((name) => changed.has(name)))
      void this.load()
  }

  readonly #refresh = (): void => {
    if (!document.hidden && Date.now() - this.#loadedAt >= freshFor) void this.load()
  }

  /** Loads the statement; only the answer to the latest request counts. */
  async load(): Promise<void> {
    const { statement, speaker, topic, order, uiLang } = this
    const turn = ++this.#asked
    try {
      // A random choice stays the same when its standing is fetched again.
      const id = statement ?? (this.#loadedAt > 0 && order === 'random' ? (this.embed?.id ?? null) : null)
      const embed = await readEmbed({ statement: id, speaker, topic, order, lang: uiLang ?? this.#around() })
      if (turn !== this.#asked) return
      this.embed = embed
      this.#loadedAt = Date.now()
      this.dispatchEvent(new CustomEvent('isnad-load', { bubbles: true, detail: embed }))
    } catch (error) {
      if (turn !== this.#asked) return
      this.dispatchEvent(new CustomEvent('isnad-error', { bubbles: true, detail: String(error) }))
    }
  }

  /** The language of the page around it. */
  #around(): string | null {
    return this.closest<HTMLElement>('[lang]')?.lang.split('-')[0] ?? null
  }

  override render(): TemplateResult {
    const { embed } = this
    if (!embed) return html`<slot></slot>`
    const { ui } = embed
    return html`<figure lang=${ui.lang} dir=${ui.dir}>
      ${embed.deed === null ? nothing : html`<p class="deed">${embed.deed}</p>`}
      <blockquote class=${embed.kind} lang=${embed.lang} dir=${embed.dir} cite=${embed.url}>
        <p>${words(embed)}</p>
      </blockquote>
      <figcaption>
        ${embed.status.length > 0 ? html`<p class="status">${embed.status.map(({ kind, text }) => html`<strong class=${kind}>${text}</strong> `)}</p>` : nothing}
        <p>
          <strong><bdi>${embed.speakers}</bdi></strong
          >${embed.said === null ? nothing : html` · ${embed.said}`} · ${ui.kind}
        </p>
        ${embed.chain.length > 0 ? html`<p class="soft">${ui.via} ${embed.chain.map((name, i) => [i > 0 ? (ui.dir === 'rtl' ? ' ← ' : ' → ') : '', html`<bdi>${name}</bdi>`])}</p>` : nothing}
        <p><a href=${embed.url} target="_blank" rel="noopener">${ui.record}</a> · ${ui.site}</p>
      </figcaption>
    </figure>`
  }
}

const words = ({ text, kind, verbatim, marks: [open, close] }: Embed): unknown => {
  if (kind === 'DIRECT') return `${open}${text}${close}`
  const parts: unknown[] = []
  let from = 0
  for (const quoted of verbatim) {
    const at = text.indexOf(quoted, from)
    if (at === -1) continue
    parts.push(text.slice(from, at), html`<b>${quoted}</b>`)
    from = at + quoted.length
  }
  return [...parts, text.slice(from)]
}

// A page may load the script twice.
if (!customElements.get('isnad-quote')) {
  customElements.define('isnad-quote', IsnadQuote)
  fitFrames()
}
