// The types of setup.mjs, which is plain JavaScript for it runs before TypeScript is there.

/** The Node that runs Isnad. */
export const node: string
/** The bundled program: what runs the `isnad` command. */
export const server: string
/**
 * Brings the clone up to date and returns how many steps that took. `develop`: with the packages for developing;
 * `make`: what is made from sources is made again, changed or not; `say`: called with each line of progress.
 */
export function ensureSetUp(options?: {
  readonly develop?: boolean
  readonly make?: boolean
  readonly say?: (line: string) => void
}): Promise<number>
/** Runs `work`; a failed set-up is told in words and ends the process with code 1. */
export function orExplain<Result>(work: () => Promise<Result>): Promise<Result>
