// The whole state of the desk. Views read it, actions change it and call `changed`.
import { Articles, type OpenArticle } from './articles.ts'
import { type Ask, asking } from './api.ts'
import { type Correcting, type Edit, editOf, type NameField, noNames } from './correction.ts'
import { keepShortcuts, readShortcuts, readToken, readUndated } from './memory.ts'
import { blankPaste, type Paste, restorePaste } from './paste.ts'
import { type Place, readPlace } from './place.ts'
import { Queue } from './queue.ts'
import { Reviewer } from './reviewer.ts'
import type { Ingested, Refusal, Span, Statement, Viewer } from './types.ts'
import type { Lang } from '../../words/language.ts'
import { type DeskWords, deskWords } from '../../words/desk.ts'

export class Desk {
  readonly lang: Lang
  readonly words: DeskWords
  readonly ask: Ask
  readonly articles: Articles
  readonly reviewer: Reviewer
  /** Draws the desk again. */
  readonly changed: () => void
  place: Place = readPlace(location.search)
  queue: Queue
  token: string | null = readToken()
  viewer: Viewer | null = null
  /** Why nobody is signed in, or why the user must sign in again. */
  signInRefusal: Refusal | null = null
  /** The token was valid and is no longer: typed text stays while the user signs in again. */
  expired = false
  /** True during a request that must not be sent twice. */
  busy = false
  refusal: Refusal | null = null
  fault: Refusal | null = null
  said = ''
  /** A statement that was opened by itself; otherwise the queue has the current one. */
  opened: Statement | null = null
  isCorrecting = false
  /** The statement that is being added, which nobody has yet. */
  adding: Statement | null = null
  forms = new Map<string, Correcting>()
  /** What is selected in the article. */
  selection: Span | null = null
  reasonsOpen = false
  /** Where the focus goes after drawing. */
  toFocus: string | null = null
  paste: Paste = blankPaste()
  isPasteKept = true
  pasted: Ingested | null = null
  pasteRefusal: Refusal | null = null
  /** The days of articles as they are typed, by slug. */
  readonly days = new Map<string, string>()
  dayRefusal: Refusal | null = null
  /** Articles that are reviewed without their day. */
  undated: ReadonlySet<string> = readUndated()
  shortcuts: boolean = readShortcuts()

  constructor(lang: Lang, changed: () => void) {
    this.lang = lang
    this.words = deskWords[lang]
    this.changed = changed
    this.paste = restorePaste()
    this.ask = asking(() => this.token)
    this.articles = new Articles(this.ask, lang)
    this.reviewer = new Reviewer(this.ask, lang)
    this.queue = new Queue(this.ask, lang, this.place)
  }

  get statement(): Statement | null {
    return this.opened ?? this.queue.current
  }
  get article(): OpenArticle | null {
    return this.slug === null ? null : this.articles.get(this.slug)
  }
  /** Of the article that is shown. */
  get slug(): string | null {
    return this.statement?.document.slug ?? this.place.document
  }
  /** Whether a form is open. */
  get isEditing(): boolean {
    return this.isCorrecting || this.adding !== null
  }
  get mayReview(): boolean {
    return this.viewer?.role === 'EDITOR'
  }

  /** The open form, of the statement that is added or of the current one; null while that is only read. */
  get form(): Correcting | null {
    if (this.adding) return this.formOf(this.adding)
    return this.isCorrecting && this.statement ? this.formOf(this.statement) : null
  }
  formOf(statement: Statement): Correcting {
    const from = editOf(statement)
    return this.forms.get(statement.id) ?? { base: statement, from, edit: from, why: '', names: noNames }
  }
  edit(change: Partial<Edit>): void {
    if (this.form) this.fill({ edit: { ...this.form.edit, ...change } })
  }
  typeName(field: NameField, text: string): void {
    if (this.form) this.fill({ names: { ...this.form.names, [field]: text } })
  }
  /** Changes the open form. */
  fill(change: Partial<Correcting>): void {
    const { form } = this
    if (!form) return
    this.forms.set(form.base.id, { ...form, ...change })
    this.changed()
  }

  /** Shows a message and has it read aloud. */
  announce(text: string): void {
    this.said = text
    this.changed()
  }
  switchShortcuts(on: boolean): void {
    this.shortcuts = on
    keepShortcuts(on)
    this.changed()
  }
}
