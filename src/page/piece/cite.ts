// A statement as a citation: in plain text, for Wikipedia, for BibTeX.
import { permalink } from '../address.ts'
import type { Frame } from '../frame.ts'
import { machineDate, onOneLine, shortened } from '../format.ts'
import type { Html } from '../html.ts'
import type { Whole } from '../view/statement.ts'
import { throughWhom, toldOf, whoSaid } from './told.ts'
import { asText } from './words.ts'
import { copyable, dialog } from './embed.ts'

export const citeDialog = (frame: Frame, one: Whole): Html => {
  const { words } = frame
  return dialog(frame, 'cite', words.statement.cite, words.statement.citeTitle, [
    copyable(frame, 'cite-plain', words.statement.citePlain, plain(frame, one), 'auto'),
    copyable(frame, 'cite-wiki', words.statement.citeWiki, wiki(frame, one)),
    copyable(frame, 'cite-bibtex', words.statement.citeBibtex, bibtex(frame, one)),
  ])
}

const publisherOf = ({ document }: Whole): string | undefined => (document.publisher ?? document.wire)?.name

const plain = (frame: Frame, one: Whole): string => {
  const { words, origin } = frame
  const { title } = one.document
  return [
    `${whoSaid(frame, one)}: ${asText({ ...one, kind: 'DIRECT', text: onOneLine(one.text) })}`,
    ...toldOf(frame, one),
    ...(title === null ? [] : [`${words.statement.reportedBy} ${words.open}${title}${words.close}`]),
    permalink(origin, one.id),
  ].join(words.listSeparator)
}

/** A pipe or a brace of the text would end the field. */
const wikiText = (text: string): string =>
  onOneLine(text)
    .replaceAll('|', '{{!}}')
    .replace(/[{}]{2,}/g, ' ')

const wiki = (frame: Frame, one: Whole): string => {
  const published = machineDate(one.document.published?.edtf ?? '')
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', one.document.title ?? shortened(onOneLine(one.text), 100)],
    ['url', one.document.url ?? permalink(frame.origin, one.id)],
    ['publisher', publisherOf(one)],
    ['date', published],
    ['language', one.lang],
    ['quote', one.text],
    ['via', `[${permalink(frame.origin, one.id)} Isnad]`],
  ]
  const given = fields.flatMap(([name, value]) =>
    value ? [`|${name}=${name === 'via' ? value : wikiText(value)}`] : [],
  )
  return `{{cite news ${given.join(' ')}}}`
}

/** What BibTeX reads as a command is written as a letter. */
const tex = (text: string): string =>
  onOneLine(text)
    .replace(/[\\{}]/g, ' ')
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`)

const bibtex = (frame: Frame, one: Whole): string => {
  const year = (one.said?.edtf ?? one.document.published?.edtf ?? '').slice(0, 4)
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', `{${tex(whoSaid(frame, one))}}`],
    ['title', tex(one.text)],
    ['howpublished', one.document.title === null ? null : tex(one.document.title)],
    ['publisher', publisherOf(one) === undefined ? null : tex(publisherOf(one) ?? '')],
    ['year', year],
    ['note', tex(throughWhom(frame, one))],
    ['url', permalink(frame.origin, one.id)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@misc{${one.id},\n${lines.join(',\n')}\n}`
}
