import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportLines } from '../../src/newsroom/exchange/lines/export-lines.ts'
import { detectFormat, lineFormats } from '../../src/newsroom/exchange/lines/format.ts'
import { csvRow } from '../../src/newsroom/exchange/table/csv.ts'
import { tableHead, tableRow } from '../../src/newsroom/exchange/table/statement-table.ts'
import { statementPages } from '../../src/store/transfer/statement-pages.ts'
import { importedLines } from '../helpers/import-lines.ts'
import { testStore } from '../helpers/store.ts'
import { problemsOf } from '../store/machine-drafts.ts'

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8')
const example = (name: string): readonly string[] =>
  (new RegExp(`\`\`\`${name}\n([^]*?)\n\`\`\``).exec(page)?.[1] ?? '').split('\n')

describe('the examples of the formats', () => {
  it.each(['jsonl', 'quotebank'] as const)('are %s as it is described and read', async (name) => {
    const lines = example(name)
    expect(detectFormat(Buffer.from(lines[0] ?? ''))).toBe(name)
    const { store, close } = await testStore('sqlite', { seeded: false })
    expect(await importedLines(store, lineFormats[name], lines)).toMatchObject({ bad: 0, told: [] })
    expect(await problemsOf(store)).toEqual([])
    const written: string[] = []
    await exportLines(store, undefined, (line) => void written.push(line))
    if (name === 'jsonl') expect(written).toEqual(lines)
    await close()
  })

  it('are the table of the example above it', async () => {
    const { store, close } = await testStore('sqlite', { seeded: false })
    await importedLines(store, lineFormats.jsonl, example('jsonl'))
    const rows = [csvRow(tableHead)]
    for await (const page of statementPages(store.reader()))
      rows.push(...page.map((one) => csvRow(tableRow(one))))
    expect(rows.join('').trim().split('\r\n')).toEqual(example('csv'))
    await close()
  })
})
