import { describe, expect, it } from 'vitest'
import { namesAgree, namesAreExact } from '../../src/extract/name-agreement.ts'

describe('two names of a speaker', () => {
  it.each([
    ['are the same words', 'دونغ جون', 'دونغ جون', true, true],
    ['are the same in another spelling', 'أحمد العلي', 'احمد على', true, true],
    ['are the same but for case', 'Dana Whitlock', 'dana whitlock', true, true],
    ['agree where one is part of the other', 'Whitlock', 'Dana Whitlock', true, false],
    ['agree with a title too many', 'الوزير دونغ جون', 'دونغ جون', true, false],
    ['differ', 'Dana Whitlock', 'Whitlock & Sons', false, false],
    ['agree as joint speakers in any order', 'A One + B Two', 'B Two + A One', true, true],
    ['differ when one of them is missing', 'A One + B Two', 'A One', false, false],
    ['differ when there is none', null, 'A One', false, false],
    ['agree when there is none on either side', null, null, true, true],
    ['differ when one has no letters', '…', 'A One', false, false],
  ])('%s', (_, one, other, agree, exact) => {
    expect([namesAgree(one, other), namesAreExact(one, other)]).toEqual([agree, exact])
  })
})
