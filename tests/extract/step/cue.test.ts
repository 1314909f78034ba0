// Words that may report, and words that only look like them: `{…}` is around the verbs.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, wanted } from './steps.ts'

const verbs = { ar: arabic.verbs, en: english.verbs }

describe('a verb that may report', () => {
  it.each([
    ['in the past', 'المدير {قال} ذلك أمس.'],
    ['in the past', 'The mayor {said} so on Monday.'],
    ['in the present', '{يؤكد} الخبراء أن المياه نظيفة.'],
    ['in the present', 'Divers {warn} of the dam.'],
    ['as a participle behind its clause', 'وصل الوزير {مؤكداً} أن العمل بدأ.'],
    ['as a participle behind its clause', 'The mayor left, {adding} that it rained.'],
    ['twice in a sentence', '{أعلن} النادي الخبر، {مشيراً} إلى الموعد.'],
    ['twice in a sentence', 'The club {announced} it and {thanked} the town.'],
    ['with its addressee attached', 'و{طالبته} اللجنة بالرحيل.'],
    ['without the letter that joins it', 'و{أضافت} الوزيرة أن العمل بدأ.'],
    ['without the letter that goes on', 'ف{رد} عليه النائب: كفى.'],
    ['with the sign that joins it, and tatweel', 'وَ{أضـاف} المدير أن العمل بدأ.'],
    ['after an auxiliary', 'The mayor has {said} it.'],
    ['after an adverb', 'The mayor repeatedly {denied} it.'],
    ['as the agent’s passive', 'The board was {accused} of it by divers.'],
    ['that begins with its own و', 'و{وصف} الوزير الاتفاق بأنه عادل.'],
    ['that means *it was mentioned in*', '{وردت} في البيان أرقام جديدة.'],
    ['that means *and it answered*', 'و{ردت} النقابة على الوزير.'],
    ['that congratulates', '{هنأ} الرئيس اللاعبين بالفوز.'],
    ['that expresses', '{عبر} الوزير عن الحزن.'],
  ])('is found %s: %s', (_, row) => {
    expect(answer(verbs, langOf(row), row)).toBe(wanted(row))
  })

  it.each([
    ['after the passive’s sign', 'ذُكر أن الجسر قديم.'],
    ['after the sign on the second letter', 'اتُّهم الحارس بالسرقة.'],
    ['after a negation', 'لم ينف الوزير الخبر.'],
    ['as *I consider* behind a colon', '{قال}: أعتبر ذلك خطأ.'],
    ['as a noun that a verb needs', 'تم نقل المصاب إلى المستشفى.'],
    ['as a noun behind a preposition', 'سافر بسبب طلب العائلة.'],
    ['as a name', 'حضر المندوب دان برايسون.'],
    ['as *here*', 'العمل هنا صعب.'],
    ['as *by way of*', 'وصل الخبر عبر حسابه.'],
    ['as *is called*', 'قابلت رجلاً يدعى سالم.'],
    ['as *again*', '{أكدت} الوزارة مجدداً الموعد.'],
    ['as a wish to stay unnamed', 'مصدر طلب عدم ذكر اسمه.'],
    ['as a noun with an article', 'The claim was wrong.'],
    ['as a noun with an owner', 'His question was short.'],
    ['as an adjective', 'The reported fee was small.'],
    ['as an adjective behind *her*', 'Her stated aim was peace.'],
    ['in a name', 'Avon Fire and Rescue came late.'],
    ['behind a preposition', 'He was in charge of the mill.'],
    ['behind an article', 'They stood by the fire.'],
    ['inside somebody’s words', '“I said no,” she {added}.'],
  ])('is not found %s: %s', (_, row) => {
    expect(answer(verbs, langOf(row), row)).toBe(wanted(row))
  })
})

describe('the form of a verb that reports', () => {
  it.each([
    ['[قالت] الوزيرة ذلك.', 'قال PAST feminine singular'],
    ['و[أضافوا] أن العمل بدأ.', 'أضاف PAST masculine plural'],
    ['و[أكدا] أن العمل بدأ.', 'أكد PAST masculine plural'],
    ['و[أكدتا] أن العمل بدأ.', 'أكد PAST feminine plural'],
    ['[دعت] الوزارة إلى الحوار.', 'دعا PAST feminine singular'],
    ['و[دعوا] إلى الحوار.', 'دعا PAST masculine plural'],
    ['و[نفتا] الخبر.', 'نفى PAST feminine plural'],
    ['الخبر [نفاه] الوزير.', 'نفى PAST masculine singular +pronoun'],
    ['[طالبته] اللجنة بالرحيل.', 'طالب PAST feminine singular +pronoun'],
    ['[وصفوها] بالخطيرة.', 'وصف PAST masculine plural +pronoun'],
    ['[يدعو] الوزير إلى الحوار.', 'دعا PRESENT masculine singular'],
    ['[تنفي] الوزارة الخبر.', 'نفى PRESENT feminine singular'],
    ['إنهم [ينفون] الخبر.', 'نفى PRESENT masculine plural'],
    ['إنهما [يؤكدان] الخبر.', 'أكد PRESENT masculine plural'],
    ['[رأت] اللجنة أن السعر مرتفع.', 'رأى PAST feminine singular'],
    ['خرج [داعياً] إلى الحوار.', 'دعا PARTICIPLE masculine singular'],
    ['خرجت [داعية] إلى الحوار.', 'دعا PARTICIPLE feminine singular'],
    ['خرجوا [داعين] إلى الحوار.', 'دعا PARTICIPLE masculine plural'],
    ['خرجتا [مؤكدتين] الخبر.', 'أكد PARTICIPLE feminine plural'],
    ['She [said] it.', 'say past'],
    ['They [say] so.', 'say base'],
    ['He [insists] on it.', 'insist third'],
    ['She left, [saying] it rained.', 'say gerund'],
    ['The board was [accused] of it.', 'accuse past passive'],
    ['The board was not [told] of it.', 'tell past passive'],
    ['She has [written] to them.', 'write participle'],
    ['It was [written] by her.', 'write participle passive'],
  ])('%s is %s', (row, form) => {
    expect((langOf(row) === 'ar' ? arabic : english).formAt(row)).toBe(form)
  })
})

describe('a cue that is not a verb', () => {
  it.each([
    ['a preposition', 'The dam is full, {according to} the board.'],
    ['*in the words of*', '{In the words of} the mayor, it is full.'],
    ['*in the view of*', '{In the view of} the board, it is full.'],
    ['a noun', 'His {claim} that it is full is wrong.'],
    ['a colon before words in marks', 'The mayor looked up{:} “It is full.”'],
    ['a dash before who signs', '“It is full.” {—} Ana Ruiz'],
    ['the colon of a turn in marks', '“MR LUND{:} It is full.”'],
    ['none: a colon before a list', 'It has three parts: a wall, a gate and a tower.'],
    ['*per*', '{Per} the board, it is full.'],
  ])('%s: %s', (_, row) => {
    expect(answer(english.otherCues, 'en', row)).toBe(wanted(row))
  })
})
