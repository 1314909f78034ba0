// Who answers in an interview whose answers have no name: the only speaker that labels name, or else the person whom
// the lines before it introduce.
import type { Span } from '../../text/span.ts'
import { words } from '../../text/word.ts'
import type { Analysis } from '../analysis.ts'
import type { LanguageRules } from '../language.ts'
import type { Label } from './label.ts'
import { groupsOf } from './known.ts'

/** In UTF-16 code units: how far back an introduction is read. */
const introduction = 3000

/**
 * The words that best name the person who answers; null when nobody is introduced, or several people are.
 * @param named labels of turns, without an interviewer's
 * @param from where the first turn begins
 */
export const intervieweeOf = (
  analysis: Analysis,
  rules: LanguageRules,
  named: readonly Label[],
  from: number,
): Span | null => {
  const groups = new Set(groupsOf(named).values())
  if (groups.size > 1) return null
  const [label] = named
  if (label) return label.name
  return introducedIn(analysis, rules, { start: Math.max(0, from - introduction), end: from })
}

/** The person named first, named with a title or a given name, and named again. */
const introducedIn = (analysis: Analysis, rules: LanguageRules, span: Span): Span | null => {
  const people = rules.turns?.people(analysis, span) ?? []
  const byName = Map.groupBy(people, ({ name }) => words(name).at(-1) ?? '')
  const scored = [...byName].map(([surname, all], i) => {
    const first = all[0]
    const hasSign = first?.role != null || rules.turns?.signOf(words(first?.name ?? '')) !== 'NONE'
    const score = (i === 0 ? 2 : 0) + (hasSign ? 1 : 0) + (analysis.places(surname).length > 1 ? 2 : 0)
    return { span: first?.span ?? null, score }
  })
  const [best, second] = scored.sort((a, b) => b.score - a.score)
  return best && best.score > (second?.score ?? 0) ? best.span : null
}
