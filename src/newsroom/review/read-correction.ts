// A correction, or a new statement, as a reviewer sends it → what it says, with offsets and slugs.
import { inField } from '../../errors.ts'
import type { Correction, PlacedWords } from '../../statement/correction.ts'
import { parseEdtf } from '../../statement/said-date.ts'
import { canonicalLanguage } from '../../text/language.ts'
import { slugOf } from '../../store/read/resolve.ts'
import type { Reader } from '../../store/connection/store.ts'
import { offsetMap, type OffsetUnit } from '../../text/span.ts'
import type { CorrectionInput, WordsInput } from './review-input.ts'
import type { Speakers } from './review-speakers.ts'

type ToUtf16 = (offset: number) => number

export const unitOf = (unit: OffsetUnit, text: string): ToUtf16 => {
  const offsets = offsetMap(text)
  return unit === 'UTF16' ? (offset) => offset : (offset) => offsets.toUtf16(offset)
}

export interface ReviewSetting {
  readonly reader: Reader
  readonly speakers: Speakers
  readonly toUtf16: ToUtf16
  /** The field of the input that has the correction, for errors. */
  readonly field: string
}

/** A list that is null stays as it is; a span or a date that is null is removed. */
export const correctionOf = async (setting: ReviewSetting, given: CorrectionInput): Promise<Correction> => {
  const { lang, act, within, content, verbatim, cue, speaker, said } = given
  const wordsOf = ({ start, end, exact }: WordsInput): PlacedWords => ({
    start: setting.toUtf16(start),
    end: setting.toUtf16(end),
    exact,
  })
  const span = (words: WordsInput | null | undefined) => words && wordsOf(words)
  return {
    lang: lang ? canonicalLanguage(lang) : undefined,
    act: act ?? undefined,
    within,
    content: content?.map(wordsOf),
    verbatim: verbatim?.map(wordsOf),
    cue: span(cue),
    speaker: span(speaker),
    attributions: await attributionsOf(setting, given.attributions),
    chain: await chainOf(setting, given.chain, (words) => (words ? wordsOf(words) : null)),
    topics: await topicsOf(setting, given.topics),
    said: said && {
      date: parseEdtf(said.edtf),
      basis: said.basis,
      note: said.note ?? null,
      phrase: said.phrase ? wordsOf(said.phrase) : null,
    },
  }
}

const attributionsOf = async (
  { speakers, field }: ReviewSetting,
  given: CorrectionInput['attributions'],
): Promise<Correction['attributions']> => {
  if (!given) return undefined
  const found = []
  for (const [i, { role, basis, standing, note, ...named }] of given.entries())
    found.push({
      ...(await speakers.find(`${field}.attributions.${i}`, named, role)),
      basis,
      standing: standing ?? ('ASSERTED' as const),
      note: note ?? null,
    })
  return found
}

const chainOf = async (
  { reader, field }: ReviewSetting,
  given: CorrectionInput['chain'],
  span: (words: WordsInput | null | undefined) => PlacedWords | null,
): Promise<Correction['chain']> => {
  if (!given) return undefined
  const found = []
  for (const [i, { source, speaker, words, cue }] of given.entries())
    found.push({
      link: source
        ? await inField(`${field}.chain.${i}.source`, () => slugOf(reader, 'source', source))
        : {
            speaker: await inField(`${field}.chain.${i}.speaker`, () =>
              slugOf(reader, 'speaker', speaker ?? ''),
            ),
          },
      words: span(words),
      cue: span(cue),
    })
  return found
}

const topicsOf = async (
  { reader, field }: ReviewSetting,
  given: CorrectionInput['topics'],
): Promise<Correction['topics']> => {
  if (!given) return undefined
  const found = new Set<string>()
  for (const [i, topic] of given.entries())
    found.add(await inField(`${field}.topics.${i}`, () => slugOf(reader, 'topic', topic)))
  return [...found]
}
