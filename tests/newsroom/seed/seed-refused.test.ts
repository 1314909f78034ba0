import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '../../helpers/store.ts'
import { annotationFile, type Change, dump, nothing, refusal, textFile } from './seed-folder.ts'

const speakers = 'vocabulary/speakers.yaml'
const sources = 'vocabulary/sources.yaml'
const topics = 'vocabulary/topics.yaml'
const edit =
  (file: string, from: string, to: string): Change =>
  (seeds) =>
    seeds.edit(file, from, to)
const write =
  (file: string, content: string | Uint8Array): Change =>
  (seeds) =>
    seeds.write(file, content)

let test: TestStore
beforeAll(async () => {
  test = await testStore('sqlite', { seeded: false })
})
afterAll(() => test.close())

const annotation = `FOLDER/${annotationFile}`

describe('seeds that are refused, before anything is written', () => {
  it.each<[string, Change, string, string]>([
    [
      'a folder that is not there',
      (seeds) => seeds.close(),
      'SEED_MISSING',
      'newsroom: expected a folder of seeds, got nothing readable at FOLDER',
    ],
    [
      'a folder without documents',
      (seeds) => seeds.remove('china-russia-defence'),
      'SEED_MISSING',
      'newsroom: expected a folder for each document in FOLDER, got none; seeds/README.md shows one',
    ],
    [
      'a document without text',
      (seeds) => seeds.remove(textFile),
      'SEED_MISSING',
      `newsroom: expected a readable file, got none at FOLDER/${textFile}`,
    ],
    [
      'a document without annotation',
      (seeds) => seeds.remove(annotationFile),
      'SEED_MISSING',
      `newsroom: expected a readable file, got none at ${annotation}`,
    ],
    [
      'a text that is not UTF-8',
      write(textFile, new Uint8Array([0xff, 0xfe, 0x42, 0x06])),
      'TEXT_ENCODING',
      `document: expected UTF-8, got another encoding in FOLDER/${textFile} (byte 0)`,
    ],
    [
      'an annotation that is not UTF-8',
      write('vocabulary/topics.yaml', new Uint8Array([0x2d, 0x20, 0xe9])),
      'TEXT_ENCODING',
      'newsroom: expected UTF-8, got another encoding in FOLDER/vocabulary/topics.yaml',
    ],
    [
      'a name with a NUL byte',
      write('vocabulary/topics.yaml', '- { slug: economy, names: { en: "a\\0b" } }\n'),
      'SEED_INVALID',
      'newsroom: FOLDER/vocabulary/topics.yaml: expected text without NUL and half characters, got "a\\u0000b"',
    ],
    [
      'a text without words',
      write(textFile, '«…»\n'),
      'TEXT_EMPTY',
      `document: expected a text with words, got none in FOLDER/${textFile}`,
    ],
    [
      'words that are not the text’s, with the statement and both strings',
      edit(annotationFile, 'at: 1165, words: "دونغ"', 'at: 1165, words: "شي"'),
      'SPAN_MISMATCH',
      `newsroom: ${annotation}: statement 4, speaker: expected "شي" at 1165, got "دو"; the words stand at 660, 1227, 2426, 2525`,
    ],
    [
      'words without a place that stand several times',
      edit(annotationFile, 'cue: { at: 1160, words: "وقال" }', 'cue: { words: "وقال" }'),
      'SPAN_AMBIGUOUS',
      `newsroom: ${annotation}: statement 4, cue: expected \`at\` with "وقال", which is at 1160, 1370, 1507, 1835`,
    ],
    [
      'words of the wire service that are not the text’s',
      edit(annotationFile, 'words: "أ ف ب"', 'words: "AFP"'),
      'SPAN_MISMATCH',
      `newsroom: ${annotation}: statement 1, source: expected "AFP" at 2618, got "أ ف"; the words stand nowhere in the text`,
    ],
    [
      'a kind that the marks do not show',
      edit(annotationFile, 'kind: MIXED', 'kind: DIRECT'),
      'STATEMENT_LAW',
      `newsroom: ${annotation}: statement 2: expected kind MIXED by the quotation marks, got DIRECT`,
    ],
    [
      'a dispute without a reason',
      edit(
        annotationFile,
        '{ speaker: china, basis: NAMED }',
        '{ speaker: china, basis: NAMED, standing: DISPUTED }',
      ),
      'STATEMENT_LAW',
      `newsroom: ${annotation}: statement 2: expected a note that says why china is DISPUTED, got none`,
    ],
    [
      'a date that is none',
      edit(annotationFile, 'edtf: "2024-08"', 'edtf: "August 2024"'),
      'DATE_INVALID',
      `newsroom: ${annotation}: statement 9: statement: expected an EDTF date like 2024-10-14, 2024-08 or 2022/.., got "August 2024"`,
    ],
    [
      'a topic below one that comes later',
      edit(topics, '- slug: defence-and-security\n', '- slug: defence-and-security\n  parent: economy\n'),
      'SEED_INVALID',
      `newsroom: FOLDER/${topics}: expected the parent of defence-and-security above it in the file, got economy below it`,
    ],
    [
      'a slug twice in one file',
      edit(sources, 'slug: russian-news-agencies', 'slug: agence-france-presse'),
      'SEED_INVALID',
      `newsroom: FOLDER/${sources}: expected each slug once, got agence-france-presse twice`,
    ],
  ])('%s', async (_, change, code, message) => {
    expect(await refusal(test.store, change)).toEqual({ code, message })
    expect(await dump(test.store)).toEqual(nothing)
  })

  it.each<[string, Change, RegExp]>([
    [
      'YAML with a fault, told with its line',
      write(annotationFile, 'document:\n  slug: "a\n'),
      /^newsroom: FOLDER\/china-russia-defence\/annotation\.yaml: expected YAML, got: .* at line \d+/,
    ],
    [
      'a key twice',
      edit(annotationFile, '  lang: ar\n', '  lang: ar\n  lang: en\n'),
      /annotation\.yaml: expected YAML, got: .*unique.* at line 6/,
    ],
    [
      'an unknown key of a statement',
      edit(annotationFile, 'cue: { at: 594', 'queue: { at: 594'),
      /annotation\.yaml: statements\[1\]: .*"queue"/,
    ],
    [
      'an unknown key of the document',
      edit(annotationFile, '  lang: ar\n', '  lang: ar\n  author: x\n'),
      /annotation\.yaml: document: .*"author"/,
    ],
    [
      'an unknown key of a span',
      edit(annotationFile, '{ at: 851, words: "أعلنت" }', '{ at: 851, word: "أعلنت" }'),
      /annotation\.yaml: statements\[2\]\.cue.*words: /,
    ],
    [
      'a missing key',
      edit(annotationFile, '  slug: china-russia-defence\n', ''),
      /annotation\.yaml: document\.slug: /,
    ],
    [
      'a place that is no whole number',
      edit(annotationFile, 'at: 594', 'at: 5.5'),
      /annotation\.yaml: statements\[1\]\.cue\.at: /,
    ],
    [
      'a date without quotes',
      edit(annotationFile, 'edtf: "2023"', 'edtf: 2023'),
      /annotation\.yaml: statements\[13\]\.said\.edtf: /,
    ],
    [
      'a basis that is none',
      edit(annotationFile, 'basis: COREFERENCE', 'basis: GUESSED'),
      /annotation\.yaml: statements\[7\]\.attributions\[1\]\.basis: /,
    ],
    [
      'a slug in Arabic',
      edit(annotationFile, 'slug: china-russia-defence', 'slug: الصين'),
      /annotation\.yaml: document\.slug: expected a slug: lower-case letters/,
    ],
    [
      'a language in words',
      edit(annotationFile, 'lang: ar', 'lang: Arabic'),
      /annotation\.yaml: document\.lang: expected a language tag like ar or en-GB/,
    ],
    [
      'nobody who speaks',
      edit(
        annotationFile,
        'attributions:\n      - { speaker: china, basis: COREFERENCE }',
        'attributions: []',
      ),
      /annotation\.yaml: statements\[11\]\.attributions: /,
    ],
    ['an empty file', write(annotationFile, ''), /annotation\.yaml: file: /],
    ['an alias to nothing', edit(annotationFile, '  lang: ar\n', '  lang: *nobody\n'), /annotation\.yaml: /],
    [
      'an alias bomb',
      write(
        annotationFile,
        `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f']
          .map(
            (key, i) =>
              `${key}: &${key} [${Array(9)
                .fill(`*${'abcdef'.charAt(i)}`)
                .join(', ')}]`,
          )
          .join('\n')}\n`,
      ),
      /annotation\.yaml: /,
    ],
    [
      'a speaker without a name',
      edit(
        speakers,
        'en: [Andrei Belousov, Belousov, Andrey Belousov]\n    ar: [أندريه بيلوسوف, بيلوسوف]\n    ru: [Андрей Белоусов, Белоусов]',
        '{}',
      ),
      /speakers\.yaml: \[4\]\.names: expected a name in at least one language/,
    ],
    [
      'a kind of source that is none',
      edit(sources, 'kind: NEWS_AGENCY', 'kind: BLOG'),
      /sources\.yaml: \[1\]\.kind: /,
    ],
    [
      'a state control that is no yes or no',
      edit(sources, 'stateControlled: false', 'stateControlled: perhaps'),
      /sources\.yaml: \[1\]\.stateControlled: /,
    ],
    [
      'a role held at no time',
      edit(speakers, 'held: "2024-10-14"', 'held: "2024-13"'),
      /speakers\.yaml: \[1\]\.roles\[1\]\.held: expected an EDTF date/,
    ],
    [
      'a role key twice',
      edit(
        speakers,
        '    - key: president\n',
        '    - key: president\n      names: { en: x }\n    - key: president\n',
      ),
      /speakers\.yaml: \[1\]\.roles: expected each key once/,
    ],
    [
      'two names of a role in one language',
      edit(speakers, '{ en: President of Russia, ', '{ en: [President of Russia, Tsar], '),
      /speakers\.yaml: \[1\]\.roles\[1\]\.names\.en: /,
    ],
  ])('a form that README does not describe: %s', async (_, change, message) => {
    const told = await refusal(test.store, change)
    expect(told.message).toMatch(message)
    expect(told.code).toBe('SEED_INVALID')
    expect(await dump(test.store)).toEqual(nothing)
  })
})
