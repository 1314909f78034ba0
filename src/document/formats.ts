// The document formats that are read. To add one, write its file and add it here.
import { srt, webVtt } from './captions/format.ts'
import type { Formats } from './format.ts'
import { html } from './html/format.ts'
import { plainText } from './plain/format.ts'

/** In the order in which they are listed and looked through. */
export const documentFormats: Formats = [html, webVtt, srt, plainText]

/** The format of bytes that show no other. */
export const fallback = plainText
