// Where a claim ends and its record goes on: which of the record's words there still belong to the comparison.
import { describe, expect, it } from 'vitest'
import { withEdges } from '../../src/match/edges.ts'
import { alignedSides, recordSideOf, shownSteps, sideOf } from './sides.ts'

const shown = (claim: string, record: string): string => {
  const [ours, theirs] = [sideOf(claim), recordSideOf(record)]
  return shownSteps(withEdges(theirs, alignedSides(ours, theirs)), ours, theirs)
}

describe('the edge of a claim', () => {
  it.each([
    [
      'a last word that replaces one',
      'they hope to win in November',
      'they hope to win in May',
      'they hope to win in May>November',
    ],
    [
      'a negation before it',
      'send aid to the valley',
      'we do not send aid to the valley',
      '-not send aid to the valley',
    ],
    [
      'a negation farther before it',
      'send aid to the valley',
      'we never pledged to send aid to the valley',
      '-never -pledged -to send aid to the valley',
    ],
    [
      'a negation right behind it',
      'the bridge company will',
      'the bridge company will not open it',
      'the bridge company will -not',
    ],
    ['how sure it is', 'the dam will hold', 'perhaps the dam will hold', '-perhaps the dam will hold'],
    ['how sure it is', 'ينهار السد القديم', 'قد ينهار السد القديم', '-قد ينهار السد القديم'],
    ['how sure it is', 'ينهار السد القديم', 'قال: ربما ينهار السد القديم', '-ربما ينهار السد القديم'],
    ['a future before it', 'يرسل القافلة غدا', 'سوف يرسل القافلة غدا', '-سوف يرسل القافلة غدا'],
    ['a past before it', 'الميناء مغلقا اليوم', 'كان الميناء مغلقا اليوم', '-كان الميناء مغلقا اليوم'],
    [
      'a negation before it',
      'نرسل مساعدات إلى الوادي',
      'نحن لا نرسل مساعدات إلى الوادي',
      '-لا نرسل مساعدات إلى الوادي',
    ],
    [
      'a negation farther before it',
      'سنغادر القرية غدا',
      'هذا لا يعني أننا سنغادر القرية غدا',
      '-لا -يعني -أننا سنغادر القرية غدا',
    ],
  ])('takes in %s: %s, on record %s', (_, claim, record, expected) => {
    expect(shown(claim, record)).toBe(expected)
  })

  it.each([
    [
      'what goes on with a negation of its own',
      'the film is very boring',
      'the film is very boring, not exciting',
    ],
    ['a negation of the sentence before', 'send aid now', 'They said they will not. send aid now'],
    ['a negation that affirms', 'the war is over', 'there is no doubt the war is over'],
    ['a negation that affirms', 'الحرب انتهت أمس', 'لا شك أن الحرب انتهت أمس'],
    [
      'a negation two verbs away',
      'the old bridge stays open',
      'we never asked anybody whether the old bridge stays open',
    ],
    ['a modal of another verb', 'rain falls on the valley', 'as much as it could rain falls on the valley'],
    [
      'the past of a report before a quotation',
      'على أرض الميناء القديم',
      'بعد أن كانت «على أرض الميناء القديم»',
    ],
    [
      'what an Arabic sentence denies after it',
      'وصلت القافلة إلى المدينة',
      'وصلت القافلة إلى المدينة ولم تغادر',
    ],
  ])('leaves out %s: %s, on record %s', (_, claim, record) => {
    expect(shown(claim, record)).toBe(claim)
  })

  it('is none if nothing is paired', () => {
    const record = recordSideOf('the ferry')
    expect(withEdges(record, { steps: [] })).toEqual({ steps: [] })
  })
})
