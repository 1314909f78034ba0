// The labels of a text → those that begin a turn of speech, and the speaker of each. A colon follows many things that
// nobody says (*Note:*, *Opening hours:*, a dateline), so a label needs evidence: a title or an office with a name, the
// label of a question, or the alternation of a transcript.
import { words as wordsIn } from '../../text/word.ts'
import type { Analysis } from '../analysis.ts'
import type { LanguageRules } from '../language.ts'
import { type Groups, groupsOf, knownInText } from './known.ts'
import type { Label } from './label.ts'
import { endsInQuestion, endsSentence } from './line.ts'
import type { PersonSign, TurnWords } from './turn-words.ts'

export type Role =
  /** A turn of the speaker whom the label names. */
  | 'SPEECH'
  /** An interviewer's: not a statement. */
  | 'QUESTION'
  /** The interviewee's. */
  | 'ANSWER'
  /** *Note:*, *Photo:*: not a turn. */
  | 'FIELD'
  /** A topic, a dateline, or a name without evidence that it speaks. */
  | 'OTHER'

export interface Labelled {
  readonly label: Label
  readonly role: Role
}

/** What is known of a label before its role is decided. */
interface Candidate {
  readonly label: Label
  readonly sign: PersonSign
  readonly isCapital: boolean
}

/** Fewer lines than this, or fewer speakers, show no alternation. */
const leastTurns = 3
const leastSpeakers = 2
/** The share of lines that end like sentences in a transcript that nothing else shows to be one. */
const sentences = 0.7
/** In UTF-16 code units. */
const longestHeadline = 160
/** In words: what follows a label of a form or a table is shorter on average. */
const leastWords = 3

/** In text order, without colons after words that cannot be a label. */
export const labelledIn = (
  analysis: Analysis,
  rules: LanguageRules & { readonly turns: TurnWords },
  labels: readonly Label[],
  publisher: string | undefined,
): readonly Labelled[] => {
  const { text } = analysis
  const marked = labels.flatMap((label) => markedRole(text, label, rules.turns) ?? [])
  const candidates = marked.filter((one) => 'sign' in one)
  const groups = groupsOf(candidates.map(({ label }) => label))
  const isQuestioned = marked.some((one) => 'role' in one && one.role === 'QUESTION')
  const replies = new Set(marked.flatMap((one, i) => (isReply(text, marked[i - 1], one) ? [one.label] : [])))
  const named = speakersAmong(analysis, rules, { candidates, groups, isQuestioned, replies })
  const asking = askersAmong(text, rules.turns, named, publisher)
  const isAnswered = named.size > 0 || marked.some((one) => 'role' in one && one.role === 'ANSWER')
  return marked.flatMap((one): readonly Labelled[] => {
    // *A:*, *س:* alone are items of a list.
    if (!('sign' in one)) return isLetter(one.label) && !(isQuestioned && isAnswered) ? [] : [one]
    const role = asking.has(one.label) ? 'QUESTION' : 'SPEECH'
    return [{ label: one.label, role: named.has(one.label) ? role : 'OTHER' }]
  })
}

/** Whether it is right below a question. */
const isReply = (
  text: string,
  before: Labelled | Candidate | undefined,
  { label }: { readonly label: Label },
): boolean =>
  before !== undefined &&
  'role' in before &&
  before.role === 'QUESTION' &&
  !/\S/u.test(text.slice(before.label.line.end, label.line.start))

const isLetter = ({ words: [first = ''] }: Label): boolean => /^\p{L}\d*$/u.test(first)

const markedRole = (text: string, label: Label, words: TurnWords): Labelled | Candidate | undefined => {
  const [first = '', second = ''] = label.words
  const bare = first.replace(/\d+$/u, '')
  if (words.question.has(bare)) return { label, role: 'QUESTION' }
  if (words.answer.has(bare) && /^\d*$/u.test(second)) return { label, role: 'ANSWER' }
  if (words.credits.has(first) || words.fields.has(first)) return fieldOf(label, words)
  if (!words.canName(sliceOf(text, label), label.words)) return undefined
  const isOutlet = label.words.some((word) => words.outlets.has(word))
  if (isOutlet && endsInQuestion(text, label.content)) return { label, role: 'QUESTION' }
  if ([first, label.words.at(-1) ?? ''].some((word) => words.asking.has(word)))
    return { label, role: 'QUESTION' }
  return { label, sign: words.signOf(label.words), isCapital: isInCapitals(sliceOf(text, label)) }
}

/** *First Minister Ana Holt said: “…”* is not a field. */
const fieldOf = (label: Label, words: TurnWords): Labelled | undefined =>
  words.reports?.(label.words) === true ? undefined : { label, role: 'FIELD' }

/** Titles before a name do not count. */
const isInCapitals = (name: string): boolean => {
  const written = name.match(/\p{L}+/gu) ?? []
  const long = written.filter((one) => one.length > 2 && !/^(?:The|Mrs|Rev|Hon|Sen|Rep|Gov)$/u.test(one))
  return long.length > 0 && long.every((one) => /^\p{Lu}+$/u.test(one))
}

const sliceOf = (text: string, { name }: Label): string => text.slice(name.start, name.end)

