// Words that weigh differently when a claim is compared with a record: small ones that may change, negations and numbers
// that may not. Arabic and English, folded.
import { fold } from '../text/fold.ts'
import { wordSet } from '../text/word-set.ts'

/** Grammar: a claim that has another of these still says the same. Time, opposition and quantity are not among them. */
export const functionWords: ReadonlySet<string> = wordSet(
  `في من إلى على عن مع أن إن أنه أنها أنهم أننا أنني إنه إنها إنهم إننا إنني بأن بأنه بأنها كان كانت كانوا يكون تكون
  هو هي هم هما نحن أنا أنت هذا هذه هؤلاء ذلك تلك الذي التي الذين اللذين اللتين ما مما بما فيما و ف ثم أو أم قد لقد
  سوف كما حيث إذ عند لدى بين خلال حول أي أيضا كذلك بها به له لها لهم لنا فيه فيها منه منها عليه عليها إليه إليها
  عنه عنها معه معها وهو وهي وهم يا ها هنا هناك بل لكن ولكن كي لكي حتى لأن لأنه لأنها إنما أما
  the a an of to in on at by for from with as and or but that this these those it its is are was were be been being am
  has have had having do does did he she they we i you him her his hers their theirs our ours my mine your yours them us
  me who whom whose which what there here so then than also too just very will would shall should can could s when
  while because about into`,
)

/** What turns a sentence round. One for another of the same row changes nothing that matters (*لم*, *لن*). */
export const negations: ReadonlyMap<string, string> = new Map([
  ...each(wordSet('لا لم لن ليس ليست ليسوا لست لسنا not no nor neither', 'و', 'ف'), 'not'),
  ...each(wordSet('بدون بلا دون without', 'و', 'من'), 'without'),
  ...each(wordSet('غير عدم', 'و', 'ال', 'ب', 'ل'), 'un'),
  ...each(wordSet('أبدا قط مطلقا never'), 'never'),
  ...each(wordSet('none nobody nothing nowhere'), 'none'),
])

/** Numbers in words → their digits. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...inSteps('zero one two three four five six seven eight nine ten eleven twelve', 0, 1),
  ...inSteps('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1),
  ...inSteps('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...inSteps('ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة', 3, 1),
  ...inSteps('ثلاث أربع خمس ست سبع ثماني تسع عشر', 3, 1),
  ...inSteps('عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون', 20, 10),
  ...inSteps('عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين', 20, 10),
])

function each(words: ReadonlySet<string>, meaning: string): readonly (readonly [string, string])[] {
  return [...words].map((word) => [word, meaning] as const)
}

function inSteps(words: string, first: number, step: number): readonly (readonly [string, string])[] {
  return words.split(' ').map((word, i) => [fold(word), String(first + i * step)] as const)
}
