// A step of a stemmer, repeated until nothing more comes off.

/** So that a word has the same stem whatever its affixes. */
export const untilStable = (word: string, step: (word: string) => string): string => {
  let last = word
  for (let next = step(last); next !== last; next = step(last)) last = next
  return last
}
