// Whom a mention without a name means. The last `[…]` of a row is asked about; those marked before it have spoken.
import { describe, expect, it } from 'vitest'
import type { SpeakerShape } from '../../../src/extract/extracted.ts'
import * as meant from './meant.ts'

describe('a mention without a name means', () => {
  it.each([
    ['who holds the office', 'زار وزير النقل سامي الخطيب الميناء. وقال [الوزير] ذلك.', 'سامي الخطيب'],
    [
      'who has the trade',
      'The judge, Paul Denny, came at noon. It rained. [The judge] said so.',
      'Paul Denny',
    ],
    ['who is called so before the name', 'The luthier Ann Lowe came. [The luthier] said so.', 'Ann Lowe'],
    ['who is called so behind the name', 'Ann Lowe, a retired judge, came. [The judge] said so.', 'Ann Lowe'],
    ['who is called so by a verb', 'Ann Lowe is a lawyer. [The lawyer] said so.', 'Ann Lowe'],
    ['the body of that noun', 'وصلت شركة البحر إلى اتفاق. وقالت [الشركة] ذلك.', 'شركة البحر'],
    ['a dignitary', 'زار الأمير فهد بن ناصر أمس الميناء. وقال [سموه] ذلك.', 'فهد بن ناصر'],
    [
      'the holder of that nation',
      'بحث وزير النقل سامي الخطيب مع وزير النقل الإيطالي ماريو روسي الأزمة. وأكد [الوزير الإيطالي] ذلك.',
      'ماريو روسي',
    ],
    [
      'the subject and not the guest',
      'بحث وزير النقل سامي الخطيب مع وزير النقل الإيطالي ماريو روسي الأزمة. وأكد [الوزير] ذلك.',
      'سامي الخطيب',
    ],
    ['who is named later', 'قال [الرئيس التشادي] ذلك. ووصل الرئيس التشادي إدريس موسى أمس.', 'إدريس موسى'],
    ['a crowd', 'تجمع أهالي القرية أمس. وقال [الأهالي] ذلك.', 'أهالي القرية'],
    ['whose surname is a title', 'حضر صالح بن ناصر القاضي الحفل. وأكد [القاضي] ذلك.', 'صالح بن ناصر القاضي'],
    [
      'somebody unnamed who spoke',
      '[A senior official] said it rained. [The official] said so.',
      'senior official',
    ],
    ['nobody of another office', 'زار وزير النقل سامي الخطيب الميناء. وقال [السفير] ذلك.', undefined],
    ['nobody of several', 'Ann Lowe and Ida Crewe came. [The judges] said so.', undefined],
    ['nobody who is new', 'Ann Lowe came. [The new coach] said so.', undefined],
  ])('%s: %s', (_, row, name) => {
    expect(meant.meantBy(row)).toBe(name)
  })
})

describe('an English pronoun means', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['the man', 'Ruth Aldane met Piers Voss. [He] said so.', ['Piers Voss']],
    ['the woman', 'Ruth Aldane met Piers Voss. [She] said so.', ['Ruth Aldane']],
    ['the woman who spoke', '[Ruth Aldane] said it rained. [She] said so.', ['Ruth Aldane']],
    ['nobody of that gender', 'Ruth Aldane came. [He] said so.', []],
    ['nobody before anybody', '[He] said so.', []],
    [
      'two who did something',
      'Ruth Aldane and Piers Voss came. [They] said so.',
      ['Ruth Aldane', 'Piers Voss'],
    ],
    [
      'two who spoke',
      '[Ruth Aldane and Piers Voss] spoke. It rained. [They] said so.',
      ['Ruth Aldane', 'Piers Voss'],
    ],
    ['a crowd', 'Fishermen came. [They] said so.', ['Fishermen']],
    ['a crowd that spoke', '[Fishermen] spoke. It rained. [They] said so.', ['Fishermen']],
    ['a body that spoke, by its people', '[The council] spoke. It rained. [They] said so.', ['council']],
    ['nobody where one person spoke', '[Ruth Aldane] spoke. It rained. [They] said so.', []],
    ['the body that did something', 'The council met. [It] said so.', ['council']],
    ['the body that spoke', '[The council] spoke. Piers Voss left. [It] said so.', ['council']],
    ['a state that spoke', '[France] spoke. Piers Voss left. [It] said so.', ['France']],
    ['who issued a statement', 'Ofgas has put out a statement. [It] said so.', ['Ofgas']],
    ['a letter', 'Ruth Aldane signed a letter to the council. [It] said so.', ['letter']],
    ['no person', '[Ruth Aldane] spoke. Piers Voss left. [It] said so.', []],
    ['nobody long ago', `[The council] spoke.${' Rain fell.'.repeat(8)} [It] said so.`, []],
    [
      'who spoke last, where there is only a verb',
      '[Ruth Aldane] spoke. “It rained,” [said].',
      ['Ruth Aldane'],
    ],
    ['nobody where there is no verb', '[Ruth Aldane] spoke. “It rained” [again].', []],
  ])('%s: %s', (_, row, names) => {
    expect(meant.referredTo(row)).toEqual(names)
  })
})

