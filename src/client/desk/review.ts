// The reviewer's actions: go through the queue, decide, undo.
import { changes, editOf, inputOf, rebased } from './correction.ts'
import { blankIn } from './adding.ts'
import { addressOf, isSameList, type Place } from './place.ts'
import { Queue } from './queue.ts'
import { notReady } from './ready.ts'
import type { Decided, Result } from './reviewer.ts'
import { attempt } from './attempt.ts'
import type { Desk } from './state.ts'
import type { StatementCorrection } from '../generated/operations.ts'
import type { Refusal, Statement } from './types.ts'

/** Goes to a place of the desk; fetches the queue again when it is another one. */
export const open = async (desk: Desk, place: Place): Promise<void> => {
  const same = isSameList(desk.place, place)
  desk.place = place
  if (same && desk.queue.loaded) {
    desk.changed()
    return
  }
  desk.queue = new Queue(desk.ask, desk.lang, place)
  Object.assign(desk, { isCorrecting: false, opened: null })
  await settle(desk)
}

/** Like `open`, and updates the address. */
export const goTo = async (desk: Desk, change: Partial<Place>): Promise<void> => {
  const place = { ...desk.place, ...change }
  history.pushState(null, '', addressOf(place))
  await open(desk, place)
}

/** Fetches what the current statement needs. */
const settle = async (desk: Desk): Promise<void> => {
  Object.assign(desk, { refusal: null, selection: null, reasonsOpen: false, adding: null })
  desk.changed()
  await attempt(desk, async () => {
    const { statement: id } = desk.place
    if (id !== null) desk.opened ??= (await desk.reviewer.newest(id)).statement
    await desk.queue.fill()
    desk.changed()
    if (desk.slug !== null) await desk.articles.load(desk.slug)
  })
}

/** True when there was another statement. */
export const step = async (desk: Desk, by: 1 | -1): Promise<boolean> => {
  if (desk.busy || desk.opened || !desk.queue.move(by)) return false
  desk.isCorrecting = false
  await settle(desk)
  return true
}
export const goToItem = async (desk: Desk, at: number): Promise<void> => {
  if (desk.busy || !desk.queue.goTo(at)) return
  desk.isCorrecting = false
  await settle(desk)
}

interface Request {
  readonly decision: Exclude<Decided['decision'], 'ADD'>
  readonly why?: string
  readonly correction?: StatementCorrection
}

/** True when it was done; otherwise the refusal is shown next to the form. */
export const decide = async (desk: Desk, request: Request): Promise<boolean> => {
  const { statement } = desk
  if (!statement || desk.busy || !desk.mayReview) return false
  const done = await sent(desk, () => desk.reviewer.decide(statement, request))
  if (!done) return false
  desk.forms.delete(statement.id)
  desk.queue.update(done)
  if (desk.opened) desk.opened = done
  desk.articles.update(done)
  desk.isCorrecting = false
  desk.said = desk.words.decided(request.decision, desk.queue.left)
  await settle(desk)
  return true
}

/** What `work` has made of a statement; a refusal is shown next to the form, where the reviewer looks. */
const sent = async (desk: Desk, work: () => Promise<Result>): Promise<Statement | null> => {
  const result = await alone(desk, work, (fault) => (desk.refusal = fault))
  if (!result) return null
  if ('statement' in result) return result.statement
  desk.refusal = result.refusal
  desk.changed()
  return null
}

/** Runs `work` and blocks other decisions meanwhile. */
const alone = async (
  desk: Desk,
  work: () => Promise<Result | null>,
  show?: (fault: Refusal) => void,
): Promise<Result | null> => {
  // An earlier message would contradict a refusal.
  Object.assign(desk, { busy: true, refusal: null, said: '' })
  desk.changed()
  try {
    return await attempt(desk, work, show)
  } finally {
    desk.busy = false
    desk.changed()
  }
}

export const accept = (desk: Desk): Promise<boolean> => decide(desk, { decision: 'ACCEPT' })

export const correctIt = async (desk: Desk): Promise<boolean> => {
  const { form } = desk
  if (!form || desk.busy) return false
  desk.refusal = notReady(form)
  desk.changed()
  if (desk.refusal) return false
  return decide(desk, {
    decision: 'CORRECT',
    why: form.why.trim(),
    correction: changes(form.from, form.edit),
  })
}

