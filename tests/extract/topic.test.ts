import { describe, expect, it } from 'vitest'
import { topicFinder } from '../../src/extract/topic.ts'
import { tokenize } from '../../src/text/token.ts'
import { statementsOf } from './told.ts'

const find = topicFinder([
  { slug: 'bridges', phrases: ['جسر', 'bridge'] },
  { slug: 'road-safety', phrases: ['سلامة الطرق', 'road safety'] },
])
const topicsOf = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  return find(tokens, 0, tokens.length)
}

describe('topicFinder', () => {
  it.each([
    ['a word', 'بناء جسر جديد', ['bridges']],
    ['a word with the article', 'الجسر جاهز', ['bridges']],
    ['a word with particles', 'وبالجسر وللجسر', ['bridges']],
    ['a phrase in a row', 'سلامة الطرق مهمة', ['road-safety']],
    [
      'several, each once, in the order of the alphabet',
      'سلامة الطرق والجسر والجسر',
      ['bridges', 'road-safety'],
    ],
    ['an English word', 'The bridge is open', ['bridges']],
    ['no phrase with a word in between', 'سلامة كل الطرق', []],
    ['no word inside another', 'جسرنا', []],
    ['nothing', '', []],
  ])('finds %s', (_, text, topics) => {
    expect(topicsOf(text)).toEqual(topics)
  })
})

describe('the topics of a statement', () => {
  it.each([
    ['stand in its content', 'قال المدير إن مناورات مشتركة ستبدأ.', ['joint-military-exercises']],
    [
      'count from its first word, after an attached preposition',
      'أشاد المدير بالعلاقات الاقتصادية.',
      ['economic-cooperation'],
    ],
    ['are not those of its speaker', 'قال مدير التعاون الاقتصادي إن الجسر جاهز.', []],
  ])('%s', (_, text, topics) => {
    expect(statementsOf(text).map((statement) => statement.topics)).toEqual([topics])
  })
})
