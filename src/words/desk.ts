// The words of the review desk, a table for each language.
import { ar } from './ar/desk.ts'
import { en } from './en/desk.ts'
import type { Lang, Widened } from './language.ts'

export type DeskWords = Widened<typeof en>

export const deskWords: Readonly<Record<Lang, DeskWords>> = { ar, en }
