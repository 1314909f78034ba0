// Whether the text says that something was said: `{…}` is around the verbs with which it does.
import { describe, expect, it } from 'vitest'
import * as arabic from './arabic.ts'
import * as english from './english.ts'
import { answer, langOf, wanted } from './steps.ts'

const asserted = { ar: arabic.asserted, en: english.asserted }

describe('a verb of saying says that something was said', () => {
  it.each([
    ['in a plain clause', '{أكد} الوزير أن الجسر جاهز.'],
    ['in a plain clause', 'The mayor {said} the dam was full.'],
    ['of somebody in the present', 'المدير {يذكر} أن الجسر قديم.'],
    ['after *as soon as*', 'ما إن {قال} المدير ذلك حتى صفقوا.'],
    ['of the first who did', 'أول من {قال} ذلك هو المدير.'],
    ['as an opinion of somebody', 'و{يرى} المحلل أن السعر مرتفع.'],
    ['after *not only*', 'The mayor not only {said} so but meant it.'],
    ['as an opinion that is denied', 'She does not {believe} that the dam is full.'],
    ['of what came later', 'The mayor would later {say} the dam was full.'],
    ['of what had to be admitted', 'The mayor had to {admit} that it rained.'],
    ['of so much alone', 'The mayor would {say} only that it rained.'],
    ['of a few', 'A few {said} it rained.'],
    ['of somebody who was asked', 'The manager, asked whether he feared for his job, {said} it rained.'],
    ['of somebody who wants to stay unnamed', 'A neighbour who asked not to be named {said} it rained.'],
    ['after a question with a participle', 'Asked about the dam, he {said} it was full.'],
    ['of those who were briefed', 'Officials briefed on the talks {said} it rained.'],
    ['of a number', 'No. 2 on the list {said} it rained.'],
    ['after a denial of something else', 'نفى الوزير الخبر و{[أكد]} أن المدير {[قال]} ذلك.'],
  ])('%s: %s', (_, row) => {
    expect(answer(asserted, langOf(row), row)).toBe(wanted(row))
  })

  it.each([
    ['of nobody', 'يذكر أن الجسر بني قبل عام.'],
    ['after *if*', 'لو قال الوزير ذلك لصدقناه.'],
    ['after *if* with hamza below', 'إن قال المدير ذلك فهو مخطئ.'],
    ['in a question', 'هل قال الوزير إن الجسر جاهز؟'],
    ['that is not true', 'ليس صحيحاً أن الوزير قال إن الجسر جاهز.'],
    ['before it is said', 'ينوي الوزير أن يعلن الخبر.'],
    ['of anyone who did', 'من قال ذلك فقد أخطأ.'],
    ['of no one', 'لا أحد قال إن الجسر جاهز.'],
    ['of not one', 'ما من أحد قال إن الجسر جاهز.'],
    ['after *perhaps*', 'ربما قال المدير ذلك.'],
    ['after *as if*', 'كأنه قال إن الجسر جاهز.'],
    ['after *he had not yet*', 'لم يكن قد أعلن الخبر.'],
    ['after *did not … or*', 'لم يحضر أو يعلن الخبر.'],
    ['inside a denial', 'نفى الوزير أنه [قال] إن الجسر جاهز.'],
    ['inside a denial of another', 'نفى الوزير أن المدير [قال] إن الجسر جاهز.'],
    ['that it is not true that he confirmed', 'ليس صحيحاً أنه أكد أن المدير [قال] ذلك.'],
    ['after ما that denies', 'ما قال الوزير إن الجسر جاهز.'],
    ['after a negation', 'The mayor did not say the dam was full.'],
    ['after *never*', 'The mayor never said the dam was full.'],
    ['after *rarely*', 'The mayor rarely said a word.'],
    ['of nobody', 'Nobody said the dam was full.'],
    ['of neither', 'Neither side said the dam was full.'],
    ['of few', 'Few said the dam was full.'],
    ['of not everyone', 'Not everyone said the dam was full.'],
    ['after *if*', 'If the mayor said so, it was wrong.'],
    ['after *had*', 'Had she said so, it would be wrong.'],
    ['after *as though*', 'It looked as though the mayor had said so.'],
    ['after *suppose that*', 'Suppose that the mayor [said] so.'],
    ['in a question', 'Did the mayor say the dam was full?'],
    ['after a refusal', 'The mayor refused to say whether it was full.'],
    ['after a refusal that is no verb of saying', 'The mayor declined to comment on it.'],
    ['when it may come', 'The mayor might say it is full.'],
    ['when it would come', 'The mayor would say it is full.'],
    ['when it is expected', 'The mayor is expected to [announce] a plan.'],
    ['after *as if to*', 'She rose as if to say goodbye.'],
    ['after *without*', 'She left without saying that it rained.'],
    ['after *instead of*', 'She laughed instead of [saying] that it rained.'],
    ['after *stopped short of*', 'She stopped short of saying that it rained.'],
    ['after *imagine*', 'Imagine her [saying] that it rained.'],
    ['of a reputation', 'The bridge, said to be the oldest, fell.'],
    ['of a request that nobody makes', 'Anyone who saw it is [asked] to call.'],
  ])('but not %s: %s', (_, row) => {
    expect(answer(asserted, langOf(row), row)).toBe(wanted(row))
  })
})
