// The target of a request, which may be a whole address (RFC 9112, section 3.2.2): a server must take that form too.
import type { IncomingMessage } from 'node:http'

/** The path and query of the target. A host in the target counts instead of the header. */
export const originForm = ({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string => {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url) ?? []
  if (authority === undefined) return url
  // Credentials in an address are not for the server.
  headers.host = authority.slice(authority.lastIndexOf('@') + 1)
  return rest.startsWith('/') ? rest : `/${rest}`
}
