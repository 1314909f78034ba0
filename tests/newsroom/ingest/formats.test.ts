// A format that only the test has gets as far as a stored document, from bytes and from an address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import { fetchText, readText } from '../../../src/newsroom/ingest/read-text.ts'
import { letter, withLetters } from '../../helpers/letter-format.ts'
import { testStore, type TestStore } from '../../helpers/store.ts'

const letters = {
  ar: ['LETTER 1\nFrom: ليلى سعد\n\nقال الوزير سامي الخطيب إن الجسر جاهز.', 'الجسر جاهز'],
  en: ['LETTER 1\nFrom: Anna Berg\n\nThe mayor, Mara Lund, said the bridge is ready.', 'the bridge is ready'],
} as const

describe.each(Object.entries(letters))('a letter in %s', (lang, [bytes, words]) => {
  let test: TestStore
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/x-letter' }).end(bytes),
  )
  let port = 0
  beforeAll(async () => {
    test = await testStore('sqlite')
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    server.close()
    await test.close()
  })
  const web = () => ({ allowPrivate: true, ports: [port] })
  const url = () => `http://127.0.0.1:${port}/a`

  it('is ingested with its statement', async () => {
    const input = await readText(Buffer.from(bytes), { name: 'a.letter', formats: withLetters })
    const report = await ingest(test.store, input, { actor: 'cli:anna', at: new Date('2026-03-01') })
    expect(report).toMatchObject({ document: 'added', lang, added: 1 })
    const prisma = await test.store.prisma()
    const spans = await prisma.span.findMany({
      where: { role: 'CONTENT', statement: { documentId: report.id } },
    })
    expect(spans.map(({ exact }) => exact)).toEqual([words])
  })

  it('is fetched and read, and is refused where the table lacks it', async () => {
    expect(await fetchText(url(), { ...web(), formats: [letter] })).toMatchObject({
      text: expect.stringContaining(words),
      title: expect.stringMatching(/^A letter of /),
      url: url(),
    })
    await expect(fetchText(url(), web())).rejects.toMatchObject({ code: 'TEXT_TYPE' })
  })
})
