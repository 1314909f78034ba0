// Whom a phrase names: name, kind of speaker, office, gender where it shows.
import { describe, expect, it } from 'vitest'
import { langOf, mentionsOf } from './steps.ts'

/** *name · SHAPE · office · gender* for each; what is not known is left out. */
const named = (row: string): readonly string[] =>
  mentionsOf(langOf(row), row).map(({ name, shape, role, gender }) =>
    [name, shape, role, gender].filter((part) => part !== null && part !== undefined).join(' · '),
  )

describe('a phrase names', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a person with an office', 'قال [وزير النقل سامي الخطيب].', ['سامي الخطيب · PERSON · وزير النقل']],
    ['a person with an office', 'So said [Mayor Ann Lowe].', ['Ann Lowe · PERSON · Mayor · feminine']],
    [
      'a person with an office behind',
      'قال [سامي الخطيب، وزير النقل].',
      ['سامي الخطيب · PERSON · وزير النقل'],
    ],
    [
      'a person with an office behind',
      'So said [Ann Lowe, the mayor of Lorne].',
      ['Ann Lowe · PERSON · mayor of Lorne · feminine'],
    ],
    ['a person behind an office', 'So said [the mayor, Ann Lowe].', ['Ann Lowe · PERSON · mayor · feminine']],
    ['a person with a mere title', 'قال [الدكتور سامي الخطيب].', ['سامي الخطيب · PERSON']],
    ['a person with a mere title', 'So said [Dr Ann Lowe].', ['Ann Lowe · PERSON · feminine']],
    [
      'a person behind a bare place',
      'قال [رئيس بلدية محايل حمد الراشد].',
      ['حمد الراشد · PERSON · رئيس بلدية محايل'],
    ],
    ['a person with a filiation', 'قال [السيد صالح بن ناصر القاضي].', ['صالح بن ناصر القاضي · PERSON']],
    [
      'a person whom a nation owns',
      'So said [Iran’s Mohammad Zarif].',
      ['Mohammad Zarif · PERSON · masculine'],
    ],
    [
      'a person behind a long office',
      'So said [Secretary of State John Kerry].',
      ['John Kerry · PERSON · Secretary of State · masculine'],
    ],
    [
      'a person behind an office of a place',
      '[Mayor of New York Bill de Blasio] said so.',
      ['Bill de Blasio · PERSON · Mayor of New York · masculine'],
    ],
    ['a saint’s place', 'So said [the Bishop of St. Paul].', ['Bishop of St. Paul · OFFICE']],
    ['a county', 'So said [the Sheriff of Jefferson County].', ['Sheriff of Jefferson County · OFFICE']],
    ['a person behind a trade', '[Parent Dale Ruffin] said it rained.', ['Dale Ruffin · PERSON · Parent']],
    ['a trade that is a name', '[Baker Voss] said it rained.', ['Baker Voss · PERSON']],
    ['two people', 'قال [سامي الخطيب وماجد الراشد].', ['سامي الخطيب · PERSON', 'ماجد الراشد · PERSON']],
    [
      'two people',
      'So said [Ann Lowe and Ida Crewe].',
      ['Ann Lowe · PERSON · feminine', 'Ida Crewe · PERSON · feminine'],
    ],
    ['two states', 'قالت [فرنسا وألمانيا].', ['فرنسا · STATE', 'ألمانيا · STATE']],
    ['two states', 'So said [France and Germany].', ['France · STATE', 'Germany · STATE']],
    [
      'two papers in marks',
      'قالت [صحيفتا «الميناء» و«المرفأ»].',
      ['الميناء · ORGANISATION', 'المرفأ · ORGANISATION'],
    ],
    ['a state', 'قالت [مصر].', ['مصر · STATE']],
    ['a body', 'قالت [وزارة الصحة].', ['وزارة الصحة · ORGANISATION · feminine']],
    ['a body', 'So said [the Ministry of Health].', ['Ministry of Health · ORGANISATION']],
    [
      'a body with *and* in its name',
      'So said [the Department of Health and Human Services].',
      ['Department of Health and Human Services · ORGANISATION'],
    ],
    [
      'a body called after a person',
      'قالت [جامعة الملك سعود].',
      ['جامعة الملك سعود · ORGANISATION · feminine'],
    ],
    [
      'a body called after a person',
      'So said [St. Anne’s Hospital].',
      ['St. Anne’s Hospital · ORGANISATION'],
    ],
    [
      'a body with a title in its name',
      'So said [the Lorne General Hospital].',
      ['Lorne General Hospital · ORGANISATION'],
    ],
    [
      'the body of an office',
      'So said [the Attorney General’s Office].',
      ['Attorney General’s Office · ORGANISATION'],
    ],
    ['a body and not its head', 'قال [مجلس الإدارة برئاسة خالد فارس].', ['مجلس الإدارة · ORGANISATION']],
    ['a body behind a comma', 'So said [the regulator, Ofgas,].', ['Ofgas · ORGANISATION']],
    ['a paper by its name in marks', 'قالت [صحيفة «بيلد» الألمانية].', ['بيلد · ORGANISATION · feminine']],
    ['a firm by its foreign name', 'قالت [شركة Sprint].', ['Sprint · ORGANISATION · feminine']],
    [
      'an agency without its nation',
      'قالت [وكالة الأناضول التركية].',
      ['وكالة الأناضول · ORGANISATION · feminine'],
    ],
    ['an agency of news', 'قالت [وكالة يونهاب للأنباء].', ['وكالة يونهاب للأنباء · ORGANISATION · feminine']],
    [
      'a body without its second name',
      'قالت [وزارة الدفاع (البنتاجون)].',
      ['وزارة الدفاع · ORGANISATION · feminine'],
    ],
    [
      'a body without its attribute',
      'قالت [الشركة المكلفة بمتابعة الملف].',
      ['الشركة · ORGANISATION · feminine'],
    ],
    ['an office', 'قال [الوزير].', ['الوزير · OFFICE']],
    ['an office', 'So said [the mayor].', ['mayor · OFFICE']],
    ['an office of a place', 'So said [the Governor of Velden].', ['Governor of Velden · OFFICE']],
    ['a crowd without its number', 'قال [عدد كبير من تجار السوق].', ['تجار السوق · ANONYMOUS']],
    ['a crowd around a person', 'So said [opponents of Ann Lowe].', ['opponents of Ann Lowe · ANONYMOUS']],
    ['somebody unnamed', 'قال [شاهد عيان].', ['شاهد عيان · ANONYMOUS']],
    ['somebody unnamed', 'So said [a woman].', ['woman · ANONYMOUS · feminine']],
    ['who speaks for others', 'So said [a spokeswoman].', ['spokeswoman · OFFICE · feminine']],
    [
      'a relation and not the person',
      'قالت [زوجة الوزير خالد فارس].',
      ['زوجة الوزير خالد فارس · ANONYMOUS · feminine'],
    ],
    ['a document', 'قال [التقرير السنوي].', ['التقرير السنوي · ORGANISATION']],
    ['a document', 'So said [the annual report].', ['annual report · ORGANISATION']],
  ])('%s: %s', (_, row, expected) => {
    expect(named(row)).toEqual(expected)
  })
})
