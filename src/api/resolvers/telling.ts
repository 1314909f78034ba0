// A statement in a sentence, in the requested language.
import { nameIn } from '../../statement/entity.ts'
import { spansOf, statementText } from '../../statement/statement.ts'
import {
  kindNote,
  leadOf,
  plainTelling,
  telling as tellingIn,
  tellingLanguage,
} from '../../statement/telling/telling.ts'
import { type TellingInput, type TellingLanguage, type TellingPart } from '../../statement/telling/input.ts'
import type { StatementView } from '../../store/read/view.ts'
import type { TellingResolvers } from '../generated/contract.ts'
import { loaded } from './loaded.ts'

export interface TellingView {
  readonly input: TellingInput
  readonly lang: TellingLanguage
  readonly parts: readonly TellingPart[]
}

/** @param lang BCP 47; by default the language of the words; English for any language without tellings */
export const tellingOf = (view: StatementView, lang: string | null | undefined): TellingView => {
  const language = tellingLanguage(lang ?? view.lang)
  const spans = loaded(view.spans, 'spans')
  const input: TellingInput = {
    act: view.act,
    kind: view.kind,
    lang: view.lang,
    text: statementText(spans),
    verbatim: spansOf(spans, 'VERBATIM').map(({ exact }) => exact),
    cue: spansOf(spans, 'CUE')[0]?.exact ?? null,
    speakers: loaded(view.attributions, 'attributions').map(({ speaker, standing }) => ({
      name: nameIn(loaded(speaker.names, 'names'), language)?.text ?? speaker.slug,
      kind: speaker.kind,
      standing,
    })),
  }
  return { input, lang: language, parts: tellingIn(input, language) }
}

export const telling: TellingResolvers = {
  lead: ({ input, lang }) => leadOf(input, lang),
  sentence: ({ parts, lang }, { limit }) => plainTelling(parts, lang, limit ?? undefined),
  note: ({ input, lang }) => (input.kind === 'DIRECT' ? null : kindNote(input.kind, lang)),
}
