// Whether a check and a record agree on who said it, and when.
import { describe, expect, it } from 'vitest'
import { dateAgreement, speakerAgreement } from '../../src/match/agreement.ts'

describe('whether the speaker is who was asked for', () => {
  const plain = { roles: [], isDescription: false, standing: 'ASSERTED' } as const
  const smith = { ...plain, id: 'spk_smith', names: ['Smith'], isDraft: true }
  const putin = { ...plain, id: 'spk_putin', names: ['Vladimir Putin', 'بوتين'], isDraft: false }
  const minister = { ...putin, id: 'spk_raja', names: ['رجاء المنصوري'], roles: ['وزيرة الصحة'] }
  const asked = (name: string, ...ids: string[]) => ({
    ...{ name, ids: new Set(ids), names: [name], roles: [] as readonly string[] },
    ...{ isDescription: false, isHeld: false },
  })
  const office = (name: string, isHeld = false) => ({ ...asked(name), isDescription: true, isHeld })
  it.each([
    ['AGREES', 'one of those meant', asked('Putin', 'spk_putin'), [putin]],
    ['AGREES', 'one of several who spoke', asked('Putin', 'spk_putin'), [smith, putin]],
    ['UNSURE', 'a surname that nobody has decided', asked('John Smith', 'spk_john'), [smith]],
    ['UNSURE', 'part of a name, when nobody has the other', asked('بوتين الثاني'), [putin]],
    [
      'UNSURE',
      'a name written with another blank',
      asked('سلطان بن عبد العزيز'),
      [{ ...putin, names: ['سلطان بن عبدالعزيز'] }],
    ],
    [
      'UNSURE',
      'a pronoun that nobody has resolved',
      asked('Putin', 'spk_putin'),
      [{ ...smith, names: ['he'] }],
    ],
    ['DIFFERS', 'somebody else', asked('Xi', 'spk_xi'), [putin]],
    ['DIFFERS', 'a namesake who is known', asked('Vladimir', 'spk_vladimir'), [putin]],
    [
      'DIFFERS',
      'an attribution that was rejected',
      asked('Putin', 'spk_putin'),
      [{ ...putin, standing: 'REJECTED' as const }],
    ],
    ['UNKNOWN', 'a name that nobody on record has', asked('A Stranger'), [putin]],
    ['UNKNOWN', 'an office that the speaker has', office('وزيرة الصحة', true), [minister]],
    ['UNKNOWN', 'an office that nobody on record has', office('وزير السياحة'), [minister]],
    ['UNKNOWN', 'an office where the record tells none', office('وزير النقل', true), [putin]],
    ['DIFFERS', 'an office that somebody else has', office('وزير النقل', true), [minister]],
    [
      'UNKNOWN',
      'a man where the record has his office alone',
      { ...asked('Odd Berg', 'spk_berg'), roles: ['Minister for Ports'] },
      [{ ...smith, names: ['the ports minister'], isDescription: true }],
    ],
    [
      'DIFFERS',
      'a name that is in an office',
      asked('Kremlin', 'spk_kremlin'),
      [{ ...putin, id: 'spk_aide', names: ['Ana Aide'], roles: ['Kremlin spokeswoman'] }],
    ],
    ['UNKNOWN', 'the name in Latin letters', asked('Raja al-Mansouri', 'spk_other'), [minister]],
    [
      'UNKNOWN',
      'the name in Arabic letters',
      asked('لينا مارش', 'spk_other'),
      [{ ...putin, names: ['Lena Marsh'] }],
    ],
    ['DIFFERS', 'another name in Latin letters', asked('Rania Haddad', 'spk_other'), [minister]],
  ])('%s for %s', (expected, _, who, attributions) => {
    expect(speakerAgreement(who, { attributions, isGuess: false }).agreement).toBe(expected)
  })

  it.each([
    ['of whoever was asked for', asked('Putin', 'spk_putin')],
    ['of somebody else', asked('Xi', 'spk_xi')],
  ])('UNSURE for a guess %s', (_, who) => {
    expect(speakerAgreement(who, { attributions: [putin], isGuess: true }).agreement).toBe('UNSURE')
  })
})

describe('whether the date is what was asked for', () => {
  it.each([
    ['AGREES', '2024-08-01', '2024-08-31'],
    ['DIFFERS', '2023-01-01', '2023-12-31'],
    ['UNSURE', '9999-12-31', '0001-01-01'],
  ])('%s for %s to %s', (expected, from, to) => {
    expect(dateAgreement({ from: '2024-08-15', to: '9999-12-31' }, { from, to })).toBe(expected)
  })
})
