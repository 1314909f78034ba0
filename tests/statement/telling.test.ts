import { describe, expect, it } from 'vitest'
import type { StatementAct } from '../../src/language/act.ts'
import { plainTelling, telling, type TellingSpeaker } from '../../src/statement/telling/telling.ts'
import { type TellingInput, type TellingLanguage } from '../../src/statement/telling/input.ts'
import { named, told } from './telling-cases.ts'

const isolate = /[\u2066-\u2069]/gu
/** Isolates are left out here, so that the sentences can be read; tests below look at them. */
const plain = (input: TellingInput, lang: TellingLanguage): string =>
  plainTelling(telling(input, lang), lang).replace(isolate, '')

const okafor = [named('Okafor')]
const army = [named('The army', 'ORGANISATION')]
const jaysh = [named('الجيش', 'ORGANISATION')]
const wizara = [named('وزارة الدفاع', 'ORGANISATION')]

type Row = readonly [StatementAct, string | null, string, readonly TellingSpeaker[], string]

const englishInEnglish: readonly Row[] = [
  ['SAID', 'said', 'the hospital would close', okafor, 'Okafor said that the hospital would close'],
  ['SAID', 'says', 'it’s too late', okafor, 'Okafor said that it’s too late'],
  ['SAID', 'said', '“The hospital will close.”', okafor, 'Okafor said: “The hospital will close.”'],
  ['SAID', 'said', 'it was “a disaster”', okafor, 'Okafor said that it was “a disaster”'],
  ['SAID', 'according to', 'prices will rise', okafor, 'Okafor said that prices will rise'],
  ['SAID', 'announced', 'a “no limits” partnership', okafor, 'Okafor announced a “no limits” partnership'],
  ['SAID', 'explained', 'why the dam broke', okafor, 'Okafor explained why the dam broke'],
  ['SAID', 'accused', 'lying', okafor, 'Okafor said (reported speech): lying'],
  ['SAID', 'called', 'a liar', okafor, 'Okafor said (reported speech): a liar'],
  ['SAID', 'called', '“a liar”', okafor, 'Okafor said: “a liar”'],
  ['SAID', 'said', 'We will win', okafor, 'Okafor said (reported speech): We will win'],
  ['DENIED', 'denied', 'taking the money', okafor, 'Okafor denied taking the money'],
  ['DENIED', 'denies', 'he had taken money', okafor, 'Okafor denied that he had taken money'],
  [
    'DENIED',
    'denied',
    'allegations he had taken bribes',
    okafor,
    'Okafor denied allegations he had taken bribes',
  ],
  ['DENIED', 'denied', 'the army targeted civilians', okafor, 'Okafor denied the army targeted civilians'],
  ['DENIED', 'denied', 'it had “ever lied”', okafor, 'Okafor denied that it had “ever lied”'],
  ['DENIED', 'denied', '“targeting civilians”', army, 'The army denied “targeting civilians”'],
  [
    'DENIED',
    'denied',
    '“We did not target civilians.”',
    army,
    'The army issued a denial with the words: “We did not target civilians.”',
  ],
  [
    'DENIED',
    'denied',
    'it had not targeted civilians',
    army,
    'The army issued a denial (reported speech): it had not targeted civilians',
  ],
  ['DENIED', 'dismissed', '“a fantasy”', army, 'The army issued a denial with the words: “a fantasy”'],
  ['DENIED', 'said', 'it was untrue', army, 'The army issued a denial (reported speech): it was untrue'],
  ['DENIED', null, 'taking the money', okafor, 'Okafor denied taking the money'],
  [
    'DENIED',
    null,
    'the army was elsewhere',
    okafor,
    'Okafor issued a denial (reported speech): the army was elsewhere',
  ],
  ['DENIED', 'rejected', 'the claims', army, 'The army rejected the claims'],
  ['DENIED', 'ruled out', 'any talks', army, 'The army ruled out any talks'],
  ['DENIED', 'refused', 'to sign the treaty', army, 'The army refused to sign the treaty'],
  [
    'DENIED',
    'refused',
    '“We will not sign.”',
    army,
    'The army voiced a rejection with the words: “We will not sign.”',
  ],
  [
    'DENIED',
    'did not deny',
    'taking the money',
    okafor,
    'Okafor issued a denial (reported speech): taking the money',
  ],
  ['ASKED', 'asked', 'who signed the contract', okafor, 'Okafor asked who signed the contract'],
  ['ASKED', 'wondered', 'whether it would rain', okafor, 'Okafor wondered whether it would rain'],
  ['ASKED', 'asked', 'the school would open', okafor, 'Okafor asked whether the school would open'],
  ['ASKED', 'asked', '“Who signed the contract?”', okafor, 'Okafor asked: “Who signed the contract?”'],
  [
    'ASKED',
    'asked',
    'Who signed the contract?',
    okafor,
    'Okafor asked (reported speech): Who signed the contract?',
  ],
  ['DEMANDED', 'called for', 'an inquiry', okafor, 'Okafor called for an inquiry'],
  ['DEMANDED', 'called for', '“restraint”', okafor, 'Okafor called for “restraint”'],
  ['DEMANDED', 'demanded', 'the school be reopened', okafor, 'Okafor demanded that the school be reopened'],
  ['DEMANDED', 'ordered', 'the release of the men', okafor, 'Okafor ordered the release of the men'],
  [
    'DEMANDED',
    'urged',
    'to “step back from the brink.”',
    okafor,
    'Okafor made a demand (partly quoted): to “step back from the brink.”',
  ],
  ['DEMANDED', 'demanded', '“Stop the war!”', okafor, 'Okafor made a demand: “Stop the war!”'],
  ['PROMISED', 'promised', 'to lend her a boat', okafor, 'Okafor promised to lend her a boat'],
  ['PROMISED', 'vowed', 'he would fight on', okafor, 'Okafor vowed that he would fight on'],
  ['PROMISED', 'pledged', '“full support”', okafor, 'Okafor pledged “full support”'],
  ['PROMISED', 'vowed', '“We will rebuild.”', okafor, 'Okafor vowed: “We will rebuild.”'],
  ['WARNED', 'warned', 'the war would spread', okafor, 'Okafor warned that the war would spread'],
  ['WARNED', 'warned', 'travelling to the coast', okafor, 'Okafor warned about travelling to the coast'],
  ['WARNED', 'warned', '“serious consequences”', okafor, 'Okafor warned about “serious consequences”'],
  ['WARNED', 'warned', 'the economy', okafor, 'Okafor warned (reported speech): the economy'],
  ['WARNED', 'threatened', 'to leave', okafor, 'Okafor threatened to leave'],
  ['WARNED', 'threatened', '“You will pay.”', okafor, 'Okafor threatened: “You will pay.”'],
  ['EXPRESSED', 'condemned', 'the attack', okafor, 'Okafor condemned the attack'],
  ['EXPRESSED', 'praises', '“the courage” of nurses', okafor, 'Okafor praised “the courage” of nurses'],
  ['EXPRESSED', 'hoped', 'it would rain', okafor, 'Okafor hoped that it would rain'],
  ['EXPRESSED', 'apologised', 'the delay', okafor, 'Okafor apologised for the delay'],
  ['EXPRESSED', 'expressed', 'hope that it ends', okafor, 'Okafor expressed hope that it ends'],
  [
    'EXPRESSED',
    'slammed',
    'unfair',
    okafor,
    'Okafor expressed disapproval (in the article: slammed; reported speech): unfair',
  ],
  [
    'EXPRESSED',
    'was moved',
    '“What a day!”',
    okafor,
    'Okafor expressed a judgement or a feeling (in the article: was moved): “What a day!”',
  ],
]

