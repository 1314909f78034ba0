// Small words that matter: each row is a record, a claim and the change that must be reported; null where the words say the
// same. Rows that look alike and must come out otherwise stand side by side.
import { describe, expect, it } from 'vitest'
import { matters } from '../../src/match/change.ts'
import { compare } from './compare.ts'

type Row = readonly [kind: string | null, record: string, claim: string]

const told = (record: string, claim: string, isReported = false): readonly string[] | undefined => {
  const changes = compare(claim, record, [], isReported)?.judgement.changes
  return changes && [...changes].filter((kind) => matters.has(kind))
}

const tense: readonly Row[] = [
  ['TENSE', '«The governor will resign before the winter»', 'The governor resigned before the winter'],
  ['TENSE', '«The governor resigned before the winter»', 'The governor will resign before the winter'],
  ['TENSE', '«The harbour is closed to every foreign ship»', 'The harbour was closed to every foreign ship'],
  ['TENSE', '«We built the northern railway without help»', 'We build the northern railway without help'],
  ['TENSE', '«They will attack the eastern villages at dawn»', 'They attacked the eastern villages at dawn'],
  ['TENSE', '«They had left the valley before the flood»', 'They have left the valley before the flood'],
  ['TENSE', '«She went to the capital with the delegation»', 'She goes to the capital with the delegation'],
  [null, '«The committee has approved the long budget»', 'The committee approved the long budget'],
  [null, '«The committee had approved the long budget»', 'The committee approved the long budget'],
  [null, '«We will send the nurses to the island»', 'We will be sending the nurses to the island'],
  [null, '«We shall rebuild the old market»', 'We will rebuild the old market'],
  [null, '«They’re leaving the valley tonight»', 'They are leaving the valley tonight'],
  [null, '«He’s ready to sign the treaty»', 'He is ready to sign the treaty'],
  ['TENSE', '«سيستقيل المحافظ قبل نهاية الشتاء»', 'يستقيل المحافظ قبل نهاية الشتاء'],
  ['TENSE', '«سنرسل القافلة إلى المدينة القديمة»', 'أرسلنا القافلة إلى المدينة القديمة'],
  ['TENSE', '«يرسل المجلس قافلة إلى المدينة القديمة»', 'أرسل المجلس قافلة إلى المدينة القديمة'],
  ['TENSE', '«لن نرسل القافلة إلى المدينة القديمة»', 'لم نرسل القافلة إلى المدينة القديمة'],
  ['TENSE', '«كان الميناء مغلقا أمام السفن الأجنبية»', 'الميناء مغلقا أمام السفن الأجنبية'],
  ['TENSE', '«يعمل الميناء بكامل طاقته هذا العام»', 'كان يعمل الميناء بكامل طاقته هذا العام'],
  [null, '«سوف يستقيل المحافظ قبل نهاية الشتاء»', 'سيستقيل المحافظ قبل نهاية الشتاء'],
  [null, '«قد وصلت القافلة إلى المدينة القديمة»', 'وصلت القافلة إلى المدينة القديمة'],
  [null, '«لقد وصلت القافلة إلى المدينة القديمة»', 'وصلت القافلة إلى المدينة القديمة'],
]

