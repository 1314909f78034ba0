import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

describe('through whom Arabic words came', () => {
  it.each([
    ['the outlet that they were given to', 'قال المدير لصحيفة الأفق إن الجسر جاهز.', ['صحيفة الأفق']],
    ['the outlet in marks after ل', 'قال المدير لـ«عكاظ» إن الجسر جاهز.', ['عكاظ']],
    ['an agency without a noun', 'قال المدير لرويترز إن الجسر جاهز.', ['رويترز']],
    ['an agency called by letters', 'قال المدير لسي إن إن إن الجسر جاهز.', ['سي إن إن']],
    ['nobody for journalists as such', 'قال المدير للصحفيين إن الجسر جاهز.', []],
    ['nobody for the media as such', 'قال المدير لوسائل الإعلام إن الجسر جاهز.', []],
    ['who passes them on', 'نقلت صحيفة الأفق عن المدير قوله إن الجسر جاهز.', ['صحيفة الأفق']],
    ['who quotes somebody else', 'قالت رويترز نقلاً عن مصادر إن الاتفاق قريب.', ['رويترز']],
    [
      'who published the statement',
      'قالت الشركة في بيان نشرته وكالة الأفق إن المصنع سيغلق.',
      ['وكالة الأفق'],
    ],
    ['where an interview was given', 'وفي حديث لقناة الأفق، قال المدير إن الجسر جاهز.', ['قناة الأفق']],
    ['what the words are told according to', 'قال المدير إن الجسر جاهز، وفقاً لصحيفة الأفق.', ['صحيفة الأفق']],
    ['nobody where the speaker is at hand', 'قال المدير إن الجسر جاهز.', []],
  ])('%s', (_, text, via) => {
    expect(told(text).map((statement) => statement.via)).toEqual([via])
  })

  it.each([
    ['by its Latin name', 'okaz'],
    ['by its Arabic name', 'عكاظ'],
  ])('leaves out the document’s own outlet %s', (_, publisher) => {
    const text = 'قال المدير لـ«عكاظ» إن الجسر جاهز.'
    expect(told(text, { publisher }).map(({ via }) => via)).toEqual([[]])
  })

  it('gives a participle the sources of its sentence', () => {
    const text = 'قال المدير لصحيفة الأفق إن الجسر جاهز، مضيفاً أن العمل انتهى.'
    expect(told(text).map(({ via }) => via)).toEqual([['صحيفة الأفق'], ['صحيفة الأفق']])
  })
})