const arabicInArabic: readonly Row[] = [
  ['SAID', 'قالت', 'المستشفى سيغلق أبوابه', wizara, 'قالت وزارة الدفاع إن المستشفى سيغلق أبوابه'],
  ['SAID', 'أكد', 'المستشفى سيغلق أبوابه', jaysh, 'أكد الجيش أن المستشفى سيغلق أبوابه'],
  ['SAID', 'قال', 'إنه سيغلق المستشفى', jaysh, 'قال الجيش إنه سيغلق المستشفى'],
  ['SAID', 'أضافت', 'أنها ستغلق المستشفى', wizara, 'ذكرت وزارة الدفاع أنها ستغلق المستشفى'],
  ['SAID', 'قال', '«سنغلق المستشفى»', jaysh, 'قال الجيش: «سنغلق المستشفى»'],
  ['SAID', 'قال', 'الوضع كارثي', jaysh, 'قال الجيش إن الوضع كارثي'],
  ['SAID', 'قال', 'سيغلق المستشفى', jaysh, 'قال الجيش (قول منقول بالمعنى): سيغلق المستشفى'],
  ['SAID', 'أعلن', 'شراكة «بلا حدود»', jaysh, 'أعلن الجيش (قول بعضه حرفي): شراكة «بلا حدود»'],
  ['SAID', 'أكد', 'استهداف المدنيين جريمة', jaysh, 'أكد الجيش (قول منقول بالمعنى): استهداف المدنيين جريمة'],
  ['DENIED', 'نفى', 'استهداف المدنيين', jaysh, 'نفى الجيش استهداف المدنيين'],
  ['DENIED', 'نفت', 'استهداف المدنيين', wizara, 'نفت وزارة الدفاع استهداف المدنيين'],
  ['DENIED', 'نفى', 'أنه استهدف المدنيين', jaysh, 'نفى الجيش أنه استهدف المدنيين'],
  ['DENIED', 'نفى', 'يكون قد استهدف المدنيين', jaysh, 'نفى الجيش أن يكون قد استهدف المدنيين'],
  ['DENIED', 'نفى', 'المستشفى سيغلق أبوابه', jaysh, 'نفى الجيش أن المستشفى سيغلق أبوابه'],
  ['DENIED', 'نفى', 'المستشفى مغلق', jaysh, 'نفى الجيش أن المستشفى مغلق'],
  [
    'DENIED',
    'نفى',
    'إنه لم يستهدف المدنيين',
    jaysh,
    'نفى الجيش، وفي النفي (قول منقول بالمعنى): إنه لم يستهدف المدنيين',
  ],
  ['DENIED', 'نفى', '«لم نستهدف المدنيين»', jaysh, 'نفى الجيش، وفي النفي: «لم نستهدف المدنيين»'],
  [
    'DENIED',
    'نفى',
    'الهجوم على المستشفى',
    jaysh,
    'نفى الجيش ما يأتي (قول منقول بالمعنى): الهجوم على المستشفى',
  ],
  ['DENIED', 'نفى', 'المسؤولون كاذبون', jaysh, 'نفى الجيش، وفي النفي (قول منقول بالمعنى): المسؤولون كاذبون'],
  ['DENIED', 'نفى', 'استهداف «أي» مدني', jaysh, 'نفى الجيش استهداف «أي» مدني'],
  ['DENIED', 'رفضت', 'الاتهامات', wizara, 'رفضت وزارة الدفاع الاتهامات'],
  ['DENIED', 'رفض', 'يوقع المعاهدة', jaysh, 'رفض الجيش أن يوقع المعاهدة'],
  ['DENIED', 'رفض', '«لن نوقع»', jaysh, 'رفض الجيش، وفي الرفض: «لن نوقع»'],
  ['ASKED', 'تساءلت', '«متى ينتهي الحصار؟»', wizara, 'تساءلت وزارة الدفاع: «متى ينتهي الحصار؟»'],
  ['ASKED', 'سأل', 'متى ينتهي الحصار', jaysh, 'سأل الجيش متى ينتهي الحصار'],
  ['ASKED', 'تساءل', 'جدوى الحصار', jaysh, 'تساءل الجيش عن جدوى الحصار'],
  ['ASKED', 'تساءل', 'قصة الحصار', jaysh, 'تساءل الجيش (قول منقول بالمعنى): قصة الحصار'],
  ['DEMANDED', 'دعا', '«تعميق التعاون»', jaysh, 'دعا الجيش إلى «تعميق التعاون»'],
  ['DEMANDED', 'دعت', 'التهدئة', wizara, 'دعت وزارة الدفاع إلى التهدئة'],
  ['DEMANDED', 'طالب', 'خفض الأسعار', jaysh, 'طالب الجيش بخفض الأسعار'],
  ['DEMANDED', 'طالبت', 'يوقف القصف', wizara, 'طالبت وزارة الدفاع بأن يوقف القصف'],
  ['DEMANDED', 'حث', 'ضبط النفس', jaysh, 'دعا الجيش إلى ضبط النفس'],
  ['DEMANDED', 'طالب', '«أوقفوا القصف»', jaysh, 'طالب الجيش بما يأتي: «أوقفوا القصف»'],
  ['PROMISED', 'تعهد', 'تعميق التعاون', jaysh, 'تعهد الجيش بتعميق التعاون'],
  ['PROMISED', 'تعهد', '«تعميق التعاون»', jaysh, 'تعهد الجيش بـ«تعميق التعاون»'],
  ['PROMISED', 'وعدت', 'أنها ستعود', wizara, 'وعدت وزارة الدفاع بأنها ستعود'],
  ['PROMISED', 'وعد', '«سنعود»', jaysh, 'وعد الجيش: «سنعود»'],
  ['WARNED', 'حذر', 'اتساع الحرب', jaysh, 'حذّر الجيش من اتساع الحرب'],
  ['WARNED', 'حذر', 'الحرب ستتسع', jaysh, 'حذّر الجيش من أن الحرب ستتسع'],
  ['WARNED', 'حذرت', 'التصعيد', wizara, 'حذّرت وزارة الدفاع (قول منقول بالمعنى): التصعيد'],
  ['WARNED', 'هدد', 'قصف المدينة', jaysh, 'هدّد الجيش بقصف المدينة'],
  ['WARNED', 'هدد', '«ستدفعون الثمن»', jaysh, 'هدّد الجيش: «ستدفعون الثمن»'],
  ['EXPRESSED', 'أدان', 'الهجوم على المستشفى', jaysh, 'أدان الجيش الهجوم على المستشفى'],
  ['EXPRESSED', 'ورحبت', 'الاتفاق', wizara, 'رحّبت وزارة الدفاع بالاتفاق'],
  ['EXPRESSED', 'أعرب', 'قلقه من التصعيد', jaysh, 'أعرب الجيش عن قلقه من التصعيد'],
  ['EXPRESSED', 'ندد', '«هذه جريمة»', jaysh, 'أبدى الجيش استنكارًا (في النص: ندد): «هذه جريمة»'],
  ['EXPRESSED', null, 'قلق', jaysh, 'أبدى الجيش حكمًا أو شعورًا (قول منقول بالمعنى): قلق'],
]

