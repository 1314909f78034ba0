// Signing in and out: whose token it is, and what happens when it is no longer valid.
import { refusalOf } from './api.ts'
import { keepDecisions, keepPaste, keepToken, keepUndated } from './memory.ts'
import { viewer as operation } from '../generated/operations.ts'
import { open } from './review.ts'
import type { Desk } from './state.ts'
import type { Refusal, Viewer } from './types.ts'
import { isUnsaved, mayLose } from './unsaved.ts'

/** The characters that a header can carry. */
const sendable = /^[\x21-\x7e]+$/

/** Signs in with the token of this sitting, if there is one. */
export const resume = async (desk: Desk): Promise<void> => {
  if (desk.token !== null) await signIn(desk, desk.token)
}

export const signIn = async (desk: Desk, typed: string): Promise<void> => {
  if (desk.busy) return
  const again = desk.expired
  desk.token = typed.trim()
  desk.busy = true
  desk.changed()
  const found = await whose(desk, desk.token)
  desk.busy = false
  if ('code' in found) refused(desk, found)
  else await welcome(desk, found, again)
  desk.changed()
}

const whose = async (desk: Desk, token: string): Promise<Viewer | Refusal> => {
  const invalid = { code: 'TOKEN_INVALID', message: '', field: null }
  if (!sendable.test(token)) return invalid
  try {
    return (await desk.ask(operation, {})).viewer ?? invalid
  } catch (error) {
    return refusalOf(error)
  }
}

/** A failed connection says nothing about the token, which is kept for the next try. */
const refused = (desk: Desk, refusal: Refusal): void => {
  desk.signInRefusal = refusal
  desk.token = null
  if (refusal.code === 'TOKEN_INVALID') keepToken(null)
}

const welcome = async (desk: Desk, viewer: Viewer, again: boolean): Promise<void> => {
  keepToken(desk.token)
  Object.assign(desk, { viewer, signInRefusal: null, expired: false })
  desk.announce(desk.words.signedIn(viewer.name))
  if (!again) await open(desk, desk.place)
}

export const signOut = (desk: Desk): void => {
  if (!mayLose(desk, isUnsaved(desk))) return
  keepToken(null)
  // The next user is somebody else.
  keepPaste(null)
  keepUndated(new Set())
  keepDecisions([])
  desk.viewer = null
  // A reload leaves nothing of the previous user.
  location.reload()
}
