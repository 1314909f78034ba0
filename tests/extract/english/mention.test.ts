// English noun phrases: whom they name, and as what.
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/extract/analysis.ts'
import { mentionsIn } from '../../../src/extract/english/name/mention.ts'
import { abbreviations } from '../../../src/language/en/words.ts'

const mentions = (text: string) => mentionsIn(analyse(text, abbreviations), { start: 0, end: text.length })

describe('mentionsIn', () => {
  it.each<[string, string, string | null, string, boolean]>([
    ['Maria Lopez', 'Maria Lopez', null, 'PERSON', false],
    ['Maria Lopez, the mayor of Springfield', 'Maria Lopez', 'mayor of Springfield', 'PERSON', false],
    ['The mayor, Maria Lopez', 'Maria Lopez', 'mayor', 'PERSON', false],
    ['The mayor, who had left', 'mayor', null, 'OFFICE', true],
    ['Governor John Carter', 'John Carter', 'Governor', 'PERSON', false],
    ['Florida Gov. Rick Stone', 'Rick Stone', 'Florida Gov.', 'PERSON', false],
    ['White House spokesman Peter Hall', 'Peter Hall', 'White House spokesman', 'PERSON', false],
    ['Secretary of State John Carter', 'John Carter', 'Secretary of State', 'PERSON', false],
    ['the Governor of Texas Maria Lopez', 'Maria Lopez', 'Governor of Texas', 'PERSON', false],
    ['the Bishop of St. John', 'Bishop of St. John', null, 'OFFICE', true],
    ['Iran’s Maria Lopez', 'Maria Lopez', null, 'PERSON', false],
    ['Iran’s minister Maria Lopez', 'Maria Lopez', 'Iran’s minister', 'PERSON', false],
    ['Ms. Reyes', 'Reyes', null, 'PERSON', false],
    ['the Finance Ministry', 'Finance Ministry', null, 'ORGANISATION', false],
    ['The senator', 'senator', null, 'OFFICE', true],
    ['the newspaper', 'newspaper', null, 'ORGANISATION', true],
    ['a source', 'source', null, 'ANONYMOUS', false],
    ['Lorne General Hospital', 'Lorne General Hospital', null, 'ORGANISATION', false],
    ['St. Anne’s Hospital', 'St. Anne’s Hospital', null, 'ORGANISATION', false],
    ['The Attorney General’s Office', 'Attorney General’s Office', null, 'ORGANISATION', false],
    ['The General Council', 'General Council', null, 'ORGANISATION', false],
    ['the museum', 'museum', null, 'ORGANISATION', true],
    ['China', 'China', null, 'STATE', false],
    ['three fishermen', 'three fishermen', null, 'GROUP', false],
    ['Republicans', 'Republicans', null, 'GROUP', false],
  ])('%s', (text, name, role, shape, generic) => {
    expect(mentions(text)).toEqual([expect.objectContaining({ name, role, shape, generic })])
  })

  it('separates joint speakers', () => {
    expect(mentions('John Carter and Maria Lopez').map(({ name, gender }) => [name, gender])).toEqual([
      ['John Carter', 'masculine'],
      ['Maria Lopez', 'feminine'],
    ])
  })

  it('keeps a body whose name has *and* in it', () => {
    expect(mentions('the Department of Health and Human Services').map(({ name }) => name)).toEqual([
      'Department of Health and Human Services',
    ])
  })
})
