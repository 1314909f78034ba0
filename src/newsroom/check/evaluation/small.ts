// A statement's words → claims with one small word changed: a person, a gender, a count, a tense, a modal, a
// conjunction, a prefix. The tables have words as written. Nothing here knows how claims are compared.
import type { Change } from './change.ts'
import type { Random } from './random.ts'

/** A word as it is written, and the words that may replace it. */
type Swaps = Readonly<Record<string, readonly string[]>>

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)
const word = /[\p{L}\p{M}’']+/gu

interface Place {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The text with something else in one of the places. */
const changedAt = (text: string, random: Random, places: readonly Place[]): string | undefined => {
  if (places.length === 0) return undefined
  const { start, end, by } = random.one(places)
  return text.slice(0, start) + by + text.slice(end)
}

/** With a capital if the word that it replaces has one. */
const likeIt = (by: string, written: string): string =>
  /^\p{Lu}/u.test(written) && !/^I\b/u.test(written) ? by.charAt(0).toUpperCase() + by.slice(1) : by

const swapped =
  (swaps: Swaps): Change =>
  (text, random) => {
    const places = [...text.matchAll(word)].flatMap(({ 0: found, index }): readonly Place[] => {
      const others = Object.hasOwn(swaps, found.toLowerCase()) ? swaps[found.toLowerCase()] : undefined
      // *May* is a month.
      if (!others || (found === 'May' && index > 0)) return []
      return [{ start: index, end: index + found.length, by: likeIt(random.one(others), found) }]
    })
    return changedAt(text, random, places)
  }

/** A rule for words: gives what replaces a word that fits it. */
const rewritten =
  (pattern: RegExp, by: (found: RegExpMatchArray) => string | undefined): Change =>
  (text, random) =>
    changedAt(
      text,
      random,
      [...text.matchAll(pattern)].flatMap((found): readonly Place[] => {
        const made = by(found)
        return made === undefined
          ? []
          : [{ start: found.index, end: found.index + found[0].length, by: made }]
      }),
    )

const either =
  (arabic: Change, english: Change): Change =>
  (text, random, others) =>
    (isArabic(text) ? arabic : english)(text, random, others)

export const person = either(
  swapped({
    نحن: ['هم'],
    أنا: ['هو'],
    هم: ['نحن'],
    لنا: ['لهم'],
    لهم: ['لنا'],
    أننا: ['أنهم'],
    أنهم: ['أننا'],
    إننا: ['إنهم'],
    إنهم: ['إننا'],
    علينا: ['عليهم'],
    عليهم: ['علينا'],
    بلادنا: ['بلادهم'],
    شعبنا: ['شعبهم'],
    لدينا: ['لديهم'],
    لديهم: ['لدينا'],
  }),
  swapped({
    i: ['he', 'she', 'you'],
    we: ['they', 'you'],
    my: ['his', 'her'],
    our: ['their'],
    they: ['we'],
    their: ['our'],
    us: ['them'],
    them: ['us'],
    you: ['I', 'they'],
  }),
)

const nouns = 'طالب وزير مدير معلم مهندس طبيب رئيس مسؤول كاتب موظف لاعب مدرب مواطن جندي نائب قائد سفير محافظ'

export const gender = either(
  rewritten(
    /(?<!\p{L})((?:و|ال|وال)?)(\p{L}+?)(ة?)(?![\p{L}\p{M}])/gu,
    ([, before = '', core = '', end = '']) =>
      nouns.split(' ').includes(core) ? `${before}${core}${end === '' ? 'ة' : ''}` : undefined,
  ),
  swapped({
    he: ['she'],
    she: ['he'],
    his: ['her'],
    him: ['her'],
    himself: ['herself'],
    herself: ['himself'],
  }),
)

/** Nouns that news often counts. */
const counted = `year month week day hour minute student soldier member country company official minister leader problem
  city plan player school house police_officer bank report question million_people game season match deal law case child`
const plurals: Swaps = Object.fromEntries(
  counted
    .split(/\s+/u)
    .filter((one) => !one.includes('_') && one !== 'child')
    .flatMap((one) => {
      const many = /[^aeiou]y$/u.test(one)
        ? `${one.slice(0, -1)}ies`
        : /ch$/u.test(one)
          ? `${one}es`
          : `${one}s`
      return [
        [one, [many]],
        [many, [one]],
      ]
    }),
)

export const count = either(
  swapped({
    سنة: ['سنتين', 'سنوات'],
    عام: ['عامين'],
    عامين: ['عام'],
    سنتين: ['سنة'],
    شهر: ['شهرين'],
    شهرين: ['شهر'],
    يومين: ['يوم'],
    ساعة: ['ساعتين'],
    دولة: ['دولتين'],
    مسؤول: ['مسؤولين'],
    مسؤولين: ['مسؤول'],
    علاقة: ['علاقات'],
    علاقات: ['علاقة'],
    العلاقات: ['العلاقة'],
    القوات: ['القوة'],
    عملية: ['عمليات', 'عمليتين'],
    عمليات: ['عملية'],
    العملية: ['العمليات'],
    العمليات: ['العملية'],
    المواطن: ['المواطنين'],
    المواطنين: ['المواطن'],
    المشروع: ['المشروعين'],
    قرار: ['قرارات', 'قرارين'],
    اللاعبين: ['اللاعب'],
    شركة: ['شركات', 'شركتين'],
    شركات: ['شركة'],
    جلسة: ['جلستين'],
  }),
  swapped(plurals),
)

/** Future forms → past or present ones, of verbs that are common in news. */
const arabicFutures: Swaps = {
  ...{
    سيكون: ['كان', 'يكون'],
    ستكون: ['كانت', 'تكون'],
    سيتم: ['تم', 'يتم'],
    ستتم: ['تمت', 'تتم'],
    سيقوم: ['قام'],
  },
  ...{ ستقوم: ['قامت', 'تقوم'], سيعمل: ['عمل', 'يعمل'], ستعمل: ['عملت', 'تعمل'], سنعمل: ['عملنا', 'نعمل'] },
  ...{
    سيصل: ['وصل', 'يصل'],
    ستصل: ['وصلت'],
    سيشهد: ['شهد', 'يشهد'],
    ستشهد: ['شهدت'],
    سيشارك: ['شارك', 'يشارك'],
  },
  ...{
    سيبدأ: ['بدأ', 'يبدأ'],
    ستبدأ: ['بدأت'],
    سيحقق: ['حقق'],
    سيقدم: ['قدم', 'يقدم'],
    سنقدم: ['قدمنا'],
    سيدعم: ['دعم'],
  },
  ...{ سيستمر: ['يستمر'], ستستمر: ['تستمر'], سنستمر: ['نستمر'], سنواصل: ['نواصل'], سيؤدي: ['أدى', 'يؤدي'] },
}
const arabicTenses: Swaps = {
  ...arabicFutures,
  ...{ لن: ['لم'], لم: ['لن'], ولن: ['ولم'], ولم: ['ولن'], كان: ['يكون'], كانت: ['تكون'] },
}

export const tense = either(swapped(arabicTenses), (text, random, others) =>
  (random.below(2) === 0
    ? swapped({
        is: ['was'],
        are: ['were'],
        was: ['is'],
        were: ['are'],
        has: ['had'],
        does: ['did'],
        do: ['did'],
      })
    : rewritten(
        /\b(?:will|is going to|are going to) (be|have|make|take|win|go|give|work|continue|help|need|play|start)\b/gu,
        ([, base = '']) => pasts[base],
      ))(text, random, others),
)
const pasts: Readonly<Record<string, string>> = {
  ...{
    be: 'was',
    have: 'had',
    make: 'made',
    take: 'took',
    win: 'won',
    go: 'went',
    give: 'gave',
    work: 'worked',
  },
  ...{ continue: 'continued', help: 'helped', need: 'needed', play: 'played', start: 'started' },
}

const arabicPresent =
  /(?<!\p{L})(قد )?((?:يكون|تكون|يتم|تتم|يقوم|يعمل|تعمل|يبقى|تبقى|يصل|تصل|يشهد|تشهد|يستمر|يؤدي|تؤدي|يحدث|يزيد|يمثل|يشكل|يعني|يواجه|تواجه|يحتاج|تحتاج))(?!\p{L})/gu

export const modality = either(
  (text, random, others) =>
    (random.below(3) === 0
      ? swapped({ يجب: ['يمكن'], يمكن: ['يجب', 'ينبغي'], ينبغي: ['يمكن'], ربما: ['حتما'] })
      : rewritten(arabicPresent, ([, maybe, verb = '']) => (maybe ? verb : `قد ${verb}`)))(
      text,
      random,
      others,
    ),
  swapped({
    will: ['may', 'might', 'should', 'could'],
    may: ['will', 'must', 'should'],
    might: ['will', 'must'],
    can: ['should', 'must', 'will'],
    could: ['should', 'must'],
    should: ['can', 'may', 'will'],
    must: ['may', 'can'],
    would: ['must', 'may', 'should'],
  }),
)

export const conjunction = either(
  (text, random, others) =>
    (/ أو /u.test(text)
      ? rewritten(/ أو (?=\p{L})/gu, () => ' و')
      : rewritten(/(?<=\p{L}) وال(?=\p{L}{3})/gu, () => ' أو ال'))(text, random, others),
  swapped({ and: ['or'], or: ['and'] }),
)

const contraries =
  `able/unable agree/disagree appear/disappear certain/uncertain clear/unclear common/uncommon correct/incorrect
  dependent/independent direct/indirect fair/unfair familiar/unfamiliar formal/informal happy/unhappy honest/dishonest
  important/unimportant known/unknown legal/illegal like/dislike likely/unlikely lucky/unlucky moral/immoral necessary/unnecessary
  official/unofficial possible/impossible popular/unpopular pleasant/unpleasant reasonable/unreasonable regular/irregular
  responsible/irresponsible safe/unsafe satisfied/dissatisfied stable/unstable successful/unsuccessful sure/unsure usual/unusual
  acceptable/unacceptable comfortable/uncomfortable credible/incredible healthy/unhealthy limited/unlimited
  predictable/unpredictable realistic/unrealistic respect/disrespect justice/injustice security/insecurity stability/instability
  connected/disconnected consistent/inconsistent effective/ineffective equal/unequal expected/unexpected`
    .split(/\s+/u)
    .map((pair) => pair.split('/'))
const contrary: Swaps = Object.fromEntries(
  contraries.flatMap(([one = '', other = '']) => [
    [one, [other]],
    [other, [one]],
  ]),
)
export const prefix: Change = (text, random, others) =>
  isArabic(text) ? undefined : swapped(contrary)(text, random, others)

export const quantifier = either(
  swapped({
    ...{
      كل: ['بعض', 'معظم'],
      بعض: ['كل', 'معظم'],
      جميع: ['بعض', 'معظم'],
      معظم: ['كل', 'بعض'],
      كافة: ['بعض'],
    },
  }),
  swapped({
    ...{
      all: ['some', 'most'],
      some: ['all', 'most'],
      most: ['some', 'all'],
      every: ['some'],
      many: ['few', 'all'],
    },
    ...{ few: ['many', 'most'] },
  }),
)
