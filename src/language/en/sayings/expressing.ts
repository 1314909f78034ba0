// English verbs of praising, blaming and feeling: how they are written is in ./row.ts.
import { approval, disapproval, tells } from '../../saying.ts'
import { definite, denies, purpose, row, type Saying, that, thing } from './row.ts'

export const expressing: readonly Saying[] = [
  ...row('complain', { SAY: 'EXPRESSED' }, tells('EXPRESSED', that)),
  ...row(
    'lament bemoan',
    { SAY: 'EXPRESSED', JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', { ...that, ...thing }),
  ),
  ...row('grumble gripe moan whine fret trumpet pray', { SAY: 'EXPRESSED' }),
  ...row('tout', { SAY: 'EXPRESSED', CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' }),
  ...row(
    'hail',
    { SAY: 'EXPRESSED', CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', definite, approval),
  ),
  ...row(
    'decry',
    { SAY: 'EXPRESSED', CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', definite, disapproval),
  ),
  ...row(
    'denounce deride blast slam=',
    { CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', definite, disapproval),
  ),
  ...row('mock ridicule', { CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' }),
  ...row('praise laud', { CALL: 'EXPRESSED', JUDGE: 'EXPRESSED' }, tells('EXPRESSED', definite, approval)),
  ...row(
    'condemn criticize criticise deplore oppose',
    { JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', thing, disapproval),
  ),
  ...row('attack', { JUDGE: 'EXPRESSED' }, tells('EXPRESSED', definite, disapproval)),
  ...row(
    `
      assail lambast lambaste rip= bash berate rebuke chastise castigate excoriate fault compliment credit
      salute honor trash skewer slap= pan= savage knock jab= needle troll bait favor favour shrug vilify
      demonize stereotype insult smear malign`,
    { JUDGE: 'EXPRESSED' },
  ),
  ...row(
    'applaud commend celebrate thank congratulate welcome endorse support back',
    { JUDGE: 'EXPRESSED' },
    tells('EXPRESSED', thing, approval),
  ),
  ...row('apologize apologise', { JUDGE: 'EXPRESSED' }, tells('EXPRESSED', purpose)),
  ...row('regret=', { JUDGE: 'EXPRESSED' }, tells('EXPRESSED', { ...that, ...thing })),
  ...row('doubt', { JUDGE: 'EXPRESSED', THINK: 'SAID' }, denies()),
  ...row('express voice air', { JUDGE: 'EXPRESSED~' }, tells('EXPRESSED', thing, { hollow: true })),
  ...row('vent', { JUDGE: 'EXPRESSED~' }),
  ...row('fear', { THINK: 'EXPRESSED' }, tells('EXPRESSED', { ...that, ...thing })),
  ...row('worry hope', { THINK: 'EXPRESSED' }, tells('EXPRESSED', that)),
  ...row('wish', { THINK: 'EXPRESSED' }),
  ...row('mourn', {}, tells('EXPRESSED', thing)),
  ...row('rejoice', {}, tells('EXPRESSED', that)),
]