describe('the fuller name of', () => {
  it.each([
    ['a surname', 'وصل تيري ماركو أمس. وقال [ماركو] ذلك.', 'تيري ماركو'],
    ['a name with fewer words', 'قال [سامر العنيزي] ذلك. وحضر سامر بن علي العنيزي.', 'سامر بن علي العنيزي'],
    ['a surname of two', 'يختلف ماهر الشماع ووليد الشماع. وقال [الشماع] ذلك.', undefined],
    ['a body', 'أعلنت شركة البحر الأرباح. وقالت [شركة البحر] ذلك.', undefined],
    ['a name that the text has once', 'قال [سامي الخطيب] ذلك.', undefined],
    ['a surname', 'Piers Voss left. [Voss] said so.', undefined],
  ])('%s: %s', (_, row, name) => {
    expect(meant.fullerThan(row)).toBe(name)
  })
})

describe('who was named before anybody spoke', () => {
  it.each([
    ['is the first person', 'زار سامي الخطيب الميناء مع ماجد الراشد. [وقال] ذلك.', 'سامي الخطيب'],
    ['is nobody behind a preposition', 'وصلت رسالة من سامي الخطيب أمس. [وقال] ذلك.', undefined],
    ['is no body', 'أعلنت شركة البحر الأرباح. [وقال] ذلك.', undefined],
    ['is nobody', 'هطل المطر أمس. [وقال] ذلك.', undefined],
  ])('%s: %s', (_, row, name) => {
    expect(meant.introducedBefore(row)).toBe(name)
  })
})

describe('the hidden subject of an Arabic verb', () => {
  it.each<readonly [string, readonly (readonly [string, SpeakerShape])[], 'قال' | 'قالت' | 'قالوا', boolean]>(
    [
      ['a man', [['سامي الخطيب', 'PERSON']], 'قال', true],
      ['a woman by her name', [['ليلى حداد', 'PERSON']], 'قال', false],
      ['a woman by her name', [['ليلى حداد', 'PERSON']], 'قالت', true],
      ['one person', [['سامي الخطيب', 'PERSON']], 'قالوا', false],
      ['a name that ends as a plural', [['بوتين', 'PERSON']], 'قالوا', false],
      ['a name that ends as a plural', [['بوتين', 'PERSON']], 'قال', true],
      ['a plural', [['المسؤولون', 'OFFICE']], 'قالوا', true],
      ['a plural', [['المسؤولون', 'OFFICE']], 'قال', false],
      ['a crowd', [['أهالي القرية', 'GROUP']], 'قالوا', true],
      ['sources', [['مصادر محلية', 'ANONYMOUS']], 'قالوا', true],
      ['sources', [['مصادر محلية', 'ANONYMOUS']], 'قالت', true],
      [
        'two people',
        [
          ['سامي الخطيب', 'PERSON'],
          ['ماجد الراشد', 'PERSON'],
        ],
        'قالوا',
        true,
      ],
      [
        'two people',
        [
          ['سامي الخطيب', 'PERSON'],
          ['ماجد الراشد', 'PERSON'],
        ],
        'قال',
        true,
      ],
      ['nobody', [], 'قال', false],
    ],
  )('may be %s, %j, of %s: %s', (_, speakers, verb, may) => {
    const hidden = {
      gender: verb === 'قالت' ? 'feminine' : 'masculine',
      number: verb === 'قالوا' ? 'plural' : 'singular',
    } as const
    expect(
      meant.canBe(
        'ar',
        speakers.map(([name, shape]) => ({ name, shape })),
        hidden,
      ),
    ).toBe(may)
  })
})

describe('a title', () => {
  it.each([
    ['قال [الوزير] ذلك.', 'سامي الخطيب', 'وزير النقل', true],
    ['قال [وزير النقل] ذلك.', 'سامي الخطيب', 'وزير النقل', true],
    ['قال [السفير] ذلك.', 'سامي الخطيب', 'وزير النقل', false],
    ['قال [سموه] ذلك.', 'فهد بن ناصر', null, true],
    ['قال [الأخير] ذلك.', 'سامي الخطيب', null, true],
    ['قال [اللاعب] ذلك.', 'سامي الخطيب', null, true],
    ['قال [الاتحاد] ذلك.', 'سامي الخطيب', 'رئيس الاتحاد', false],
    ['So said [the senator].', 'Ann Lowe', 'Sen.', true],
    ['So said [the senator].', 'Ann Lowe', 'Senator', true],
    ['So said [the senator].', 'Ann Lowe', null, false],
    ['So said [the governor].', 'Ann Lowe', 'Senator', false],
    ['So said [the Mayor of Velden].', 'Ann Lowe', 'Mayor of Lorne', false],
    ['So said [the official].', 'Ann Lowe', 'official', false],
  ])('%s may mean %s (%s): %s', (row, name, role, may) => {
    expect(meant.standsFor(row, name, role)).toBe(may)
  })

  it.each([
    ['بوتين', 'بوتن', true],
    ['كلينتون', 'كلنتن', true],
    ['بوتين', 'بايدن', false],
  ])('%s and %s are one spelling: %s', (one, other, isOne) => {
    expect(meant.spellingOf(one) === meant.spellingOf(other)).toBe(isOne)
  })

  it.each([['سامي'], ['شي']])('%s has no other spelling', (word) => {
    expect(meant.spellingOf(word)).toBeUndefined()
  })
})
