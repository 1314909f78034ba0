import { describe, expect, it } from 'vitest'
import { lines, told } from '../told.ts'

describe('a quotation before its verb', () => {
  it.each([
    ['with a comma', '«الجسر جاهز»، قال المدير ماجد الراشد.', ['ماجد الراشد: الجسر جاهز']],
    ['without one', '«الجسر جاهز» قال المدير ماجد الراشد.', ['ماجد الراشد: الجسر جاهز']],
    [
      'that goes on after the speaker',
      '«سنبقى هنا»، قال المدير ماجد الراشد، «حتى ينتهي العمل».',
      ['ماجد الراشد: سنبقى هنا … حتى ينتهي العمل'],
    ],
    ['is none of a verb joined by و', '«الجسر جاهز» وقال المدير إن العمل انتهى.', ['المدير: العمل انتهى']],
    ['needs a speaker', '«الجسر جاهز»، قال.', []],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('is direct in both its parts', () => {
    const [statement] = told('«سنبقى هنا»، قال المدير ماجد الراشد، «حتى ينتهي العمل».')
    expect(statement).toMatchObject({
      kind: 'DIRECT',
      verbatim: ['سنبقى هنا', 'حتى ينتهي العمل'],
      cue: 'قال',
    })
  })
})
