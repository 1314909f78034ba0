// The articles of the statements: each is fetched once and kept while it is likely to be needed again.
import type { Ask } from './api.ts'
import { article as operation, neighbours, type NeighboursQuery } from '../generated/operations.ts'
import type { Article, Neighbour, Statement } from './types.ts'
import type { Lang } from '../../words/language.ts'

/** Texts can be long, and the queue rarely goes through more than a few at a time. */
const kept = 6
/** A book has thousands of statements, and not all of them need to be marked. */
const pages = 5

export interface OpenArticle extends Article {
  readonly neighbours: readonly Neighbour[]
}

export class Articles {
  #kept = new Map<string, OpenArticle>()
  #ask: Ask
  #lang: Lang

  constructor(ask: Ask, lang: Lang) {
    this.#ask = ask
    this.#lang = lang
  }

  /** Null until it has been loaded. */
  get(slug: string): OpenArticle | null {
    return this.#kept.get(slug) ?? null
  }

  /** @throws Fault */
  async load(slug: string): Promise<void> {
    if (this.#kept.has(slug)) return
    const [{ document }, found] = await Promise.all([
      this.#ask(operation, { slug, lang: this.#lang }),
      this.#neighbours(slug),
    ])
    if (document) this.#kept.set(slug, { ...document, neighbours: found })
    for (const old of [...this.#kept.keys()].slice(0, -kept)) this.#kept.delete(old)
  }

  async #neighbours(slug: string): Promise<readonly Neighbour[]> {
    const found: Neighbour[] = []
    let after: string | null = null
    for (let page = 0; page < pages; page++) {
      const { statements }: NeighboursQuery = await this.#ask(neighbours, {
        slug,
        after,
      })
      found.push(...statements.nodes)
      after = statements.pageInfo.endCursor
      if (!statements.pageInfo.hasNextPage) break
    }
    return found
  }

  /** Marks the statement at its new place; a refused statement is no longer marked. */
  update({ id, document: { slug }, evidence, review }: Statement): void {
    const article = this.#kept.get(slug)
    if (!article) return
    const others = article.neighbours.filter((one) => one.id !== id)
    const content = evidence.filter(({ role }) => role === 'CONTENT')
    this.#kept.set(slug, {
      ...article,
      neighbours: review === 'REJECTED' ? others : [...others, { id, evidence: content }],
    })
  }

  forget(slug: string): void {
    this.#kept.delete(slug)
  }
}
