// What a verification of the database finds wrong.

/** One thing that is not as it must be. `where` names the object: `statement stm_…`. */
export interface Problem {
  readonly where: string
  readonly what: string
}

export const unless = (holds: boolean, what: string): readonly string[] => (holds ? [] : [what])