const modality: readonly Row[] = [
  ['MODALITY', '«The dam may collapse within a week»', 'The dam will collapse within a week'],
  ['MODALITY', '«The council should publish the whole report»', 'The council must publish the whole report'],
  ['MODALITY', '«The council can publish the whole report»', 'The council should publish the whole report'],
  ['MODALITY', '«We could have saved the old bridge»', 'We have saved the old bridge'],
  ['MODALITY', '«We could have saved the old bridge»', 'We saved the old bridge'],
  ['MODALITY', '«The strike might end before Friday»', 'The strike will end before Friday'],
  ['MODALITY', '«We would accept the northern offer»', 'We will accept the northern offer'],
  ['MODALITY', '«The governor resigns before the winter»', 'The governor may resign before the winter'],
  ['CONTENT', '«The talks in May were a great success»', 'The talks in June were a great success'],
  ['MODALITY', '«قد ينهار السد القديم خلال أسبوع»', 'ينهار السد القديم خلال أسبوع'],
  ['MODALITY', '«ينهار السد القديم خلال أسبوع»', 'قد ينهار السد القديم خلال أسبوع'],
  ['MODALITY', '«قد تنهار الجسور القديمة خلال أسبوع»', 'ستنهار الجسور القديمة خلال أسبوع'],
  ['MODALITY', '«ربما ينهار السد القديم خلال أسبوع»', 'ينهار السد القديم خلال أسبوع'],
]

const person: readonly Row[] = [
  ['PERSON', '«We will close the southern border tonight»', 'They will close the southern border tonight'],
  ['PERSON', '«Our soldiers burned the old library»', 'Their soldiers burned the old library'],
  ['PERSON', '«I signed the secret treaty in Geneva»', 'He signed the secret treaty in Geneva'],
  ['GENDER', '«She signed the secret treaty in Geneva»', 'He signed the secret treaty in Geneva'],
  ['COUNT', '«He signed the secret treaty in Geneva»', 'They signed the secret treaty in Geneva'],
  [null, '«The treaty that he signed gave him nothing»', 'The treaty which he signed gave him nothing'],
  ['PERSON', '«سنغلق الحدود الجنوبية هذه الليلة»', 'سيغلقون الحدود الجنوبية هذه الليلة'],
  ['PERSON', '«أحرقت قواتنا المكتبة القديمة»', 'أحرقت قواتهم المكتبة القديمة'],
  ['PERSON', '«قدموا لنا الدعم في أيام الحصار»', 'قدموا لهم الدعم في أيام الحصار'],
  ['GENDER', '«هو من وقع المعاهدة السرية في جنيف»', 'هي من وقع المعاهدة السرية في جنيف'],
  ['GENDER', '«قدموا له الدعم في أيام الحصار»', 'قدموا لها الدعم في أيام الحصار'],
]

const gender: readonly Row[] = [
  ['GENDER', '«اعتقل الحرس طالبا من الجامعة القديمة»', 'اعتقل الحرس طالبة من الجامعة القديمة'],
  ['GENDER', '«ستحضر الوزيرة حفل الافتتاح غدا»', 'سيحضر الوزيرة حفل الافتتاح غدا'],
  ['GENDER', '«قتل مهندس في الانفجار قرب الجسر»', 'قتلت مهندسة في الانفجار قرب الجسر'],
  [null, '«اعتقل الحرس طالبا من الجامعة القديمة»', 'اعتقل الحرس طالب من الجامعه القديمه'],
  [null, '«يمثل الاتفاق نموذجاً للعلاقات الجيدة»', 'يمثل الاتفاق نموذج للعلاقات الجيدة'],
]

const count: readonly Row[] = [
  ['COUNT', '«The guards arrested a student near the gate»', 'The guards arrested students near the gate'],
  ['COUNT', '«The company lost the ship in the storm»', 'The company lost the ships in the storm'],
  [null, '«They send the letters by the northern road»', 'They sends the letters by the northern road'],
  ['COUNT', '«انتظرنا سنتين قبل افتتاح المستشفى»', 'انتظرنا سنة قبل افتتاح المستشفى'],
  ['COUNT', '«انتظرنا عاما قبل افتتاح المستشفى»', 'انتظرنا عامين قبل افتتاح المستشفى'],
  ['COUNT', '«اعتقل الحرس طالبين من الجامعة»', 'اعتقل الحرس طالبا من الجامعة'],
  ['COUNT', '«تحسنت العلاقة بين البلدين كثيرا»', 'تحسنت العلاقات بين البلدين كثيرا'],
  [null, '«رفض المعلمون قرار الوزارة الجديد»', 'رفض المعلمين قرار الوزارة الجديد'],
  [null, '«التقى مسؤولون من البلدين في جدة»', 'التقى مسؤولين من البلدين في جدة'],
]

