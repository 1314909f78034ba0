// Inflections that are generated and those that the table has.
import { describe, expect, it } from 'vitest'
import { cueVerbs } from '../../../src/language/en/cue-verbs.ts'
import { inflect } from '../../../src/language/en/inflect.ts'

describe('inflect', () => {
  it.each([
    ['deny', 'denies denied denied denying'],
    ['argue', 'argues argued argued arguing'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['say', 'says said said saying'],
    ['admit', 'admits admitted admitted admitting'],
    ['express', 'expresses expressed expressed expressing'],
  ])('%s', (base, forms) => {
    expect(inflect(base).slice(1).join(' ')).toBe(forms)
  })

  it('finds a form’s base', () => {
    expect(cueVerbs.get('wrote')).toMatchObject({ lemma: 'write', form: 'past' })
  })
})
