// The day of an article that came without one: asked for, sent to the server with the article's own text, or skipped.
import type { OpenArticle } from './articles.ts'
import { attempt } from './attempt.ts'
import { dateFault, sentDate } from './dates.ts'
import { keepUndated } from './memory.ts'
import { ingest as operation } from '../generated/operations.ts'
import { readAgain } from './review.ts'
import type { Desk } from './state.ts'
import type { Ingested, Refusal } from './types.ts'

/** The article under review, if its day still has to be asked for. */
export const undatedArticle = ({ article, mayReview, undated }: Desk): OpenArticle | null =>
  mayReview && article?.published === null && !undated.has(article.slug) ? article : null

export const typeDay = (desk: Desk, slug: string, typed: string): void => {
  desk.days.set(slug, typed)
  desk.changed()
}

/** Does not ask for the day again in this sitting. */
export const goOnWithout = (desk: Desk, slug: string): void => {
  desk.undated = new Set([...desk.undated, slug])
  keepUndated(desk.undated)
  forgetDay(desk, slug)
  desk.changed()
}

const forgetDay = (desk: Desk, slug: string): void => {
  desk.days.delete(slug)
  desk.dayRefusal = null
}

/** True when it was saved. */
export const saveDay = async (desk: Desk, { slug, text, lang }: OpenArticle): Promise<boolean> => {
  if (desk.busy) return false
  const typed = desk.days.get(slug) ?? ''
  desk.dayRefusal = typed.trim() === '' ? missing : dateFault(typed, 'day')
  desk.changed()
  if (desk.dayRefusal) return false
  const outcome = await send(desk, { slug, text, lang, published: sentDate(typed) })
  if (!outcome) return false
  forgetDay(desk, slug)
  desk.articles.forget(slug)
  await readAgain(desk, slug)
  desk.announce(desk.words.daySaved(outcome.dated))
  return true
}

const missing: Refusal = { code: 'DATE_UNREAD', message: '', field: 'day' }

/** Null when it was refused; the form then shows the refusal. */
const send = async (desk: Desk, input: Readonly<Record<string, string>>): Promise<Ingested | null> => {
  desk.busy = true
  desk.changed()
  const answer = await attempt(
    desk,
    () => desk.ask(operation, { input, lang: desk.lang }),
    (fault) => (desk.dayRefusal = fault),
  )
  desk.busy = false
  const outcome = answer?.ingestDocument
  if (outcome?.__typename === 'Refusal') desk.dayRefusal = outcome
  desk.changed()
  return outcome?.__typename === 'IngestedDocument' ? outcome : null
}
