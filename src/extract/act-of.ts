// placeholder until the lexicon carries acts
import type { Span } from '../text/span.ts'
import type { StatementAct } from './act.ts'

export const actOf = (_: {
  readonly text: string
  readonly lang: string
  readonly cue: Span | null
  readonly content: readonly Span[]
}): StatementAct => 'SAID'
