// A claim and a record → parts, each with what it does: = both have it, + only the claim, - only the record, ~ replaced;
// then the kind of change, and " if the record's words are quoted.
import { describe, expect, it } from 'vitest'
import { classified } from '../../src/match/classify.ts'
import {
  type DifferencePart,
  differenceOf,
  differenceOperations,
  isQuoted,
  swapped,
} from '../../src/match/difference.ts'
import { alignedSides, recordSideOf, sideOf } from './sides.ts'

const partsOf = (claim: string, record: string): readonly DifferencePart[] => {
  const [ours, theirs] = [sideOf(claim), recordSideOf(record)]
  const alignment = alignedSides(ours, theirs)
  const sides = { claim: ours.words, record: theirs.words, isReported: false }
  const changes = classified({ ...sides, isQuoted: (i) => isQuoted(theirs, i) }, alignment.steps)
  return differenceOf(ours, theirs, { ...alignment, changes })
}

const sign = { EQUAL: '=', INSERTED: '+', DELETED: '-', REPLACED: '~' } as const
const shown = (parts: readonly DifferencePart[]): readonly string[] =>
  parts.map(({ operation, kind, claim, record, quoted }) =>
    [
      `${sign[operation]}${quoted ? '"' : ''}`,
      ...(operation === 'REPLACED' ? [`${record ?? ''} > ${claim ?? ''}`] : [record ?? claim]),
      ...(kind === null ? [] : [kind]),
    ].join(' '),
  )

describe('the parts of a difference', () => {
  it.each([
    ['the ferry sails', '«The ferry sails»', ['=" The ferry sails']],
    ['the ferry sails', 'The ferry sails', ['= The ferry sails']],
    [
      'ferry sails at noon',
      'the ferry «sails at dawn» today',
      ['- the CUT', '= ferry', '=" sails at', '~" dawn > noon CONTENT', '- today CUT'],
    ],
    ['the new ferry sails', 'the ferry sails', ['= the', '+ new CONTENT', '= ferry sails']],
    [
      'red ferry sails today',
      'red old white ferry sails today',
      ['= red', '- old white CONTENT', '= ferry sails today'],
    ],
    [
      'they send … today',
      'they send letters, stamps today',
      ['= they send', '- letters, stamps CUT', '= today'],
    ],
    [
      'نموذج للقوى الصغرى',
      '«نموذجا للقوى الكبرى»',
      ['~" نموذجا > نموذج INFLECTION', '=" للقوى', '~" الكبرى > الصغرى CONTENT'],
    ],
    ['زار عبدالله القرية', 'زار عبد الله القرية', ['= زار', '~ عبد الله > عبدالله SPELLING', '= القرية']],
    [
      'the boat sinks at dawn',
      'the ferry … sails at dawn',
      ['= the', '~ ferry > boat CONTENT', '~ sails > sinks CONTENT', '= at dawn'],
    ],
  ])('are those of %s, on record %s', (claim, record, expected) => {
    expect(shown(partsOf(claim, record))).toEqual(expected)
  })

  it('are the same from the other side, with what is put in and left out exchanged', () => {
    const parts = partsOf('the new ferry sails at noon', 'the ferry «sails at dawn» today')
    expect(new Set(parts.map(({ operation }) => operation))).toEqual(new Set(differenceOperations))
    expect(shown(swapped(parts))).toEqual([
      '= the',
      '- new CONTENT',
      '= ferry',
      '=" sails at',
      '~" noon > dawn CONTENT',
      '+ today CUT',
    ])
    // What the claim adds is inside no marks.
    expect(swapped(swapped(parts)).map(({ operation }) => operation)).toEqual(
      parts.map(({ operation }) => operation),
    )
  })

  it('are quoted only if all of a word is inside the marks', () => {
    const record = recordSideOf('the «ferry sails» now')
    expect(record.words.map((_, i) => isQuoted(record, i))).toEqual([false, true, true, false])
    expect(isQuoted(record, 4)).toBe(false)
  })
})