const others: readonly Row[] = [
  [
    'CONJUNCTION',
    '«The rebels or the army shelled the market»',
    'The rebels and the army shelled the market',
  ],
  ['CONJUNCTION', '«قصف المتمردون أو الجيش السوق القديمة»', 'قصف المتمردون والجيش السوق القديمة'],
  ['CONJUNCTION', '«قصف المتمردون والجيش السوق القديمة»', 'قصف المتمردون أو الجيش السوق القديمة'],
  [null, '«قصف المتمردون الجيش والسوق القديمة»', 'وقصف المتمردون الجيش والسوق القديمة'],
  ['PREFIX', '«The bank needs an independent board»', 'The bank needs a dependent board'],
  ['PREFIX', '«The strike was lawful and peaceful»', 'The strike was unlawful and peaceful'],
  ['PREFIX', '«A careful driver caused the accident»', 'A careless driver caused the accident'],
  ['PREFIX', '«نريد المركزية في إدارة الأقاليم البعيدة»', 'نريد اللامركزية في إدارة الأقاليم البعيدة'],
  ['CONTENT', '«We expect an increase in grain exports»', 'We expect a decrease in grain exports'],
  [
    null,
    '«The labour programme of the party begins next spring»',
    'The labor program of the party begins next spring',
  ],
  [
    null,
    '«We organised the festival near the old harbour gate»',
    'We organized the festival near the old harbor gate',
  ],
  [null, '«نريد من أولئك الجنود أن يغادروا القرية»', 'نريد من هؤلاء الجنود أن يغادروا القرية'],
  [null, '«We want those soldiers to leave the village»', 'We want these soldiers to leave the village'],
  ['QUANTIFIER', '«غادر الجنود جميعا القرية القديمة أمس»', 'غادر الجنود القرية القديمة أمس'],
  ['QUANTIFIER', '«All prisoners were released on Sunday»', 'Some prisoners were released on Sunday'],
  ['QUANTIFIER', '«أفرجنا عن كل الأسرى يوم الأحد»', 'أفرجنا عن بعض الأسرى يوم الأحد'],
  ['QUANTIFIER', '«أفرجنا عن معظم الأسرى يوم الأحد»', 'أفرجنا عن جميع الأسرى يوم الأحد'],
  ['CONTENT', '«The general was accused of treason»', 'The general accused of treason'],
]

