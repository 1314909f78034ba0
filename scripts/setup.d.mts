// The types of setup.mjs, which is plain JavaScript because it runs before TypeScript is installed.

/** The Node that runs Isnad. */
export const node: string
/** The bundled program that the `isnad` command runs. */
export const server: string
/**
 * Brings the clone up to date and returns how many steps that took. `develop`: with the packages for developing;
 * `make`: makes again what is made from sources, changed or not; `say`: called with each line of progress.
 */
export function ensureSetUp(options?: {
  readonly develop?: boolean
  readonly make?: boolean
  readonly say?: (line: string) => void
}): Promise<number>
/** Runs `work`; explains a failed set-up in words and ends the process with code 1. */
export function orExplain<Result>(work: () => Promise<Result>): Promise<Result>
