// Irregular verbs of English, in the order of the school tables.
import { describe, expect, it } from 'vitest'
import { irregularForms, irregularOf } from '../../../src/language/en/irregular.ts'

describe('a past or a participle', () => {
  it.each([
    ['went', 'go', 'past'],
    ['gone', 'go', 'participle'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'participle'],
    ['sent', 'send', 'past and participle'],
    ['left', 'leave', 'past and participle'],
    ['was', 'be', 'past'],
    ['were', 'be', 'past'],
    ['been', 'be', 'participle'],
    ['borne', 'bear', 'participle'],
    ['forbade', 'forbid', 'past'],
    ['withheld', 'withhold', 'past and participle'],
    ['arose', 'arise', 'past'],
    ['rebuilt', 'rebuild', 'past and participle'],
    ['repaid', 'repay', 'past and participle'],
    ['overseen', 'oversee', 'participle'],
    ['overtook', 'overtake', 'past'],
    ['misled', 'mislead', 'past and participle'],
    ['undone', 'undo', 'participle'],
    ['proven', 'prove', 'participle'],
  ])('is known by its base: %s of %s, as %s', (form, base, use) => {
    const found = irregularOf(form)
    expect(found?.base).toBe(base)
    expect([found?.isPast, found?.isParticiple]).toEqual([use.includes('past'), use.includes('participle')])
  })

  it.each([['cut'], ['put'], ['come'], ['broadcast'], ['sends'], ['worked'], ['send'], ['يرسل']])(
    'is not known from a form that is its base, is regular or is no verb: %s',
    (form) => {
      expect(irregularOf(form)).toBeUndefined()
    },
  )

  it('is no base of another verb that is meant as often', () => {
    const bases = new Set([...irregularForms.values()].map(({ base }) => base))
    const both = [...irregularForms.keys()].filter((form) => bases.has(form))
    // *She fell*, *they lay*, *he saw*, *it wound*: the past of one verb is read as a past, never as the other's base.
    for (const form of both) expect(irregularOf(form)?.base).not.toBe(form)
  })
})
