import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seed } from '../../../src/newsroom/seed/seed.ts'
import { verify } from '../../../src/store/upkeep/verify.ts'
import { engines, type TestStore, testStore } from '../../helpers/store.ts'
import { dump, type SeedCopy, seedCopy } from './seed-folder.ts'

const later = new Date('2026-02-01T00:00:00.000Z')
const speakers = 'vocabulary/speakers.yaml'
const sources = 'vocabulary/sources.yaml'
const topics = 'vocabulary/topics.yaml'
const belousovRole = `  roles:
    - key: defence-minister
      held: "2024-10-14"
      names: { en: Minister of Defence of Russia, ar: وزير الدفاع الروسي }
`
const natoNames = `    ar: [أعضاء حلف شمال الأطلسي, حلف شمال الأطلسي, الناتو]
`

describe.each(engines)('the vocabulary on %s', (engine) => {
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
  const run = async () => (await seed(test.store, seeds.folder, { now: () => later })).vocabulary
  const lastEntry = async () => {
    const row = await (await test.store.prisma()).history.findFirst({ orderBy: { id: 'desc' } })
    return (
      row && {
        subject: row.subjectKind,
        action: row.action,
        before: row.before,
        after: row.after,
        why: row.why,
      }
    )
  }
  const problems = async (): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    await verify(test.store, (problem) => found.push(problem))
    return found
  }

  it.each<[string, string, string, string, object]>([
    [
      'a name more of a speaker',
      speakers,
      'en: [China, Beijing,',
      'en: [China, PRC, Beijing,',
      { subject: 'SPEAKER', action: 'CORRECTED' },
    ],
    [
      'the kind of a speaker',
      speakers,
      'slug: china\n  kind: STATE',
      'slug: china\n  kind: OFFICE',
      { subject: 'SPEAKER', before: { kind: 'STATE' }, after: { kind: 'OFFICE' } },
    ],
    [
      'the control of a source, no longer established',
      sources,
      'stateControlled: false',
      'stateControlled: null',
      { subject: 'SOURCE', before: { stateControlled: false }, after: { stateControlled: null } },
    ],
    [
      'the place of a topic in the tree',
      topics,
      '- slug: economic-cooperation\n  parent: economy',
      '- slug: economic-cooperation\n  parent: international-relations',
      { subject: 'TOPIC', before: { parent: 'economy' }, after: { parent: 'international-relations' } },
    ],
    [
      'when a role was held',
      speakers,
      'held: "2024-10-14"',
      'held: "2024/.."',
      { subject: 'SPEAKER', action: 'CORRECTED' },
    ],
  ])('corrects %s once, with an entry', async (_, file, from, to, entry) => {
    await seeds.edit(file, from, to)
    expect(await run()).toEqual({ added: 0, corrected: 1 })
    expect(await lastEntry()).toMatchObject({ ...entry, why: 'seeded from vocabulary' })
    expect(await problems()).toEqual([])
    expect(await run()).toEqual({ added: 0, corrected: 0 })
  })

  it('adds what is new, a topic below another among it', async () => {
    await seeds.edit(
      topics,
      '- slug: economy\n',
      '- slug: trade\n  parent: international-relations\n  names: { fr: Échanges }\n\n- slug: economy\n',
    )
    expect(await run()).toEqual({ added: 1, corrected: 0 })
    const topic = await (
      await test.store.prisma()
    ).topic.findUnique({
      where: { slug: 'trade' },
      include: { names: true, words: true, parent: true },
    })
    expect(topic).toMatchObject({
      names: [{ lang: 'fr', text: 'Échanges', folded: 'echanges' }],
      words: [{ word: 'echanges' }],
      parent: { slug: 'international-relations' },
    })
  })

  it('takes nothing away that a file no longer has', async () => {
    const before = await dump(test.store)
    await seeds.remove('vocabulary')
    await seeds.remove('china-russia-defence')
    await seeds.write('second/document.txt', 'He said “yes”.')
    await seeds.write(
      'second/annotation.yaml',
      `document: { slug: second, lang: en }
statements:
  - content: { words: 'yes' }
    verbatim: [{ words: 'yes' }]
    attributions: [{ speaker: russia, basis: NAMED }]
    chain: [{ source: agence-france-presse }]
    topics: [economy]
`,
    )
    expect(await run()).toEqual({ added: 0, corrected: 0 })
    const after = await dump(test.store)
    expect(after.SpeakerName).toEqual(before.SpeakerName)
    expect([before.Statement?.length, after.Statement?.length]).toEqual([13, 14])
    expect(await problems()).toEqual([])
  })

  it('has nothing more to do after a language was taken from a name', async () => {
    await seeds.edit(speakers, natoNames, '')
    expect(await run()).toEqual({ added: 0, corrected: 1 })
    expect(await run()).toEqual({ added: 0, corrected: 0 })
    expect(await problems()).toEqual([])
  })

  it('has nothing more to do after a role was taken from a speaker', async () => {
    await seeds.edit(speakers, belousovRole, '')
    await seeds.write(
      'china-russia-defence/annotation.yaml',
      'document: { slug: china-russia-defence, lang: ar }\nstatements: []\n',
    )
    await run()
    const before = await dump(test.store)
    expect(await run()).toEqual({ added: 0, corrected: 0 })
    expect(await dump(test.store)).toEqual(before)
  })

  it('keeps who held which role when a role is added before it', async () => {
    const roleNames = async () => {
      const rows = await (
        await test.store.prisma()
      ).attribution.findMany({
        where: { speaker: { slug: 'andrei-belousov' } },
        include: { role: { include: { names: { where: { lang: 'en' } } } } },
      })
      return [...new Set(rows.map(({ role }) => role?.names[0]?.text))]
    }
    expect(await roleNames()).toEqual(['Minister of Defence of Russia'])
    await seeds.edit(
      speakers,
      belousovRole,
      belousovRole.replace('    - key', '    - key: adviser\n      names: { en: Adviser }\n    - key'),
    )
    expect(await run()).toEqual({ added: 0, corrected: 1 })
    expect(await roleNames()).toEqual(['Minister of Defence of Russia'])
    expect(await run()).toEqual({ added: 0, corrected: 0 })
  })

  it('refuses a topic below one that the database has below it', async () => {
    await seeds.write(topics, '- slug: economy\n  parent: economic-cooperation\n  names: { en: Economy }\n')
    await expect(run()).rejects.toMatchObject({
      code: expect.stringMatching(/^SEED_(INVALID|CONFLICT)$/) as unknown,
    })
  })

  it('takes a parent, a speaker and a role from the database', async () => {
    await seeds.write(topics, '- slug: trade\n  parent: economy\n  names: { en: Trade }\n')
    await seeds.remove(speakers)
    expect(await run()).toEqual({ added: 1, corrected: 0 })
    expect(await problems()).toEqual([])
  })

  it('sorts the languages of a role alike in the file and on the engine', async () => {
    await seeds.edit(
      speakers,
      '{ en: President of Russia, ',
      '{ zh: 总统, zh-Hant: 總統, zh-hans: 总统, en-GB: President, en: President of Russia, ',
    )
    expect(await run()).toEqual({ added: 0, corrected: 1 })
    expect(await run()).toEqual({ added: 0, corrected: 0 })
  })
})
