// What Arabic brings to extraction.
import type { LanguageRules } from '../language.ts'
import { arabicDates } from '../../language/ar/dates.ts'
import { agrees } from './agreement.ts'
import { arabicAct } from './act.ts'
import { arabicFrames } from './frames.ts'
import { antecedentOf, fullerName, spellingOf, standsFor } from './antecedent.ts'
import { goesBack } from './definite.ts'
import { isOwnOutlet } from './chain.ts'
import { arabicTurns } from './labels.ts'
import { nameQuotations } from './name-quotation.ts'
import { arabicMentions } from './mention.ts'
import { onStage } from './stage.ts'
import { introducedBefore } from './topic.ts'

export const arabicRules: LanguageRules = {
  lang: 'ar',
  abbreviations: new Set(),
  dates: arabicDates,
  frames: arabicFrames,
  act: arabicAct,
  mentions: arabicMentions,
  namesIn: nameQuotations,
  isOwnOutlet,
  antecedent: antecedentOf,
  spelling: spellingOf,
  introduced: introducedBefore,
  agrees,
  onStage,
  fullerName,
  goesBack,
  standsFor,
  turns: arabicTurns,
}
