// The catalogue of errors → docs/errors.md.
import { catalogue } from '../src/error-catalogue.ts'

/** The text of docs/errors.md. */
export const errorPage = (): string => {
  const rows = Object.entries(catalogue).map(
    ([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning} |`,
  )
  return `# Errors

<!-- Made from src/error-catalogue.ts by \`npm run generate\`; change that file. -->

Every error has a **code** for programs and a **message** for people, of the form \`<room>: expected X, got Y\`.
Over HTTP an error is \`{"errors": [{"message": …, "extensions": {"code": …}}]}\`, on every path. The status is that of
the table when the request is refused before anything runs; an error of a single field of a query, found while it runs,
comes with status 200 next to the \`data\` of the others. The command line prints \`isnad: <message> [CODE]\` on standard
error and ends with exit code 1 (2 when the command itself was mistyped).

| code | HTTP status | meaning |
| --- | --- | --- |
${rows.join('\n')}
`
}
