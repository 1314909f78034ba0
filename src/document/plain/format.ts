// Plain text as a document format: every character is the text, and nothing about it is guessed.
import { decodeText } from '../encoding/encoding.ts'
import type { DocumentFormat } from '../format.ts'

export const plainText: DocumentFormat = {
  name: 'plain',
  title: 'plain text',
  types: ['text/plain'],
  extensions: ['.txt', '.text'],
  // In a folder, such a file describes the others.
  onlyNamed: ['.md'],
  read: (bytes, source) => ({ ...decodeText(bytes, source), url: source.url }),
}