/** The labels that name a speaker. */
const speakersAmong = (
  analysis: Analysis,
  rules: LanguageRules & { readonly turns: TurnWords },
  found: FoundLabels,
): ReadonlySet<Label> => {
  const { candidates, isQuestioned } = found
  const sure = candidates.filter((one) => isSure(analysis, rules, one, found))
  const isCapital = isQuestioned || sure.some((one) => one.isCapital)
  const names = new Set(sure.map(({ label }) => label))
  const isAlike = (one: Candidate): boolean =>
    (sure.length > 0 || isQuestioned) && resembles(analysis.text, one, isCapital, names, found.groups)
  const alternates = isTranscript(analysis.text, found)
  return new Set(
    candidates.filter((one) => names.has(one.label) || alternates || isAlike(one)).map(({ label }) => label),
  )
}

interface FoundLabels {
  readonly candidates: readonly Candidate[]
  readonly groups: Groups
  readonly isQuestioned: boolean
  /** Labels right below an interviewer's question. */
  readonly replies: ReadonlySet<Label>
}

const isSure = (
  analysis: Analysis,
  rules: LanguageRules & { readonly turns: TurnWords },
  { label, sign, isCapital }: Candidate,
  { candidates, groups, replies }: FoundLabels,
): boolean => {
  const { text } = analysis
  if (replies.has(label) || isKnown(analysis, rules, label, sign)) return true
  const quotes = opensQuotation(text, label)
  if (quotes && sign !== 'NONE') return true
  const isRepeated = (groups.get(label)?.length ?? 0) > 1
  if (!quotes && !endsSentence(text, label.content)) return isRepeated && sign === 'TITLE_AND_NAME'
  if (sign === 'TITLE_AND_NAME') return !isByline(text, label)
  if (sign === 'GIVEN_NAME') return isRepeated
  const takesTurns = isRepeated && candidates.length >= leastTurns
  return groups.size > 1 && isInCompany(text, { label, sign, isCapital }, takesTurns, rules.turns)
}

/** An office alone needs other labels: *Director: Jane Campion.* is a credit. So does a name in capitals. */
const isInCompany = (
  text: string,
  { label, sign, isCapital }: Candidate,
  takesTurns: boolean,
  turns: TurnWords,
): boolean => (sign === 'OFFICE' ? isCapital || takesTurns : isCapital && isOfSelf(text, label, turns))

/** Whether the words are about the speaker or address somebody. */
const isOfSelf = (text: string, { content }: Label, { own }: TurnWords): boolean =>
  wordsIn(text.slice(content.start, Math.min(content.end, content.start + longestHeadline))).some((word) =>
    own.has(word),
  )

/** *Pat Lowe: No new tax*, *العوفي: لن نقبل*: a headline's colon, before the words of somebody in the text too. */
const isKnown = (analysis: Analysis, rules: LanguageRules, label: Label, sign: PersonSign): boolean => {
  if (label.content.end - label.content.start > longestHeadline) return false
  return label.words.length === 1
    ? sign === 'NONE' && knownInText(analysis, rules, label)
    : sign === 'GIVEN_NAME' && analysis.places(label.words.at(-1) ?? '').length > 1
}

/** *محمد العتيبي (الرياض):* on the first line is the author of the news. */
const isByline = (text: string, { line, note }: Label): boolean =>
  note.length > 0 && !/\S/u.test(text.slice(0, line.start)) && text.length > line.end

const opensQuotation = (text: string, { content }: Label): boolean =>
  /^["“«„]/u.test(text.slice(content.start, content.start + 1))

/** In a text that has turns: whether it looks like them, in capitals or with a sign of a person. */
const resembles = (
  text: string,
  { label, sign, isCapital }: Candidate,
  hasCapitals: boolean,
  names: ReadonlySet<Label>,
  groups: Groups,
): boolean =>
  (endsSentence(text, label.content) || opensQuotation(text, label)) &&
  (sign !== 'NONE' || (isCapital && hasCapitals) || groups.get(label)?.some((one) => names.has(one)) === true)

/** Whether labels are repeated and come before sentences, some of them questions. */
const isTranscript = (text: string, { candidates, groups }: FoundLabels): boolean => {
  if (candidates.length < leastTurns || new Set(groups.values()).size < leastSpeakers) return false
  const whole = candidates.filter(({ label }) => endsSentence(text, label.content))
  const length = candidates.reduce(
    (sum, { label: { content } }) => sum + text.slice(content.start, content.end).split(/\s+/u).length,
    0,
  )
  const repeated = candidates.filter(({ label }) => (groups.get(label)?.length ?? 0) > 1)
  return (
    whole.length >= candidates.length * sentences &&
    length >= candidates.length * leastWords &&
    repeated.length * 2 >= candidates.length &&
    candidates.some(({ label }) => endsInQuestion(text, label.content))
  )
}

/** An interviewer begins and asks in most turns. The one who answers does not. */
const askersAmong = (
  text: string,
  words: TurnWords,
  named: ReadonlySet<Label>,
  publisher: string | undefined,
): ReadonlySet<Label> => {
  const groups = [...new Set(groupsOf([...named]).values())]
  const asks = (group: readonly Label[]): number =>
    group.filter(({ content }) => endsInQuestion(text, content)).length / group.length
  const own = (publisher ?? '').toLowerCase()
  const found = groups.filter((group, i) => {
    const label = group[0]
    if (!label) return false
    const isOutlet = label.words.some((word) => words.outlets.has(word))
    if (asks(group) > 0 && (isOutlet || (own !== '' && own.includes(sliceOf(text, label).toLowerCase()))))
      return true
    const other = groups[1]
    const hasTitle = !['NONE', 'GIVEN_NAME'].includes(words.signOf(label.words))
    return i === 0 && groups.length === 2 && !hasTitle && asks(group) >= 0.5 && asks(other ?? group) < 0.34
  })
  return new Set(found.flat())
}
