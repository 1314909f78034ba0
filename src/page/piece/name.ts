// Names, words and dates from the data: each in its own direction, so that none disturbs the sentence around it.
import type { Frame } from '../frame.ts'
import { machineDate } from '../format.ts'
import { dateIn } from '../../words/format.ts'
import { html, type Html } from '../html.ts'
import { pathOf } from '../address.ts'
import { directionOf } from '../../text/direction.ts'

/** The kinds of things that have a page under their slug. */
export type Kind = 'speakers' | 'sources' | 'topics' | 'documents'

/** A name that links to its page. */
export const nameLink = (
  frame: Frame,
  kind: Kind,
  { slug, name }: { readonly slug: string; readonly name: string },
): Html => html`<a href="${frame.to(pathOf(kind, slug))}"><bdi>${name}</bdi></a>`

/** The attributes of an element whose words are in their own language. */
export const inTongue = (lang: string): Html => html`lang="${lang}" dir="${directionOf(lang)}"`

/** A date in words, also readable by programs where its form allows. */
export const dateOf = (frame: Frame, date: { readonly edtf: string } | null): Html => {
  if (!date) return html`<span class="soft">${frame.words.date.unknown}</span>`
  const machine = machineDate(date.edtf)
  const text = dateIn(frame, date.edtf)
  return machine === null
    ? html`<bdi title="${date.edtf}">${text}</bdi>`
    : html`<time datetime="${machine}">${text}</time>`
}

/** The title of a document, with a link to it. */
export const documentLink = (
  frame: Frame,
  { slug, title, lang }: { readonly slug: string; readonly title: string | null; readonly lang: string },
): Html =>
  title === null
    ? html`<a href="${frame.to(pathOf('documents', slug))}"
        >${frame.words.document.untitled} <bdi>${slug}</bdi></a
      >`
    : html`<a href="${frame.to(pathOf('documents', slug))}" ${inTongue(lang)}>${title}</a>`
