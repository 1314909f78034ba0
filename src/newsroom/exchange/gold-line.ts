// A reviewed document → a line of gold: what an extractor should find in the text, in the form in which extractors are
// trained and scored (docs/cli.md). Offsets count code points.
import type { GoldLine, GoldSpan, GoldStatement } from '../../extract/gold.ts'
import { nameIn, nameKey } from '../../statement/entity.ts'
import { isDay } from '../../statement/said-date.ts'
import { spansOf } from '../../statement/statement.ts'
import type { ReviewedDocument } from '../../store/transfer/reviewed-documents.ts'
import type { DocumentView, SourceView, SpeakerView, StatementView } from '../../store/read/view.ts'
import { primaryLanguage } from '../../text/language.ts'
import { type OffsetMap, offsetMap, type Span } from '../../text/span.ts'
import { wordKey } from '../../text/word.ts'

export const goldLine = ({ document, statements }: ReviewedDocument): GoldLine => {
  const text = document.text ?? ''
  const setting = { document, offsets: offsetMap(text), words: ` ${wordKey(text)} ` }
  const { publishedEdtf, title, lang } = document
  const outlet = nameOf(document.publisher, lang) ?? nameOf(document.wire, lang)
  return {
    id: document.id,
    lang,
    ...(outlet === undefined ? {} : { publisher: outlet }),
    ...(publishedEdtf !== null && isDay(publishedEdtf) ? { date: publishedEdtf } : {}),
    ...(title === null ? {} : { title }),
    text,
    statements: statements.map((statement) => goldStatement(setting, statement)),
  }
}

interface GoldSetting {
  readonly document: DocumentView
  readonly offsets: OffsetMap
  /** The folded words of the text, with a space on either side. */
  readonly words: string
}

const nameOf = (source: SourceView | null | undefined, lang: string): string | undefined =>
  source ? nameIn(source.names ?? [], lang)?.text : undefined

const goldStatement = (setting: GoldSetting, statement: StatementView): GoldStatement => {
  const spans = statement.spans ?? []
  const gold = ({ start, end }: Span): GoldSpan => [
    setting.offsets.toCodePoints(start),
    setting.offsets.toCodePoints(end),
  ]
  const first = (role: 'CUE' | 'SPEAKER'): GoldSpan | null => {
    const [span] = spansOf(spans, role)
    return span ? gold(span) : null
  }
  return {
    kind: statement.kind,
    act: statement.act,
    content: spansOf(spans, 'CONTENT').map(gold),
    verbatim: spansOf(spans, 'VERBATIM').map(gold),
    cue: first('CUE'),
    speaker: first('SPEAKER'),
    speakerName: speakerName(setting, statement),
    via: viaOf(setting, statement).map((span) => ({ name: span.exact, span: gold(span) })),
  }
}

/** Tellers, inside whose words the statement is, are not repeated: what they said is a statement of its own. */
const viaOf = ({ document }: GoldSetting, { chain = [] }: StatementView) =>
  chain

    .filter(({ sourceId }) => sourceId !== null && sourceId !== (document.wireId ?? document.publisherId))
    .flatMap(({ spans }) => spansOf(spans, 'SOURCE').slice(0, 1))

/** If none of the competing attributions is asserted, the first counts: it is what the text's grammar gives. */
const speakerName = (
  setting: GoldSetting,
  { attributions = [], spans = [] }: StatementView,
): string | null => {
  const asserted = attributions.filter(({ standing }) => standing === 'ASSERTED')
  const disputed = attributions.filter(({ standing }) => standing === 'DISPUTED').slice(0, 1)
  const here = ` ${wordKey(
    spansOf(spans, 'SPEAKER')
      .map(({ exact }) => exact)
      .join(' '),
  )} `
  const named = (asserted.length > 0 ? asserted : disputed).map(({ speaker }) =>
    bestName(setting, speaker, here),
  )
  return named.length > 0 ? named.join(' + ') : null
}

/**
 * The name that the text uses: the one to show if the text has it, else the longest that it has, else the one to show.
 * A person's other names are spellings and short forms. Of anything else, a name next to the cue that shares no word
 * with it (*Moscow* for *Russia*) is another way of naming and wins.
 */
const bestName = (
  { document, words }: GoldSetting,
  { kind, names = [] }: SpeakerView,
  here: string,
): string => {
  const lang = primaryLanguage(document.lang)
  const own = names.filter((name) => primaryLanguage(name.lang) === lang)
  const shown = nameIn(names, document.lang)?.text ?? ''
  const used = own.map(({ text }) => text).filter((text) => words.includes(` ${nameKey(text)} `))
  const best = used.includes(shown) ? shown : (longest(used) ?? shown)
  if (kind === 'PERSON') return best
  const taken = new Set(nameKey(best).split(' '))
  const others = used.filter(
    (text) =>
      here.includes(` ${nameKey(text)} `) &&
      nameKey(text)
        .split(' ')
        .every((word) => !taken.has(word)),
  )
  return longest(others) ?? best
}

const longest = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => b.length - a.length)[0]
