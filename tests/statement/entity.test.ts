import { describe, expect, it } from 'vitest'
import { nameIn, nameKey, nameWords } from '../../src/statement/entity.ts'

describe('nameKey', () => {
  it.each([
    ['tashkeel', 'بُوتِين', 'بوتين'],
    ['tatweel', 'بوتيـن', 'بوتين'],
    ['a Persian yeh', 'بوتین', 'بوتين'],
    ['hamza and ta marbuta', 'أسرة', 'اسره'],
    ['brackets', '(فلاديمير) بوتين', 'فلاديمير بوتين'],
    ['an Arabic conjunction, which belongs to the word', 'وبوتين', 'وبوتين'],
    ['case', 'PUTIN', 'putin'],
    ['diacritics', 'Élysée', 'elysee'],
    ['hyphens and spaces', ' Al-Assad ', 'al assad'],
    ['full stops between letters', 'أ.ف.ب', 'ا ف ب'],
    ['Cyrillic', 'Путин', 'путин'],
    ['Han', '习近平', '习近平'],
    ['a name without a letter', ' ☭ ', '☭'],
    ['nothing', '', ''],
  ])('folds %s', (_, name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it.each([
    ['a misspelt name, which is a name of its own', 'بوتن', 'بوتين'],
    ['two scripts', 'Putin', 'Путин'],
    ['two names of signs only', '☭', '☮'],
  ])('distinguishes %s', (_, one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})

describe('nameWords', () => {
  it('gives each word of all names once, sorted by code unit', () => {
    const names = [
      { lang: 'en', text: 'Vladimir Putin' },
      { lang: 'en', text: 'PUTIN' },
      { lang: 'ar', text: '(فلاديمير) بوتين' },
      { lang: 'ar', text: 'بُوتيـن' },
    ]
    expect(nameWords(names)).toEqual(['putin', 'vladimir', 'بوتين', 'فلاديمير'])
  })

  it.each([
    ['no names', []],
    ['a name without a letter', [{ lang: 'en', text: '☭' }]],
  ])('gives nothing for %s', (_, names) => {
    expect(nameWords(names)).toEqual([])
  })
})

describe('nameIn', () => {
  const names = [
    { lang: 'en', text: 'Vladimir Putin' },
    { lang: 'ar', text: 'فلاديمير بوتين' },
    { lang: 'ar', text: 'بوتين' },
  ]

  it.each([
    ['the first of the language', 'ar', 'فلاديمير بوتين'],
    ['the language in capitals', 'AR', 'فلاديمير بوتين'],
    ['the language of another region', 'ar-EG', 'فلاديمير بوتين'],
    ['the first of all for what is no language', 'not a language', 'Vladimir Putin'],
    ['the first of all when the language has none', 'ru', 'Vladimir Putin'],
    ['the first of all when no language is asked for', null, 'Vladimir Putin'],
    ['the first of all when the language is left out', undefined, 'Vladimir Putin'],
  ])('gives %s', (_, lang, text) => {
    expect(nameIn(names, lang)?.text).toBe(text)
  })

  it('gives nothing when there is no name', () => {
    const none: readonly { lang: string; text: string }[] = []
    expect(nameIn(none, 'ar')).toBeUndefined()
  })
})
