// A match → a sentence or two that explain it to a reader, in Arabic or in English. Names are in the reader's language,
// words as they are written.
import type { Agreement, Ground } from './agreement.ts'
import { type ChangeKind, gravest, matters } from './change.ts'
import type { DifferencePart } from './difference.ts'
import type { Judgement } from './judge.ts'
import type { StatementAct } from '../statement/statement.ts'
import type { MatchVerdict, Verdict } from './verdict.ts'
import { isolatedName } from '../text/isolate.ts'
import { english } from '../language/en/pack.ts'
import { packOf } from '../language/packs.ts'
import type { Phrases } from '../language/phrases.ts'

/** What is reported about a match. */
export interface MatchReport {
  readonly verdict: MatchVerdict
  readonly judgement: Pick<Judgement, 'changes' | 'quoted' | 'isTurned' | 'turn'>
  readonly difference: readonly DifferencePart[]
  /** What comes right after the words and takes something back; null if nothing does. */
  readonly goesOn: string | null
  /** What was done with the words on record. */
  readonly act: StatementAct
  /** Who said it, without attributions that were rejected. */
  readonly speakers: readonly string[]
  /** The speakers whose attribution is in doubt. */
  readonly disputed: readonly string[]
  /** Why, as the reviewer wrote it. */
  readonly note: string | null
  /** The speaker asked for; null if there was none. */
  readonly asked: { readonly name: string; readonly isKnown: boolean } | null
  readonly speaker: Agreement | null
  /** Why nobody can say whether the speaker agrees; null if somebody can. */
  readonly ground: Ground | null
  readonly date: Agreement | null
  /** EDTF; null if unknown. */
  readonly said: string | null
  /** The sources, nearest the speaker first. */
  readonly chain: readonly string[]
  readonly chains: number
}

/** @param lang BCP 47; English where no pack has the language */
export const phrasesFor = (lang: string): Phrases => packOf(lang)?.phrases ?? english.phrases

export const explain = (report: MatchReport, lang: string): string => {
  const phrases = phrasesFor(lang)
  const shown = asRead(report, lang, phrases)
  return [...dated(shown, phrases), main(shown, phrases), ...remarks(shown, phrases)].join(' ')
}

/** A wrong speaker or changed words are graver than a wrong date, which is otherwise what is wrong with the claim. */
const isGraver = ({ verdict }: MatchReport): boolean => verdict === 'ALTERED' || verdict === 'OTHER_SPEAKER'

const dated = (report: MatchReport, phrases: Phrases): readonly string[] =>
  report.date === 'DIFFERS' && report.said !== null && !isGraver(report)
    ? [phrases.onOtherDate(report.said)]
    : []

/** What is reported if no statement has the words. */
export interface BeyondReport {
  /** The draft that has them; null if none does. */
  readonly draft: Pick<MatchReport, 'act' | 'speakers' | 'said' | 'chain'> | null
  /** The text that has them, by its title; null if none does. */
  readonly text: {
    readonly document: string
    readonly paragraph: number
    readonly label: string | null
  } | null
}

export const explainBeyond = ({ draft, text }: BeyondReport, lang: string): string => {
  const phrases = phrasesFor(lang)
  const name = (one: string): string => isolatedName(one, lang)
  const inText = text && phrases.inText(name(text.document), text.paragraph, text.label && name(text.label))
  const inDraft =
    draft &&
    phrases.inDraft(
      phrases.record(
        phrases.deed(draft.act, phrases.list(draft.speakers.map(name))),
        draft.said && name(phrases.date(draft.said)),
        draft.chain.map(name),
      ),
    )
  return [inText ?? phrases.noRecord, inDraft].filter(Boolean).join(' ')
}

/** How many parts are explained one by one: more would be too long to read. */
const mostParts = 3

/**
 * Explains a claim of several parts: what is on record of them together, then of each.
 * @param parts the verdict on each, and its explanation
 */
export const explainParts = (
  verdict: Verdict,
  parts: readonly { readonly verdict: Verdict; readonly explanation: string }[],
  lang: string,
): string => {
  const phrases = phrasesFor(lang)
  const wrong = verdict === 'MIXED_RECORD' ? 'NO_RECORD' : verdict
  const count = parts.filter((part) => part.verdict === wrong).length
  const each = parts
    .slice(0, mostParts)
    .map(({ explanation }, i) => `(${phrases.date(String(i + 1))}) ${explanation}`)
  return [
    phrases.parts(verdict, parts.length, count),
    ...each,
    ...(parts.length > mostParts ? ['…'] : []),
  ].join(' ')
}

