// HTML as a document format: its article is the text, and what it states about itself is the metadata.
import { decodeText } from '../encoding/encoding.ts'
import { type DocumentFormat, headOf } from '../format.ts'
import { readHtml } from './html.ts'

// A comment ends at its first `-->`: otherwise a row of comments could be split in too many ways to try.
const markup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|(?:html|head|body|title|meta|script|style|article|main|div|table|h1|p)[\s/>])/i

export const html: DocumentFormat = {
  name: 'html',
  title: 'HTML',
  types: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  looksLike: (bytes) => markup.test(headOf(bytes)),
  read: async (bytes, source) => {
    const { text, encoding } = decodeText(bytes, { ...source, markup: true })
    return { ...(await readHtml(text, { name: source.name, url: source.url })), encoding }
  },
}
