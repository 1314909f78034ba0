// Links to the desk, for a browser in which somebody has signed in there.
import { readToken } from '../shared/token.ts'

/** They are hidden for readers, who could not do anything there. The desk asks the server whether the token is valid. */
export const showEditLinks = (): void => {
  if (readToken() === null) return
  for (const link of document.querySelectorAll<HTMLElement>('[data-edit]')) link.hidden = false
}
