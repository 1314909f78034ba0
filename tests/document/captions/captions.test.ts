// Captions as they come from programs and people → the script of what is said, by the public reader.
import { describe, expect, it } from 'vitest'
import { textLimit } from '../../../src/document/bounds.ts'
import { readDocument } from '../../../src/document/read.ts'
import { encode, utf16, utf8, withMark } from '../../helpers/legacy-bytes.ts'

const read = (text: string, name: string) => readDocument(utf8(text), { name })

/** Cues of one second each, at once after the other. */
const vtt = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((cue, i) => `${clock(i)}.000 --> ${clock(i + 1)}.000\n${cue}\n`).join('\n')}`
const srt = (...cues: readonly string[]): string =>
  cues.map((cue, i) => `${i + 1}\n${clock(i)},000 --> ${clock(i + 1)},000\n${cue}\n`).join('\n')
const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':')

type Case = readonly [name: string, captions: string, text: string]

describe('WebVTT becomes the script of what is said', () => {
  it.each<Case>([
    [
      'voices with names, joined over cues',
      vtt(
        '<v Anna Berg>The bridge',
        '<v Anna Berg>will open in May.',
        '<v Carl Lind>That is</v>',
        '<v Carl Lind>late.',
      ),
      'Anna Berg: The bridge will open in May.\nCarl Lind: That is late.',
    ],
    [
      'voices with Arabic names',
      vtt('<v سامي الخطيب>الجسر', '<v سامي الخطيب>جاهز.', '<v ليلى سعد>متى يفتح؟'),
      'سامي الخطيب: الجسر جاهز.\nليلى سعد: متى يفتح؟',
    ],
    [
      'a voice in the middle of a cue that is left open, and nobody before it',
      vtt('Good evening. <v Anna Berg>Thank you', '<v Anna Berg>for coming.'),
      'Good evening.\nAnna Berg: Thank you for coming.',
    ],
    [
      'two voices in a cue, one with classes',
      vtt('<v.loud.first Anna Berg>Ready?</v> <v ليلى سعد>نعم.'),
      'Anna Berg: Ready?\nليلى سعد: نعم.',
    ],
    [
      'a voice over two lines of a cue',
      vtt('<v Anna Berg>The bridge\nis ready.'),
      'Anna Berg: The bridge is ready.',
    ],
    [
      'words of nobody after a voice, set apart from it',
      vtt('<v Anna Berg>It is ready.', 'The city disagrees.'),
      'Anna Berg: It is ready.\n—\nThe city disagrees.',
    ],
    [
      'a name with an entity and a colon in it',
      vtt('<v R&amp;D: Anna Berg>Done.', '<v>Thanks.</v>'),
      'R&D Anna Berg: Done.\n—\nThanks.',
    ],
    [
      'a voice that is also written before the words',
      vtt('<v Anna Berg>Anna Berg: It is ready.'),
      'Anna Berg: It is ready.',
    ],
    [
      'no tags, times inside cues, classes, languages and styles',
      vtt(
        '<c.yellow.bg_blue>It</c> <i>is</i> <00:00:00.500><b>now</b> <u>or</u> <lang ar>أبداً</lang> <s>x</s>.',
      ),
      'It is now or أبداً x.',
    ],
    ['what only looks like a tag', vtt('1 < 2 and 3 > 2, <really>.'), '1 < 2 and 3 > 2, <really>.'],
    [
      'entities by name and number, and ampersands that are none',
      vtt('caf&eacute; &amp; &#1602;&#x627;&#1604; &lt;b&gt; AT&T &nosuch; R&amp;amp;D'),
      'café & قال <b> AT&T &nosuch; R&amp;D',
    ],
    [
      'no comments, styles, regions and settings, also between cues',
      `WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:r\n\nNOTE one\ntwo\n\n00:01.000 --> 00:02.000 align:start position:0% line:-1\nHe said yes.\n\nNOTE hidden\n\n00:03.000 --> 00:04.000\nنعم.\n\nNOTE end`,
      'He said yes. نعم.',
    ],
    [
      'no names of cues: numbers, words, identifiers',
      'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nOne.\n\nintro\n00:02.000 --> 00:03.000\nTwo.\n\nd1c2/12-0\n00:03.000 --> 00:04.000\nثلاثة.',
      'One. Two. ثلاثة.',
    ],
    [
      'a cue right below the title, and the word NOTE',
      'WEBVTT The bridge\n00:01.000 --> 00:02.000\nNOTE this.\n\n00:02.000 --> 00:03.000\nYes.',
      'NOTE this. Yes.',
    ],
    ['lines that end with CR', vtt('قال نعم.', 'ثم لا.').replaceAll('\n', '\r'), 'قال نعم. ثم لا.'],
    ['lines that end with CRLF', vtt('قال نعم.', 'ثم لا.').replaceAll('\n', '\r\n'), 'قال نعم. ثم لا.'],
    [
      'a broadcast with >> for another speaker, written as entities',
      vtt(
        '&gt;&gt; MARA LUND: Good evening.',
        'We begin here.',
        '&gt;&gt;&nbsp;Thank you. &gt;&gt; CARL LIND: Yes.',
      ),
      'MARA LUND: Good evening. We begin here.\n—\nThank you.\nCARL LIND: Yes.',
    ],
    [
      'sounds in lines of their own',
      vtt(
        '[Applause]',
        '<v Anna Berg>Thank you.',
        '<v Anna Berg>(laughs)',
        '<v Anna Berg>Thanks.',
        '[موسيقى]',
      ),
      '[Applause]\nAnna Berg: Thank you.\n(laughs)\nAnna Berg: Thanks.\n[موسيقى]',
    ],
    [
      'a label in every cue, as Zoom writes',
      vtt('Anna Berg: hello', 'Anna Berg: can you hear me', 'Carl: yes', 'Carl: I can', 'Anna Berg: good'),
      'Anna Berg: hello can you hear me\nCarl: yes I can\nAnna Berg: good',
    ],
  ])('%s', async (_, captions, text) => {
    expect(await read(captions, 'a.vtt')).toMatchObject({ text, format: 'vtt' })
  })
})

describe('SRT becomes the script of what is said', () => {
  it.each<Case>([
    [
      'labels, joined over cues',
      srt('المذيعة: متى يفتح الجسر؟', 'سامي الخطيب: في أيار', 'إن شاء الله.', 'المذيعة: شكراً لك.'),
      'المذيعة: متى يفتح الجسر؟\nسامي الخطيب: في أيار إن شاء الله.\nالمذيعة: شكراً لك.',
    ],
    [
      'names with marks of direction around and in them',
      srt(
        '\u202Bسامي الخطيب: نعم.\u202C',
        '\u200Fسامي\u200F الخطيب\u200F: ولا.',
        '\u2067ليلى سعد:\u2069 لماذا؟',
      ),
      'سامي الخطيب: نعم. ولا.\nليلى سعد: لماذا؟',
    ],
    ['joiners that spell a word', srt('می\u200Cگوید نعم.'), 'می\u200Cگوید نعم.'],
    [
      'dashes for two speakers, with labels and without',
      srt('- ANNA: Is it ready?\n- CARL: No.', '- Why?\n- Rain.'),
      'ANNA: Is it ready?\nCARL: No.\n—\n- Why?\n- Rain.',
    ],
    [
      'a label of film subtitles only to the end of its sentence',
      srt('It is late.', 'ANNA (on phone): Come', 'home.', 'I will.'),
      'It is late.\nANNA (on phone): Come home.\n—\nI will.',
    ],
    [
      'no label from the middle of a sentence, a time or a verb',
      srt(
        'He had one',
        'Rule: never lie.',
        'At 10:30 it began.',
        'وأضاف: نعم.',
        'وأضاف: لا.',
        'وأضاف: ربما.',
      ),
      'He had one Rule: never lie. At 10:30 it began. وأضاف: نعم. وأضاف: لا. وأضاف: ربما.',
    ],
    [
      'cues without numbers, with other times',
      '0:00:01,5 --> 0:00:02,0\nOne.\n\n00:00:02.000 -> 00:00:03.000 X1:10 X2:20\nاثنان.\n',
      'One. اثنان.',
    ],
    [
      'blank lines inside a cue and none between two',
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nStill one.\n2\n00:00:02,000 --> 00:00:03,000\nاثنان.',
      'One. Still one. اثنان.',
    ],
    [
      'numbers that are said',
      '1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:02,000 --> 00:00:03,000\nwas a year.\n\n٣\n00:00:03,000 --> 00:00:04,000\nانتهى.',
      '1984 was a year. انتهى.',
    ],
    [
      'no fonts, positions and entities',
      srt('{\\an8}<font color="#fff">Rock &amp; roll</font>,', '{i}he{/i} said.<br/>نعم'),
      'Rock & roll, he said. نعم',
    ],
    ['layers of one subtitle once', layered(), 'The bridge is ready. Yes. Yes.'],
    ['words that are said again', srt('No.', 'No.', 'لا.', 'لا.'), 'No. No. لا. لا.'],
  ])('%s', async (_, captions, text) => {
    expect(await read(captions, 'a.srt')).toMatchObject({ text, format: 'srt' })
  })
})

function layered(): string {
  return [
    ['00:00:01,000 --> 00:00:03,000', 'The bridge is ready.'],
    ['00:00:01,000 --> 00:00:03,000', 'The bridge is ready.'],
    ['00:00:04,000 --> 00:00:05,000', 'Yes.'],
    ['00:00:06,000 --> 00:00:07,000', 'Yes.'],
  ]
    .map(([time, text], i) => `${i + 1}\n${time}\n${text}\n`)
    .join('\n')
}

describe('rolling captions have each word once', () => {
  const words = {
    en: ['hello there my', 'friend is no', 'no I said', 'it is'],
    ar: ['مرحبا بكم في', 'هذه النشرة لا', 'لا قلت لكم', 'هذا هو'],
  }
  const whole = {
    en: 'hello there my friend is no no I said it is',
    ar: 'مرحبا بكم في هذه النشرة لا لا قلت لكم هذا هو',
  }
  const timed = (line: string): string => line.replace(/ (\S+)/g, '<00:00:01.500><c> $1</c>')

  describe.each(['en', 'ar'] as const)('in %s', (lang) => {
    const lines = words[lang]
    const youTube = lines.flatMap((line, i) => [`${lines[i - 1] ?? ' '}\n${timed(line)}`, `${line}\n `])
    it.each([
      ['as YouTube writes them', vtt(...youTube), 'a.vtt'],
      ['as an editor without trailing spaces leaves them', vtt(...youTube).replace(/ +$/gm, ''), 'a.vtt'],
      [
        'as SRT',
        srt(...lines.flatMap((line, i) => [`${lines[i - 1] ?? ' '}\n${line}`, `${line}\n`])),
        'a.srt',
      ],
      [
        'in three lines',
        vtt(...lines.map((_, i) => lines.slice(Math.max(0, i - 2), i + 1).join('\n'))),
        'a.vtt',
      ],
      [
        'word by word',
        vtt(...lines.flatMap((line) => line.split(' ').map((_, i, all) => all.slice(0, i + 1).join(' ')))),
        'a.vtt',
      ],
    ])('%s', async (_, captions, name) => {
      expect((await read(captions, name)).text).toBe(whole[lang])
    })
  })
})

describe('captions are known', () => {
  const web = vtt('قال نعم.')
  const sub = srt('قال نعم.')
  it.each([
    ['WebVTT by its first bytes, whatever its name', utf8(web), { name: 'a.txt' }, 'vtt'],
    ['WebVTT with a mark', withMark([0xef, 0xbb, 0xbf], utf8(web)), { name: '-' }, 'vtt'],
    ['WebVTT in UTF-16', withMark([0xff, 0xfe], utf16(web)), { name: '-' }, 'vtt'],
    ['WebVTT as it is declared', utf8(web), { name: 'a', contentType: 'text/vtt' }, 'vtt'],
    ['SRT by how it looks', utf8(sub), { name: '-' }, 'srt'],
    ['SRT in Windows-1256', encode(sub, 'windows-1256'), { name: 'a.srt', charset: 'windows-1256' }, 'srt'],
    ['SRT as it is declared', utf8(sub), { name: 'a', contentType: 'application/x-subrip' }, 'srt'],
  ])('%s', async (_, bytes, options, format) => {
    expect(await readDocument(bytes, options)).toMatchObject({ text: 'قال نعم.', format })
  })

  it('and not in a text that is named as one', async () => {
    expect(await read(sub, 'a.txt')).toMatchObject({ text: sub, format: 'plain' })
    expect(await read('WEBVTTs are files, he said.', '-')).toMatchObject({ format: 'plain' })
  })

  it.each([
    [
      'WEBVTT - The bridge\nKind: captions\nLanguage: ar\n\n00:01.000 --> 00:02.000\nنعم.',
      'The bridge',
      'ar',
    ],
    ['WEBVTT FILE\n\n00:01.000 --> 00:02.000\nLanguage: en', undefined, undefined],
  ])('with what their header says: %j', async (captions, title, lang) => {
    const found = await read(captions, 'a.vtt')
    expect([found.title, found.lang]).toEqual([title, lang])
  })
})

describe('captions are refused', () => {
  it.each([
    ['without bytes', utf8(''), 'a.vtt', 'TEXT_EMPTY'],
    ['with a header alone', utf8('WEBVTT - Title\n\nNOTE words\n'), 'a.vtt', 'TEXT_EMPTY'],
    ['with cues without words', utf8(srt('♪', '…')), 'a.srt', 'TEXT_EMPTY'],
    ['without a cue', utf8('He said yes.'), 'a.srt', 'TEXT_TYPE'],
    ['that are another file', utf8('%PDF-1.7'), 'a.vtt', 'TEXT_TYPE'],
    ['in an encoding that is not known', encode(srt('نعم'), 'windows-1256'), 'a.srt', 'TEXT_ENCODING'],
    ['that are too large', new Uint8Array(textLimit + 1).fill(0x61), 'a.vtt', 'TEXT_TOO_LARGE'],
  ])('%s', async (_, bytes, name, code) => {
    await expect(readDocument(bytes, { name })).rejects.toMatchObject({ code })
  })
})

describe('captions of hostile size', () => {
  const head = 'WEBVTT\n\n00:01.000 --> 00:02.000\nx'
  it.each([
    ['cues', `WEBVTT\n\n${'00:01.000 --> 00:02.000\na\n\n'.repeat(200_000)}`],
    ['lines of one cue', head + '\na'.repeat(900_000)],
    ['voices', head + '<v a>b'.repeat(400_000)],
    ['tags that do not end', head + '<v '.repeat(900_000)],
    ['names of entities', head + Array.from({ length: 500_000 }, (_, i) => `&a${i};`).join('')],
    ['changes', head + ' >> a'.repeat(400_000)],
    ['spaces', `${head}${' '.repeat(textLimit - 100)}y`],
  ])('are read: %s', async (_, captions) => {
    expect((await read(captions, 'a.vtt')).text).toMatch(/[axb]/)
  })

  it.each([
    ['a million cues', `WEBVTT\n\n${'0:1 --> 0:2\na\n\n'.repeat(1_000_000)}`],
    ['a million lines', head + '\na'.repeat(1_000_000)],
    ['a million voices', head + '<v a>b'.repeat(1_000_000)],
    ['a million changes', head + ' &gt;&gt; a'.repeat(1_000_000)],
  ])('are refused: %s', async (_, captions) => {
    await expect(read(captions, 'a.vtt')).rejects.toMatchObject({
      code: 'TEXT_TOO_LARGE',
      message: 'document: expected at most 1000000 lines and tags of captions, got more in a.vtt',
    })
  })
})
