import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

describe('the line of who wrote an article', () => {
  it.each([
    ['ar', 'ليلى سعد- سبق- جدة: تفقد مسافر المبنى. وقال إن السقف قديم.', ': السقف قديم'],
    ['ar', 'سامي الخطيب – رويترز\nتفقد مسافر المبنى. وقال إن السقف قديم.', ': السقف قديم'],
    ['ar', 'عين اليوم – الدمام\nتفقد مسافر المبنى. وقال: «السقف قديم».', ': السقف قديم'],
    ['en', 'Jane Doe – Reuters – London:\nThe roof was seen. She said that it was old.', ': it was old'],
  ])('names nobody who speaks (%s): %j', (lang, text, expected) => {
    expect(lines(text, { lang })).toEqual([expected])
  })

  it.each([
    ['ar', 'وقال سامي الخطيب - رئيس المجلس - إن السقف قديم.', 'سامي الخطيب: السقف قديم'],
    ['en', 'The roof – said Jane Doe – is old.', 'Jane Doe'],
  ])('is none without an outlet (%s): %j', (lang, text, expected) => {
    expect(lines(text, { lang }).join()).toContain(expected)
  })

  it('leaves what follows it where it is', () => {
    expect(lines('ليلى سعد- سبق- جدة: أكد المدير سليم الحموي أن الجسر مفتوح.')).toEqual([
      'سليم الحموي: الجسر مفتوح',
    ])
  })
})
