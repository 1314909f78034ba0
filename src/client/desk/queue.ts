// The statements of a list, such as the drafts that wait for review, fetched page by page, and which of them is current.
import type { Ask } from './api.ts'
import type { Place } from './place.ts'
import { queue as operation } from '../generated/operations.ts'
import type { Statement } from './types.ts'
import type { Lang } from '../../words/language.ts'

/** How many statements before the end the next page is fetched. */
const ahead = 4

export class Queue {
  items: readonly Statement[] = []
  at = 0
  /** How many wait in the whole list. */
  left = 0
  loaded = false
  #after: string | null = null
  #more = true
  #loading: Promise<void> | null = null
  #ask: Ask
  #lang: Lang
  #place: Place

  constructor(ask: Ask, lang: Lang, place: Place) {
    this.#ask = ask
    this.#lang = lang
    this.#place = place
  }

  get current(): Statement | null {
    return this.items[this.at] ?? null
  }

  /** Fetches the next page when the reviewer comes near the end. @throws Fault */
  async fill(): Promise<void> {
    if (this.at >= this.items.length - ahead) await this.#readOn()
  }

  /** Goes to a statement, fetching up to `among` statements to find it. False when it no longer waits. @throws Fault */
  async seek(id: string, among: number): Promise<boolean> {
    const find = () => this.items.findIndex((one) => one.id === id)
    do await this.#readOn()
    while (this.#more && find() < 0 && this.items.length < among)
    this.at = Math.max(0, find())
    return find() >= 0
  }

  async #readOn(): Promise<void> {
    if (!this.#more) return
    this.#loading ??= this.#nextPage().finally(() => (this.#loading = null))
    await this.#loading
  }

  async #nextPage(): Promise<void> {
    const { document, order, state, text } = this.#place
    const { statements } = await this.#ask(operation, {
      filter: {
        review: [state],
        ...(document === null ? {} : { document }),
        ...(text === '' ? {} : { text }),
      },
      order,
      after: this.#after,
      lang: this.#lang,
    })
    const known = new Set(this.items.map(({ id }) => id))
    this.items = [...this.items, ...statements.nodes.filter(({ id }) => !known.has(id))]
    this.left = statements.totalCount
    this.#after = statements.pageInfo.endCursor ?? this.#after
    this.#more = statements.pageInfo.hasNextPage
    this.loaded = true
  }

  /** False at either end. */
  move(by: 1 | -1): boolean {
    return this.goTo(this.at + by)
  }
  goTo(at: number): boolean {
    if (at < 0 || at >= this.items.length) return false
    this.at = at
    return true
  }

  /** Removes a statement; the next one becomes current. */
  remove(id: string): void {
    const at = this.items.findIndex((one) => one.id === id)
    if (at < 0) return
    this.items = this.items.toSpliced(at, 1)
    this.left--
    if (at < this.at || this.at >= this.items.length) this.at = Math.max(0, this.at - 1)
  }

  /** Puts a statement back and makes it current. False when this is the list of another article or state. */
  bringBack(statement: Statement): boolean {
    const { document, state } = this.#place
    if (state !== statement.review || (document !== null && document !== statement.document.slug))
      return false
    this.items = this.items.toSpliced(this.at, 0, statement)
    this.left++
    return true
  }

  /** After a change: it stays where it is, or leaves the list of another state. */
  update(statement: Statement): void {
    if (statement.review === this.#place.state) this.replace(statement)
    else this.remove(statement.id)
  }

  has(id: string): boolean {
    return this.items.some((one) => one.id === id)
  }

  replace(statement: Statement): void {
    this.items = this.items.map((one) => (one.id === statement.id ? statement : one))
  }
}
