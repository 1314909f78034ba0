// Runs a request of the desk and shows the fault, if there was one.
import { Fault, refusalOf } from './api.ts'
import { keepToken } from './memory.ts'
import type { Desk } from './state.ts'
import type { Refusal } from './types.ts'

/**
 * Returns null after a fault. Shows it at the head of the desk unless `show` shows it elsewhere; a fault of the token
 * asks for another token.
 */
export const attempt = async <T>(
  desk: Desk,
  work: () => Promise<T>,
  show: (fault: Refusal) => void = (fault) => (desk.fault = fault),
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
    } else show(fault)
    return null
  } finally {
    desk.changed()
  }
}
