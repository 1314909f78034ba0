// The words of the desk's interface, one table per language; the English one defines the type of both.
import type { Lang } from './types.ts'
import { ar } from './words-ar.ts'
import { en } from './words-en.ts'

export type Words = typeof en

export const wordsIn = (lang: Lang): Words => (lang === 'ar' ? ar : en)
