// What a reader reads about a match, in both languages: each row is what was found, in English and in Arabic.
import { describe, expect, it } from 'vitest'
import { explain, type MatchReport } from '../../src/match/explain.ts'

const judgement: MatchReport['judgement'] = { changes: new Set(), quoted: 'ALL', isTurned: false, turn: null }
const found: MatchReport = {
  ...{ verdict: 'VERBATIM', judgement, difference: [], goesOn: null, act: 'SAID', speakers: ['N'] },
  ...{ disputed: [], note: null, asked: null, speaker: null, ground: null, date: null, said: null },
  ...{ chain: [], chains: 1 },
}
const asked = { name: 'M', isKnown: true }

/** Without the marks that keep the letters of one script from moving those of the other. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '')
const told = (more: Partial<MatchReport>, lang: string): string => bare(explain({ ...found, ...more }, lang))

describe('the explanation of a match', () => {
  it.each<readonly [string, Partial<MatchReport>, string, string]>([
    ['the same words', {}, 'These words are on record: N.', 'هذه الكلمات مسجّلة بنصّها: N.'],
    [
      'two speakers, a day and a chain',
      { speakers: ['N', 'O'], said: '2026-03', chain: ['ministry', 'agency'] },
      'These words are on record: N and O (2026-03) through ministry, then agency.',
      'هذه الكلمات مسجّلة بنصّها: N وO (٢٠٢٦-٠٣) عبر ministry، ثم agency.',
    ],
    [
      'nobody',
      { speakers: [] },
      'These words are on record: an unknown speaker.',
      'هذه الكلمات مسجّلة بنصّها: متحدث غير معروف.',
    ],
    [
      'small changes',
      {
        verdict: 'NEAR',
        judgement: { ...judgement, changes: new Set(['SPELLING', 'FUNCTION_WORD', 'CUT']) },
      },
      'The same words but for spelling and small words are on record: N.',
      'الكلمات نفسها مسجّلة مع اختلاف في الإملاء وحروف وأدوات: N.',
    ],
    [
      'words that are only partly quoted',
      { verdict: 'NEAR', judgement: { ...judgement, quoted: 'SOME' } },
      'These words are on record: N. Only some of them stand in quotation marks.',
      'هذه الكلمات مسجّلة بنصّها: N. وبعضها فقط بين علامتي تنصيص.',
    ],
    [
      'a part that goes on',
      { verdict: 'PARTIAL', goesOn: 'but', judgement: { ...judgement, turn: { kind: null, text: 'but' } } },
      'A part of what is on record: N. What the claim leaves out belongs to it. The record goes on: “but”.',
      'هذا جزء مما هو مسجّل: N. وما أسقطه الادعاء من تمام الكلام. وتتمة الكلام في السجل: «but».',
    ],
    [
      'a text that goes on',
      { goesOn: 'but' },
      'These words are on record: N. Right behind it the text goes on: “but”.',
      'هذه الكلمات مسجّلة بنصّها: N. ويلي ذلك في النص: «but».',
    ],
    [
      'a report',
      { verdict: 'PARAPHRASE', judgement: { ...judgement, quoted: 'NONE', changes: new Set(['REPORTED']) } },
      'Reported in the words of the report: N. Nothing of it stands in quotation marks. Person and time differ as reported speech shifts them.',
      'منقول بألفاظ الناقل: N. ولا شيء منه بين علامتي تنصيص. ويختلف الضمير والزمن كما يختلفان في نقل الكلام.',
    ],
    [
      'the denial of one for the other',
      { verdict: 'ALTERED', act: 'DENIED', judgement: { ...judgement, isTurned: true } },
      'What is on record is the denial of one for the other: denied by N.',
      'المسجّل نفيٌ والادعاء إثبات، أو العكس: نفيًا صادرًا عن N.',
    ],
    [
      'a denial',
      { act: 'DENIED' },
      'These words are on record: denied by N. What is on record is that this was denied.',
      'هذه الكلمات مسجّلة بنصّها: نفيًا صادرًا عن N. والمسجّل أن هذا نُفي.',
    ],
    [
      'a promise',
      { act: 'PROMISED' },
      'These words are on record: promised by N.',
      'هذه الكلمات مسجّلة بنصّها: وعدًا صادرًا عن N.',
    ],
    [
      'another speaker',
      { verdict: 'OTHER_SPEAKER', asked, speaker: 'DIFFERS' },
      'These words are on record, but not of M: N.',
      'هذه الكلمات مسجّلة، لكن ليست منسوبة إلى M: N.',
    ],
    [
      'another speaker of two records',
      { verdict: 'OTHER_SPEAKER' },
      'The same words of somebody else: N.',
      'الكلمات نفسها منسوبة إلى غيره: N.',
    ],
    [
      'a doubt, with its reason',
      { verdict: 'DISPUTED', disputed: ['O'], note: 'The paper retracted it. ' },
      'These words are on record, but whose they are is in doubt: N. In doubt is O. The paper retracted it.',
      'هذه الكلمات مسجّلة، لكن نسبتها محل خلاف: N. الخلاف في نسبتها إلى O. The paper retracted it.',
    ],
    [
      'a doubt about all',
      { verdict: 'DISPUTED' },
      'These words are on record, but whose they are is in doubt: N. In doubt is N.',
      'هذه الكلمات مسجّلة، لكن نسبتها محل خلاف: N. الخلاف في نسبتها إلى N.',
    ],
    [
      'another date',
      { date: 'DIFFERS', said: '2026-03-09' },
      'On record, but of 2026-03-09 and not of the time that is claimed. These words are on record: N (2026-03-09).',
      'مسجّل، لكن بتاريخ ٢٠٢٦-٠٣-٠٩ لا بالتاريخ المدّعى. هذه الكلمات مسجّلة بنصّها: N (٢٠٢٦-٠٣-٠٩).',
    ],
    [
      'another speaker and another date',
      { verdict: 'OTHER_SPEAKER', asked, date: 'DIFFERS', said: '2026' },
      'These words are on record, but not of M: N (2026). It was said at another time than is claimed.',
      'هذه الكلمات مسجّلة، لكن ليست منسوبة إلى M: N (٢٠٢٦). وقيل في غير التاريخ المدّعى.',
    ],
    [
      'a speaker who may be the one',
      { asked, speaker: 'UNSURE' },
      'These words are on record: N. Whether N is M the record does not say.',
      'هذه الكلمات مسجّلة بنصّها: N. ولا يبيّن السجل إن كان N هو M.',
    ],
    [
      'speakers who may be the one',
      { asked, speaker: 'UNSURE', speakers: ['N', 'O'] },
      'These words are on record: N and O. Whether one of them is M the record does not say.',
      'هذه الكلمات مسجّلة بنصّها: N وO. ولا يبيّن السجل إن كان أحدهم هو M.',
    ],
    [
      'an office',
      { asked, speaker: 'UNKNOWN', ground: 'OFFICE' },
      'These words are on record: N. M names an office that the record has for N; whether N is meant is not known.',
      'هذه الكلمات مسجّلة بنصّها: N. وM منصب يُذكر به N في السجل، ولا يُعرف إن كان هو المقصود.',
    ],
    [
      'other letters',
      { asked, speaker: 'UNKNOWN', ground: 'SCRIPT' },
      'These words are on record: N. M may be N in other letters; nobody has confirmed that.',
      'هذه الكلمات مسجّلة بنصّها: N. وقد يكون M هو N بحروف أخرى، ولم يؤكد ذلك أحد.',
    ],
    [
      'a name that nobody has',
      { asked: { name: 'M', isKnown: false }, speaker: 'UNKNOWN', ground: 'NOBODY' },
      'These words are on record: N. Nobody on record is called M, so that whether it was M is not known.',
      'هذه الكلمات مسجّلة بنصّها: N. ولا أحد في السجل باسم M، فلا يُعرف إن كان هو القائل.',
    ],
    [
      'somebody who is known by no name',
      { asked, speaker: 'UNKNOWN', ground: 'NOBODY' },
      'These words are on record: N. Who M is the record does not say.',
      'هذه الكلمات مسجّلة بنصّها: N. ولا يبيّن السجل من المقصود بـM.',
    ],
    [
      'two chains',
      { chains: 2 },
      'These words are on record: N. 2 chains without a source in common carry it.',
      'هذه الكلمات مسجّلة بنصّها: N. وتنقله سندان مستقلان لا مصدر مشترك بينهما.',
    ],
    [
      'three chains',
      { chains: 3 },
      'These words are on record: N. 3 chains without a source in common carry it.',
      'هذه الكلمات مسجّلة بنصّها: N. وتنقله ٣ أسانيد مستقلة لا مصدر مشترك بينها.',
    ],
    [
      'many chains',
      { chains: 12 },
      'These words are on record: N. 12 chains without a source in common carry it.',
      'هذه الكلمات مسجّلة بنصّها: N. وتنقله ١٢ سندًا مستقلًا لا مصدر مشترك بينها.',
    ],
  ])('is given of %s', (_, more, english, arabic) => {
    expect([told(more, 'en'), told(more, 'ar-EG')]).toEqual([english, arabic])
  })

  it('lists changes, the gravest first, with words put in for words left out as one', () => {
    const part = (kind: 'CONTENT' | 'NEGATION' | null, claim: string | null, record: string | null) => ({
      ...{ kind, claim, record, quoted: true },
      operation: 'REPLACED' as const,
    })
    const difference = [
      part('CONTENT', 'noon', null),
      part('CONTENT', null, 'dawn'),
      part(null, 'x', 'x'),
      part('NEGATION', 'not', null),
      part('CONTENT', null, 'today'),
    ]
    const more = { verdict: 'ALTERED', difference, asked, speaker: 'DIFFERS' } as const
    expect(told(more, 'en')).toBe(
      'On record with a change that matters: N. The claim adds “not”, has “noon” for “dawn” and leaves out “today”. It is not M who said it.',
    )
    expect(told(more, 'ar')).toBe(
      'مسجّل مع تغيير يغيّر المعنى: N. يزيد الادعاء «not»، في الادعاء «noon» وفي السجل «dawn» ويُسقط الادعاء «today». والقائل ليس M.',
    )
  })

  it('reports a condition that the claim leaves out as a change', () => {
    const turn = { kind: 'CONDITION', text: 'if it storms' } as const
    const more = { verdict: 'ALTERED', judgement: { ...judgement, turn } } as const
    expect(told(more, 'en')).toMatch(/The claim leaves out “if it storms”\.$/u)
    expect(told(more, 'ar')).toMatch(/يُسقط الادعاء «if it storms»\.$/u)
  })
})
