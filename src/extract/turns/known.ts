// Whether a label's words are the name of somebody whom the text names elsewhere.
import { words } from '../../text/word.ts'
import type { Analysis } from '../analysis.ts'
import type { LanguageRules } from '../language.ts'
import type { Label } from './label.ts'

/** Whether one name has all the words of the other: *CORRAN*, *EDITH CORRAN*. */
export const isFuller = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))

/** For each label, all that name the same speaker, in text order. */
export type Groups = ReadonlyMap<Label, readonly Label[]>

/** A text with more names than this at the heads of its lines is a list. Each pair of names is compared. */
const mostNames = 200

export const groupsOf = (labels: readonly Label[]): Groups => {
  const byKey = Map.groupBy(labels, ({ words: name }) => name.join(' '))
  if (byKey.size > mostNames) return new Map(labels.map((label) => [label, [label]]))
  const groups: Label[][] = []
  for (const same of byKey.values()) {
    const name = same[0]?.words ?? []
    const known = groups.find((group) => group.some((one) => isFuller(one.words, name)))
    if (known) known.push(...same)
    else groups.push([...same])
  }
  return new Map(groups.flatMap((group) => group.map((label) => [label, group])))
}

/** Whether a surname alone ends a person's full name elsewhere in the text: *العوفي* after *سالم العوفي*. */
export const knownInText = (analysis: Analysis, rules: LanguageRules, { name, line }: Label): boolean => {
  const mention = rules.mentions(analysis, name)[0]
  const { length } = analysis.text
  // Searched from the end, because a headline comes before the text that has the full name.
  const fuller = mention && rules.fullerName?.(analysis, { ...mention, span: { start: length, end: length } })
  if (!fuller || (fuller.span.start >= line.start && fuller.span.end <= line.end)) return false
  return rules.turns?.signOf(words(fuller.name)) !== 'NONE'
}
