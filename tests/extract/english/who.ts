// Who says what in an English text, a line for each statement: *speakers: content*, `?` for nobody.
import { extract } from '../../../src/extract/extract.ts'

export const who = (text: string): readonly string[] =>
  extract({ text, lang: 'en', date: '2026-03-10' }).statements.map(({ speakers, content, via }) => {
    const names = speakers.map(({ name }) => name).join(' + ') || '?'
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const sources = via.map(({ name }) => ` (via ${name})`).join('')
    return `${names}: ${words}${sources}`
  })
