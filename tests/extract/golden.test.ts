// The golden sentences in `golden/en.txt` and `golden/ar.txt`: each is read as its answer says, and each that is marked
// with "!" is still read otherwise, so that the files show what is not read yet.
import { describe, expect, it } from 'vitest'
import { compared, goldenOf, type Golden, type Language } from './golden/read.ts'

/** A file and a line that an editor can open. */
const placeOf = ({ line }: Golden, lang: Language): string => `tests/extract/golden/${lang}.txt:${line}`

describe.each(['ar', 'en'] as const)('the golden sentences in %s', (lang) => {
  const sentences = goldenOf(lang)

  it('are many, of many kinds, and most of them are read', () => {
    expect(sentences.length).toBeGreaterThan(250)
    expect(new Set(sentences.map(({ kind }) => kind)).size).toBeGreaterThan(25)
    expect(sentences.filter(({ unread }) => unread).length).toBeLessThan(sentences.length / 3)
  })

  it('stand in the file once', () => {
    const texts = sentences.map(({ text }) => text)
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
  })

  it.each(sentences.filter(({ unread }) => !unread))('are read: $line $kind: $text', (golden) => {
    const { asked, found } = compared(golden, lang)
    expect(found, placeOf(golden, lang)).toEqual(asked)
  })

  it.each(sentences.filter(({ unread }) => unread))('are not read yet: $line $kind: $text', (golden) => {
    const { asked, found } = compared(golden, lang)
    expect(found, `${placeOf(golden, lang)} is read now: remove its "!"`).not.toEqual(asked)
  })
})
