// How much of a record a claim has. The record's quotations are in «».
import { describe, expect, it } from 'vitest'
import { matchScope } from '../../src/match/scope.ts'
import { alignedSides, recordSideOf, sideOf } from './sides.ts'

const scope = (claim: string, record: string): string => {
  const theirs = recordSideOf(record)
  return matchScope(theirs, alignedSides(sideOf(claim), theirs))
}

describe('the scope of a claim', () => {
  it.each([
    ['WHOLE', 'all of it', 'the ferry sails at dawn', '«The ferry sails at dawn»'],
    ['WHOLE', 'all but small words', 'ferry sails at dawn', 'that the ferry sails at dawn'],
    [
      'WHOLE',
      'all that is quoted, and nothing else is',
      'ferry sails at dawn',
      'that «the ferry sails at dawn»',
    ],
    [
      'WHOLE',
      'one of two quotations of which it is made',
      'the ferry sails',
      '«The ferry sails» and «the bridge holds»',
    ],
    [
      'WHOLE',
      'a phrase that is a quotation',
      'a decisive enabler',
      'the country is «a decisive enabler» of the war',
    ],
    ['WHOLE', 'a phrase that is a quotation', 'ممكن حاسم', 'أن البلد «ممكن حاسم» للحرب'],
    ['WHOLE', 'all of it', 'العبارة تبحر فجرا', 'أن «العبارة تبحر فجرا»'],
    [
      'QUOTATION',
      'a longer quotation among words of the report',
      'safe for every lorry in town',
      'the bridge was «safe for every lorry in town» until May',
    ],
    [
      'QUOTATION',
      'a longer quotation',
      'آمن لكل الشاحنات الثقيلة',
      'كان الجسر «آمن لكل الشاحنات الثقيلة» حتى الشتاء',
    ],
    ['CLEAN', 'a sentence of several', 'The dam is safe', '«The dam is safe. Nobody must leave the valley»'],
    ['CLEAN', 'the last of several', 'Nobody must leave', '«The dam is safe! Nobody must leave»'],
    ['CLEAN', 'a line of several', 'the dam is safe', 'the dam is safe\nnobody must leave'],
    ['CLEAN', 'a sentence of several', 'السد آمن', '«السد آمن. لا أحد يغادر الوادي»'],
    [
      'CLEAN',
      'two of three quotations of which it is made',
      'the dam is safe and the bridge holds',
      '«The dam is safe» and «the bridge holds» and «the ferry sails»',
    ],
    ['PART', 'a part of a sentence', 'The dam is safe', '«The dam is safe until the next storm»'],
    ['PART', 'a part of a sentence', 'السد آمن', '«السد آمن حتى العاصفة القادمة»'],
    ['PART', 'the end of a sentence', 'holds in the storm', '«The dam holds in the storm»'],
    ['PART', 'what a semicolon divides', 'The dam is safe', '«The dam is safe; nobody says so»'],
    ['PART', 'what a semicolon divides', 'السد آمن', '«السد آمن؛ لا أحد يقول ذلك»'],
    [
      'PART',
      'what goes on in a small letter',
      'they took up the chant Open the gate!',
      'they took up the chant “Open the gate!” that rang through town',
    ],
    ['PART', 'a part at a gap', 'the case is clear', 'the case is clear … easily a fraud'],
    ['WHOLE', 'a small word before a quotation', 'court', '«court»'],
    [
      'PART',
      'words beside a quotation, however small',
      'to the court',
      'it is «up to the court to decide it»',
    ],
  ])('is %s for %s: %s, on record %s', (expected, _, claim, record) => {
    expect(scope(claim, record)).toBe(expected)
  })
})
