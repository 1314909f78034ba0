// A claim → the sentences and quotations that are checked one by one.
import { describe, expect, it } from 'vitest'
import { partsIn } from '../../src/match/claim-parts.ts'

describe('the parts of a claim', () => {
  const parts = (claim: string): readonly string[] =>
    partsIn(claim, { start: 0, end: claim.length }, new Set(['mr'])).map(({ start, end }) =>
      claim.slice(start, end),
    )
  it.each([
    ['one sentence', 'The ferry sails at dawn.', ['The ferry sails at dawn.']],
    [
      'sentences',
      'The ferry sails at dawn. Mr. Holm stays ashore.',
      ['The ferry sails at dawn.', 'Mr. Holm stays ashore.'],
    ],
    ['Arabic ones', 'العبارة تبحر فجرا. الجسر مغلق اليوم', ['العبارة تبحر فجرا.', 'الجسر مغلق اليوم']],
    [
      'lines',
      'The ferry sails at dawn\nThe bridge is closed',
      ['The ferry sails at dawn', 'The bridge is closed'],
    ],
    [
      'sentences of one quotation',
      '“The ferry sails at dawn. The bridge is closed.”',
      ['“The ferry sails at dawn.', 'The bridge is closed.”'],
    ],
    [
      'quotations side by side',
      '“The ferry sails at dawn” and “the bridge is closed”',
      ['The ferry sails at dawn', 'the bridge is closed'],
    ],
    [
      'what an ellipsis joins',
      'The ferry sails at dawn … the bridge is closed',
      ['The ferry sails at dawn …', 'the bridge is closed'],
    ],
    [
      'scare quotes in a long sentence',
      'The “old” ferry, as everybody who has seen the “new” one knows, sails at dawn',
      ['The “old” ferry, as everybody who has seen the “new” one knows, sails at dawn'],
    ],
    ['an exclamation, left out', 'Wow! The ferry sails at dawn', ['The ferry sails at dawn']],
    ['a number before a sentence, kept', '1501. Not one of them voted', ['1501. Not one of them voted']],
    ['a negation of a word, kept', 'The ferry sails at dawn. Not.', ['The ferry sails at dawn. Not.']],
  ])('are %s', (_, claim, expected) => {
    expect(parts(claim)).toEqual(expected)
  })
})
