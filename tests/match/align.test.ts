// A claim's words next to a record's, as `shownSteps` writes them: what the record has around them is in no step.
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/match/align.ts'
import { alignedSides, recordSideOf, shownSteps, sideOf } from './sides.ts'

const shown = (claim: string, record: string): string => {
  const [ours, theirs] = [sideOf(claim), recordSideOf(record)]
  return shownSteps(alignedSides(ours, theirs), ours, theirs)
}

describe('an alignment', () => {
  it.each([
    ['of the same words', 'the ferry sails', 'the ferry sails', 'the ferry sails'],
    ['of a part', 'ferry sails', 'today the ferry sails at dawn', 'ferry sails'],
    [
      'of a word for another',
      'the ferry sails at noon',
      'the ferry sails at dawn',
      'the ferry sails at dawn>noon',
    ],
    ['of a word more', 'the old ferry sails', 'the ferry sails', 'the +old ferry sails'],
    [
      'of a word less',
      'the ferry sails today',
      'the ferry never sails today',
      'the ferry -never sails today',
    ],
    [
      'of one long gap and not of several',
      'the ferry sails at dawn',
      'the ferry of the northern island line sails at dawn',
      'the ferry -of -the -northern -island -line sails at dawn',
    ],
    [
      'of what an ellipsis leaves out',
      'the ferry … sails at dawn',
      'the ferry of the northern line sails at dawn',
      'the ferry ~of ~the ~northern ~line sails at dawn',
    ],
    [
      'of the second place that has the words, if more of them are there',
      'the ferry sails at dawn',
      'the ferry is old and the ferry sails at dawn',
      'the ferry sails at dawn',
    ],
    [
      'of a word that takes the place of one of its sort: a small word is none for a name',
      'the ferry to Bergen sails',
      'the ferry from Oslo sails',
      'the ferry from>to Oslo>Bergen sails',
    ],
    ['of a number in words', 'we lost three ships', 'we lost 3 ships', 'we lost 3>three ships'],
    ['of two words for one', 'زار عبد الله المدينة', 'زار عبدالله المدينة', 'زار عبدالله>عبد_الله المدينة'],
    ['of one word for two', 'زار عبدالله المدينة', 'زار عبد الله المدينة', 'زار عبد_الله>عبدالله المدينة'],
    [
      'of one word for two',
      'the icebreaker sails',
      'the ice breaker sails',
      'the ice_breaker>icebreaker sails',
    ],
    ['of a part', 'تبحر العبارة', 'قال إن العبارة قديمة، ولذلك تبحر العبارة فجرا', 'تبحر العبارة'],
    ['of a word for another', 'تبحر العبارة ظهرا', 'تبحر العبارة فجرا', 'تبحر العبارة فجرا>ظهرا'],
    ['of a word more', 'تبحر العبارة القديمة فجرا', 'تبحر العبارة فجرا', 'تبحر العبارة +القديمة فجرا'],
    ['of a word less', 'تبحر العبارة فجرا', 'لن تبحر العبارة القديمة فجرا', 'تبحر العبارة -القديمة فجرا'],
    [
      'of what an ellipsis leaves out',
      'تبحر العبارة … فجرا',
      'تبحر العبارة القديمة من الميناء فجرا',
      'تبحر العبارة ~القديمة ~من ~الميناء فجرا',
    ],
    ['of nothing in common', 'xylophone quartet', 'the ferry sails', '+xylophone +quartet'],
  ])('%s: %s, on record %s', (_, claim, record, expected) => {
    expect(shown(claim, record)).toBe(expected)
  })

  it('finds its words in a record of an hour, and does no more work for all the rest', () => {
    const filler = Array.from({ length: 3000 }, (_, i) => `w${i}x`).join(' ')
    const record = recordSideOf(`${filler} the ferry sails at dawn ${filler}`)
    const claim = sideOf('the ferry sails at noon')
    const alignment = alignedSides(claim, record)
    expect(shownSteps(alignment, claim, record)).toBe('the ferry sails at dawn>noon')
    expect(alignment.steps[0]?.recordFrom).toBe(3000)
    expect(cellsOf(claim.words, record.words)).toBeLessThan(1000)
    expect(cellsOf(claim.words, record.words.slice(0, 10))).toBe(claim.words.length * 10)
  })
})
