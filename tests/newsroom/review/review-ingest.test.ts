// What reviewers have decided, when the machine reads the same text again or another that names the same people.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import { merge, undoMerge } from '../../../src/newsroom/review/merge.ts'
import { review } from '../../../src/newsroom/review/review.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { problemsOf, wordsOf } from '../../store/machine-drafts.ts'
import { finding, type Found } from '../ingest/extraction.ts'
import { dump } from '../seed/seed-folder.ts'

const at = new Date('2026-03-01T00:00:00.000Z')
const cases = [
  {
    lang: 'en',
    text: 'Anna Berg said the bridge would open soon. Carl Lind said it was late.',
    next: 'The winter was long, Anna Berg said.',
    found: 'the bridge would open',
    right: 'the bridge would open soon',
    later: 'The winter was long',
    name: 'Anna Berg',
    other: { words: 'it was late', speakers: [{ name: 'Carl Lind' }] },
  },
  {
    lang: 'ar',
    text: 'قالت آنا بيرغ إن الجسر سيفتح قريبا. وقال كارل ليند إنه متأخر.',
    next: 'وقالت آنا بيرغ إن الشتاء طويل.',
    found: 'الجسر سيفتح',
    right: 'الجسر سيفتح قريبا',
    later: 'الشتاء طويل',
    name: 'آنا بيرغ',
    other: { words: 'إنه متأخر', speakers: [{ name: 'كارل ليند' }] },
  },
] as const

describe.each(engines)('ingesting what was reviewed on %s', (engine) => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore(engine)
  })
  afterEach(async () => {
    expect(await problemsOf(test.store)).toEqual([])
    await test.close()
  })

  const anna = { actor: 'token:anna', at }
  const run = (text: string, lang: string, found: readonly Found[], actor = 'token:crawler') =>
    ingest(test.store, { text, lang }, { actor, at, extract: finding(found) })
  const attributions = async (documentId: string) => {
    const prisma = await test.store.prisma()
    const rows = await prisma.attribution.findMany({
      where: { statement: { documentId } },
      include: { speaker: true },
      orderBy: { statement: { start: 'asc' } },
    })
    return rows.map(({ statementId, speaker }) => ({ statementId, slug: speaker.slug }))
  }

  it.each(cases)('brings back nothing that a reviewer has corrected or refused in $lang', async (one) => {
    const said = { words: one.found, speakers: [{ name: one.name }] }
    const { id } = await run(one.text, one.lang, [said, one.other])
    const [first, second] = await attributions(id)
    const content = [wordsOf(one.text, one.right)]
    const statement = first?.statementId ?? ''
    await review(
      test.store,
      { statement, decision: 'CORRECT', why: 'too short', correction: { content }, unit: 'UTF16' },
      anna,
    )
    await review(test.store, { statement: second?.statementId ?? '', decision: 'REJECT', why: 'no' }, anna)
    const before = await dump(test.store)
    const learned = { ...said, words: one.right }
    for (const actor of ['token:crawler', 'token:anna'])
      for (const found of [[said, one.other], [learned, one.other], [learned], []])
        await run(one.text, one.lang, found, actor)
    expect(await dump(test.store)).toEqual(before)
  })

  it.each(cases)('keeps the outlet in $lang when the machine learns who has signed the text', async (one) => {
    const said = [{ words: one.found, speakers: [{ name: one.name }] }, one.other]
    const text = `${one.text} (Reuters)`
    const { id } = await run(text, one.lang, said)
    const [first] = await attributions(id)
    await review(test.store, { statement: first?.statementId ?? '', decision: 'ACCEPT' }, anna)
    const before = await dump(test.store)
    const extract = finding(said, { wire: 'Reuters' })
    const report = await ingest(test.store, { text, lang: one.lang }, { actor: 'x', at, extract })
    expect(report).toMatchObject({ document: 'unchanged', kept: 1, newSources: [] })
    expect(await dump(test.store)).toEqual(before)
  })

  it.each(cases)(
    'gives a later text in $lang to the survivor of a merge, until it is undone',
    async (one) => {
      const said = { words: one.found, speakers: [{ name: one.name }] }
      const { id } = await run(one.text, one.lang, [said, one.other])
      const [old] = await attributions(id)
      const { merge: done } = await merge(
        test.store,
        { from: old?.slug ?? '', into: 'xi-jinping', why: 'a pen name' },
        anna,
      )
      const before = await dump(test.store)
      await run(one.text, one.lang, [said, one.other])
      expect(await dump(test.store)).toEqual(before)
      const next = await run(one.next, one.lang, [{ words: one.later, speakers: [{ name: one.name }] }])
      expect(await attributions(next.id)).toMatchObject([{ slug: 'xi-jinping' }])
      await undoMerge(test.store, { merge: String(done), why: 'it was not' }, anna)
      expect((await attributions(id))[0]).toEqual(old)
      expect(await attributions(next.id)).toMatchObject([{ slug: 'xi-jinping' }])
    },
  )
})
