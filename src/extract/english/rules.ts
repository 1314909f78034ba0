// What English provides for extraction.
import type { LanguageRules } from '../language.ts'
import { englishDates } from '../../language/en/dates.ts'
import { abbreviations } from '../../language/en/words.ts'
import { englishAct } from './cue/act.ts'
import { speakersIn, standsFor } from './name/antecedent.ts'
import { isOwnOutlet } from './chain/chain.ts'
import { describedPerson } from './name/described.ts'
import { englishFrames, nameQuotations } from './frames.ts'
import { englishTurns } from './name/labels.ts'
import { referents } from './name/referent.ts'
import { sameName } from './name/same-name.ts'

export const englishRules: LanguageRules = {
  lang: 'en',
  abbreviations,
  dates: englishDates,
  frames: englishFrames,
  act: englishAct,
  mentions: speakersIn,
  namesIn: nameQuotations,
  isOwnOutlet,
  antecedent: describedPerson,
  referents,
  sameName,
  standsFor,
  turns: englishTurns,
}
