// Writing systems, by their names in Unicode: which letters belong to one.

export interface Script {
  /** ISO 15924. */
  readonly code: string
  /** Whether a text has a letter of it. */
  readonly isIn: (text: string) => boolean
  /** Whether a text begins with one. */
  readonly begins: (text: string) => boolean
  /** Whether all of a word is of it. */
  readonly isAll: (word: string) => boolean
  /** How many letters of it a text has. */
  readonly count: (text: string) => number
}

/** @param code ISO 15924 @param name the value of Unicode's property `Script` */
export const scriptOf = (code: string, name: string): Script => {
  const letter = String.raw`\p{Script=${name}}`
  const [one, first, all, every] = [
    new RegExp(letter, 'u'),
    new RegExp(`^${letter}`, 'u'),
    new RegExp(`^${letter}+$`, 'u'),
    new RegExp(letter, 'gu'),
  ]
  return {
    code,
    isIn: (text) => one.test(text),
    begins: (text) => first.test(text),
    isAll: (word) => all.test(word),
    count: (text) => text.match(every)?.length ?? 0,
  }
}

export const arabicScript = scriptOf('Arab', 'Arabic')
export const latinScript = scriptOf('Latn', 'Latin')

/** A Latin word inside a text of another script. */
export const latinRun = /\p{Script=Latin}{3}/u
