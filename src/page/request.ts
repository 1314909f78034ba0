// A request → the frame that its page is drawn in.
import type { FastifyRequest } from 'fastify'
import type { Execute } from '../api/execute.ts'
import { asking, type Ask } from './ask.ts'
import type { Assets } from './assets.ts'
import { type Frame, frameOf } from './frame.ts'
import { isLang, languages, type Lang } from '../words/language.ts'

export interface Site {
  readonly execute: Execute
  readonly assets: Assets
  /** The server's public address; without it the host of the request is used. */
  readonly publicUrl?: string | undefined
}

/** A host that is valid in an address: anything else must not get into a page. */
const host = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:.]+\](:\d+)?$/i

export const originOf = ({ publicUrl }: Pick<Site, 'publicUrl'>, request: FastifyRequest): string => {
  if (publicUrl !== undefined) return publicUrl
  return host.test(request.host) ? `${request.protocol}://${request.host}` : 'http://localhost'
}

/** The language at the start of a path, and the rest of the address. */
export const splitAddress = (url: string): { readonly lang: Lang | null; readonly here: string } => {
  const [, tag, rest = ''] = /^\/([a-z]{2,3})(?=[/?]|$)(.*)$/s.exec(url) ?? []
  if (!isLang(tag)) return { lang: null, here: url }
  return { lang: tag, here: rest === '' ? '/' : rest.startsWith('?') ? `/${rest}` : rest }
}

export const frameFor = (site: Site, request: FastifyRequest): Frame => {
  const { lang, here } = splitAddress(request.url)
  return frameOf({
    lang: lang ?? preferred(request.headers['accept-language']),
    here,
    origin: originOf(site, request),
    assets: site.assets,
  })
}

export const askFor = ({ execute }: Site, request: FastifyRequest): Ask => asking(execute, request)

/** The language that the header prefers (RFC 9110, section 12.5.4); English when it prefers none or is missing. */
export const preferred = (header: string | undefined): Lang => {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    return { lang: tag.split('-')[0], q: q === undefined ? 1 : Number(q.slice(2)) || 0 }
  })
  const weight = (lang: Lang): number =>
    Math.max(0, ...wishes.filter((wish) => wish.lang === lang).map(({ q }) => q))
  return languages.reduce<Lang>((best, lang) => (weight(lang) > weight(best) ? lang : best), 'en')
}