/** With names, words and the date isolated, so that none reverses the direction of the sentence or of another. */
const asRead = (report: MatchReport, lang: string, phrases: Phrases): MatchReport => {
  const name = (text: string): string => isolatedName(text, lang)
  const words = (text: string | null): string | null => text && name(text)
  return {
    ...report,
    speakers: report.speakers.map(name),
    disputed: report.disputed.map(name),
    chain: report.chain.map(name),
    note: words(report.note?.trim() ?? null),
    asked: report.asked && { ...report.asked, name: name(report.asked.name) },
    said: words(report.said && phrases.date(report.said)),
    goesOn: words(report.goesOn),
    judgement: {
      ...report.judgement,
      turn: report.judgement.turn && { ...report.judgement.turn, text: name(report.judgement.turn.text) },
    },
    difference: report.difference.map((part) => ({
      ...part,
      claim: words(part.claim),
      record: words(part.record),
    })),
  }
}

const main = (report: MatchReport, phrases: Phrases): string => {
  const record = phrases.record(
    phrases.deed(report.act, phrases.list(report.speakers)),
    report.said,
    report.chain,
  )
  switch (report.verdict) {
    case 'VERBATIM':
      return phrases.verbatim(record)
    case 'NEAR':
      return nearly(report, record, phrases)
    case 'PARTIAL':
      return phrases.partial(record)
    case 'PARAPHRASE':
      return phrases.paraphrase(record)
    case 'ALTERED':
      return report.judgement.isTurned
        ? phrases.turned(record)
        : phrases.altered(record, changed(report, phrases))
    case 'OTHER_SPEAKER':
      return report.asked ? phrases.otherSpeaker(record, report.asked.name) : phrases.byAnother(record)
    case 'DISPUTED':
      return phrases.disputed(
        record,
        phrases.list(report.disputed.length > 0 ? report.disputed : report.speakers),
        report.note,
      )
  }
}

const remarks = (report: MatchReport, phrases: Phrases): readonly string[] => [
  // For a turned claim the main sentence says so.
  ...(report.act === 'DENIED' && !report.judgement.isTurned ? [phrases.denied] : []),
  ...wordRemarks(report, phrases),
  ...ofSpeaker(report, phrases),
  ...(report.date === 'DIFFERS' && isGraver(report) ? [phrases.otherDate] : []),
  ...(report.chains > 1 ? [phrases.chains(report.chains)] : []),
]

/** What the main sentence does not say about the speaker asked for. */
const ofSpeaker = (
  { asked, verdict, speaker, speakers, ground }: MatchReport,
  phrases: Phrases,
): readonly string[] => {
  if (!asked) return []
  if (verdict === 'ALTERED' && speaker === 'DIFFERS') return [phrases.alsoOther(asked.name)]
  if (speaker === 'UNSURE') return [phrases.unsure(speakers, asked.name)]
  return ground ? [phrases.unknown(ground, phrases.list(speakers), asked)] : []
}

const wordRemarks = (
  { judgement: { changes, turn, quoted }, verdict, goesOn }: MatchReport,
  phrases: Phrases,
): readonly string[] => [
  ...(changes.has('REPORTED') && verdict !== 'NEAR' ? [phrases.shifted] : []),
  ...(goesOn === null ? [] : [turn?.kind === null ? phrases.goesOn(goesOn) : phrases.textGoesOn(goesOn)]),
  ...(quoted === 'SOME' && verdict !== 'ALTERED' ? [phrases.partlyQuoted] : []),
]

/** Words that differ in nothing are only near because some of them are not quoted. */
const nearly = ({ judgement: { changes } }: MatchReport, record: string, phrases: Phrases): string => {
  const small = [...changes].flatMap((kind) => phrases.small[kind] ?? [])
  return small.length === 0 ? phrases.verbatim(record) : phrases.near(record, phrases.list(small))
}

/** How many changes are listed: more would not make a sentence. */
const mostChanges = 3

/** The gravest first; equally grave ones in the order of the words. */
const changed = ({ difference, judgement: { turn } }: MatchReport, phrases: Phrases): string => {
  const cut = turn?.kind ? [{ kind: turn.kind, claim: null, record: turn.text }] : []
  const parts = [...withPairs(difference.filter(({ kind }) => kind !== null && matters.has(kind))), ...cut]
  const shown = parts.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, mostChanges)
  return phrases.list(shown.map(({ claim, record }) => phrases.change(claim, record)))
}

const gravity = ({ kind }: Sides): number => (gravest as readonly (ChangeKind | null)[]).indexOf(kind)

type Sides = Pick<DifferencePart, 'claim' | 'record'> & { readonly kind: ChangeKind | null }

/** Words put in next to words left out are one change if they are of one kind: a replacement. */
const withPairs = (parts: readonly Sides[]): readonly Sides[] =>
  parts.reduce<readonly Sides[]>((all, part) => {
    const last = all.at(-1)
    const isPair =
      last?.kind === part.kind &&
      ((last.record === null && part.claim === null) || (last.claim === null && part.record === null))
    return isPair
      ? [
          ...all.slice(0, -1),
          { kind: part.kind, claim: last.claim ?? part.claim, record: last.record ?? part.record },
        ]
      : [...all, part]
  }, [])
