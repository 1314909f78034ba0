// Arabic nouns that report together with their owner, besides the verbal nouns of the verbs of saying. Folded.
import { wordSet } from '../../text/word-set.ts'

/** What is ordered with them follows after ب (*لتوجيهات الأمير بفتح الجسر*). */
export const orders = wordSet('توجيه توجيهات أوامر تعليمات')
/** Between the owner of an order and what is ordered (*أوامر الأمير الكريمة القاضية بفتح الجسر*). */
export const issued = wordSet('القاضية القاضي الكريمة السامية الصريحة')
