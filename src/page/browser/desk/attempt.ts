// Runs a request of the desk and tells what went wrong, if anything did.
import { Fault, refusalOf } from './api.ts'
import { keepToken } from './memory.ts'
import type { Desk } from './state.ts'
import type { Refusal } from './types.ts'

/**
 * A fault is told, at the head of the desk unless there is a better place, and one of the token asks for another token.
 * Null when there was a fault.
 */
export const attempt = async <T>(
  desk: Desk,
  work: () => Promise<T>,
  tell: (fault: Refusal) => void = (fault) => (desk.fault = fault),
): Promise<T | null> => {
  try {
    desk.fault = null
    return await work()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const fault = refusalOf(error)
    if (fault.code === 'TOKEN_INVALID') {
      Object.assign(desk, { expired: true, signInRefusal: fault, token: null })
      keepToken(null)
    } else tell(fault)
    return null
  } finally {
    desk.changed()
  }
}
