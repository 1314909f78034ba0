// English.
import { wordSet } from '../../text/word-set.ts'
import { latinScript } from '../script.ts'
import type { Pack } from '../pack.ts'
import { contracted } from './contraction.ts'
import { englishClaims } from './claim-words.ts'
import { englishDates } from './dates.ts'
import { englishDecorations } from './decorations.ts'
import { detectEnglish } from './detection.ts'
import { englishMonths } from './months.ts'
import { englishNames } from './name-words.ts'
import { englishNumbers } from './numbers.ts'
import { englishPhrases } from './phrases.ts'
import { englishPointers } from './pointers.ts'
import { englishPronouns } from './pronouns.ts'
import { englishRoot } from './root.ts'
import { englishStem } from './stemmer.ts'
import { englishTelling } from './telling.ts'
import { englishTopics } from './topics.ts'
import { englishWires } from './wires.ts'
import { abbreviations } from './words.ts'

export const english = {
  code: 'en',
  script: latinScript,
  direction: 'ltr',
  marks: ['“', '”'],
  detect: detectEnglish,
  stemmer: { takes: (folded) => /^[a-z'’]+$/u.test(folded), stem: englishStem },
  contracted,
  rootOf: englishRoot,
  months: englishMonths,
  dates: englishDates,
  abbreviations,
  roleFillers: wordSet('the of for and in at to a an s its his her former current then'),
  claims: englishClaims,
  decorations: englishDecorations,
  pointers: englishPointers,
  names: englishNames,
  numbers: englishNumbers,
  pronouns: englishPronouns,
  telling: englishTelling,
  phrases: englishPhrases,
  wires: englishWires,
  topics: englishTopics,
} satisfies Pack
