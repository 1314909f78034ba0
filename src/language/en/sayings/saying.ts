// English verbs of saying, naming, thinking and showing: how they are written is in ./row.ts.
import { disapproval, refusal, tells } from '../../saying.ts'
import { denies, past, purpose, row, type Saying, says, that, thing } from './row.ts'

export const saying: readonly Saying[] = [
  // Saying
  ...row(
    'say',
    { SAY: 'SAID', SHOW: 'SAID' },
    past('said'),
    'clausal',
    says('base', 'third', 'past', 'gerund'),
    tells('SAID', that, { common: true, colon: true }),
  ),
  ...row('add argue', { SAY: 'SAID' }, 'clausal', says()),
  ...row('note state', { SAY: 'SAID', SHOW: 'SAID' }, 'clausal', says()),
  ...row('explain', { SAY: 'SAID' }, says(), tells('SAID', { ...that, QUESTION: '' })),
  ...row('claim declare report', { SAY: 'SAID' }, says()),
  ...row('write', { SAY: 'SAID' }, past('wrote', 'written'), 'clausal', says()),
  ...row(
    'announce',
    { SAY: 'SAID', JUDGE: 'SAID' },
    says(),
    tells('SAID', { ...that, ...thing, QUESTION: '' }),
  ),
  ...row(
    `
      continue observe respond post publish relate shout yell cry signal interrupt
      telephone phone transmit sigh laugh grin= smile sob= gasp reason reckon sum= point fire lash chip=`,
    { SAY: 'SAID' },
    'clausal',
  ),
  ...row('conclude', { SAY: 'SAID', THINK: 'SAID', SHOW: 'SAID' }, 'clausal'),
  ...row('insist', { SAY: 'SAID' }, says(), tells('DEMANDED', that)),
  ...row('suggest indicate', { SAY: 'SAID', SHOW: 'SAID' }),
  ...row('acknowledge admit= allege emphasize mention confess quote cite underscore highlight', {
    SAY: 'SAID',
    JUDGE: 'SAID',
  }),
  ...row(
    `
      concede contend maintain emphasise retort counter quip= joke retweet blog= speculate recall recount
      proclaim pronounce testify boast brag= crow muse ponder scream chant whisper mutter murmur mumble
      growl bark snap= sneer scoff sniff huff thunder roar bellow boom exclaim gush enthuse marvel deadpan
      drawl intone opine posit theorize hypothesize confide profess attest affirm reaffirm aver= avow
      clarify elaborate specify imply hint intimate signify paraphrase chime interject interpose e-mail
      telegraph stipulate underline volunteer tease gloat rant rail fume chuckle giggle stammer stutter
      rejoin riff summarize summarise recap= estimate calculate surmise rationalize generalize preach
      lecture admonish harangue demur= dissent concur= assent taunt jeer heckle holler hypothesise`,
    { SAY: 'SAID' },
  ),
  ...row('assert stress comment tweet', { SAY: 'SAID' }, says('base', 'past')),
  ...row('reiterate', { SAY: 'SAID~', JUDGE: 'SAID~' }),
  ...row('repeat echo', { SAY: 'SAID~' }),
  ...row('remark reply answer', { SAY: 'SAID' }, 'clausal', says('base', 'past')),
  ...row(
    'reveal',
    { SAY: 'SAID', JUDGE: 'SAID', SHOW: 'SAID' },
    tells('SAID', { ...that, ...thing, QUESTION: '' }),
  ),
  ...row('disclose', { SAY: 'SAID', JUDGE: 'SAID' }, tells('SAID', { ...that, ...thing, QUESTION: '' })),
  ...row(
    'confirm',
    { SAY: 'SAID', SHOW: 'SAID' },
    says(),
    tells('SAID', { ...that, ...thing, QUESTION: '' }),
  ),
  ...row('predict', { SAY: 'SAID' }, tells('SAID', { ...that, ...thing })),
  ...row('forecast', { SAY: 'SAID' }, past('forecast')),
  ...row('reflect', { SAY: 'SAID', SHOW: 'SAID' }, 'clausal'),
  ...row(
    'swear',
    { SAY: 'SAID', CALL_FOR: 'PROMISED' },
    past('swore', 'sworn'),
    tells('PROMISED', { ...that, INFINITIVE: '' }, { colon: true }),
  ),
  ...row('advise', { SAY: 'SAID', TELL: 'SAID+' }, 'ordering'),
  ...row('counsel', { SAY: 'SAID+' }),
  ...row('spell', { SAY: 'SAID' }, past('spelled', 'spelt')),
  ...row('outline', { SAY: 'SAID', JUDGE: 'SAID' }, tells('SAID', thing)),
  ...row('detail', { SAY: 'SAID', JUDGE: 'SAID', SHOW: 'SAID' }),
  ...row('begin=', { SAY: 'SAID' }, past('began', 'begun'), 'clausal', 'quoting'),
  ...row('open close finish end', { SAY: 'SAID' }, 'clausal', 'quoting'),
  ...row('read', { SAY: 'SAID', SHOW: 'SAID' }, past('read'), 'clausal'),
  ...row('message text email', { SAY: 'SAID', TELL: 'SAID' }, 'clausal'),
  ...row('broadcast', { SAY: 'SAID' }, past('broadcast'), 'clausal'),
  ...row('rule', { SAY: 'SAID' }, tells('DENIED', thing, { past: 'ruled out', ...refusal })),
  ...row(
    'offer',
    { SAY: 'SAID', CALL_FOR: 'PROMISED~' },
    tells('SAID', { ...that, INFINITIVE: '' }),
    tells('PROMISED', { INFINITIVE: '' }),
  ),
  ...row('weep', { SAY: 'SAID' }, past('wept'), 'clausal'),
  ...row('scold chide', { SAY: 'SAID', JUDGE: 'EXPRESSED' }),
  ...row('disagree', { SAY: 'SAID', THINK: 'SAID' }),
  ...row(
    'agree',
    { SAY: 'SAID', CALL_FOR: 'PROMISED', THINK: 'SAID' },
    tells('SAID', { ...that, INFINITIVE: '' }),
    tells('PROMISED', { INFINITIVE: '' }),
  ),
  ...row('figure', { SAY: 'SAID', THINK: 'SAID' }, 'clausal'),
  ...row('put=', { SAY: 'SAID' }, past('put'), 'clausal'),
  ...row('go', { SAY: 'SAID' }, past('went', 'gone'), 'clausal'),
  ...row('shoot', { SAY: 'SAID' }, past('shot'), 'clausal'),
  ...row('hit=', { SAY: 'SAID' }, past('hit'), 'clausal'),
  // Telling somebody
  ...row('tell', { TELL: 'SAID+' }, past('told'), 'clausal', 'ordering', says()),
  ...row('assure inform notify persuade convince brief alert reassure', { TELL: 'SAID' }),
  ...row('remind', { TELL: 'SAID+' }, 'ordering'),
  ...row('teach', { TELL: 'SAID' }, past('taught')),
  ...row('challenge', { TELL: 'SAID', CALL_FOR: 'DEMANDED', JUDGE: 'EXPRESSED' }),
  ...row('address', { TELL: 'SAID', JUDGE: 'SAID' }),
  // Calling somebody something
  ...row(
    'call',
    { CALL: 'SAID', CALL_FOR: 'DEMANDED' },
    tells('DEMANDED', purpose, { common: true, hollow: true }),
  ),
  ...row(
    `
      describe label dub= brand characterize characterise portray depict paint term name nickname deem
      style designate refer= compare liken title entitle caption regard christen`,
    { CALL: 'SAID' },
  ),
  ...row('cast', { CALL: 'SAID' }, past('cast')),
  ...row('consider', { CALL: 'SAID', THINK: 'SAID' }, 'clausal'),
  ...row('view', { CALL: 'SAID', THINK: 'SAID' }),
  // Refusing
  ...row('refuse', { CALL_FOR: 'SAID' }, denies(), tells('DENIED', { ...thing, INFINITIVE: '' }, refusal)),
  ...row('decline', { CALL_FOR: 'SAID' }, tells('DENIED', { ...thing, INFINITIVE: '' }, refusal)),
  // Blaming and other things that are said of something
  ...row('blame', { JUDGE: 'SAID' }, tells('EXPRESSED', thing, disapproval)),
  ...row(
    `
      accuse charge indict defend discuss reference invoke enumerate attribute ascribe promote identify
      single`,
    { JUDGE: 'SAID' },
  ),
  ...row('list', { JUDGE: 'SAID', SHOW: 'SAID' }),
  ...row('raise', { JUDGE: 'SAID~' }),
  ...row('unveil', { JUDGE: 'SAID' }, tells('SAID', thing)),
  // Thinking
  ...row('believe imagine guess judge remember', { THINK: 'SAID' }, 'clausal'),
  ...row('think', { THINK: 'SAID' }, past('thought'), 'clausal'),
  ...row('feel', { THINK: 'SAID' }, past('felt'), 'clausal'),
  ...row('see', { THINK: 'SAID' }, past('saw', 'seen'), 'clausal'),
  ...row('hold', { THINK: 'SAID' }, past('held'), 'clausal'),
  ...row('expect', { THINK: 'SAID' }, tells('SAID', { ...that, ...thing })),
  ...row('anticipate suspect assume presume suppose realize prefer envision like love hate', {
    THINK: 'SAID',
  }),
  ...row('know', { THINK: 'SAID' }, past('knew', 'known'), 'clausal'),
  ...row('understand', { THINK: 'SAID' }, past('understood'), 'clausal'),
  ...row('decide', { THINK: 'SAID' }, 'clausal', tells('SAID', { ...that, INFINITIVE: '' })),
  ...row('determine', { THINK: 'SAID', SHOW: 'SAID' }),
  ...row('find', { THINK: 'SAID', SHOW: 'SAID' }, past('found'), 'clausal'),
  ...row('foresee', { THINK: 'SAID' }, past('foresaw', 'foreseen')),
  ...row('forget=', { THINK: 'SAID' }, past('forgot', 'forgotten'), 'clausal'),
  // What documents and studies show
  ...row('show', { SHOW: 'SAID' }, past('showed', 'shown'), 'clausal'),
  ...row('demonstrate prove document contain include', { SHOW: 'SAID' }),
  ...row('record', { SHOW: 'SAID' }, 'clausal'),
]
