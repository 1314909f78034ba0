// What a list is narrowed to, in words: the name for a slug; an unknown slug as it was typed.
import { isolatedName } from '../../text/isolate.ts'
import type { Ask } from '../ask.ts'
import type { Query } from '../address.ts'
import type { Frame } from '../frame.ts'
import { dateIn } from '../../words/format.ts'
import { nameOf } from '../generated/operations.ts'
import { chosenOf, type Narrowing, narrowing } from './filter.ts'

export interface Given {
  readonly field: Narrowing
  readonly label: string
  readonly value: string
}

export const givenOf = async (frame: Frame, ask: Ask, chosen: Query): Promise<readonly Given[]> => {
  const values = { ...(await namesOf(frame, ask, chosen)), ...valuesOf(frame, chosen) }
  return narrowing.flatMap((field) => {
    const typed = chosen[field]
    return typed === undefined
      ? []
      : [{ field, label: frame.words.list[field], value: values[field] ?? typed }]
  })
}

/** The same in one line of plain text. */
export const givenLine = ({ words, lang }: Frame, given: readonly Given[]): string =>
  given.map(({ value }) => isolatedName(value, lang)).join(words.listSeparator)

type GivenFilter = Partial<Record<Narrowing, string | null | undefined>>

const namesOf = async ({ lang }: Frame, ask: Ask, chosen: Query): Promise<GivenFilter> => {
  const { speaker = '', source = '', topic = '', document = '' } = chosen
  if (speaker + source + topic + document === '') return {}
  const named = await ask(nameOf, { lang, speaker, source, topic, document })
  return {
    speaker: named.speaker?.name,
    source: named.source?.name,
    topic: named.topic?.name,
    document: named.document?.title,
  }
}

const valuesOf = (frame: Frame, chosen: Query): GivenFilter => {
  const { words } = frame
  const day = (edtf: string | undefined) => edtf && dateIn(frame, edtf)
  const { kind, act, standing, speakerKind, basis, control } = chosenOf(chosen)
  return {
    from: day(chosen.from),
    to: day(chosen.to),
    kind: kind && words.kind[kind],
    act: act && words.act[act],
    standing: standing && words.standing[standing],
    speakerKind: speakerKind && words.speakerKind[speakerKind],
    basis: basis && words.basis[basis],
    control: control && words.list.controls[control],
    language: chosen.language === undefined ? undefined : words.languageName(chosen.language),
  }
}
