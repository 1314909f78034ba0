// What a document has right behind a statement, in both languages: | is where the statement ends.
import { describe, expect, it } from 'vitest'
import { turnBehind } from '../../src/match/behind.ts'

const behind = (marked: string): string | null => {
  const at = marked.indexOf('|')
  return turnBehind(marked.slice(0, at) + marked.slice(at + 1), at, new Set(['dr']))
}

describe('what comes after a statement', () => {
  it.each([
    [
      'the next sentence',
      '“The quay opens in May.|” But nobody has paid for it.',
      'But nobody has paid for it',
    ],
    ['the next sentence', 'The quay opens in May|. However, nobody has paid.', 'However, nobody has paid'],
    [
      'the next paragraph',
      'The quay opens in May|.\n\nAt least that is the plan.',
      'At least that is the plan',
    ],
    [
      'behind who said it',
      '“The quay opens in May|,” Lund said on Monday. But nobody has paid.',
      'But nobody has paid',
    ],
    [
      'where the speaker is quoted again',
      '“The quay opens in May|,” Lund said. She added: “But nobody has paid.”',
      'But nobody has paid',
    ],
    [
      'as a parenthesis',
      'The quay opens in May|. The mayor, however, has no money for it.',
      'The mayor, however, has no money for it',
    ],
    ['the same sentence', 'The quay opens in May|, but nobody has paid.', 'but nobody has paid'],
    ['a condition', 'The quay opens in May|, if the council pays.', 'if the council pays'],
    ['a condition', '“The quay opens in May.|” Unless the council refuses.', 'Unless the council refuses'],
    ['the next sentence', '«سيفتح الرصيف في أيار|». لكن أحدا لم يدفع ثمنه.', 'لكن أحدا لم يدفع ثمنه'],
    ['the next paragraph', 'سيفتح الرصيف في أيار|.\n\nإلا أن أحدا لم يدفع.', 'إلا أن أحدا لم يدفع'],
    [
      'the speaker quoted again',
      '«سيفتح الرصيف|»، قالت لند. وأضافت: «لكن أحدا لم يدفع».',
      'لكن أحدا لم يدفع',
    ],
    ['the same sentence', 'سيفتح الرصيف في أيار|، ولكن أحدا لم يدفع.', 'ولكن أحدا لم يدفع'],
    ['a condition', 'سيفتح الرصيف في أيار| شريطة أن يدفع المجلس.', 'شريطة أن يدفع المجلس'],
    [
      'twelve words at most',
      'It opens|. But one two three four five six seven eight nine ten eleven twelve.',
      'But one two three four five six seven eight nine ten eleven',
    ],
  ])('is reported of %s: %s', (_, marked, told) => {
    expect(behind(marked)).toBe(told)
  })

  it.each([
    ['The quay opens in May|. Although it rained, people came.'],
    ['The quay opens in May|. If it rains, the fair moves to the hall.'],
    ['The quay opens in May|, Dr. But said. Nobody laughed.'],
    ['The quay opens in May|. Nobody has paid. But that is another story.'],
    ['The quay opens in May|. The butcher closes.'],
    ['The quay opens in May|'],
    ['سيفتح الرصيف في أيار|. إذا أمطرت انتقل السوق إلى القاعة.'],
    ['سيفتح الرصيف في أيار|. وقال المجلس إنه دفع. لكن هذا أمر آخر.'],
  ])('is not reported where nothing is taken back: %s', (marked) => {
    expect(behind(marked)).toBeNull()
  })
})
