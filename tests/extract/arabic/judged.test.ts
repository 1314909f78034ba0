import { describe, expect, it } from 'vitest'
import { told } from '../told.ts'

const namesIn = (text: string): readonly string[] => told(text).map(({ names }) => names.join(' + '))

describe('what somebody said who is judged for it', () => {
  it.each([
    [
      'قال المحلل ماجد الراشد: «كان المدرب زياد قاسم مصيباً حين قال إنه على الفريق أن يهاجم».',
      'زياد قاسم',
      'إنه على الفريق أن يهاجم',
    ],
    ['قال ماجد الراشد: «كان زياد قاسم مصيباً حين قال إن الفريق ضعيف».', 'زياد قاسم', 'الفريق ضعيف'],
    ['أكد ماجد الراشد أن الوزير خالد فارس كان محقاً عندما حذر من الأزمة.', 'خالد فارس', 'الأزمة'],
  ])('is his, in %j', (text, name, content) => {
    expect(namesIn(text)).toEqual(['ماجد الراشد', name])
    expect(told(text)[1]?.content).toBe(content)
  })

  it.each([
    ['وكان الفريق ضعيفاً حين قال المدرب زياد قاسم إن الفوز قريب.', ['زياد قاسم']],
    ['قال ماجد الراشد: «كنت مصيباً حين قلت إن الفريق ضعيف».', ['ماجد الراشد']],
  ])('is that of the name that follows, or of nobody else, in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
