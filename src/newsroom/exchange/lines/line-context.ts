// What is the same for each line of an import.
/** Who imports, and when: each line is stored with it. */
export interface LineContext {
  readonly actor: string
  readonly at: Date
}