const arabicInEnglish: readonly Row[] = [
  ['SAID', 'قال', '«سنغلق المستشفى»', army, 'The army said: «سنغلق المستشفى»'],
  ['SAID', 'قال', 'إنه سيغلق المستشفى', army, 'The army said (reported speech): إنه سيغلق المستشفى'],
  ['DENIED', 'نفى', 'استهداف المدنيين', army, 'The army denied this (reported speech): استهداف المدنيين'],
  [
    'DENIED',
    'نفى',
    '«لم نستهدف المدنيين»',
    army,
    'The army issued a denial with the words: «لم نستهدف المدنيين»',
  ],
  [
    'DENIED',
    'نفى',
    'إنه لم «يستهدف» المدنيين',
    army,
    'The army issued a denial (partly quoted): إنه لم «يستهدف» المدنيين',
  ],
  ['DENIED', 'رفض', 'الانسحاب', army, 'The army rejected this (reported speech): الانسحاب'],
  ['ASKED', 'تساءل', 'متى ينتهي الحصار', army, 'The army asked (reported speech): متى ينتهي الحصار'],
  ['DEMANDED', 'دعا', '«تعميق التعاون»', army, 'The army made a demand: «تعميق التعاون»'],
  ['PROMISED', 'تعهد', 'تعميق التعاون', army, 'The army promised (reported speech): تعميق التعاون'],
  ['WARNED', 'حذر', 'اتساع الحرب', army, 'The army warned (reported speech): اتساع الحرب'],
  ['WARNED', 'هدد', 'قصف المدينة', army, 'The army threatened (reported speech): قصف المدينة'],
  [
    'EXPRESSED',
    'نددت',
    'الهجوم',
    army,
    'The army expressed disapproval (in the article: نددت; reported speech): الهجوم',
  ],
  [
    'EXPRESSED',
    'أعرب',
    'قلقه',
    army,
    'The army expressed a judgement or a feeling (in the article: أعرب; reported speech): قلقه',
  ],
]

