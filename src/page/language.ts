// Which language of the interface a reader gets first (RFC 9110, section 12.5.4).
import { type Lang, languages } from '../words/language.ts'

/** The language that the header prefers; English when it prefers none or is missing. */
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
