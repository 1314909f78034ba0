// What happens to a pasted article: it is kept while being typed, sent, and then shown with its result.
import { blankPaste, ingestInput, type Paste, remember } from './paste.ts'
import { ingest as operation } from '../generated/operations.ts'
import { goTo } from './review.ts'
import { attempt } from './attempt.ts'
import { dateFault } from './dates.ts'
import type { Desk } from './state.ts'
import type { IngestOutcome } from './types.ts'
import { Queue } from './queue.ts'

export const type = (desk: Desk, change: Partial<Paste>): void => {
  desk.paste = { ...desk.paste, ...change }
  desk.isPasteKept = remember(desk.paste)
  desk.changed()
}

/** True when it was stored. */
export const send = async (desk: Desk): Promise<boolean> => {
  if (desk.busy) return false
  desk.pasteRefusal = dateFault(desk.paste.published, 'published')
  if (desk.pasteRefusal) {
    desk.changed()
    return false
  }
  Object.assign(desk, { busy: true, pasteRefusal: null, pasted: null, said: '' })
  desk.changed()
  const input = ingestInput(desk.paste)
  const answer = await attempt(
    desk,
    () => desk.ask(operation, { input, lang: desk.lang }),
    (fault) => (desk.pasteRefusal = fault),
  )
  desk.busy = false
  if (answer) became(desk, answer.ingestDocument)
  desk.changed()
  return desk.pasted !== null
}

const became = (desk: Desk, outcome: IngestOutcome): void => {
  if (outcome.__typename === 'Refusal') {
    desk.pasteRefusal = outcome
    return
  }
  desk.pasted = outcome
  desk.paste = blankPaste()
  desk.isPasteKept = remember(desk.paste)
  desk.said = desk.words.stored(outcome.added)
  desk.articles.forget(outcome.document.slug)
  // It may have new drafts, whichever queue is open.
  desk.queue = new Queue(desk.ask, desk.lang, desk.place)
}

export const reviewPasted = (desk: Desk, slug: string): Promise<void> =>
  goTo(desk, { view: 'review', document: slug, order: 'DOCUMENT_ORDER' })
