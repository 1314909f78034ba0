// How far a noun phrase reaches from the word in `[…]`.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, wanted } from './steps.ts'

const phrase = { ar: arabic.phrase, en: english.phrase }

describe('a noun phrase', () => {
  it.each([
    ['ends before أن', 'قال {[المدير] ماجد الراشد} إن الجسر جاهز.'],
    ['ends before a time', 'قال {[المدير] ماجد الراشد} أمس إن الجسر جاهز.'],
    ['ends before an occasion', 'قال {[المدير] ماجد الراشد} في مؤتمر صحفي إن الجسر جاهز.'],
    ['ends before an outlet', 'قال {[المدير] ماجد الراشد} لصحيفة الأفق إن الجسر جاهز.'],
    ['ends before how it was said', 'قال {[المدير] ماجد الراشد} ضاحكاً إن الجسر جاهز.'],
    ['ends before a language', 'قال {[المدير] ماجد الراشد} بالفرنسية إن الجسر جاهز.'],
    ['ends before those addressed', 'قال {[خالد] فارس} للنواب إن الجسر جاهز.'],
    ['ends before a blessing', 'وقال {[النبي]} صلى الله عليه وسلم إن الصبر جميل.'],
    ['ends before the verb of a relative clause', 'قال {[مسؤول]} فضل عدم ذكر اسمه إن الجسر جاهز.'],
    ['ends before a modal verb', 'قال {[المرسي]} يجب أن نعمل.'],
    ['ends before another verb of saying', 'وصل {[المدير]} وقال إن الجسر جاهز.'],
    ['has the country of an office', 'قال {[سفير] مصر في الهند} إن الحوار مستمر.'],
    ['has what somebody is in charge of', 'قال {[المشرف] على المخيم} إن الخيام تكفي.'],
    ['has what somebody answers for', 'قال {[المسؤول] عن المخيم} إن الخيام تكفي.'],
    ['has among whom', 'قال {[أحد] من السكان} إن الطريق مغلق.'],
    ['has an age', 'قال {[بطل] الدوري تحت 14 سنة} إن الفوز صعب.'],
    ['has a name with كي', 'قال {[بان] كي مون} إن الحرب انتهت.'],
    ['has an apposition', 'قال {[مدير] الجسر، المهندس ماجد الراشد}، إن الجسر جاهز.'],
    ['has a name in marks', 'قالت {[صحيفة] «عكاظ» السعودية} إن الجسر جاهز.'],
    ['is none at a time', 'قال [أمس] المدير إن الجسر جاهز.'],
    ['is none at a preposition', 'قال [في] كلمته إن الجسر جاهز.'],
    ['is none at a verb', 'ثم [يخاطبون] الناس بهدوء.'],
    ['is a name that begins as a verb does', 'قال {[ياسر] فارس} إن الجسر جاهز.'],
    ['ends before its full stop', 'الطقس جميل وفقاً {[لهيئة] الأرصاد}.'],
    ['has *of …*', 'It is full, according to {[the] explanatory notes of the bill}.'],
    ['has what people are close to', 'It is full, according to {[two] people familiar with the talks}.'],
    ['has a participle', 'It is full, according to {[officials] briefed on the talks}.'],
    ['has when it was published', 'It is full, according to {[a] report published on Monday}.'],
    ['has a partner', 'It is full, according to {[the] mayor and the board}.'],
    ['has a nickname', 'It is full, according to {[Tess] “Captain” Marlow}.'],
    ['has a bracket', 'It is full, according to {[Rep]. Ann Lowe (D-Mo.)}.'],
    ['ends before a comma', 'It is full, according to {[Ann] Lowe}, the mayor.'],
    ['ends before a relative clause', 'It is full, according to {[divers]} who saw it.'],
    ['is a pronoun', 'It is full, according to {[her]}.'],
    ['is no time', 'It was full for [two days].'],
  ])('%s: %s', (_, row) => {
    expect(answer(phrase, langOf(row), row)).toBe(wanted(row))
  })
})

describe('the plain noun phrases of an English sentence', () => {
  it.each([
    ['leave out a time', '{The mayor} met {her deputy} on Monday.'],
    ['leave out *of*', '{The mayor} of {Lorne} left.'],
    ['end at a verb', '{Board president Brenda Kowalczyk} told {J. R. Moss}.'],
    ['keep hyphens', '{Smith-Jones} met {the father-of-two}.'],
    ['keep *her* before a noun', '{The mayor} told {her cabinet}.'],
    ['keep *her* alone', '{The mayor} told {her}.'],
    ['keep a noun that looks like a verb', '{The reported attack} hit {a court report}.'],
    ['end before a past that no list has', '{The Speaker} intervened in {it}.'],
    ['keep *opposite number*', '{Lowe} met {opposite number Rui Fontes}.'],
    ['keep an ampersand', '{Marks & Dale} left.'],
    ['keep an owner', '{The mayor’s brother} left.'],
    ['leave out words in marks', '{The mayor} said “the dam was full”.'],
  ])('%s: %s', (_, row) => {
    expect(answer(english.phrases, 'en', row)).toBe(wanted(row))
  })
})

describe('the whole phrase around an English one', () => {
  it.each([
    ['has *of …* behind', '{[The head] of the board} said it rained.'],
    ['has *… of* before', '{The head of [the board]} said it rained.'],
    ['has a partner behind', '{[Ann Lowe] and Ida Crewe} said it rained.'],
    ['has a partner before', '{Ann Lowe and [Ida Crewe]} said it rained.'],
    ['has an apposition', '{[Ann Lowe], the mayor}, said it rained.'],
    ['has a bracket', '{[Ann Lowe] (D-Mo.)} said it rained.'],
    ['has several', '{[The head] of the board in Lorne (retired)} said it rained.'],
    ['has no other subject', '{[Ann Lowe]} and Ida Crewe left in May.'],
    ['has no words of others', '{[Ann Lowe]}, the “Captain”, said it rained.'],
    ['has no bracket that stays open', '{[Ann Lowe]} (the mayor said it rained.'],
    ['has nothing where it is a pronoun', '{[She]} of Lorne said it rained.'],
    ['does not take a pronoun', '{[The head]} of it said it rained.'],
    ['has an apposition at the end', 'It rained, said {[Ann Lowe], the mayor}.'],
    ['has no clause at the end', 'It rained, said {[Ann Lowe]}, who was away.'],
  ])('%s: %s', (_, row) => {
    expect(answer(english.widened, 'en', row)).toBe(wanted(row))
  })
})
