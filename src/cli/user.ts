// The user who runs the command, for the history. A process may run as a user without a name.
import { userInfo } from 'node:os'

/** `cli:NAME`. */
export const cliActor = (): string => {
  try {
    return `cli:${userInfo().username}`
  } catch {
    return 'cli:unknown'
  }
}