const englishInArabic: readonly Row[] = [
  ['SAID', 'said', '“The war is over.”', jaysh, 'قال الجيش: “The war is over.”'],
  ['SAID', 'said', 'the war was over', jaysh, 'قال الجيش (قول منقول بالمعنى): the war was over'],
  ['DENIED', 'denied', 'taking the money', jaysh, 'نفى الجيش ما يأتي (قول منقول بالمعنى): taking the money'],
  ['DENIED', 'denied', '“We did not.”', wizara, 'نفت وزارة الدفاع، وفي النفي: “We did not.”'],
  ['DENIED', 'refused', 'to sign', wizara, 'رفضت وزارة الدفاع ما يأتي (قول منقول بالمعنى): to sign'],
  ['ASKED', 'asked', '“Who signed it?”', jaysh, 'سأل الجيش: “Who signed it?”'],
  ['DEMANDED', 'called for', '“restraint”', wizara, 'طالبت وزارة الدفاع بما يأتي: “restraint”'],
  ['PROMISED', 'promised', 'to go', jaysh, 'تعهد الجيش بما يأتي (قول منقول بالمعنى): to go'],
  ['WARNED', 'warned', '“Beware.”', wizara, 'حذّرت وزارة الدفاع: “Beware.”'],
  ['WARNED', 'threatened', 'to go', jaysh, 'هدّد الجيش بما يأتي (قول منقول بالمعنى): to go'],
  [
    'EXPRESSED',
    'welcomed',
    'the deal',
    wizara,
    'أبدت وزارة الدفاع استحسانًا (في النص: welcomed؛ قول منقول بالمعنى): the deal',
  ],
  ['DENIED', 'nie', 'il viendra', jaysh, 'نفى الجيش، وفي النفي (قول منقول بالمعنى): il viendra'],
]

describe('a statement is put into a sentence', () => {
  it.each(englishInEnglish)('%s %s %s', (act, cue, text, speakers, expected) => {
    expect(plain(told(act, cue, text, speakers), 'en')).toBe(expected)
  })

  it.each(arabicInArabic)('%s %s %s', (act, cue, text, speakers, expected) => {
    expect(plain(told(act, cue, text, speakers), 'ar')).toBe(expected)
  })

  it.each(arabicInEnglish)('from Arabic in English: %s %s %s', (act, cue, text, speakers, expected) => {
    expect(plain(told(act, cue, text, speakers), 'en')).toBe(expected)
  })

  it.each(englishInArabic)(
    'in Arabic from another language: %s %s %s',
    (act, cue, text, speakers, expected) => {
      expect(plain(told(act, cue, text, speakers, cue === 'nie' ? 'fr' : 'en'), 'ar')).toBe(expected)
    },
  )
})