/** Opens the form of a statement that the reviewer has found. True when it is open. */
export const beginAdding = (desk: Desk): boolean => {
  const { article } = desk
  if (!article || desk.busy || !desk.mayReview || desk.isEditing) return false
  Object.assign(desk, { adding: blankIn(article), refusal: null, selection: null })
  desk.changed()
  return true
}

/** True when it was done; otherwise the refusal is shown next to the form. */
export const addIt = async (desk: Desk): Promise<boolean> => {
  const { form } = desk
  if (!form || desk.busy) return false
  desk.refusal = notReady(form)
  desk.changed()
  if (desk.refusal) return false
  const input = {
    document: form.base.document.slug,
    statement: inputOf(form.edit),
    why: form.why.trim() || null,
  }
  const done = await sent(desk, () => desk.reviewer.add(input))
  if (!done) return false
  desk.forms.delete(form.base.id)
  desk.articles.update(done)
  desk.said = desk.words.decided('ADD', desk.queue.left)
  await settle(desk)
  return true
}

export const undo = async (desk: Desk): Promise<boolean> => {
  const { last } = desk.reviewer
  if (desk.busy || !desk.mayReview) return false
  if (!last) {
    desk.announce(desk.words.nothingToUndo)
    return false
  }
  const result = await alone(desk, () => desk.reviewer.undo(desk.words.undoneWhy))
  if (!result) return false
  if ('refusal' in result) {
    desk.fault = result.refusal
    desk.changed()
    return false
  }
  const { review, id } = result.statement
  if (desk.opened?.id === id) desk.opened = result.statement
  if (desk.queue.has(id)) desk.queue.update(result.statement)
  const isHere = desk.queue.has(id) || desk.queue.bringBack(result.statement) || review !== 'DRAFT'
  desk.articles.update(result.statement)
  desk.isCorrecting = false
  const { title } = result.statement.document
  desk.said = isHere
    ? desk.words.undone(last.decision, review)
    : desk.words.undoneElsewhere(last.decision, title ?? desk.words.untitled)
  await settle(desk)
  return true
}

/** After somebody else was faster: loads their state, and keeps what was typed here. */
export const loadNewest = async (desk: Desk): Promise<void> => {
  const { statement: seen, words } = desk
  if (!seen) return
  const newest = await attempt(desk, () => desk.reviewer.newest(seen.id))
  if (!newest) return
  const { statement, by } = newest
  if (statement && (desk.opened || statement.review === seen.review)) {
    if (desk.opened) desk.opened = statement
    desk.queue.update(statement)
    takeOver(desk, statement)
  } else {
    desk.opened = null
    desk.queue.remove(seen.id)
    desk.isCorrecting = false
  }
  if (statement) desk.articles.update(statement)
  desk.said = words.newest(statement?.review ?? null, by ?? '')
  const keep = desk.isCorrecting
  await settle(desk)
  desk.isCorrecting = keep
  desk.toFocus = keep ? '#correction-title' : '#statement'
  desk.changed()
}

/** Reloads the queue and the article after a machine has changed statements in it; keeps what was typed. */
export const readAgain = async (desk: Desk, slug: string): Promise<void> => {
  const { statement, isCorrecting } = desk
  const queue = new Queue(desk.ask, desk.lang, desk.place)
  const isThere = await attempt(desk, async () => {
    await desk.reviewer.follow(slug)
    if (desk.opened) desk.opened = (await desk.reviewer.newest(desk.opened.id)).statement
    return queue.seek(statement?.id ?? '', desk.queue.items.length)
  })
  if (isThere === null) return
  desk.queue = queue
  desk.isCorrecting = isCorrecting && (isThere || desk.opened !== null)
  if (desk.opened) takeOver(desk, desk.opened)
  for (const one of queue.items) if (one.document.slug === slug) takeOver(desk, one)
  await settle(desk)
}

const takeOver = (desk: Desk, newest: Statement): void => {
  const typed = desk.forms.get(newest.id)
  if (!typed) return
  const from = editOf(newest)
  desk.forms.set(newest.id, {
    ...typed,
    base: newest,
    from,
    edit: rebased(typed.from, typed.edit, from),
  })
}
