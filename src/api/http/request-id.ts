// The id of a request, by which its answer, its lines in the log and its span are found. A proxy's own id is taken, if
// it is one that can stand in a log.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.:-]{8,64}$/.test(given) ? given : randomUUID()
}
