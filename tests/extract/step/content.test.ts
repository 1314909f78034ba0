// Where what was said begins and ends after the verb in `[…]`.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, wanted } from './steps.ts'

const first = { ar: arabic.firstWord, en: english.firstWord }
const content = { ar: arabic.content, en: english.content }

describe('the first word of what was said', () => {
  it.each([
    ['after a bare particle', '[قال] المدير إن {الجسر} جاهز.', 'THAT'],
    ['after a bare particle', 'The mayor [said] that {the} dam was full.', 'THAT'],
    ['is a particle with a pronoun', '[أكد] المدير {أنه} سيعود.', 'THAT'],
    ['is that without its preposition', '[صرح] المدير ب{أنه} سيعود.', 'THAT'],
    ['opens a clause without a particle', 'The mayor [said] {the} dam was full.', 'THAT'],
    ['after a colon', '[قال] المدير: {الجسر} جاهز.', 'COLON'],
    ['after a colon', 'The mayor [said]: {the} dam is full.', 'COLON'],
    ['after a particle behind a colon', '[قال] المدير: إن {الجسر} جاهز.', 'COLON'],
    ['behind a mark', '[قال] المدير «{الجسر} جاهز وسيفتح غداً».', 'QUOTATION'],
    ['behind a colon and a mark', '[قال] المدير: «{الجسر} جاهز».', 'COLON'],
    ['after a clause of time', '[أكد] المدير بعد أن وصل أن {الجسر} جاهز.', 'THAT'],
    ['after a time', 'The mayor [said] on Monday that {the} dam was full.', 'THAT'],
    ['after a place of saying', 'The mayor [said] in a statement that {the} dam was full.', 'THAT'],
    ['after the hearer', 'The mayor [told] reporters {the} dam was full.', 'THAT'],
    ['after the hearer and a time', 'The mayor [told] reporters on Monday that {the} dam was full.', 'THAT'],
    ['is *not* of an order', 'The mayor [told] visitors {not} to swim.', 'THAT'],
    ['is *to* behind those urged', 'The mayor [urged] both sides {to} act.', 'NOUN_PHRASE'],
    ['after the accused', 'The mayor [accused] the board of {lying}.', 'NOUN_PHRASE'],
    ['after those warned', 'The mayor [warned] residents against {swimming}.', 'THAT'],
    ['after a preposition', '[دعا] الوزير إلى {خفض} الأسعار.', 'NOUN_PHRASE'],
    ['after a preposition', 'The mayor [called] for {calm}.', 'NOUN_PHRASE'],
    ['without an attached preposition', '[رحب] الوزير ب{الاتفاق}.', 'NOUN_PHRASE'],
    ['after what somebody is thanked for', '[شكر] الوزير العمال على {جهودهم}.', 'NOUN_PHRASE'],
    ['of what something is described as', '[وصف] الوزير الاتفاق ب{أنه} تاريخي.', 'NOUN_PHRASE'],
    ['after *as*', 'The mayor [described] the plan as {a} trap.', 'NOUN_PHRASE'],
    ['after *as saying*', 'The mayor was [quoted] by the Gazette as saying {it} was over.', 'THAT'],
    ['is an object', '[أعلن] النادي {إقالة} المدرب.', 'NOUN_PHRASE'],
    ['is an object', 'The mayor [demanded] {an} inquiry.', 'NOUN_PHRASE'],
    ['is a claim that is denied', '[نفى] الوزير {الخبر}.', 'NOUN_PHRASE'],
    ['is the word that asks', '[تساءل] النائب {هل} الجسر جاهز.', 'COLON'],
    ['is *what* without its preposition', '[تساءل] النائب ع{ما} إذا كان الجسر جاهزاً.', 'COLON'],
    ['after *saying*', '[علق] المدير قائلاً {الجسر} جاهز.', 'COLON'],
    ['of scripture in parentheses', '[قال] تعالى ({إن} مع العسر يسرا).', 'QUOTATION'],
    ['after أن in parentheses', '[أضاف] المدير ({أن} الجسر جاهز للمرور).', 'QUOTATION'],
  ])('%s: %s', (_, row, joint) => {
    expect([answer(first, langOf(row), row), (langOf(row) === 'ar' ? arabic : english).jointAt(row)]).toEqual(
      [wanted(row), joint],
    )
  })

  it.each([
    ['where a clause of time follows', '[قال] المدير بعد أن وصل.'],
    ['in parentheses that quote nothing', '[قال] المدير (وهو مهندس).'],
    ['behind another verb of saying', '[تحدث] المدير، وأكد النائب أن الجسر جاهز.'],
  ])('is none %s: %s', (_, row) => {
    expect(answer(arabic.firstWord, 'ar', row)).toBe(wanted(row))
  })
})

describe('all that was said', () => {
  it.each([
    ['ends with its sentence', '[قال] المدير إن {الجسر جاهز}.'],
    ['ends with its sentence', 'The mayor [said] {the dam was full}.'],
    ['ends before a participle of saying', '[قال] المدير إن {الجسر جاهز}، مضيفاً أن العمل انتهى.'],
    [
      'ends before a participle of saying',
      'The mayor [said] {the dam was full}, adding that the road was shut.',
    ],
    ['ends before the next verb of saying', '[قال] المدير إن {الجسر جاهز}، وأضاف أن العمل انتهى.'],
    [
      'ends before the next verb of saying',
      'The mayor [said] {the dam was full}, but divers said it was not.',
    ],
    ['ends before a contrast', '[قال] المدير إن {الجسر جاهز}، خلافاً لما نشر.'],
    ['ends before an allusion', '[قال] المدير إن {الجسر جاهز}، في إشارة إلى الجسر القديم.'],
    ['ends before a withheld detail', '[قال] المدير إن {الجسر جاهز}، دون أن يقدم تفاصيل.'],
    ['is a noun phrase up to its comma', '[رحب] الوزير ب{الاتفاق}، حيث وصل أمس.'],
    ['is a noun phrase up to its comma', 'The mayor [demanded] {an inquiry}, which began on Monday.'],
    ['is a noun phrase up to where it was said', '[انتقد] الوزير {تأخير المشروع} في رسالة أمس.'],
    ['keeps a conjunction of its own', '[قال] المدير إن {الجسر جاهز والطريق مفتوح}.'],
    ['ends before a conjunction', '[أكد] المدير أن {الجسر جاهز}، فيما أكد النائب أن الطريق مغلق.'],
    ['is in front of the verb', '{The dam is full}, the mayor [said].'],
    ['is in front of a verb before its subject', '{The dam is full}, [said] the mayor.'],
    ['is around the verb', '{The dam}, the mayor [said], {is full}.'],
    ['is behind *as … noted*', 'As divers have [noted], {the dam is old}.'],
    ['is around *as … noted*', '{The dam}, as divers have [noted], {is old}.'],
    ['ends with a relative clause', 'The mayor, who [said] {the dam was full}, left.'],
    ['ends before the main clause', 'While he [said] {the dam was full}, the mayor stayed.'],
    ['is what marks enclose', 'The mayor [called] it “{an insult}” in a letter.'],
    ['is a clause with marks in it', 'The mayor [said] {the plan was “an insult” to all}.'],
    ['is in front of *according to*', '{The dam is full}, [according to] the board.'],
    ['is behind *according to*', '[According to] the board, {the dam is full}.'],
    ['is around *according to*', '{The dam}, [according to] the board, {is full of old leaves}.'],
  ])('%s: %s', (_, row) => {
    expect(answer(content, langOf(row), row)).toBe(wanted(row))
  })
})
