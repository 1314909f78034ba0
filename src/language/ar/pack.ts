// Arabic.
import { wordSet } from '../../text/word-set.ts'
import { arabicScript } from '../script.ts'
import type { Pack } from '../pack.ts'
import { arabicClaims } from './claim-words.ts'
import { arabicDates } from './dates.ts'
import { arabicDecorations } from './decorations.ts'
import { detectArabic } from './detection.ts'
import { arabicMonths } from './months.ts'
import { arabicNames } from './name-words.ts'
import { arabicNumbers } from './numbers.ts'
import { arabicPhrases } from './phrases.ts'
import { arabicPointers } from './pointers.ts'
import { arabicPronouns } from './pronouns.ts'
import { arabicRoot } from './root.ts'
import { arabicStem } from './stemmer.ts'
import { arabicTelling } from './telling.ts'
import { arabicTopics } from './topics.ts'
import { arabicWires } from './wires.ts'

export const arabic = {
  code: 'ar',
  script: arabicScript,
  direction: 'rtl',
  marks: ['«', '»'],
  detect: detectArabic,
  stemmer: { takes: arabicScript.isAll, stem: arabicStem },
  attached: /^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل)?(?=\p{Script=Arabic}{3})/u,
  rootOf: arabicRoot,
  months: arabicMonths,
  dates: arabicDates,
  abbreviations: new Set(),
  roleFillers: wordSet('في من على عن إلى السابق الحالي'),
  claims: arabicClaims,
  decorations: arabicDecorations,
  pointers: arabicPointers,
  names: arabicNames,
  numbers: arabicNumbers,
  pronouns: arabicPronouns,
  telling: arabicTelling,
  phrases: arabicPhrases,
  wires: arabicWires,
  topics: arabicTopics,
} satisfies Pack
