// Where grammar decides better than learned weights whose words a quotation is: names, terms in marks, the verb that
// governs it, the next line of a conversation.
import type { Cue } from '../cue/cue.ts'
import { finiteAt } from '../cue/finite.ts'
import { takesClause } from '../cue/takes.ts'
import { subjectBefore } from '../phrase/clause-subject.ts'
import type { Candidate, Choice } from './candidate.ts'
import type { Quoted } from './quoted.ts'
import {
  auxiliary,
  conjunction,
  has,
  mark,
  possessive,
  pronoun,
  type EnglishReading,
  relative,
  wordAt,
} from '../reading.ts'

export const nobody: Choice = { kind: 'NOBODY' }

/** *a man known as “the Baker”*, *a cake named “…”*, *Their motto is “…”*: what something is called. */
export const isNaming = (reading: EnglishReading, { from, sentence }: Quoted): boolean => {
  const last = wordAt(reading, from - 1)
  if (/^(?:named|titled|entitled|nicknamed|so-called|nickname|alias)$/.test(last)) return true
  if (last === 'as') return /^(?:known|billed|marketed|sold)$/.test(wordAt(reading, from - 2))
  if (/^(?:called|labelled|labeled|dubbed)$/.test(last))
    return (
      !has(reading, from - 2, pronoun) &&
      finiteAt(reading, from - 2) === 'NO' &&
      !has(reading, from - 2, auxiliary) &&
      reading.sentenceOf[from - 2] === sentence
    )
  const noun = /^(?:is|was|:|,|name)$/.test(last)
    ? wordAt(reading, last === 'name' ? from - 1 : from - 2)
    : last
  return /^(?:motto|mottos|slogan|nickname|moniker|name|title)$/.test(noun)
}

/** What the weights chose, except where grammar decides better. */
export const corrected = (
  reading: EnglishReading,
  one: Quoted,
  previous: Quoted | undefined,
  candidates: readonly Candidate[],
  learnt: Choice,
): Choice => {
  // Two people talk, and the text does not say who says the next line.
  if (previous && isReply(reading, previous, one) && goesBack(learnt, previous)) return nobody
  const own = introducing(reading, one, previous, candidates)
  if (own) return own
  if (learnt.kind === 'CUE')
    return isOfNext(reading, one, learnt.cue)
      ? { kind: 'BARE' }
      : (governing(reading, one, candidates, learnt.cue) ?? learnt)
  if (learnt.kind === 'GOES_ON') return learnt
  return (
    following(reading, one, candidates) ?? (learnt.kind === 'BARE' && isScare(reading, one) ? nobody : learnt)
  )
}

/** *One neighbour, who asked not to be named, said: “…”*: a verb of saying and its colon, or its comma, right before. */
const introducing = (
  reading: EnglishReading,
  { from, sentence }: Quoted,
  previous: Quoted | undefined,
  candidates: readonly Candidate[],
): Choice | undefined => {
  const joint = wordAt(reading, from - 1)
  if (joint !== ':' && (joint !== ',' || previous?.sentence === sentence)) return undefined
  return candidates.find(({ choice }) => {
    if (choice.kind !== 'CUE' || choice.cue.to !== from - 1) return false
    const { kind, form, passive, classes, lemma, sentence: own } = choice.cue
    return (
      kind === 'VERB' &&
      own === sentence &&
      !passive &&
      classes.includes('SAY') &&
      (/^(?:past|third)$/.test(form) || lemma === 'read')
    )
  })?.choice
}

/** *“We lost the boat.” Later Varga said the insurance would pay*: the verb of the next sentence has words of its own. */
const isOfNext = (reading: EnglishReading, { from, to, opensSentence }: Quoted, cue: Cue): boolean =>
  opensSentence &&
  cue.from >= to &&
  cue.sentence > (reading.sentenceOf[from] ?? 0) &&
  /^[.?!…]$/.test(wordAt(reading, to - 2)) &&
  cue.kind === 'VERB' &&
  /^(?:past|third)$/.test(cue.form) &&
  /^(?:SAY|TELL)$/.test(cue.classes[0] ?? '') &&
  takesClause(reading, cue, undefined)

/** *“Why us?” Lena Okafor wondered aloud*: the verb whose subject begins right behind the closing mark. */
const following = (
  reading: EnglishReading,
  { to, quotation, opensSentence }: Quoted,
  candidates: readonly Candidate[],
): Choice | undefined =>
  !quotation.closed || !opensSentence || !/^[,?!]$/.test(wordAt(reading, to - 2))
    ? undefined
    : candidates.find(
        ({ choice }) =>
          choice.kind === 'CUE' &&
          choice.cue.from > to &&
          choice.cue.kind === 'VERB' &&
          !choice.cue.passive &&
          choice.cue.classes[0] === 'SAY' &&
          /^(?:past|third)$/.test(choice.cue.form) &&
          subjectBefore(reading, choice.cue.groupFrom)?.from === to &&
          !takesClause(reading, choice.cue, undefined),
      )?.choice

const goesBack = (choice: Choice, previous: Quoted): boolean =>
  choice.kind === 'GOES_ON' || (choice.kind === 'CUE' && choice.cue.sentence <= previous.sentence)

/** The most words of a term in marks. */
const longestTerm = 3

/** *a highly toxic “beauty tea”*: a word or two, without a mark before them, in a clause that reports nothing. */
const isScare = (reading: EnglishReading, one: Quoted): boolean =>
  !one.opensSentence && !has(reading, one.from - 1, mark | possessive) && one.to - one.from - 2 <= longestTerm

/** The most tokens between a verb and the words that it governs: the hearer, or the thing that is called something. */
const longestObject = 9

/** *reported that officials called the plan “…”*: the verb whose object the words are, not the one farther left. */
const governing = (
  reading: EnglishReading,
  one: Quoted,
  candidates: readonly Candidate[],
  tied: Cue,
): Choice | undefined => {
  if (tied.from > one.from || tied.sentence !== one.sentence) return undefined
  return candidates
    .map(({ choice }) => choice)
    .find((choice) => {
      if (choice.kind !== 'CUE' || choice.cue.from <= tied.from || choice.cue.to > one.from) return false
      const { kind, classes, form, to, sentence } = choice.cue
      if (kind !== 'VERB' || sentence !== one.sentence || one.from - to > longestObject) return false
      if (!/^(?:past|third)$/.test(form) || !/^(?:SAY|TELL|CALL)$/.test(classes[0] ?? '')) return false
      for (let i = to; i < one.from; i++)
        if (
          finiteAt(reading, i) !== 'NO' ||
          has(reading, i, relative | conjunction) ||
          /^[;:—–]$/.test(wordAt(reading, i))
        )
          return false
      return true
    })
}

/** A paragraph with only a closed quotation, after another closed one. One of the two is a question. */
const isReply = (reading: EnglishReading, previous: Quoted, one: Quoted): boolean =>
  one.opensParagraph &&
  one.closesParagraph &&
  previous.quotation.closed &&
  one.quotation.closed &&
  one.paragraph !== previous.paragraph &&
  (wordAt(reading, one.to - 2) === '?' || wordAt(reading, previous.to - 2) === '?')
