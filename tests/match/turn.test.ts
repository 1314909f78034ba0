// What a record has next to a claim's words that turns them.
import { describe, expect, it } from 'vitest'
import { turnOf } from '../../src/match/turn.ts'
import { alignedSides, recordSideOf, sideOf } from './sides.ts'

const turn = (claim: string, record: string) => {
  const theirs = recordSideOf(record)
  return turnOf(theirs, alignedSides(sideOf(claim), theirs))
}

describe('a turn', () => {
  it.each([
    ['CONDITION', 'we open the harbour', 'we open the harbour unless it storms', 'unless it storms'],
    ['CONDITION', 'we open the harbour', 'we open the harbour as long as they pay', 'as long as they pay'],
    [
      'CONDITION',
      'we open the harbour',
      'we open the harbour on condition they pay',
      'on condition they pay',
    ],
    ['CONDITION', 'all schools close', 'all schools close apart from two', 'apart from two'],
    ['CONDITION', 'we open the harbour', 'if they pay, we open the harbour', 'if they pay'],
    ['CONDITION', 'we open the harbour', 'But unless they pay, we open the harbour', 'But unless they pay'],
    ['CONDITION', 'we open the harbour', 'If they pay then we open the harbour', 'If they pay then'],
    ['CONDITION', 'we open the harbour', 'No storm came. If they pay, we open the harbour', 'If they pay'],
    ['CONDITION', 'نفتح الميناء', 'نفتح الميناء بشرط أن يدفعوا', 'بشرط أن يدفعوا'],
    ['CONDITION', 'نفتح الميناء', 'نفتح الميناء ما لم تهب عاصفة', 'ما لم تهب عاصفة'],
    ['CONDITION', 'تغلق كل المدارس', 'تغلق كل المدارس ما عدا اثنتين', 'ما عدا اثنتين'],
    ['CONDITION', 'نفتح الميناء', 'إذا دفعوا، نفتح الميناء', 'إذا دفعوا'],
    ['CONDITION', 'فنفتح الميناء', 'إذا دفعوا فنفتح الميناء', 'إذا دفعوا'],
    ['CONDITION', 'نفتح الميناء', 'في حال دفعوا، نفتح الميناء', 'في حال دفعوا'],
    ['NEGATION', 'the war is over', 'We are not saying that the war is over', 'not saying that'],
    ['NEGATION', 'the war is over', 'He never meant to say the war is over', 'never meant to say'],
    [
      'NEGATION',
      'the war is over',
      'Nobody in town believes that the war is over',
      'Nobody in town believes that',
    ],
    ['NEGATION', 'الحرب انتهت', 'لا نقول إن الحرب انتهت', 'لا نقول إن'],
    ['NEGATION', 'الحرب انتهت', 'لم يقل في المدينة إن الحرب انتهت', 'لم يقل في المدينة إن'],
    [null, 'the harbour opens', 'the harbour opens, but nobody paid', 'but nobody paid'],
    [null, 'the harbour opens', 'the harbour opens. However, nobody paid', 'However, nobody paid'],
    [null, 'the harbour opens', 'the harbour opens. At least they say so', 'At least they say so'],
    [null, 'يفتح الميناء', 'يفتح الميناء. ومع ذلك لم يدفع أحد', 'ومع ذلك لم يدفع أحد'],
    [null, 'يفتح الميناء', 'يفتح الميناء، غير أنه فارغ', 'غير أنه فارغ'],
  ])('is %s for %s, on record %s', (kind, claim, record, text) => {
    expect(turn(claim, record)).toEqual({ kind, text })
  })

  it.each([
    ['a reason', 'we open the harbour', 'we open the harbour because they pay'],
    [
      'a condition of the next sentence',
      'we open the harbour',
      'we open the harbour. If it rains, they wait',
    ],
    [
      'a condition of the sentence before',
      'we open the harbour',
      'They asked if it rains. We open the harbour',
    ],
    ['a condition of something else', 'we open the harbour', 'If it rains, they wait, we open the harbour'],
    ['a negation that affirms', 'the war is over', 'There is no doubt that the war is over'],
    ['a negation that affirms', 'the war is over', 'Nobody denies that the war is over'],
    ['a negation that affirms', 'the war is over', 'We have not forgotten that the war is over'],
    ['a negation that affirms', 'the war is over', 'No one questions that the war is over'],
    ['a negation that affirms', 'الحرب انتهت', 'لا يشك الناس في أن الحرب انتهت'],
    ['a negation that affirms', 'الحرب انتهت', 'لا تنكر الوزيرة أن الحرب انتهت'],
    ['a negation that affirms', 'الحرب انتهت', 'لا شك أن الحرب انتهت'],
    ['a negation that affirms', 'الحرب انتهت', 'لا ننكر أن الحرب انتهت'],
    ['a negation of the sentence before', 'the war is over', 'They did not. He says that the war is over'],
    ['a negation of another verb', 'the war is over', 'We will not leave since the war is over'],
    ['nothing', 'the war is over', 'the war is over'],
  ])('is not %s: %s, on record %s', (_, claim, record) => {
    expect(turn(claim, record)).toBeNull()
  })

  it('is shown by its first twelve words', () => {
    const found = turn('the harbour opens', 'the harbour opens but a b1 c d e f g h i j k l m n o')
    expect(found?.text.split(' ')).toHaveLength(12)
  })
})
