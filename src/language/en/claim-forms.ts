// The forms of English verbs of saying that count in a claim, by the rows of ./sayings.ts.
import type { Counting } from '../saying.ts'
import { inflect, verbForms } from './inflect.ts'
import { sayings } from './sayings.ts'

export const claimForms = (counts: Counting): ReadonlySet<string> =>
  new Set(
    sayings.flatMap(({ base, claim }) =>
      claim?.counts === counts
        ? inflect(base).filter((_, i) => claim.forms.some((form) => form === verbForms[i]))
        : [],
    ),
  )
