// Texts that nobody would write: each has made a rule slow once, or could.

export interface Hostile {
  readonly name: string
  readonly text: string
}

const syllables = ['با', 'تو', 'ري', 'سا', 'لي', 'كو', 'مار', 'دين', 'فل', 'نو', 'جا', 'خي']

/** A name for a number that sounds like a foreign name. */
const nameOf = (number: number): string => {
  let name = ''
  for (let rest = number; rest > 0 || name === ''; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length] ?? ''
  return `${name}ن`
}

/** Repeats the words until they fill so many bytes of UTF-8. */
const fill = (words: string, bytes: number): string =>
  words.repeat(Math.ceil(bytes / Buffer.byteLength(words)))

const each = (bytes: number, make: (i: number) => string): string => {
  const parts: string[] = []
  for (let i = 0, size = 0; size < bytes; i++) {
    const part = make(i)
    parts.push(part)
    size += Buffer.byteLength(part)
  }
  return parts.join('')
}

const megabyte = 1_000_000

/** @param mixed a paragraph of news without a line break */
export const hostileTexts = (mixed: string): readonly Hostile[] => [
  { name: 'one paragraph, 5 MB', text: fill(mixed, 5 * megabyte) },
  { name: 'no full stop, 5 MB', text: fill(mixed.replace(/\./gu, '،'), 5 * megabyte) },
  { name: 'quotations in each other', text: `${'«'.repeat(10_000)}كلمة${'»'.repeat(10_000)}` },
  { name: 'sayings in each other', text: `${'قال: «'.repeat(10_000)}كلمة${'»'.repeat(10_000)}` },
  { name: 'only «', text: fill('«', megabyte) },
  { name: 'only "', text: fill('"', megabyte) },
  { name: 'only » with blanks', text: fill('» ', megabyte) },
  { name: 'only قال', text: fill('قال ', megabyte) },
  { name: 'only قال إن', text: fill('قال إن ', megabyte) },
  { name: 'only قال الوزير إن', text: fill('قال الوزير إن ', megabyte) },
  { name: 'only وقال سموه إن', text: fill('وقال سموه إن ', megabyte) },
  { name: 'only بحسب الوزارة', text: fill('بحسب الوزارة ', megabyte) },
  { name: 'only colons', text: ':'.repeat(megabyte) },
  { name: 'very long words', text: `قال ${'ا'.repeat(megabyte)} إن ${'ب'.repeat(megabyte)}` },
  { name: 'brackets in a quotation', text: `قال: «${'( '.repeat(megabyte / 2)}كلمة»` },
  { name: 'quotations left open', text: fill('قال «كلمة ', megabyte) },
  {
    name: 'ten thousand speakers',
    text: each(megabyte, (i) => `قال خالد ${nameOf(i * 7919)} إن العمل مستمر. `),
  },
  {
    name: 'as many offices',
    text: each(
      megabyte,
      (i) => `قال وزير ${nameOf(i * 7919)} خالد ${nameOf(i)} إن العمل مستمر. وقال الوزير إنه جيد. `,
    ),
  },
  { name: 'dual offices', text: fill('أعلن وزيرا الدفاع الصيني والروسي أن العمل مستمر. ', megabyte) },
]
