// English verbs of denying, asking, demanding, promising and warning: how they are written is in ./row.ts.
import { refusal, tells, threat } from '../../saying.ts'
import { definite, denies, row, type Saying, that, thing } from './row.ts'

export const asking: readonly Saying[] = [
  // Denying
  // *denied the army targeted civilians*: without *that* it takes both a thing and a clause.
  ...row('deny', { SAY: 'DENIED' }, denies(), tells('DENIED', { ...that, ...thing }, { common: true })),
  ...row('dismiss', { CALL: 'DENIED?', JUDGE: 'DENIED?' }, denies(), tells('DENIED', definite)),
  ...row('reject', { JUDGE: 'DENIED?' }, denies(), tells('DENIED', thing, refusal)),
  ...row('refute dispute', { JUDGE: 'DENIED' }, denies(), tells('DENIED', thing)),
  ...row('rebut=', { JUDGE: 'DENIED' }, denies('base', 'third', 'past'), tells('DENIED', thing)),
  ...row('repudiate disavow', { JUDGE: 'DENIED?' }, denies('base', 'third', 'past'), tells('DENIED', thing)),
  ...row('disown renounce', { JUDGE: 'DENIED?' }),
  ...row('contradict', {}, tells('DENIED', thing)),
  ...row('rebuff', {}, tells('DENIED', thing, refusal)),
  // Asking
  ...row(
    'wonder inquire enquire',
    { SAY: 'ASKED' },
    tells('ASKED', { QUESTION: '', CLAUSE: 'whether' }, { colon: true }),
  ),
  ...row(
    'ask',
    { SAY: 'ASKED~', TELL: 'ASKED', CALL_FOR: 'DEMANDED' },
    'ordering',
    tells('ASKED', { QUESTION: '', CLAUSE: 'whether' }, { common: true, colon: true }),
  ),
  ...row('question', { SAY: 'ASKED', JUDGE: 'EXPRESSED' }, tells('ASKED', { ...thing, QUESTION: '' })),
  // Demanding. *demanded to go* would mean that the speaker goes, so an infinitive fits none of these verbs.
  ...row('decree ordain broach direct dictate', { SAY: 'DEMANDED' }),
  ...row(
    'propose recommend',
    { SAY: 'DEMANDED', CALL_FOR: 'DEMANDED' },
    tells('SAID', { ...that, ...thing }),
    tells('DEMANDED', { ...that, ...thing }),
  ),
  ...row('plead appeal', { SAY: 'DEMANDED', CALL_FOR: 'DEMANDED' }),
  ...row('beg= implore instruct command', { SAY: 'DEMANDED', CALL_FOR: 'DEMANDED' }, 'ordering'),
  ...row(
    'order',
    { SAY: 'DEMANDED', CALL_FOR: 'DEMANDED' },
    'ordering',
    tells('DEMANDED', { ...that, ...thing }),
  ),
  ...row('urge', { CALL_FOR: 'DEMANDED' }, 'ordering', tells('DEMANDED', that)),
  ...row('demand', { CALL_FOR: 'DEMANDED' }, tells('DEMANDED', { ...that, ...thing }, { common: true })),
  ...row('request', { CALL_FOR: 'DEMANDED' }, 'ordering', tells('DEMANDED', { ...that, ...thing })),
  ...row('push press encourage summon petition want', { CALL_FOR: 'DEMANDED' }),
  ...row('advocate', { CALL_FOR: 'DEMANDED' }, tells('DEMANDED', { ...that, ...thing })),
  ...row('exhort invite', { CALL_FOR: 'DEMANDED' }, 'ordering'),
  // Promising
  ...row(
    'promise',
    { SAY: 'PROMISED', TELL: 'PROMISED', CALL_FOR: 'PROMISED' },
    tells('PROMISED', { ...that, ...thing, INFINITIVE: '' }, { common: true, colon: true }),
  ),
  ...row(
    'pledge vow',
    { SAY: 'PROMISED', CALL_FOR: 'PROMISED' },
    tells('PROMISED', { ...that, ...thing, INFINITIVE: '' }, { colon: true }),
  ),
  ...row(
    'guarantee',
    { SAY: 'PROMISED' },
    tells('PROMISED', { ...that, ...thing, INFINITIVE: '' }, { colon: true }),
  ),
  ...row('commit=', { CALL_FOR: 'PROMISED' }),
  ...row('undertake', {}, tells('PROMISED', { INFINITIVE: '' }, { past: 'undertook' })),
  // Warning: *of* is for what may happen, *against* for what should not be done, *about* for both.
  ...row(
    'caution',
    { SAY: 'WARNED', TELL: 'WARNED' },
    tells('WARNED', { ...that, NOUN: 'about', INDEFINITE: 'about' }, { colon: true }),
  ),
  ...row(
    'warn',
    { SAY: 'WARNED', TELL: 'WARNED', JUDGE: 'WARNED' },
    'ordering',
    tells('WARNED', { ...that, NOUN: 'about', INDEFINITE: 'about' }, { common: true, colon: true }),
  ),
  ...row(
    'threaten',
    { SAY: 'WARNED', CALL_FOR: 'WARNED' },
    tells('WARNED', { ...that, NOUN: '', INDEFINITE: '', INFINITIVE: '' }, threat),
  ),
]
