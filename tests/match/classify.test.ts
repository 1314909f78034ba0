// What kinds of change a claim makes: all of them, also those that change nothing of what is said. What matters is in
// small-words.test.ts.
import { describe, expect, it } from 'vitest'
import { kindsOf } from './sides.ts'

describe('the kinds of change', () => {
  it.each([
    [[], 'the same words', 'We send the letters', '«We send the letters»'],
    [[], 'capitals', 'WE SEND THE LETTERS', '«We send the letters»'],
    [[], 'vowel signs', 'وصلت القافلة', '«وصلَتِ القافِلةُ»'],
    [[], 'an apostrophe of another kind', "We don't send letters", '«We don’t send letters»'],
    [['SPELLING'], 'hamza', 'الى المدينة', '«إلى المدينة»'],
    [['SPELLING'], 'digits', '٣٠٠ soldiers march', '«300 soldiers march»'],
    [['SPELLING'], 'a number in words', 'three hundred soldiers march', '«300 soldiers march»'],
    [['SPELLING'], 'a number in words', 'ثلاثة أرباع القرى بلا ماء', '«3/4 القرى بلا ماء»'],
    [['SPELLING'], 'a slip', 'We send the lettres', '«We send the letters»'],
    [['SPELLING'], 'an American paper', 'the color of the harbor', '«the colour of the harbour»'],
    [['SPELLING'], 'one word for two', 'زار عبدالله المدينة', '«زار عبد الله المدينة»'],
    [['INFLECTION'], 'a case', 'كان نموذج للعلاقات', '«كان نموذجا للعلاقات»'],
    [['INFLECTION'], 'what is attached', 'والقافلة وصلت', '«القافلة وصلت»'],
    [
      ['INFLECTION', 'FUNCTION_WORD'],
      'a progressive',
      'We will be sending letters',
      '«We will send letters»',
    ],
    [['INFLECTION'], 'a verb with an s', 'They sends the letters', '«They send the letters»'],
    [['INFLECTION', 'FUNCTION_WORD'], 'سوف', 'غدا سيرسل الرسائل', '«غدا سوف يرسل الرسائل»'],
    [['INFLECTION'], 'one negation for another of its time', 'ولم يرسل الرسائل', '«لم يرسل الرسائل»'],
    [['FUNCTION_WORD'], 'a small word', 'on the harbour wall', '«at the harbour wall»'],
    [['FUNCTION_WORD'], 'a small word', 'في الميناء القديم', '«عند الميناء القديم»'],
    [['FUNCTION_WORD'], 'a small word more', 'to the old harbour', '«to old harbour»'],
    [['FUNCTION_WORD'], 'what was over', 'كان قد وصل أمس', '«وصل أمس»'],
    [['CUT'], 'an ellipsis', 'We send … today', '«We send the letters today»'],
    [['CUT'], 'an ellipsis', 'سنرسل … اليوم', '«سنرسل القافلة كلها اليوم»'],
    [['NEGATION'], 'a negation less', 'We do send letters', '«We do not send letters»'],
    [['NEGATION'], 'a negation more', 'لا نرسل القافلة', '«نرسل القافلة»'],
    [['NUMBER'], 'another number', 'خمسة جنود هنا', '«ستة جنود هنا»'],
    [['NUMBER'], 'a number more', 'we have 5 ships', '«we have ships»'],
    [['MEASURE'], 'another currency', 'it costs $5 today', '«it costs €5 today»'],
    [['MEASURE'], 'another currency', 'ثمنه خمسة دولارات اليوم', '«ثمنه خمسة دنانير اليوم»'],
    [['QUANTIFIER'], 'some for all', 'some ships sail', '«all ships sail»'],
    [['QUANTIFIER'], 'some for all', 'بعض السفن تبحر', '«كل السفن تبحر»'],
    [['CONTENT'], 'another word', 'the ferry sails', '«the ferry sinks»'],
    [['CONTENT'], 'another word', 'غرقت العبارة', '«وصلت العبارة»'],
    [['CONTENT'], 'a word more', 'the old ferry sails', '«the ferry sails»'],
    [['PREFIX'], 'a word that denies another', 'the unsafe bridge', '«the safe bridge»'],
    [['CONTENT'], 'who does and who suffers', 'the guard arrested', '«the guard was arrested»'],
    [['TENSE'], 'a report’s day in a claim’s own words', 'we leave the next day', '«we leave tomorrow»'],
    [['CONJUNCTION'], 'a choice', 'ships or lorries', '«ships and lorries»'],
    [['COUNT'], 'more than one', 'the ships sailed', '«the ship sailed»'],
    [['TENSE'], 'a future of two words', 'سوف وصل القطار', '«وصل القطار»'],
    [['TENSE'], 'a past that is present', 'المدير يكون غائبا', '«المدير كان غائبا»'],
    [['TENSE'], 'a present that is past', 'المدير كان غائبا', '«المدير يكون غائبا»'],
    [['CONJUNCTION'], 'a choice of two', 'لبنان أو سوريا', '«لبنان وسوريا»'],
  ])('%j for %s: %s, on record %s', (kinds, _, claim, record) => {
    expect([...kindsOf(claim, record)].sort()).toEqual([...kinds].sort())
  })

  it.each([
    [['REPORTED'], 'person and time', 'they would send the letters', '«we will send the letters»'],
    [['REPORTED'], 'the day', 'we leave the next day', '«we leave tomorrow»'],
    [['REPORTED'], 'the place', 'we sleep there', '«we sleep here»'],
    [['REPORTED'], 'the place', 'ننام هناك', '«ننام هنا»'],
    [['REPORTED'], 'what is near', 'those ships sail', '«these ships sail»'],
    [['REPORTED'], 'a pronoun that is attached', 'وصلت قواتهم', '«وصلت قواتنا»'],
    [['REPORTED'], 'a particle with a pronoun', 'قال لهم', '«قال لنا»'],
    [['REPORTED'], 'a verb without its own', 'he said that he could', '«he said that I can»'],
    [['PERSON'], 'a person that no report shifts', 'we send their letters', '«we send our letters»'],
    [['GENDER'], 'the gender', 'she sends the letters', '«he sends the letters»'],
    [['TENSE'], 'a time that no report shifts', 'they will send the letters', '«they sent the letters»'],
  ])('in a report are %j for %s: %s, on record %s', (kinds, _, claim, record) => {
    const isShift = kinds.includes('REPORTED')
    expect([...kindsOf(claim, record, isShift || !kinds.includes('PERSON'))]).toEqual(kinds)
  })

  it.each([
    ['here for there in a quotation', ['FUNCTION_WORD'], 'we sleep there', '«we sleep here»'],
    ['here for there outside one', ['REPORTED'], 'we sleep here', 'we sleep there'],
    ['the person outside one', ['REPORTED'], 'وصلت قواتنا', 'وصلت قواتهم'],
    ['the other way round outside one', ['PERSON'], 'وصلت قواتهم', 'وصلت قواتنا'],
  ])('take the record for the report if it is not quoted: %s', (_, kinds, claim, record) => {
    expect(kindsOf(claim, record)).toEqual(kinds)
  })
})
