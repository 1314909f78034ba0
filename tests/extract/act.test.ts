import { describe, expect, it } from 'vitest'
import { actOf } from '../../src/extract/act-of-cue.ts'
import { extract } from '../../src/extract/extract.ts'
import type { StatementAct } from '../../src/language/act.ts'

/** Acts of a text's statements in their order; in both languages what is meant is the same, row by row. */
const texts: readonly (readonly [acts: string, text: string])[] = [
  ['SAID', 'قالت الوزيرة هدى الراوي إنها لم تأخذ المال.'],
  ['SAID', 'Lena Marsh said that she had not taken the money.'],
  ['SAID DENIED', 'قال المدير إن الشركة نفت الخبر من قبل.'],
  ['SAID', 'Lena Marsh said she would never promise anything.'],
  ['SAID SAID', 'قال المدير سامي حداد إن المصنع مغلق، مؤكداً أن العمال بخير.'],
  ['SAID SAID', 'Lena Marsh said the plant was closed, adding that the workers were safe.'],
  ['SAID', 'اتهم النائب سامي حداد الشركة بتلويث النهر.'],
  ['SAID', 'Lena Marsh accused the company of poisoning the river.'],
  ['SAID', 'وفقاً لوزارة الصحة، فإن اللقاح متوفر في كل المدن.'],
  ['SAID', 'The dam is safe, according to the Water Board.'],
  ['SAID', 'وصف المدرب سامي حداد المباراة بأنها صعبة.'],
  ['SAID', 'Lena Marsh called the plan “a good start”.'],
  ['SAID', 'أعرب الوزير سامي حداد عن اعتقاده بأن الأسعار ستنخفض.'],
  ['SAID', 'Lena Marsh believes that prices will fall.'],
  ['SAID', 'توقعت المحللة هدى الراوي أن ترتفع الأسعار.'],
  ['SAID', 'Lena Marsh predicted that prices would rise.'],
  ['SAID', 'نوه الوزير سامي حداد إلى أن العمل سينتهي قريباً.'],
  ['SAID', 'Lena Marsh told reporters that the work would end soon.'],

  ['DENIED', 'نفى الجيش استهداف المدنيين.'],
  ['DENIED', 'The army denied targeting civilians.'],
  ['DENIED', 'نفت الشركة أن تكون قد رفعت الأسعار.'],
  ['DENIED', 'The company denies that it raised its prices.'],
  ['DENIED', 'ينفي الوزير سامي حداد أن تكون الخزينة فارغة.'],
  ['SAID DENIED', 'قال الوزير سامي حداد إن الخبر قديم، نافياً وجود أزمة.'],
  ['SAID DENIED', 'Lena Marsh said the story was old, denying that there was a crisis.'],
  ['SAID DENIED', 'قالت الوزيرة هدى الراوي إن الخبر قديم، نافية أن تكون هناك أزمة.'],
  ['DENIED', 'أنكر المتهم سامي حداد سرقة السيارة.'],
  ['DENIED', 'نفى المتحدث سامي حداد صحة الأنباء عن استقالة الحكومة.'],
  ['DENIED', 'Lena Marsh dismissed the reports of a merger as nonsense.'],
  ['DENIED', 'وصف المتحدث سامي حداد الأنباء بأنها كاذبة.'],
  ['DENIED', 'Lena Marsh called the report “untrue”.'],
  ['DENIED', 'Lena Marsh rejected accusations that she had lied.'],
  ['DENIED', 'رفض النائب سامي حداد الاتهامات الموجهة إليه.'],
  ['DENIED', 'نفى الوزير سامي حداد أن يكون قال إن السد سينهار.'],
  ['DENIED', 'Lena Marsh denied saying that the dam would break.'],
  ['DENIED', 'Lena Marsh denied that she had told the council the dam would break.'],
  ['DENIED', 'نفت هدى الراوي أن تكون قد وعدت بزيادة الأجور.'],
  ['DENIED', 'نفى الوزير سامي النجار أن يكون المدير كريم سالم قال إن السد سينهار.'],
  ['DENIED', 'Lena Marsh denied that the mayor had said that the dam would break.'],
  ['SAID DENIED', 'Tom Hale said that Lena Marsh had denied saying that the dam would break.'],

  ['ASKED', 'سأل النائب سامي حداد: «من وقّع على العقد؟»'],
  ['ASKED', '“Who signed the contract?” Lena Marsh asked.'],
  ['ASKED', 'تساءلت النائبة هدى الراوي عن سبب التأخير.'],
  ['ASKED', '“Did anyone check the lift?” asked Lena Marsh.'],
  ['ASKED', 'Lena Marsh asked why the bridge was late.'],
  ['ASKED', 'Lena Marsh asked the minister whether the bridge was safe.'],
  ['SAID ASKED', 'قال النائب سامي حداد إن الجسر متأخر، متسائلاً عن السبب.'],

  ['DEMANDED', 'دعا الأمين العام سامي حداد إلى وقف القتال.'],
  ['DEMANDED', 'Lena Marsh called for an end to the fighting.'],
  ['DEMANDED', 'طالبت النقابة الحكومة بصرف الرواتب.'],
  ['DEMANDED', 'The union demanded the payment of all wages.'],
  ['DEMANDED', 'Lena Marsh asked the council to lend her a boat.'],
  ['DEMANDED', 'طلب المحافظ سامي حداد من السكان البقاء في بيوتهم.'],
  ['DEMANDED', 'Lena Marsh urged both sides to stop the fighting.'],
  ['DEMANDED', 'حثت الوزيرة هدى الراوي المواطنين على توفير المياه.'],
  ['DEMANDED', 'Lena Marsh told residents to boil their water.'],
  ['SAID DEMANDED', 'قال النائب سامي حداد إن الجسر قديم، مطالباً بإصلاحه فوراً.'],
  ['SAID DEMANDED', 'Lena Marsh said the bridge was old, urging the council to mend it.'],

  ['PROMISED', 'تعهد المحافظ سامي حداد بإصلاح الجسر.'],
  ['PROMISED', 'Lena Marsh pledged to mend the bridge.'],
  ['PROMISED', 'وعدت الوزيرة هدى الراوي بزيادة الأجور.'],
  ['PROMISED', 'Lena Marsh promised that wages would rise.'],
  ['PROMISED', 'Lena Marsh vowed to fight on.'],
  ['SAID PROMISED', 'قال المحافظ سامي حداد إن الجسر قديم، متعهداً بإصلاحه.'],
  ['SAID PROMISED', 'Lena Marsh said the bridge was old, promising to mend it.'],

  ['WARNED', 'حذرت الأمم المتحدة من مجاعة في الجنوب.'],
  ['WARNED', 'The United Nations warned of a famine in the south.'],
  ['WARNED', 'هدد الرئيس سامي حداد بإغلاق الحدود.'],
  ['WARNED', 'Lena Marsh threatened to close the border.'],
  ['WARNED', 'Lena Marsh warned residents to avoid the well.'],
  ['SAID WARNED', 'قال المدير سامي حداد إن السد آمن، محذراً من نشر الشائعات.'],
  ['SAID WARNED', 'Lena Marsh said the dam was safe, warning that rumours would spread.'],

  ['EXPRESSED', 'دانت الحكومة قتل المدنيين في السوق.'],
  ['EXPRESSED', 'The government condemned the attack on the market.'],
  ['EXPRESSED', 'رحبت الوزارة بوقف القتال في الجنوب.'],
  ['EXPRESSED', 'Lena Marsh congratulated the team on its victory.'],
  ['EXPRESSED', 'أعرب الوزير سامي حداد عن أمله في عودة السلام.'],
  ['EXPRESSED', 'Lena Marsh expressed hope that peace would return.'],
  ['EXPRESSED', 'قدم الوزير سامي حداد تعازيه إلى أسر الضحايا.'],
  ['EXPRESSED', 'شكرت المديرة هدى الراوي العمال على صبرهم.'],
  ['EXPRESSED', 'Lena Marsh thanked the workers for their patience.'],
  ['EXPRESSED', 'نوه الوزير سامي حداد بجهود العمال.'],
  ['EXPRESSED', 'Lena Marsh praised the work of the nurses.'],
  ['SAID EXPRESSED', 'قال المدير سامي حداد إن الجسر جاهز، معرباً عن شكره للعمال.'],
]

