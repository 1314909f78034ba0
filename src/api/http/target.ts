// What a request is for: its target, which may be a whole address (RFC 9112, section 3.2.2), and its host.
import type { IncomingMessage } from 'node:http'
import type { onRequestHookHandler } from 'fastify'
import { expected, IsnadError } from '../../errors.ts'

/** The path and query of the target. A host in the target counts instead of the header. */
export const originForm = ({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>): string => {
  const [, authority, rest = ''] = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url) ?? []
  if (authority === undefined) return url
  // Credentials in an address are not for the server.
  headers.host = authority.slice(authority.lastIndexOf('@') + 1)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/**
 * The host of a request that names none, as by HTTP/1.0: without one Apollo's integration fails
 * (findings/apollo-fastify-request-without-host.sh).
 */
const unnamed = 'localhost'

/** For the whole app: a server must refuse a host that is none (RFC 9112, section 3.2). @throws IsnadError BAD_REQUEST */
export const ensureHost: onRequestHookHandler = (request, _, done) => {
  const { host } = request
  if (host === '') request.raw.headers.host = unnamed
  else if (!isHost(host)) {
    done(
      new IsnadError(
        'BAD_REQUEST',
        expected('api', 'the name of a host in the header Host', 'something else'),
      ),
    )
    return
  }
  done()
}

/** Nothing else of an address, which would be taken for a part of it, and what the standard of addresses takes. */
const isHost = (host: string): boolean => !/[/?#@\\\s]/u.test(host) && URL.canParse(`http://${host}/`)
