// What Arabic brings to extraction.
import type { LanguageRules } from '../language.ts'
import { arabicDates } from '../../language/ar/dates.ts'
import { agrees } from './phrase/agreement.ts'
import { arabicAct } from './cue/act.ts'
import { arabicFrames } from './frames.ts'
import { antecedentOf, fullerName, spellingOf, standsFor } from './name/antecedent.ts'
import { goesBack } from './name/definite.ts'
import { isOwnOutlet } from './chain/chain.ts'
import { arabicTurns } from './name/labels.ts'
import { nameQuotations } from './content/name-quotation.ts'
import { arabicMentions } from './name/mention.ts'
import { onStage } from './name/stage.ts'
import { introducedBefore } from './name/topic.ts'

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
