// Telling in Arabic. To add a verb, add a row to its act: past and present as in a dictionary, and what comes before
// words of each shape. A shape without an entry does not fit: the words then follow a colon.
import { type Grammar, type Verb, verbOf } from '../telling.ts'

/** The present of each verb of this file, by its past: a cue may be in either. */
export const presents = new Map<string, string>()

const row = (
  past: string,
  present: string,
  fits: Verb['fits'],
  more: Parameters<typeof verbOf>[3] = {},
): Verb => {
  presents.set(past, present)
  return verbOf(past, past, fits, more)
}

/** A thing with its preposition; ب is written attached. */
const thing = (preposition: string) => ({ NOUN: preposition, PHRASE: preposition }) as const

const refusal = { sense: 'REFUSAL' } as const
const threat = { colon: true, sense: 'THREAT' } as const
const approval = { sense: 'APPROVAL' } as const
const disapproval = { sense: 'DISAPPROVAL' } as const

/** What the verbs with ب take. */
const withBa = { ...thing('ب'), CLAUSE: 'بأن', THAT: 'ب', SUBJUNCTIVE: 'بأن' } as const

export const arabicGrammar: Grammar = {
  verbs: {
    SAID: [
      row('قال', 'يقول', { CLAUSE: 'إن', INNA: '' }, { common: true, colon: true }),
      row('ذكر', 'يذكر', { CLAUSE: 'أن', THAT: '' }, { common: true, colon: true }),
      row('أعلن', 'يعلن', { CLAUSE: 'أن', THAT: '' }, { colon: true }),
      row('أكد', 'يؤكد', { CLAUSE: 'أن', THAT: '' }, { colon: true }),
      row('أوضح', 'يوضح', { CLAUSE: 'أن', THAT: '' }, { colon: true }),
      row('توقع', 'يتوقع', { CLAUSE: 'أن', THAT: '', SUBJUNCTIVE: 'أن' }, { colon: true }),
    ],
    DENIED: [
      // *نفى الوزير المستشفى مغلق*: words that begin with an article are a thing or a clause; نفى alone does not fit.
      row(
        'نفى',
        'ينفي',
        { NOUN: '', CLAUSE: 'أن', THAT: '', SUBJUNCTIVE: 'أن' },
        { common: true, colon: true },
      ),
      row('أنكر', 'ينكر', { NOUN: '', CLAUSE: 'أن', THAT: '', SUBJUNCTIVE: 'أن' }),
      row('رفض', 'يرفض', { ...thing(''), SUBJUNCTIVE: 'أن' }, refusal),
      row('استبعد', 'يستبعد', { NOUN: '', SUBJUNCTIVE: 'أن' }, refusal),
      row('فنّد', 'يفند', thing('')),
      row('دحض', 'يدحض', thing('')),
      row('كذّب', 'يكذب', thing('')),
    ],
    ASKED: [
      row('سأل', 'يسأل', { QUESTION: '', NOUN: 'عن' }, { common: true, colon: true }),
      row('تساءل', 'يتساءل', { QUESTION: '', ...thing('عن') }, { colon: true }),
      row('استفسر', 'يستفسر', thing('عن')),
    ],
    DEMANDED: [
      // *حث الوزير*, *ناشد الوزير*: without an object the speaker reads as the one who is urged. دعا إلى replaces them.
      row('دعا', 'يدعو', { ...thing('إلى'), SUBJUNCTIVE: 'إلى أن' }, { common: true, hollow: true }),
      row('طالب', 'يطالب', withBa),
      row('طلب', 'يطلب', { ...thing(''), SUBJUNCTIVE: 'أن' }),
      row('أوصى', 'يوصي', withBa),
      row('أمر', 'يأمر', withBa),
      row('اشترط', 'يشترط', { ...thing(''), SUBJUNCTIVE: 'أن' }),
      row('اقترح', 'يقترح', { ...thing(''), SUBJUNCTIVE: 'أن' }),
    ],
    PROMISED: [
      row('تعهد', 'يتعهد', withBa, { common: true, colon: true }),
      row('وعد', 'يعد', withBa, { colon: true }),
      row('التزم', 'يلتزم', withBa),
    ],
    WARNED: [
      row(
        'حذّر',
        'يحذر',
        { NOUN: 'من', CLAUSE: 'من أن', THAT: 'من', SUBJUNCTIVE: 'من أن' },
        { common: true, colon: true },
      ),
      row('هدّد', 'يهدد', withBa, threat),
      row('توعّد', 'يتوعد', withBa, threat),
      row('أنذر', 'ينذر', withBa),
      row('نبّه', 'ينبه', { ...thing('إلى'), CLAUSE: 'إلى أن', THAT: 'إلى' }),
    ],
    EXPRESSED: [
      row('أدان', 'يدين', thing(''), disapproval),
      row('دان', 'يدين', thing(''), disapproval),
      row('ندّد', 'يندد', thing('ب'), disapproval),
      row('استنكر', 'يستنكر', thing(''), disapproval),
      row('شجب', 'يشجب', thing(''), disapproval),
      row('استهجن', 'يستهجن', thing(''), disapproval),
      row('انتقد', 'ينتقد', thing(''), disapproval),
      row('رحّب', 'يرحب', thing('ب'), approval),
      row('أشاد', 'يشيد', thing('ب'), approval),
      row('أثنى', 'يثني', thing('على'), approval),
      row('امتدح', 'يمتدح', thing(''), approval),
      row('ثمّن', 'يثمن', thing(''), approval),
      row('أيّد', 'يؤيد', thing(''), approval),
      row('استغرب', 'يستغرب', thing('')),
      row('نعى', 'ينعى', thing('')),
      row('اعتذر', 'يعتذر', thing('عن')),
      row('شكا', 'يشكو', thing('من')),
      row('تمنى', 'يتمنى', { NOUN: '', SUBJUNCTIVE: 'أن' }),
      row('أمل', 'يأمل', { NOUN: '', SUBJUNCTIVE: 'أن' }),
      row('أعرب', 'يعرب', thing('عن'), { hollow: true }),
      row('عبّر', 'يعبر', thing('عن'), { hollow: true }),
      row('أبدى', 'يبدي', thing(''), { hollow: true }),
    ],
  },
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
