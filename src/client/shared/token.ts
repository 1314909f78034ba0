// The token of the desk, which the browser keeps for one tab.

const key = 'isnad.token'

/** A browser that refuses storage, or has no space left, keeps nothing; the desk works without. */
export const quietly = <T>(work: () => T, otherwise: T): T => {
  try {
    return work()
  } catch {
    return otherwise
  }
}

export const readToken = (): string | null => quietly(() => sessionStorage.getItem(key), null)

/** False when it could not be kept. */
export const keepToken = (token: string | null): boolean =>
  quietly(() => {
    if (token === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, token)
    return true
  }, false)
