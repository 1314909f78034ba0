// The words of the pages that the server draws, a table for each language.
import { ar } from './ar/site.ts'
import { en } from './en/site.ts'
import type { Lang, Widened } from './language.ts'

export type SiteWords = Widened<typeof en>

export const siteWords: Readonly<Record<Lang, SiteWords>> = { ar, en }
