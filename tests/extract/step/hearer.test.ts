// What is between a verb of saying and what was said: the person addressed, an object, a preposition, words in marks.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, wanted } from './steps.ts'

describe('the subject in a phrase that has the person addressed too', () => {
  it.each([
    ['an office before a body', '[اتهم] [{الوزير} الحكومة] بالكذب.'],
    ['a body before an office', '[دعت] [{الوزارة} رئيس البلدية] إلى الاستقالة.'],
    ['an office before people', '[ناشد] [{رئيس البلدية} المواطنين] بالصبر.'],
    ['a name before a state', '[اتهم] [{زيلينسكي} روسيا] بالكذب.'],
    ['a state of an office', '[حذر] [{رئيس فرنسا} روسيا] من الحرب.'],
    ['a name before a definite noun', '[وصف] [{كيري} الاتفاق] بأنه تاريخي.'],
    ['a body before its own people', '[دعت] [{السلطات} مواطنيها] إلى الصبر.'],
    ['many before many', '[حذرت] [{الشركات} العملاء] من الاحتيال.'],
    ['a name before a body', '[طالب] [{النائب سمير عطا} الحكومة] بخفض الأسعار.'],
    ['an office before the office’s people', '[حث] [{المدير} موظفيه] على الصبر.'],
    ['a name before a name', '[سأل] [{سامي النجار} هالة مراد] عن السبب.'],
    ['a plural before a name', '[سأل] [{الصحفيون} خالد فارس] عن السبب.'],
    ['an attached addressee', '[وصفها] [{المدير}] بالخطيرة.'],
    ['nobody but the subject', '[اتهم] [{المدير العام}] بالكذب.'],
    ['a compound that is one office', '[دعا] [{خادم الحرمين}] إلى السلام.'],
    ['only people who are addressed', 'و[دعا] [البنوك] إلى خفض الفائدة.'],
    ['only people of the hidden subject', 'و[دعت] [أعضاءها] إلى الحضور.'],
    ['only a body that a man accuses', '[اتهم] [الحكومة] بالكذب.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.withoutHearer, 'ar', row)).toBe(wanted(row))
  })
})

describe('the object of an Arabic verb', () => {
  it.each([
    ['a verbal noun', '[أعلن] النادي {إقالة} المدرب.'],
    ['a verbal noun with its owner', '[أكد] النادي {رفضه} للقرار.'],
    ['a noun in construct after a comma', '[أكد] الوزير ماجد الراشد، {عمق} العلاقات.'],
    ['a definite noun after a comma', '[دان] رئيس الجمعية، {الانفجار}.'],
    ['an indefinite accusative', '[أبدى] المدرب {تفاؤلاً} كبيراً.'],
    ['what people condemn', '[أدان] الوزير {الهجوم} الذي وقع.'],
    ['*what* and a verb', '[نفى] الوزير {ما} نشرته الصحيفة.'],
    ['no word before أن', '[أكد] ترامب أن الاتفاق قريب.'],
    ['no second name', '[أعلنت] فرنسا وألمانيا أنهما ستوقعان.'],
    ['no word of a relative clause', '[أعلنت] الوزارة التي استقبلت الوفد أن الجسر جاهز.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.object, 'ar', row)).toBe(wanted(row))
  })
})

describe('what an Arabic verb’s preposition opens', () => {
  it.each([
    ['behind إلى', '[دعا] الوزير إلى {خفض} الأسعار.'],
    ['behind an attached ب', '[رحب] الوزير ب{الاتفاق}.'],
    ['behind ب in front of a mark', '[تعهد] الوزير بـ{«}تعميق الحوار».'],
    ['not a name that is spelt like على', '[أكد] البائع علي فارس أن الجسر جاهز.'],
    ['not what somebody is in charge of', '[شدد] المشرف على المخيم على {النظافة}.'],
    ['not the occasion', '[شكك] الوزير في تصريح له في {الأرقام}.'],
    ['not a name with ب', '[هدد] بوتين ب{قصف} المدينة.'],
    ['not where the speaker works', '[أفاد] مدير السوق بالغرفة ماجد الراشد أن العرض مستمر.'],
    ['not on what margin', '[شدد] الوزير على هامش الحفل على {النظافة}.'],
    ['not the office’s ل before إلى', '[دعا] الأمين العام للأمم المتحدة إلى {السلام}.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.governed, 'ar', row)).toBe(wanted(row))
  })
})

describe('words in marks behind an Arabic verb', () => {
  it.each([
    ['are what was said', '[قال] المدير «{الجسر جاهز وسيفتح غداً}».'],
    ['are short words at the end', '[قال] البائع "{نفد التمر}" وأغلق الدكان.'],
    ['are what was said to somebody', '[قال] الوزير للنواب «{لن أستقيل}».'],
    ['are the name of a festival', '[أعلن] مهرجان «جدة شو» أن الحفل غداً.'],
    ['are the name of a paper', '[قال] المدير لصحيفة «عكاظ» إن الجسر جاهز.'],
    ['are the speaker', '[أشار] «المسلم» إلى الحفل.'],
    ['are the speaker with a title', '[ختم] العقيد «البقمي» حديثه قائلاً: انتهى.'],
    ['are a long name before a colon', '[قال] «محمد سعيد بن ناصر»: «انتهى العمل».'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.speech, 'ar', row)).toBe(wanted(row))
  })
})

describe('words in marks in an English text are tied to', () => {
  it.each([
    ['the verb behind them', '[“It is full,”] the mayor {said}.'],
    ['the verb before them', 'The mayor {said}: [“It is full.”]'],
    ['the verb that governs them', 'The Gazette reported that two cooks {called} the inn [“a ruin”].'],
    ['the verb of the sentence before', '“It is full,” she {said}. [“It rained all night.”]'],
    ['a dash before who signs', '[“It is full.”] {—} Ana Ruiz'],
    ['*in … words*', 'In Carter’s {words}, the plan is [“a disaster”].'],
    ['nothing: a name', 'A cake named [“Sunday”] won.'],
    ['nothing: a motto', 'Their motto is [“Never again”].'],
    ['nothing: what somebody is known as', 'A man known as [“the Baker”] won.'],
    ['nothing: a term', 'A highly toxic [“beauty tea”] was sold.'],
  ])('%s: %s', (_, row) => {
    expect(answer(english.tiedTo, 'en', row)).toBe(wanted(row))
  })
})

describe('an English verb', () => {
  it.each([
    ['of saying with its clause', 'The mayor {said} the dam was full.'],
    ['of telling with its hearer', 'The mayor {told} divers that it was full.'],
    ['without a clause', 'The mayor noted the size.'],
  ])('takes a clause, %s: %s', (_, row) => {
    expect(answer(english.clausal, 'en', row)).toBe(wanted(row))
  })

  it.each([
    ['victory', 'The mayor {claimed} victory.'],
    ['a theft', 'They {charged} him with theft.'],
    ['a demand', 'The mayor {demanded} a pause.'],
    ['lives, which are not claimed in words', 'The storm claimed two lives.'],
    ['a fee, which is no accusation', 'The shop charges a fee.'],
    ['a size, which is only noted', 'The mayor noted the size.'],
    ['what is before it', 'The dam is full, the mayor {noted}.'],
  ])('takes %s: %s', (_, row) => {
    expect(answer(english.complete, 'en', row)).toBe(wanted(row))
  })

  it.each([
    ['of saying', 'The mayor {said} the dam was full.'],
    ['behind what it reports', 'The dam is full, the mayor {said}.'],
    ['inside *as …*', 'The dam, as divers have {noted}, is old.'],
    ['of denying', 'The mayor {denied} the theft.'],
    ['of accusing', 'The mayor {accused} the board of lying.'],
    ['of ordering', 'The mayor {asked} people to stay.'],
    ['of ordering not to', 'The mayor {told} residents not to panic.'],
    ['without a subject', 'It is easy to say that it rained.'],
  ])('is built plainly, %s: %s', (_, row) => {
    expect(answer(english.plain, 'en', row)).toBe(wanted(row))
  })

  it.each([
    ['behind a clause', 'The dam is full, the mayor {said}.'],
    ['behind a clause, before its subject', 'The dam is full, {said} the mayor.'],
    ['not behind a time', 'On Monday, the mayor said the dam was full.'],
  ])('is between commas, %s: %s', (_, row) => {
    expect(answer(english.parenthetical, 'en', row)).toBe(wanted(row))
  })
})
