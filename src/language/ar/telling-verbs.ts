// The words of a telling in Arabic. Its verbs are in the rows of ./sayings.ts.
import { tellingVerbs } from '../saying.ts'
import type { Grammar } from '../telling.ts'
import { sayings } from './sayings.ts'

export const arabicGrammar: Grammar = {
  verbs: tellingVerbs(sayings.map(({ cue, tellings }) => ({ base: cue.past, past: cue.past, tellings }))),
  whole: {
    SAID: { verb: 'قال', rest: '' },
    DENIED: { verb: 'نفى', rest: ' ما يأتي' },
    ASKED: { verb: 'سأل', rest: '' },
    DEMANDED: { verb: 'طالب', rest: ' بما يأتي' },
    PROMISED: { verb: 'تعهد', rest: ' بما يأتي' },
    WARNED: { verb: 'حذّر', rest: '' },
    EXPRESSED: { verb: 'أبدى', rest: ' حكمًا أو شعورًا' },
  },
  senses: {
    REFUSAL: { verb: 'رفض', rest: ' ما يأتي' },
    THREAT: { verb: 'هدّد', rest: ' بما يأتي' },
    APPROVAL: { verb: 'أبدى', rest: ' استحسانًا' },
    DISAPPROVAL: { verb: 'أبدى', rest: ' استنكارًا' },
  },
  denial: {
    DIRECT: { verb: 'نفى', rest: '، وفي النفي' },
    INDIRECT: { verb: 'نفى', rest: '، وفي النفي' },
    MIXED: { verb: 'نفى', rest: '، وفي النفي' },
  },
  rejection: {
    DIRECT: { verb: 'رفض', rest: '، وفي الرفض' },
    INDIRECT: { verb: 'رفض', rest: '، وفي الرفض' },
    MIXED: { verb: 'رفض', rest: '، وفي الرفض' },
  },
  lead: {
    SAID: { verb: 'قال', rest: '' },
    DENIED: { verb: 'نفى', rest: '' },
    ASKED: { verb: 'سأل', rest: '' },
    DEMANDED: { verb: 'طالب', rest: '' },
    PROMISED: { verb: 'تعهد', rest: '' },
    WARNED: { verb: 'حذّر', rest: '' },
    EXPRESSED: { verb: 'أبدى', rest: ' حكمًا أو شعورًا' },
    REFUSAL: { verb: 'رفض', rest: '' },
    THREAT: { verb: 'هدّد', rest: '' },
    APPROVAL: { verb: 'أبدى', rest: ' استحسانًا' },
    DISAPPROVAL: { verb: 'أبدى', rest: ' استنكارًا' },
  },
  kind: { DIRECT: 'اقتباس حرفي', INDIRECT: 'قول منقول بالمعنى', MIXED: 'قول بعضه حرفي' },
  somebody: 'متحدث غير معروف',
  impersonal: 'قيل',
  and: ' و',
  or: ' أو ',
  comma: '، ',
  cue: 'في النص: ',
  between: '؛ ',
}