/** What a cue with its words is, whether the extractor finds it or somebody has marked it: `{cue}`, `[content]`. */
const marked: readonly (readonly [act: StatementAct, lang: string, text: string])[] = [
  ['DENIED', 'ar', '{نفي} الوزير [صحة الخبر]'],
  ['DENIED', 'en', 'her {denial} that [the dam was weak]'],
  ['DEMANDED', 'ar', 'بعد {دعوته} إلى [وقف القتال]'],
  ['DEMANDED', 'en', 'her {call} for [an end to the fighting]'],
  ['PROMISED', 'ar', 'بعد {تعهده} بـ[إصلاح الجسر]'],
  ['PROMISED', 'en', 'his {pledge} to [mend the bridge]'],
  ['WARNED', 'ar', 'وجه {تهديدات} بـ[إغلاق الحدود]'],
  ['WARNED', 'en', 'their {threats} to [close the border]'],
  ['SAID', 'ar', 'بعد {تصريحه} أن [الجسر جاهز]'],
  ['SAID', 'en', 'her {statement} that [the bridge was ready]'],
  ['EXPRESSED', 'ar', '{التنديد} بـ[الهجوم]'],
  ['EXPRESSED', 'en', 'his {praise} for [the nurses]'],
  ['EXPRESSED', 'ar', 'و{وجه} الوزير [شكره إلى العمال]'],
  ['WARNED', 'ar', 'و{وجه} الوزير [تحذيراً شديداً إلى الشركة]'],
  ['ASKED', 'ar', 'و{وجه} النائب [سؤالاً إلى الوزير عن الجسر]'],
  ['DEMANDED', 'ar', 'و{وجه} الوزير بـ[إصلاح الجسر]'],
  ['EXPRESSED', 'en', 'She {offered} [her condolences to the families]'],
  ['PROMISED', 'en', 'She {offered} [to mend the bridge]'],
  ['PROMISED', 'ar', '{جدد} الوزير [تعهده بإصلاح الجسر]'],
  ['PROMISED', 'en', 'She {reiterated} [her pledge to mend the bridge]'],
  ['DEMANDED', 'ar', '{جدد} الوزير دعوته إلى [وقف القتال]'],
  ['EXPRESSED', 'en', 'She {welcomed} [the end of the fighting]'],
  ['SAID', 'ar', '{جدد} الوزير التأكيد على أن [الجسر جاهز]'],
  ['SAID', 'en', 'She {reiterated} that [the bridge was ready]'],
  ['DENIED', 'ar', '{كرر} الوزير [نفيه للخبر]'],
  ['ASKED', 'ar', '{سأل} النائب الوزير عن [سبب التأخير]'],
  ['ASKED', 'en', 'She {asked} [a question about the delay]'],
  ['EXPRESSED', 'ar', '{سأل} الله أن [يرحم الفقيد]'],
  ['DEMANDED', 'ar', 'و{سأله} أن [يعود إلى بيته]'],
  ['DEMANDED', 'en', 'She {asked} for [a day off]'],
  ['DEMANDED', 'en', '[“Please go home,”] she {pleaded}'],
  ['EXPRESSED', 'ar', '{داعياً} الله أن [يرحم الفقيد]'],
  ['EXPRESSED', 'en', 'She {questioned} [the need for a bridge]'],
  ['ASKED', 'en', 'She {questioned} [whether the bridge was needed]'],
  ['SAID', 'en', 'She {rejected} [the offer]'],
  ['DENIED', 'en', 'She {rejected} [the allegations]'],
  ['SAID', 'en', 'She {agreed} that [the bridge was old]'],
  ['PROMISED', 'en', 'She {agreed} [to mend the bridge]'],
  ['DEMANDED', 'en', 'She {called} on [the council to act]'],
  ['SAID', 'en', 'She {called} [the plan a good start]'],
  ['SAID', 'en', 'She {called} [him a liar]'],
  ['DENIED', 'en', 'She {called} [the story a lie]'],
  ['SAID', 'en', 'She {blamed} [the weather]'],
  ['EXPRESSED', 'en', 'She {criticised} [the weather service]'],
  ['SAID', 'ar', 'لم {ينف} الوزير [صحة الخبر]'],
  ['SAID', 'en', 'She did not {deny} that [the dam was weak]'],
  ['SAID', 'en', 'She refused to {deny} [the report]'],
  ['SAID', 'ar', 'لم {يستبعد} الوزير [إغلاق الحدود]'],
  ['SAID', 'en', 'She would not {promise} that [wages would rise]'],
  ['DENIED', 'ar', 'نفى الوزير أن يكون قد {قال} إن [السد سينهار]'],
  ['DENIED', 'en', 'She denied {saying} that [the dam would break]'],
  ['DENIED', 'en', 'She denied that she had ever {told} the council that [the dam would break]'],
  ['SAID', 'en', 'She denied the report, but {said} that [the dam was old]'],
  ['SAID', 'ar', 'نفى الوزير الخبر، و{قال} إن [السد قديم]'],
  ['SAID', 'ar', '{بحسب} الوزارة فإن [السد قديم]'],
  ['SAID', 'en', '[The dam is old], {according to} the ministry'],
  ['SAID', 'zh', '部长{否认}[此事]'],
  ['SAID', 'en', 'Lena Marsh: [the dam is old]'],
]

describe('the act of a statement', () => {
  it.each(texts)('is %s: %s', (acts, text) => {
    expect(extract({ text, date: '2026-02-28' }).statements.map(({ act }) => act)).toEqual(acts.split(' '))
  })

  it.each(marked)('is %s by the cue and what it takes (%s): %s', (act, lang, text) => {
    expect(actOf(readMarks(text, lang))).toBe(act)
  })

  it.each(texts)('is the same as by the stored spans (%s): %s', (_, text) => {
    const { lang, statements } = extract({ text })
    expect(statements.map(({ cue, content }) => actOf({ text, lang, cue, content }))).toEqual(
      statements.map(({ act }) => act),
    )
  })
})

const readMarks = (text: string, lang: string): Parameters<typeof actOf>[0] => {
  const spanOf = (pattern: RegExp) => {
    const found = pattern.exec(text)
    if (!found) return null
    const start = text.slice(0, found.index).replace(/[{}[\]]/gu, '').length
    return { start, end: start + found[0].length - 2 }
  }
  const content = spanOf(/\[[^\]]*\]/u)
  return {
    text: text.replace(/[{}[\]]/gu, ''),
    lang,
    cue: spanOf(/\{[^}]*\}/u),
    content: content ? [content] : [],
  }
}
