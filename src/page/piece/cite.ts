// A statement as a citation: in plain text, for Wikipedia, for BibTeX.
import { permalink } from '../address.ts'
import { isolated, withoutIsolates } from '../../text/isolate.ts'
import type { Frame } from '../frame.ts'
import { machineDate, onOneLine } from '../format.ts'
import type { Html } from '../html.ts'
import { type Whole, speakersOf, circumstancesOf } from './telling.ts'
import { statusOf, statusWords } from './standing.ts'
import { copyable, dialog } from './embed.ts'

export const citeDialog = (frame: Frame, one: Whole): Html => {
  const { words } = frame
  return dialog(frame, 'cite', words.statement.cite, words.statement.citeTitle, [
    copyable(frame, 'cite-plain', words.statement.citePlain, plain(frame, one), frame.dir),
    copyable(frame, 'cite-wiki', words.statement.citeWiki, wiki(frame, one)),
    copyable(frame, 'cite-bibtex', words.statement.citeBibtex, bibtex(frame, one)),
  ])
}

const plain = (frame: Frame, one: Whole): string => {
  const { words, origin, lang } = frame
  const { title, lang: langOfTitle } = one.document
  const reported = (text: string): string =>
    `${words.statement.reportedBy} ${words.open}${isolated(text, langOfTitle, lang)}${words.close}`
  return [
    one.telling.sentence,
    ...circumstancesOf(frame, one),
    ...(title === null ? [] : [reported(title)]),
    permalink(origin, one.id),
  ].join(words.listSeparator)
}

/** A pipe or a pair of braces in the text would end the field. */
const wikiText = (text: string): string =>
  withoutIsolates(onOneLine(text))
    .replace(/[{}]{2,}/g, ' ')
    .replaceAll('|', '{{!}}')

/** The template for news, which has no field for a speaker: the quotation says whose it is, and its standing. */
const wiki = (frame: Frame, one: Whole): string => {
  const { document } = one
  const standing = statusWords(frame, statusOf(one)).map(({ text }) => text)
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', document.title ?? one.telling.short],
    ['url', document.url ?? permalink(frame.origin, one.id)],
    ['work', document.publisher?.name],
    ['agency', document.wire?.name],
    ['date', machineDate(document.published?.edtf ?? '')],
    ['language', one.lang],
    ['quote', [one.telling.sentence, ...standing].join(' · ')],
  ]
  const given = fields.flatMap(([name, value]) => (value ? [`|${name}=${wikiText(value)}`] : []))
  return `{{cite news ${given.join(' ')}}}`
}

/** Removes or escapes what BibTeX would read as a command. */
const tex = (text: string): string =>
  withoutIsolates(onOneLine(text))
    .replace(/[\\{}]/g, ' ')
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)

const bibtex = (frame: Frame, one: Whole): string => {
  const { document } = one
  const authors = speakersOf(one).map(({ speaker }) => `{${tex(speaker.name)}}`)
  const fields: readonly (readonly [string, string])[] = [
    ['author', authors.join(' and ')],
    // The words alone are the title only of a quotation that was said.
    ['title', tex(one.act === 'SAID' && one.kind === 'DIRECT' ? one.text : one.telling.sentence)],
    ['howpublished', tex(document.title ?? '')],
    ['publisher', tex((document.publisher ?? document.wire)?.name ?? '')],
    ['year', (one.said?.edtf ?? document.published?.edtf ?? '').slice(0, 4)],
    ['note', tex(circumstancesOf(frame, one).join(frame.words.listSeparator))],
    ['url', permalink(frame.origin, one.id)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${one.id},\n${lines.join(',\n')}\n}`
}
