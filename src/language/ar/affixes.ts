// What Arabic attaches to the front of a folded word: taken off, or recognised.

/** A name without what is attached to it: *وبالأمم المتحدة*, *للأمم المتحدة*. */
export const bareName = (key: string): string =>
  key
    .replace(/^[وف](?=\p{Script=Arabic}{4})/u, '')
    .replace(/^لل(?=\p{Script=Arabic}{2})/u, 'ال')
    .replace(/^[بكل](?=\p{Script=Arabic}{3})/u, '')

/** A word without one attached letter: *ولهيل*. */
export const withoutParticle = (folded: string): string =>
  folded.replace(/^[وفبلك](?=\p{Script=Arabic}{3})/u, '')

/** A stem without the letter for the subject that Arabic puts before the verb: *يلعب*, *تلعب*, *نلعب*. */
export const withoutSubject = (stem: string): string =>
  /^[يتنا]\p{Script=Arabic}{3,}$/u.test(stem) ? stem.slice(1) : stem

export const isPresentVerb = (folded: string): boolean => /^(?:[وف])?[يت]\p{Script=Arabic}{2,}/u.test(folded)

/** Whether an *and* is attached to a word. */
export const isJoined = (folded: string): boolean => /^و\p{Script=Arabic}{3,}/u.test(folded)

/** Whether a *then* is attached to a word: *فسنوقع*. */
export const isThen = (folded: string): boolean => /^ف\p{Script=Arabic}{2}/u.test(folded)

const negating = /^(و?)(?:اللا|لا)(?=\p{Script=Arabic}{4})/u

/** The word without a prefix that denies it (*اللامركزية*); undefined where there is none. */
export const withoutNegation = (folded: string): string | undefined =>
  negating.test(folded) ? folded.replace(negating, '$1') : undefined

/** A body's name in the other form: with the article, or without it (*الكرملين*, *كرملين*). */
export const otherArticle = (key: string): string =>
  key.startsWith('ال') && key.length > 4 ? key.slice(2) : `ال${key}`
