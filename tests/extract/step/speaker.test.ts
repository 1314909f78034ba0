// Who says it, by the grammar around the verb in `[…]`.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, wanted } from './steps.ts'

const speaker = { ar: arabic.speaker, en: english.speaker }

describe('the speaker', () => {
  it.each([
    ['is behind the verb', '[قال] {المدير ماجد الراشد} إن الجسر جاهز.'],
    ['is before the verb', '{The mayor} [said] the dam was full.'],
    ['is before the verb', '{الوزير} [أكد] أن الجسر جاهز.'],
    ['is behind a time', '[قال] اليوم {المدير ماجد الراشد} إن الجسر جاهز.'],
    ['is before *had*', 'وكان {المدير ماجد الراشد} قد [قال] إن الجسر جاهز.'],
    ['is before *had*', '{The mayor} had [said] the dam was full.'],
    ['is behind *but*', 'لكن {المدير ماجد الراشد} [قال] إن الجسر جاهز.'],
    ['is behind *as for*', 'أما {النقابة} ف[طالبت] بزيادة الأجور.'],
    ['is behind a circumstance', 'في المقابل، {المعارضة} [قالت] إن القانون ظالم.'],
    ['is behind a circumstance', 'In 2011 {Ann Lowe} [said] the dam was full.'],
    ['speaks for a body', '[أكدت] مدريد على لسان {المتحدثة ماريا لوبيز} أن القمة قريبة.'],
    ['is the document', '[جاء] في {التقرير} أن الأسعار ارتفعت.'],
    ['is the one from whom words are passed on', '[نقلت] الصحيفة عن {مصدر طبي} قوله إن المريض بخير.'],
    ['is the one who is quoted', 'The Gazette [quoted] {the mayor} as saying it was full.'],
    ['is not the one addressed', '[اتهم] {الوزير} المعارضة بأنها تكذب.'],
    ['is not the one addressed', '{The mayor} [told] the crowd it was full.'],
    ['is not the one addressed by many', '[حذرت] {الشركات} العملاء من الاحتيال.'],
    ['is hidden in the plural', 'و[قالوا] إن الجسر جاهز.'],
    ['is hidden where a body is addressed', 'و[دعا] البنوك إلى خفض الفائدة.'],
    ['is hidden behind a participle', 'وصل المدير، [مضيفاً] أن الجسر جاهز.'],
    ['is behind the verb that follows words in marks', '“It is full,” [said] {the mayor}.'],
    ['is behind the verb that follows a clause', 'The dam is full, [said] {Mayor Ann Lowe}.'],
    ['is the head of a long phrase', '{Opponents of the mayor} [said] she had lied.'],
    ['has an apposition', '{Ann Lowe, the mayor}, [said] the dam was full.'],
    ['is a pronoun', '{She} [said] the dam was full.'],
    ['is a relative pronoun', 'The mayor, {who} [said] the dam was full, left.'],
    ['is that of the verb before', '{Ann Lowe} opened the gate and [said] the dam was full.'],
    ['is that of the main verb', '{The mayor} left, [saying] that the dam was full.'],
    ['is the agent', 'The board was [accused] by {two divers} of lying.'],
    ['is behind *according to*', 'The dam is full, [according to] {the board}.'],
    ['is a list of names', '{Lund, Reyes and Okafor} [said] the dam was full.'],
    ['is two', '{The mayor and the board} [said] the dam was full.'],
    ['has a nickname', '{Tess “Captain” Marlow} [said] the dam was full.'],
    ['has a relative clause', '{A baker who has worked there since it opened} [said] the oven was old.'],
    ['has a participle', '{Officials briefed on the talks} [said] the deal was near.'],
    ['has a place', '{Nurses in the hills above Lorne} [said] the road was shut.'],
    ['is the one who left the words', '{He} left a [note]: “It is over.”'],
  ])('%s: %s', (_, row) => {
    expect(answer(speaker, langOf(row), row)).toBe(wanted(row))
  })
})

describe('the subject behind an Arabic verb', () => {
  it.each([
    ['is the first phrase', '[أكد] {رئيس البلدية} أن الطريق مغلق.'],
    ['is behind fillers', '[أكد] أيضاً {رئيس البلدية} أن الطريق مغلق.'],
    ['is behind the outlet', '[قال] لسبق {مدير الجسر} إن الطريق مغلق.'],
    ['is behind a place', '[قال] في كلمته {المدير ماجد الراشد} إن الطريق مغلق.'],
    ['is behind how it was said', '[قال] بأسف {المدير ماجد الراشد} إن الطريق مغلق.'],
    ['is none where أن follows', '[أكد] أن الطريق مغلق.'],
    ['is none of a verb in the plural', '[أكدوا] أن الطريق مغلق.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.subjectBehind, 'ar', row)).toBe(wanted(row))
  })
})

describe('the subject before an Arabic verb', () => {
  it.each([
    ['follows *was*', 'وكانت {وزارة الصحة} قد [أعلنت] الخبر.'],
    ['follows *except that*', 'إلا أن {المدير} [أكد] أن الطريق مغلق.'],
    ['follows *while*', 'بينما {المدير} [أكد] أن الطريق مغلق.'],
    ['belongs to a relative clause', 'عاد {الوزير} الذي [أكد] أن الطريق مغلق.'],
    ['is no noun of another gender', 'هذه العملية التي [قال] إنها ناجحة.'],
    ['is a document right before it', 'ونشرت الصحيفة {وثائق} [تؤكد] أن الطريق مغلق.'],
    ['is none across a full clause', 'وصل الوزير؛ ثم [أكد] أن الطريق مغلق.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.subjectInFront, 'ar', row)).toBe(wanted(row))
  })
})

describe('the subject that opens an Arabic sentence', () => {
  it.each([
    ['is right before its verb', '{وزير النقل} [أكد] أن الطريق مغلق.'],
    ['is before *has*', '{وزير النقل} قد [أكد] أن الطريق مغلق.'],
    ['is before an aside', '{وزير النقل}، وهو مهندس، [أكد] أن الطريق مغلق.'],
    ['is before *for his part*', '{وزير النقل} من جانبه [أكد] أن الطريق مغلق.'],
    ['is behind *as for*', 'أما {وزير النقل}، ف[أكد] أن الطريق مغلق.'],
    ['agrees with its verb', 'وزارة النقل [أكد] أن الطريق مغلق.'],
    ['agrees as a man', 'الوزير [أكدت] أن الطريق مغلق.'],
    ['does not open with a verb', 'وصل الوزير [أكد] أن الطريق مغلق.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.subjectOpening, 'ar', row)).toBe(wanted(row))
  })
})

describe('the subject before an English verb', () => {
  it.each([
    ['is all its modifiers', '{The head of the board in Lorne} [left] early.'],
    ['is behind a front', 'At noon {the mayor} [left] early.'],
    ['is behind a conjunction', 'It rained, but {the mayor} [left] early.'],
    ['is behind a verb of saying', 'The board said {the mayor} [left] early.'],
    ['is a pronoun behind a clause without its comma', 'When he has gone {she} [left] early.'],
    ['is no time', 'Two days [passed] early.'],
    ['is not there', 'There [was] rain.'],
  ])('%s: %s', (_, row) => {
    expect(answer(english.subjectInFront, 'en', row)).toBe(wanted(row))
  })
})
