// Words that weigh differently when a claim is compared with a record: small ones, which may change, and negations and
// numbers, which may not. Arabic and English, folded.
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'

/** Grammar: a claim with another of these words still says the same. No words of time, opposition or quantity. */
export const functionWords: ReadonlySet<string> = wordSet(
  `في من إلى على عن مع أن إن أنه أنها أنهم أننا أنني إنه إنها إنهم إننا إنني بأن بأنه بأنها كان كانت كانوا يكون تكون
  هو هي هم هما نحن أنا أنت هذا هذه هؤلاء ذلك ذاك تلك أولئك الذي التي الذين اللذين اللتين ما مما بما فيما و ف ثم أو أم قد لقد
  سوف كما حيث إذ عند لدى بين خلال حول أي أيضا كذلك بها به له لها لهم لنا فيه فيها منه منها عليه عليها إليه إليها
  عنه عنها معه معها وهو وهي وهم يا ها هنا هناك بل لكن ولكن كي لكي حتى لأن لأنه لأنها إنما أما
  the a an of to in on at by for from with as and or but that this these those it its is are was were be been being am
  has have had having do does did he she they we i you him her his hers their theirs our ours my mine your yours them us
  me who whom whose which what there here so then than also too just very will would shall should can could may might must ought s when
  while because about into`,
)

/** Words that reverse a sentence. One in place of another in the same row changes nothing that matters (*لم*, *لن*). */
export const negations: ReadonlyMap<string, string> = new Map([
  ...each(wordSet('لا لم لن ليس ليست ليسوا لست لسنا not no nor neither', 'و', 'ف'), 'not'),
  ...each(wordSet('بدون بلا دون without', 'و', 'من'), 'without'),
  ...each(wordSet('غير عدم', 'و', 'ال', 'ب', 'ل'), 'un'),
  ...each(wordSet('أبدا قط مطلقا never'), 'never'),
  ...each(wordSet('none nobody nothing nowhere'), 'none'),
])

/** Days as the speaker counts them, and as a report names them after a verb of saying. */
const dayPhrases: readonly (readonly [string, string])[] = [
  ['tomorrow', 'tomorrow'],
  ['the next day', 'tomorrow'],
  ['the following day', 'tomorrow'],
  ['yesterday', 'yesterday'],
  ['the previous day', 'yesterday'],
  ['the day before', 'yesterday'],
  ['today', 'today'],
  ['that day', 'today'],
  ['غدا', 'tomorrow'],
  ['في اليوم التالي', 'tomorrow'],
  ['اليوم التالي', 'tomorrow'],
  ['أمس', 'yesterday'],
  ['في اليوم السابق', 'yesterday'],
  ['اليوم السابق', 'yesterday'],
]
const days = dayPhrases.map(([phrase, value]) => ({ words: phrase.split(' ').map(fold), value }))
const firstWords = new Set(days.map(({ words }) => words[0]))

/** The day that begins at unit `i`, and how many units it takes. */
export const dayPhraseAt = (
  units: readonly { readonly folded: string }[],
  i: number,
): { readonly length: number; readonly value: string } | undefined => {
  if (!firstWords.has(units[i]?.folded)) return undefined
  const found = days.find(({ words }) => words.every((word, k) => units[i + k]?.folded === word))
  return found && { length: found.words.length, value: found.value }
}

function each(words: ReadonlySet<string>, meaning: string): readonly (readonly [string, string])[] {
  return [...words].map((word) => [word, meaning] as const)
}
