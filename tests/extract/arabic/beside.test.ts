import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

const nameOf = (subject: string, verb = 'قال'): readonly string[] =>
  told(`${verb} ${subject} إن السفر تأجل.`)[0]?.names ?? []

describe('somebody next to a person', () => {
  it.each([
    ['a source near him', 'مصدر قريب من الوزير خالد فارس'],
    ['a source near a bare name', 'مصدر مقرب من خالد فارس'],
    ['his wife', 'زوجة الوزير خالد فارس'],
    ['a child’s father', 'والد الطفل خالد فارس'],
    ['a victim’s brother', 'شقيق الضحية خالد فارس'],
    ['his supporters', 'أنصار النائب خالد فارس'],
    ['one of his friends', 'أحد أصدقاء خالد فارس'],
    ['his opponents, and و of a name', 'معارضو رئيس البلدية وسام طعمة'],
    ['his office', 'مكتب الوزير خالد فارس'],
    ['a friend of his', 'صديق للوزير خالد فارس'],
    ['his lawyer', 'محامي خالد فارس'],
    ['a spokesman for him', 'متحدث باسم الوزير خالد فارس'],
    ['a member of his party', 'عضو في حزب خالد فارس'],
  ])('is %s', (_, subject) => {
    expect(nameOf(subject)).toEqual([subject])
  })

  it.each([
    ['a wife with a name of her own', 'زوجة الوزير رنا حداد', 'رنا حداد'],
    ['a relation of somebody else', 'زوجته رنا حداد', 'رنا حداد'],
    ['an office of an office', 'مساعد وزير الخارجية خالد فارس', 'خالد فارس'],
    ['an office with an adjective', 'مستشار الرئيس الأمريكي خالد فارس', 'خالد فارس'],
    ['a spokesman of a body', 'المتحدث باسم الوزارة خالد فارس', 'خالد فارس'],
    ['a lawyer of another', 'محاميه خالد فارس', 'خالد فارس'],
    ['a lawyer by trade', 'المحامي خالد فارس', 'خالد فارس'],
  ])('is not %s', (_, subject, name) => {
    expect(nameOf(subject)).toEqual([name])
  })

  it('is not taken for him later', () => {
    const text = 'قالت زوجة الوزير خالد فارس إنه بخير. وقال خالد فارس إنه مسافر.'
    expect(told(text).map(({ names }) => names[0])).toEqual(['زوجة الوزير خالد فارس', 'خالد فارس'])
  })
})
