// The HTTP answer for a page: its status, how long it may be cached, and what a browser may load with it.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Ask, isRefusal } from './ask.ts'
import { layout, type Page } from './layout.ts'
import { askFor, frameFor, type Site, splitAddress } from './request.ts'
import { fault, type Missing, notFound, refused } from './view/not-found.ts'
import type { Frame } from './frame.ts'

/** Content-Security-Policy of every page: nothing from elsewhere, no script and no style inside the page. */
export const pagePolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')

/** Seconds for which a page may be cached, so that a changed standing is seen within that time. */
export const usualAge = 60

export const send = (reply: FastifyReply, frame: Frame, page: Page): FastifyReply => {
  const { status = 200, maxAge = usualAge } = page
  return reply
    .status(status)
    .headers({
      'content-security-policy': pagePolicy("'none'"),
      'cache-control': maxAge === 0 ? 'no-store' : `public, max-age=${String(status === 200 ? maxAge : 10)}`,
      'content-language': frame.lang,
      ...(status === 503 && { 'retry-after': '2' }),
      // Without a language in the address the reader's own is used, and programs get JSON.
      ...(splitAddress(reply.request.url).lang === null && { vary: 'accept, accept-language' }),
    })
    .type('text/html; charset=utf-8')
    .send(layout(frame, page))
}

/** Sends the page that `make` returns; a not-found page when it returns null; the reason when it is refused. */
export const answer = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (frame: Frame, ask: Ask) => Promise<Page | null>,
  missing?: { readonly kind: Missing; readonly tried: string },
): Promise<FastifyReply> => {
  const frame = frameFor(site, request)
  const ask = askFor(site, request)
  try {
    const page = (await make(frame, ask)) ?? (await notFound(frame, ask, missing?.kind, missing?.tried))
    return await send(reply, frame, page)
  } catch (error) {
    if (isRefusal(error)) return send(reply, frame, refused(frame, error))
    request.log.error(error)
    return send(reply, frame, fault(frame, request.id))
  }
}
