// Statements for the tests of telling: short ways to write them, and words of every shape in both languages.
import type { StatementAct } from '../../src/language/act.ts'
import type { SpeakerKind } from '../../src/statement/entity.ts'
import type { Standing, StatementKind } from '../../src/statement/statement.ts'
import type { TellingSpeaker } from '../../src/statement/telling/telling.ts'
import type { TellingInput } from '../../src/statement/telling/input.ts'

export const named = (
  name: string,
  kind: SpeakerKind = 'PERSON',
  standing: Standing = 'ASSERTED',
): TellingSpeaker => ({ name, kind, standing })

/** The parts of a text inside its quotation marks. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“«"]([^“”«»"]*)[”»"]/gu)].map(([, words = '']) => words)

/**
 * The kind follows from the marks: none is INDIRECT, marks around everything are DIRECT, and others MIXED.
 * @example `told('DENIED', 'denied', '“We did not.”', [named('Okafor')])`
 */
export const told = (
  act: StatementAct,
  cue: string | null,
  marked: string,
  speakers: readonly TellingSpeaker[],
  lang = /\p{Script=Arabic}/u.test(marked) ? 'ar' : 'en',
): TellingInput => {
  const verbatim = quotedIn(marked)
  const isDirect = verbatim.length === 1 && marked.length === (verbatim[0]?.length ?? 0) + 2
  const kind: StatementKind = verbatim.length === 0 ? 'INDIRECT' : isDirect ? 'DIRECT' : 'MIXED'
  return { act, kind, lang, text: isDirect ? (verbatim[0] ?? '') : marked, verbatim, cue, speakers }
}

/** Words of every shape, by their language. */
export const shapes: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the hospital would close',
    'it had not targeted civilians',
    'to lend her a boat',
    'taking the money',
    'targeting civilians the army had sworn to protect',
    'the attack on the hospital',
    'a scandal',
    'restraint',
    'allegations he had taken bribes',
    'who signed the contract',
    'Who signed the contract?',
    'We will rebuild.',
    'targeted, again',
    '',
  ],
  ar: [
    'المستشفى سيغلق أبوابه',
    'أنه سيغلق المستشفى',
    'إنه لم يستهدف المدنيين',
    'انه لم يستهدف المدنيين',
    'يكون قد استهدف المدنيين',
    'استهداف المدنيين',
    'اعتماد قرار يدعو إلى الهدنة',
    'الهجوم على المستشفى',
    'المستشفى مغلق',
    'متى ينتهي الحصار',
    'متى ينتهي الحصار؟',
    'لم نستهدف المدنيين',
    'سنعيد البناء',
    '',
  ],
  fr: ['il viendra', 'la guerre'],
  und: ['…', '12 345'],
}
