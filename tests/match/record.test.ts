// A stored statement → its words and the places inside quotation marks. In the tables its contents are in {}, verbatim
// words in «».
import { describe, expect, it } from 'vitest'
import { recordOf } from '../../src/match/record.ts'
import type { SpanRole } from '../../src/statement/statement.ts'

const marks: Readonly<Record<string, SpanRole>> = { '{': 'CONTENT', '«': 'VERBATIM', '[': 'CUE' }

/** Spans of a document in which they are marked; the marks are not in the document. */
const spansIn = (marked: string) => {
  const open: { readonly role: SpanRole; readonly start: number }[] = []
  const found: { role: SpanRole; start: number; end: number }[] = []
  let text = ''
  for (const sign of marked) {
    const role = marks[sign]
    if (role) open.push({ role, start: text.length })
    else if ('}»]'.includes(sign)) {
      const last = open.pop()
      if (last) found.push({ ...last, end: text.length })
    } else text += sign
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map((span) => ({ ...span, exact: text.slice(span.start, span.end) }))
}

describe('what a claim is compared with', () => {
  it.each([
    ['[said] that {the ferry sails}', 'the ferry sails', [], false],
    ['{«The ferry sails»}, he [said]', 'The ferry sails', ['The ferry sails'], false],
    ['{the ferry «sails at dawn» today}', 'the ferry sails at dawn today', ['sails at dawn'], false],
    [
      '{«The ferry sails,»} he [said], {«and the bridge holds»}',
      'The ferry sails, … and the bridge holds',
      ['The ferry sails,', 'and the bridge holds'],
      false,
    ],
    ['he [denied] that {the ferry sails}', 'the ferry sails', [], true],
    ['[نفى] أن {العبارة تبحر}', 'العبارة تبحر', [], true],
    [
      '{«العبارة تبحر»} [أكد] المحافظ {«والجسر مغلق»} اليوم',
      'العبارة تبحر … والجسر مغلق',
      ['العبارة تبحر', 'والجسر مغلق'],
      false,
    ],
    ['a «quay» and {a «ferry»}', 'a ferry', ['ferry'], false],
  ])('is taken from %s', (marked, text, quoted, isDenied) => {
    const record = recordOf(spansIn(marked))
    expect(record.text).toBe(text)
    expect(record.quoted.map(({ start, end }) => record.text.slice(start, end))).toEqual(quoted)
    expect(record.isDenied).toBe(isDenied)
    expect(record.words.map((word) => word.text)).toEqual(text.match(/[\p{L}]+/gu))
  })
})
