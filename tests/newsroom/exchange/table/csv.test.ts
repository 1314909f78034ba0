import { describe, expect, it } from 'vitest'
import { IsnadError } from '../../../../src/errors.ts'
import { csvRow, readCsv, separatorOf } from '../../../../src/newsroom/exchange/table/csv.ts'
import { randomOf } from '../../../text/generator.ts'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}
const read = async (text: string | Uint8Array, separator = ',', size = 7) => {
  const rows: (readonly [number, readonly string[]])[] = []
  for await (const { line, cells } of readCsv(pieces(Buffer.from(text), size), separator))
    rows.push([line, cells])
  return rows
}

describe('a table', () => {
  it('is written as RFC 4180 has it', () => {
    expect(csvRow(['a', 'b c', '', 'say "so"', '1,5', 'two\nlines', 'بوتين'])).toBe(
      'a,b c,,"say ""so""","1,5","two\nlines",بوتين\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('runs no formula: %j', (text) => {
    const row = csvRow([text])
    expect(row.replace(/^"/, '').startsWith(`'${text}`)).toBe(true)
  })

  it('is read with the line on which each row begins', async () => {
    expect(await read('\u{feff}a,b\r\n1,"x\r\ny"\r\n\r\n"2 ""3""",\n4')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'x\r\ny']],
      [5, ['2 "3"', '']],
      [6, ['4']],
    ])
    expect(await read('a;b\n"x;y";2', ';')).toEqual([
      [1, ['a', 'b']],
      [2, ['x;y', '2']],
    ])
    expect(['id,review,a;b', 'id;review', 'id\treview'].map(separatorOf)).toEqual([',', ';', '\t'])
  })

  it('is refused when a mark is never closed, and when it is not UTF-8', async () => {
    await expect(read('a\n"b')).rejects.toThrow(/closing quotation mark, got none in the row of line 2/)
    await expect(read(Buffer.from([0x61, 0x0a, 0xff]))).rejects.toThrow(/CSV UTF-8/)
  })

  it('comes back as it was, whatever is in it', async () => {
    const random = randomOf(4180)
    const some = ['"', ',', '\n', '\r\n', 'x', 'ب', '𐩠', ' ', "'", ';']
    for (let i = 0; i < 300; i++) {
      const cell = () =>
        `x${Array.from({ length: i % 9 }, () => some[Math.floor(random() * some.length)]).join('')}.`
      const rows = Array.from({ length: 3 }, () => [cell(), cell()])
      const text = rows.map(csvRow).join('')
      expect((await read(text, ',', 1 + (i % 13))).map(([, cells]) => cells)).toEqual(rows)
    }
  })

  it('ends in rows or in an error of the catalogue, whatever comes', async () => {
    const random = randomOf(7)
    for (let i = 0; i < 300; i++) {
      const bytes = Uint8Array.from(
        { length: i },
        () => [34, 44, 10, 13, 97, 217, 130][Math.floor(random() * 7)] ?? 0,
      )
      await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(IsnadError))
    }
  })
})
