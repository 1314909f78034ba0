import { describe, expect, it } from 'vitest'
import { lines } from '../told.ts'

const scene = 'قال الوزير حازم عبود إن المعرض جميل. '
const rest = 'إن العمل مستمر.'

describe('between an Arabic verb and its subject', () => {
  it.each([
    ['ب and a definite noun', 'وقال بالمقابل'],
    ['كل', 'وقال بكل وضوح'],
    ['an abstract noun', 'وقال بصراحة'],
    ['with its adjective', 'وقال بلهجة حادة'],
    ['a noun of manner', 'وقال بأسف'],
    ['an accusative', 'وقال غاضباً'],
    ['one without its sign', 'وقال ضاحكا'],
    ['an answer', 'وقال رداً على سؤال'],
    ['an answer between commas', 'وقال، رداً على سؤال حول العقد،'],
    ['a habit', 'وقال كعادته'],
    ['in whose name', 'وقال باسم الحكومة'],
  ])('%s is nobody', (_, verb) => {
    expect(lines(`${scene}${verb} ${rest}`)[1]).toBe('حازم عبود: العمل مستمر')
  })

  it('*again* is no cue of its own', () => {
    expect(lines(`${scene}وأكد مجدداً أن العمل مستمر.`)[1]).toBe('حازم عبود: العمل مستمر')
  })

  it.each([
    ['behind such a phrase', 'وقال بالمقابل سليم الحموي', 'سليم الحموي'],
    ['and has ب for his first letter', 'وقال بسام الخوري', 'بسام الخوري'],
    ['and is called باسم', 'وقال باسم الخوري', 'باسم الخوري'],
    ['and has ك for his first letter', 'وقال كمال الخوري', 'كمال الخوري'],
  ])('somebody comes %s', (_, verb, name) => {
    expect(lines(`${scene}${verb} ${rest}`)[1]).toBe(`${name}: العمل مستمر`)
  })
})
