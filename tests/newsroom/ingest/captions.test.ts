// Captions as files → stored statements with the speakers whom the captions name, by the real extractor.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/newsroom/ingest/ingest.ts'
import { readText } from '../../../src/newsroom/ingest/read-text.ts'
import { type TestStore, testStore } from '../../helpers/store.ts'
import { problemsOf } from '../../store/machine-drafts.ts'

const files: readonly (readonly [string, string, string, readonly (readonly [string, string])[]])[] = [
  [
    'bridge.vtt',
    'en',
    `WEBVTT - The bridge

NOTE recorded in the harbour

00:00:01.000 --> 00:00:03.000
<v Anna Berg>Minister, will the bridge</v>

00:00:03.000 --> 00:00:04.000
<v Anna Berg>open in May?</v>

00:00:04.000 --> 00:00:06.000 align:start
<v Minister Carl Lind>The bridge will open in May.</v> <v Anna Berg>Are you sure?

00:00:06.000 --> 00:00:08.000
<v Minister Carl Lind>We have tested every cable</v>

00:00:08.000 --> 00:00:09.000
<v Minister Carl Lind>and it is safe.</v>

00:00:09.000 --> 00:00:11.000
The crowd had waited for two hours.

00:00:11.000 --> 00:00:12.000
<v Minister Carl Lind>We thank the engineers.</v>
`,
    [
      ['The bridge will open in May', 'Carl Lind'],
      ['We have tested every cable and it is safe', 'Carl Lind'],
      ['We thank the engineers', 'Carl Lind'],
    ],
  ],
  [
    'jisr.vtt',
    'ar',
    `WEBVTT
Kind: captions
Language: ar

00:00:01.000 --> 00:00:03.000
<v المذيعة>معالي الوزير، متى يفتح الجسر؟

00:00:03.000 --> 00:00:05.000
<v الوزير سامي الخطيب>سيفتح الجسر

00:00:05.000 --> 00:00:06.000
<v الوزير سامي الخطيب>في شهر أيار.

00:00:06.000 --> 00:00:07.000
<v النائبة ليلى سعد>هذا موعد متأخر جداً.
`,
    [
      ['سيفتح الجسر في شهر أيار', 'سامي الخطيب'],
      ['هذا موعد متأخر جداً', 'ليلى سعد'],
    ],
  ],
  [
    'bridge.srt',
    'en',
    `1
00:00:01,000 --> 00:00:03,000
>> MINISTER CARL LIND: The bridge will open

2
00:00:03,000 --> 00:00:04,000
in May. &gt;&gt; SENATOR ANNA BERG: That is too late.

3
00:00:04,000 --> 00:00:06,000
>> You promised it for March!

4
00:00:06,000 --> 00:00:08,000
>> MINISTER CARL LIND: We promised nothing.
`,
    [
      ['The bridge will open in May', 'CARL LIND'],
      ['That is too late', 'ANNA BERG'],
      ['We promised nothing', 'CARL LIND'],
    ],
  ],
  [
    'jisr.srt',
    'ar',
    `1
00:00:01,000 --> 00:00:03,000
\u202Bالوزير سامي الخطيب: سيفتح الجسر\u202C

2
00:00:03,000 --> 00:00:04,000
\u200Fفي شهر أيار.

3
00:00:04,000 --> 00:00:06,000
\u202Bالنائبة ليلى سعد: هذا موعد متأخر جداً.\u202C

4
00:00:06,000 --> 00:00:08,000
\u200Fالوزير سامي\u200F الخطيب: لم نعد بشيء.
`,
    [
      ['سيفتح الجسر في شهر أيار', 'سامي الخطيب'],
      ['هذا موعد متأخر جداً', 'ليلى سعد'],
      ['لم نعد بشيء', 'سامي الخطيب'],
    ],
  ],
]

describe('captions', () => {
  let test: TestStore
  beforeEach(async () => {
    test = await testStore('sqlite', { seeded: false })
  })
  afterEach(() => test.close())

  it.each(files)('%s become statements of their speakers', async (name, lang, captions, expected) => {
    const input = await readText(Buffer.from(captions), { name })
    const report = await ingest(test.store, input, { actor: 'cli:anna', at: new Date('2026-03-01') })
    expect(report).toMatchObject({ document: 'added', lang, ambiguities: [] })
    const rows = await (
      await test.store.prisma()
    ).statement.findMany({
      orderBy: { start: 'asc' },
      include: {
        spans: { where: { role: 'CONTENT' }, orderBy: { position: 'asc' } },
        attributions: { include: { speaker: { include: { names: true } } } },
      },
    })
    expect(
      rows.map(({ spans, attributions }) => [
        spans.map(({ exact }) => exact).join(' '),
        attributions[0]?.speaker.names[0]?.text,
      ]),
    ).toEqual(expected)
    expect(await problemsOf(test.store)).toEqual([])
  })
})
