import { describe, expect, it } from 'vitest'
import { wireOf } from '../../src/extract/wire.ts'
import { sliceSpan } from '../../src/text/span.ts'

describe('wireOf', () => {
  it.each([
    ['in parentheses at the end', 'انتهى العمل. (أ ف ب)', 'أ ف ب'],
    ['in brackets at the end', 'The work is done. [AFP]', 'AFP'],
    ['with points', 'انتهى العمل. (أ.ف.ب).', 'أ.ف.ب'],
    ['on a line of its own', 'انتهى العمل.\nرويترز', 'رويترز'],
    ['after a dash', 'انتهى العمل.\n— رويترز', 'رويترز'],
    ['in the dateline', 'موسكو (رويترز) - انتهى العمل.', 'رويترز'],
    ['in an English dateline', 'MOSCOW (Reuters) - The work is done.', 'Reuters'],
    ['in any spelling', 'انتهى العمل. (وكالة الأنباء السعوديّة)', 'وكالة الأنباء السعوديّة'],
  ])('finds a signature %s', (_, text, name) => {
    const wire = wireOf(text)
    expect(wire?.name).toBe(name)
    expect(sliceSpan(text, wire?.span ?? { start: 0, end: 0 })).toBe(name)
  })

  it.each([
    ['a wire that is only mentioned', 'قالت رويترز إن العمل انتهى.'],
    ['parentheses with something else', 'انتهى العمل (أمس)'],
    ['a wire far from the end', `انتهى العمل. (رويترز) ${'كلمة '.repeat(60)}`],
    ['nothing', ''],
  ])('takes %s for none', (_, text) => {
    expect(wireOf(text)).toBeNull()
  })
})