const numbers: readonly Row[] = [
  [
    null,
    '«We gave 300 million dinars to the farmers»',
    'We gave three hundred million dinars to the farmers',
  ],
  [null, '«خصصنا 300 مليون دينار للمزارعين»', 'خصصنا ثلاثمائة مليون دينار للمزارعين'],
  ['NUMBER', '«خصصنا 300 مليون دينار للمزارعين»', 'خصصنا ثلاثمائة مليار دينار للمزارعين'],
  [null, '«شاركت 17 دولة في المؤتمر الأخير»', 'شاركت سبع عشرة دولة في المؤتمر الأخير'],
  ['NUMBER', '«شاركت 17 دولة في المؤتمر الأخير»', 'شاركت سبعون دولة في المؤتمر الأخير'],
  [null, '«بلغت الخسائر مليوني طن من القمح»', 'بلغت الخسائر 2 مليون طن من القمح'],
  [null, '«We lost two and a half million tonnes of grain»', 'We lost 2.5 million tonnes of grain'],
  [null, '«We waited one year for the hospital»', 'We waited a year for the hospital'],
  ['NUMBER', '«We waited two years for the hospital»', 'We waited a year for the hospital'],
  ['MEASURE', '«The loan costs $5 million a month»', 'The loan costs €5 million a month'],
  [null, '«The loan costs $5 million a month»', 'The loan costs five million dollars a month'],
  ['MEASURE', '«Prices rose by 5% in one week»', 'Prices rose by 5 in one week'],
  [null, '«ارتفعت الأسعار بنسبة 5% في أسبوع»', 'ارتفعت الأسعار بنسبة خمسة في المئة في أسبوع'],
  [null, '«ثلث القرى بلا ماء وسبع عشرة بئرا جفت»', '1/3 القرى بلا ماء و17 بئرا جفت'],
  ['NUMBER', '«ثلث القرى بلا ماء وسبع عشرة بئرا جفت»', 'ثلث القرى بلا ماء وسبعون بئرا جفت'],
  [
    null,
    '«A third of the farms and a dozen wells are dry»',
    '1/3 of the farms and twelve (12) wells are dry',
  ],
  [
    'NUMBER',
    '«A third of the farms and a dozen wells are dry»',
    '1/4 of the farms and a dozen wells are dry',
  ],
  [null, '«We lost 1.5 million tonnes of grain»', 'We lost 1 500 000 tonnes of grain'],
  ['NUMBER', '«We met on 1/3/2026 in the old harbour»', 'We met on 1/4/2026 in the old harbour'],
  ['MEASURE', '«دفعنا 40 ألف دولار لصاحب الأرض»', 'دفعنا 40 ألف يورو لصاحب الأرض'],
]

describe.each([
  ['tense', tense],
  ['modality', modality],
  ['person', person],
  ['gender', gender],
  ['count', count],
  ['conjunctions, prefixes, quantifiers and voice', others],
  ['numbers and what they are counted in', numbers],
])('a change of %s', (_, rows) => {
  it.each(rows)('is %s: %s / %s', (kind, record, claim) => {
    const changes = told(record, claim)
    expect(changes).toEqual(kind === null ? [] : expect.arrayContaining([kind]))
    expect(compare(claim, record)?.judgement.wording).toMatch(kind === null ? /VERBATIM|NEAR/u : /ALTERED/u)
  })
})

describe('reported speech', () => {
  const direct = '«We will close our southern border tomorrow»'
  it.each([
    ['REPORTED', direct, 'they would close their southern border the next day', true],
    ['PERSON', direct, 'they would close their southern border the next day', false],
    [
      'REPORTED',
      direct.replace(/[«»]/gu, '').replace('We will', 'they would'),
      'We will close our southern border tomorrow',
      false,
    ],
    ['TENSE', direct, 'they closed their southern border the next day', true],
    ['MODALITY', direct, 'they might close their southern border the next day', true],
    ['REPORTED', '«I am ready to sign the treaty»', 'he was ready to sign the treaty', true],
    ['TENSE', '«I was ready to sign the treaty»', 'he is ready to sign the treaty', true],
    ['GENDER', '«she is ready to sign the treaty»', 'he was ready to sign the treaty', true],
    ['REPORTED', '«سنغلق حدودنا الجنوبية غدا»', 'سيغلقون حدودهم الجنوبية غدا', true],
    ['PERSON', '«سنغلق حدودنا الجنوبية غدا»', 'سيغلقون حدودهم الجنوبية غدا', false],
    ['REPORTED', '«سنعود إلى هذه القرية في الشتاء»', 'سيعودون إلى تلك القرية في الشتاء', true],
    ['TENSE', '«سنغلق حدودنا الجنوبية غدا»', 'أغلقوا حدودهم الجنوبية غدا', true],
  ] as const)('makes %s of %s: %s (reported: %s)', (kind, record, claim, isReported) => {
    const judgement = compare(claim, record, [], isReported)?.judgement
    expect([...(judgement?.changes ?? [])]).toContain(kind)
    if (kind === 'REPORTED') expect(judgement?.wording).not.toBe('ALTERED')
    else expect(judgement?.wording).toBe('ALTERED')
  })
})
