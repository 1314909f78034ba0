// The decisions of a sitting, sent and undone: each keeps what is needed to undo it, also after a reload of the page.
import type { Ask } from './api.ts'
import { changes, editOf } from './correction.ts'
import { keepDecisions, readDecisions } from './memory.ts'
import {
  add,
  type AddStatementInput,
  review,
  type ReviewStatementInput,
  statement as operation,
  type StatementCorrection,
} from '../generated/operations.ts'
import type { Decision, Evidence, Refusal, Statement } from './types.ts'
import type { Lang } from '../../words/language.ts'

export interface Decided {
  readonly decision: Exclude<Decision, 'REOPEN'> | 'ADD'
  /** What was added counts as rejected before. */
  readonly before: Statement
  /** As the last step left it, so that undoing does not overwrite a later change. */
  readonly now: Statement
}
interface Request {
  readonly decision: Decision
  readonly why?: string
  readonly correction?: StatementCorrection
}
export type Result = { readonly statement: Statement } | { readonly refusal: Refusal }
interface Newest {
  readonly statement: Statement | null
  readonly by: string | null
}

const isOfDate = ({ role }: Evidence): boolean => role === 'SAID'

const isSameButDate = (one: Statement, other: Statement): boolean => {
  const rest = ({ text, act, review, attributions, chain, topics, evidence }: Statement): string =>
    JSON.stringify({
      text,
      act,
      review,
      attributions,
      chain,
      topics,
      evidence: evidence.filter((span) => !isOfDate(span)),
    })
  return rest(one) === rest(other)
}

/** Keeps a newer date when undoing a decision that did not change it. */
const redated = ({ decision, before, now }: Decided, newest: Statement): Decided => {
  if (JSON.stringify(before.said) !== JSON.stringify(now.said)) return { decision, before, now: newest }
  const spans = [...before.evidence.filter((span) => !isOfDate(span)), ...newest.evidence.filter(isOfDate)]
  return { decision, before: { ...before, said: newest.said, evidence: spans }, now: newest }
}

/** Decisions that can be undone: what the browser keeps has a limit of some megabytes. */
const kept = 50

/** Those of this sitting, if the page was loaded again. Another version of the desk may have kept something else. */
const restored = (): Decided[] => {
  const found = readDecisions()
  return Array.isArray(found) ? found.filter(isDecided) : []
}

const isDecided = (one: unknown): one is Decided =>
  typeof one === 'object' &&
  one !== null &&
  'decision' in one &&
  isStatement(one, 'before') &&
  isStatement(one, 'now')

const isStatement = (one: object, name: string): boolean => {
  const found = (one as Readonly<Record<string, unknown>>)[name]
  return typeof found === 'object' && found !== null && 'evidence' in found && 'version' in found
}

export class Reviewer {
  #ask: Ask
  #lang: Lang
  #done: Decided[] = restored()

  constructor(ask: Ask, lang: Lang) {
    this.#ask = ask
    this.#lang = lang
  }

  #keep(done: Decided): void {
    this.#done = [...this.#done, done].slice(-kept)
    keepDecisions(this.#done)
  }

  get last(): Decided | null {
    return this.#done.at(-1) ?? null
  }

  /** @throws Fault */
  async decide(
    before: Statement,
    request: Request & { decision: Exclude<Decision, 'REOPEN'> },
  ): Promise<Result> {
    const result = await this.#send(before, request)
    if ('statement' in result) this.#keep({ decision: request.decision, before, now: result.statement })
    return result
  }

  /** @throws Fault */
  async add(input: Omit<AddStatementInput, 'unit'>): Promise<Result> {
    const { addStatement } = await this.#ask(add, { input: { ...input, unit: 'UTF16' }, lang: this.#lang })
    if (addStatement.__typename === 'Refusal') return { refusal: addStatement }
    const { statement } = addStatement
    this.#keep({ decision: 'ADD', before: { ...statement, review: 'REJECTED' }, now: statement })
    return { statement }
  }

  /**
   * Undoes the last decision. A correction takes two steps; when the second is refused the first is remembered.
   * @throws Fault
   */
  async undo(why: string): Promise<Result | null> {
    const last = this.#done.pop()
    keepDecisions(this.#done)
    if (!last) return null
    try {
      const restored = await this.#restore(last, why)
      if ('refusal' in restored) return this.#failed(last, restored.refusal)
      const result = await this.#backTo(last.before.review, restored.statement, why)
      return 'refusal' in result ? this.#failed({ ...last, now: restored.statement }, result.refusal) : result
    } catch (error) {
      this.#keep(last)
      throw error
    }
  }

  /** Drops a decision whose statement has been changed since: its undo would always fail, and hide earlier ones. */
  #failed(last: Decided, refusal: Refusal): Result {
    if (refusal.code !== 'VERSION_CONFLICT') this.#keep(last)
    return { refusal }
  }

  async #backTo(review: Statement['review'], statement: Statement, why: string): Promise<Result> {
    const decision = ({ DRAFT: 'REOPEN', REVIEWED: 'ACCEPT', REJECTED: 'REJECT' } as const)[review]
    return statement.review === review ? { statement } : this.#send(statement, { decision, why })
  }

  async #restore({ decision, before, now }: Decided, why: string): Promise<Result> {
    const correction = changes(editOf(now), editOf(before))
    if (decision !== 'CORRECT' || Object.keys(correction).length === 0) return { statement: now }
    return this.#send(now, { decision: 'CORRECT', why, correction })
  }

  async #send({ id, version }: Statement, request: Request): Promise<Result> {
    const input: ReviewStatementInput = { statement: id, version, unit: 'UTF16', ...request }
    const { reviewStatement } = await this.#ask(review, { input, lang: this.#lang })
    return reviewStatement.__typename === 'Refusal'
      ? { refusal: reviewStatement }
      : { statement: reviewStatement.statement }
  }

  /**
   * After the day of an article was added, keeps decisions about its statements undoable: the new dates do not count as
   * changes by somebody else. @throws Fault
   */
  async follow(slug: string): Promise<void> {
    for (const [i, done] of this.#done.entries()) {
      if (done.now.document.slug !== slug) continue
      const { statement } = await this.newest(done.now.id)
      if (statement && isSameButDate(done.now, statement)) this.#done[i] = redated(done, statement)
    }
    keepDecisions(this.#done)
  }

  /** The statement as it is now, and who changed it last. @throws Fault */
  async newest(id: string): Promise<Newest> {
    const { statement } = await this.#ask(operation, { id, lang: this.#lang })
    return { statement, by: statement?.history.at(-1)?.actor ?? null }
  }
}
