import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSeedDocument } from '../../../src/newsroom/seed/seed-document.ts'
import { seed, type SeedReport } from '../../../src/newsroom/seed/seed.ts'
import { verify } from '../../../src/store/upkeep/verify.ts'
import { record } from '../../../src/store/write/history.ts'
import { saveDocument } from '../../../src/store/write/save-document.ts'
import { transact } from '../../../src/store/write/transaction.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { annotationFile, dump, type SeedCopy, seedCopy, textFile } from './seed-folder.ts'

const later = new Date('2026-02-01T00:00:00.000Z')
const statement9 = 'stm_xuqkikcmgqtufyydpbsi'
const statement11 = 'stm_bsntmhjldt7ezrtttqs7'
const anna = { actor: 'anna', at: later, why: 'checked against the video' }
const eleven = `  # 11
  - content: { at: 2184, words: "إنها لا ترسل مساعدات قاتلة لأي من الجانبين" }
    kind: INDIRECT
    cue: { at: 2178, words: "وتقول" }
    attributions:
      - { speaker: china, basis: COREFERENCE }
    topics: [ukraine-war]
`

describe.each(engines)('seeding again on %s', (engine) => {
  let test: TestStore
  let seeds: SeedCopy
  beforeEach(async () => {
    test = await testStore(engine)
    seeds = await seedCopy()
  })
  afterEach(async () => {
    await seeds.close()
    await test.close()
  })
  const run = (): Promise<SeedReport> => seed(test.store, seeds.folder, { now: () => later })
  const report = async () => (await run()).documents[0]
  /** The history of a statement but for its first entry. */
  const historyOf = async (id: string) => {
    const prisma = await test.store.prisma()
    const rows = await prisma.history.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    return rows
      .slice(1)
      .map(({ action, before, after, actor, at, why }) => ({ action, before, after, actor, at, why }))
  }
  const problems = async (): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    await verify(test.store, (problem) => found.push(problem))
    return found
  }
  const bySeed = { actor: 'seed', at: later, why: 'seeded from china-russia-defence/annotation.yaml' }

  it('corrects what the annotation has changed, and says what was and what is', async () => {
    await seeds.edit(annotationFile, 'topics: [ukraine-war]', 'topics: [ukraine-war, nato-and-the-west]')
    expect(await report()).toMatchObject({
      document: 'unchanged',
      corrected: 1,
      added: 0,
      withdrawn: 0,
      unchanged: 12,
    })
    expect(await historyOf(statement11)).toEqual([
      {
        action: 'CORRECTED',
        before: { topics: ['ukraine-war'] },
        after: { topics: ['nato-and-the-west', 'ukraine-war'] },
        ...bySeed,
      },
    ])
    expect(await problems()).toEqual([])
    expect(await report()).toMatchObject({ corrected: 0, unchanged: 13 })
  })

  it('withdraws a statement that the annotation has no more, and restores it when it comes back', async () => {
    await seeds.edit(annotationFile, eleven, '')
    expect(await report()).toMatchObject({ withdrawn: 1, unchanged: 12 })
    const prisma = await test.store.prisma()
    expect(await prisma.statement.findUnique({ where: { id: statement11 } })).toMatchObject({
      review: 'REJECTED',
    })
    expect(await prisma.speaker.findUnique({ where: { slug: 'china' } })).toMatchObject({ statementCount: 1 })
    expect(await report()).toMatchObject({ withdrawn: 0, unchanged: 12 })

    await seeds.edit(annotationFile, '  # 12\n', `${eleven}  # 12\n`)
    expect(await report()).toMatchObject({ corrected: 1, added: 0, unchanged: 12 })
    expect(await prisma.statement.findUnique({ where: { id: statement11 } })).toMatchObject({
      review: 'REVIEWED',
    })
    expect(await prisma.speaker.findUnique({ where: { slug: 'china' } })).toMatchObject({ statementCount: 2 })
    expect(await historyOf(statement11)).toEqual([
      { action: 'WITHDRAWN', before: { review: 'REVIEWED' }, after: { review: 'REJECTED' }, ...bySeed },
      { action: 'RESTORED', before: { review: 'REJECTED' }, after: { review: 'REVIEWED' }, ...bySeed },
    ])
    expect(await problems()).toEqual([])
  })

  it('takes other content for another statement', async () => {
    await seeds.edit(
      annotationFile,
      'إنها لا ترسل مساعدات قاتلة لأي من الجانبين',
      'إنها لا ترسل مساعدات قاتلة',
    )
    expect(await report()).toMatchObject({ added: 1, withdrawn: 1, corrected: 0, unchanged: 12 })
    expect(await problems()).toEqual([])
  })

  it('reports a new doubt with its reason', async () => {
    await seeds.edit(
      annotationFile,
      '{ speaker: china, basis: COREFERENCE }',
      '{ speaker: china, basis: COREFERENCE, standing: DISPUTED, note: "Another voice." }',
    )
    expect(await report()).toMatchObject({ corrected: 1 })
    expect((await historyOf(statement11)).slice(1)).toEqual([
      {
        action: 'DISPUTED',
        before: { speaker: 'china', standing: 'ASSERTED' },
        after: { speaker: 'china', standing: 'DISPUTED' },
        ...bySeed,
        why: 'Another voice.',
      },
    ])
  })

  it('corrects the document itself', async () => {
    await seeds.edit(annotationFile, '  lang: ar\n', '  lang: ar\n  title: تعاون\n')
    const found = await report()
    expect(found).toMatchObject({ document: 'corrected', unchanged: 13 })
    expect(await historyOf(found?.id ?? '')).toEqual([
      { action: 'CORRECTED', before: { title: null }, after: { title: 'تعاون' }, ...bySeed },
    ])
  })

  it('keeps a statement that somebody else has changed, whether the annotation changes it or drops it', async () => {
    const saidNote = 'He said so in Vladivostok.'
    const date = { edtf: '2024-08', from: '2024-08-01', to: '2024-08-31' }
    const said = { date, basis: 'RESOLVED', note: null }
    const change = { before: { said }, after: { said: { ...said, note: saidNote } } }
    await transact(test.store, async (tx) => {
      await tx.statement.update({ where: { id: statement9 }, data: { saidNote } })
      await record(tx, anna, [{ subject: 'STATEMENT', id: statement9, action: 'CORRECTED', ...change }])
    })
    expect(await report()).toMatchObject({ kept: 1, unchanged: 12, corrected: 0 })
    await seeds.edit(annotationFile, 'edtf: "2024-08"', 'edtf: "2024"')
    expect(await report()).toMatchObject({ kept: 1, unchanged: 12, corrected: 0 })
    await seeds.edit(annotationFile, 'at: 1867, words: "الروابط الاقتصادية', 'at: 1875, words: "الاقتصادية')
    expect(await report()).toMatchObject({ added: 1, withdrawn: 0, unchanged: 12 })

    expect(await historyOf(statement9)).toEqual([{ action: 'CORRECTED', ...change, ...anna }])
    const prisma = await test.store.prisma()
    expect(await prisma.statement.findUnique({ where: { id: statement9 } })).toMatchObject({
      review: 'REVIEWED',
      saidEdtf: '2024-08',
      saidNote,
    })
    expect(await problems()).toEqual([])
  })

  it('changes nothing when another actor saves what is there in other words', async () => {
    const { document, drafts } = await readSeedDocument(join(seeds.folder, 'china-russia-defence'))
    const before = await dump(test.store)
    const changed = drafts.map((draft) => ({ ...draft, topics: ['economy'] }))
    expect(await saveDocument(test.store, document, changed, anna)).toMatchObject({ kept: 13, corrected: 0 })
    expect(await dump(test.store)).toEqual(before)
  })

  it('refuses a changed text under the slug of another, and leaves everything as it was', async () => {
    const before = await dump(test.store)
    await seeds.write(textFile, 'قال بوتين نعم.')
    await seeds.write(annotationFile, 'document: { slug: china-russia-defence, lang: ar }\nstatements: []\n')
    await expect(run()).rejects.toMatchObject({
      code: 'SEED_CONFLICT',
      message: expect.stringMatching(
        /annotation\.yaml: expected the text that china-russia-defence has already \(SHA-256 9a2b5207\w{56}\), got another/,
      ) as unknown,
    })
    expect(await dump(test.store)).toEqual(before)
  })

  it('gives a document another slug when the annotation does, and keeps its id and its statements', async () => {
    await seeds.edit(annotationFile, 'slug: china-russia-defence', 'slug: beijing-talks')
    expect(await report()).toMatchObject({
      id: 'doc_637l7e5mlxgxso6nrun3',
      document: 'corrected',
      unchanged: 13,
    })
  })
})
