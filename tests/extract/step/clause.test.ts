// Clauses: their particles and verbs, where the narrator speaks again, and through whom words came.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, rules, wanted } from './steps.ts'

const narrator = { ar: arabic.narrator, en: english.narrator }
const sources = { ar: arabic.sources, en: english.sources }

describe('the narrator speaks again', () => {
  it.each([
    ['with a contrast', 'قال الوزير إن الجسر جاهز، {على} عكس ما نشر.'],
    ['with another contrast', 'قال الوزير إن الجسر جاهز، {خلافاً} لما نشر.'],
    ['with an allusion', 'قال الوزير إن الجسر جاهز، {في} إشارة إلى الجسر القديم.'],
    ['with what was withheld', 'قال الوزير إن الجسر جاهز، {دون} أن يقدم تفاصيل.'],
    ['with what was withheld without a comma', 'أعلن الوزير الخبر {دون} تقديم مزيد من التفاصيل.'],
    ['with *this, and …*', 'قال الوزير إن الجسر جاهز، {هذا} وقد حضر الضيوف.'],
    ['with *for his part*', 'الجسر جاهز. {من} جانبه أكد النائب أن الطريق مغلق.'],
    ['with *this came*', 'الجسر جاهز. و{جاء} ذلك في مؤتمر صحفي.'],
    ['not with a noun and *this*', 'قال الوزير إن القرار هذا وقد تأخر سيطبق.'],
    ['not with what was not done', 'سيفتح الجسر دون أن يتوقف العمل.'],
    ['not with an indication that there is', 'رأينا في إشارة المرور خللاً.'],
    ['with a comma behind words in marks', 'He said “never”{,} and went away.'],
    ['with a participle', 'He said “never”{,} standing on its wall.'],
    ['with *then*', 'He said “never”{,} then laughed.'],
    ['not with a participle of saying', 'He said “never”, adding that it rained.'],
    ['not with another noun', 'He saw a wall, and a gate.'],
  ])('%s: %s', (_, row) => {
    const found = answer(narrator, langOf(row), row)
    expect(found).toBe(wanted(row.replace('و{جاء}', '{وجاء}')))
  })
})

describe('the source through whom words came', () => {
  it.each([
    ['is the outlet that was told', '[قال] المدير ل{صحيفة الأفق} إن الجسر جاهز.'],
    ['is the outlet that was told', 'The mayor [told] {the Lorne Gazette} it was full.'],
    ['is in marks', '[قال] المدير لـ«{عكاظ}» إن الجسر جاهز.'],
    ['is an agency of letters', '[قال] المدير ل{سي إن إن} إن الجسر جاهز.'],
    ['passes words on', '[نقلت] {صحيفة الأفق} عن المدير قوله إن الجسر جاهز.'],
    ['published a statement', '[قالت] الشركة في بيان نشرته {وكالة الأفق} إن الجسر جاهز.'],
    ['held an interview before', 'وفي حديث ل{قناة الأفق}، [قال] المدير إن الجسر جاهز.'],
    ['held an interview', 'The mayor [said] in an interview with {the Lorne Gazette} that it was full.'],
    ['printed a column', 'The mayor [said] in a column in {the Lorne Gazette} that it was full.'],
    ['published', 'In a letter published by {the Lorne Gazette}, the mayor [said] it was full.'],
    ['is a station', 'The mayor [said] on {Radio Lorne} that it was full.'],
    ['is not the press as such', '[قال] المدير للصحفيين إن الجسر جاهز.'],
    ['is not a neighbour', 'The mayor [told] her neighbours it was full.'],
    ['is not inside what was said', 'The mayor [said] that she spoke with the Lorne Gazette.'],
  ])('%s: %s', (_, row) => {
    expect(answer(sources, langOf(row), row)).toBe(wanted(row))
  })

  it.each([
    ['صحيفة سبق', 'سبق', true],
    ['سبق', 'sabq', true],
    ['عكاظ', 'سبق', false],
    ['the Lorne Gazette', 'Lorne Gazette', true],
    ['The Lorne Gazette', 'the Lorne gazette', true],
    ['the Lorne Times', 'Lorne Gazette', false],
  ])('%s printed by %s is its own: %s', (name, publisher, isOwn) => {
    expect(rules(langOf(name)).isOwnOutlet?.(name, publisher)).toBe(isOwn)
  })
})

describe('an Arabic clause', () => {
  it.each([
    ['is opened by أن', 'قال المدير {إن} الجسر جاهز.'],
    ['is opened by أن with a pronoun', 'قال المدير {إنه} عاد.'],
    ['is opened by بأن', 'صرح المدير {بأن} الجسر جاهز.'],
    ['is not opened by a clause of time', 'قال المدير بعد أن وصل.'],
    ['is not opened by *except that*', 'إلا أن المدير عاد.'],
    ['is not opened by a name', 'قال بان كي مون كلمته.'],
  ])('%s: %s', (_, row) => {
    expect(answer(arabic.particles, 'ar', row)).toBe(wanted(row))
  })

  it.each([
    ['behind و', 'وصل المدير و{أكد} الموعد.'],
    ['at the head of a text', '{أكد} المدير الموعد.'],
    ['behind a comma', 'وصل المدير، {مؤكداً} الموعد.'],
    ['behind *while*', 'وصل المدير فيما {أكد} النائب الموعد.'],
    ['not behind its subject', 'المدير أكد الموعد.'],
  ])('begins with its verb %s: %s', (_, row) => {
    expect(answer(arabic.clauses, 'ar', row)).toBe(wanted(row))
  })

  it.each([
    ['at a question mark', '[قال] المدير{؟} الجسر جاهز.'],
    ['at the next act of saying', '[تحدث] المدير {وأكد} أن الجسر جاهز.'],
    ['at a participle', '[تحدث] المدير {مؤكداً} أن الجسر جاهز.'],
    ['at a semicolon', '[تحدث] المدير{؛} والجسر جاهز.'],
    ['not at a semicolon before أن', '[قال] المدير؛ إن الجسر جاهز.'],
    ['not at one behind the subject', '[قال] الوزير؛ أمس الثلاثاء، إن الجسر جاهز.'],
  ])('ends what is looked for %s: %s', (_, row) => {
    expect(answer(arabic.end, 'ar', row)).toBe(wanted(row))
  })
})

describe('an English verb', () => {
  it.each([
    ['in the past', 'Officials briefed on the talks {said} the deal {was} near.'],
    ['in the present', 'The road {goes} north and many {argue}.'],
    ['behind a plural', 'Court documents {say} so.'],
    ['with an auxiliary', 'She {has} gone.'],
    ['not behind *to*', 'She {wants} to say so.'],
    ['not as an adjective', 'The reported attack {was} small.'],
    ['not in marks', 'She {said} “it was over”.'],
  ])('is finite %s: %s', (_, row) => {
    expect(answer(english.finite('YES'), 'en', row)).toBe(wanted(row))
  })

  it.each([
    ['before a preposition', 'Officials {briefed} on the talks left.'],
    ['before a time', 'A report {published} last week was wrong.'],
    ['as a noun of speech', 'The board {reports} so.'],
  ])('may be finite or not %s: %s', (_, row) => {
    expect(answer(english.finite('MAYBE'), 'en', row)).toBe(wanted(row))
  })

  it.each([
    ['She said [the] dam was full.', true],
    ['She said [there] was rain.', true],
    ['She said [but] it rained.', true],
    ['She noted [the] size of it.', false],
    ['She saw [a] wall. It was old.', false],
  ])('begins a clause with its subject: %s %s', (row, isClause) => {
    expect(english.isClause(row)).toBe(isClause)
  })
})
