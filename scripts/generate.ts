// Writes the generated files that are kept in the repository: the PostgreSQL schema, the resolver types, the bilingual
// lexicon and the tables of the docs. `--check` writes nothing and ends with code 1 when a file is out of date.
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { contractTypes } from './contract-types.ts'
import { dataModelPage } from './data-model-page.ts'
import { errorPage } from './error-page.ts'
import { lexiconModule } from './lexicon-module.ts'
import { operationTypes } from './operations.ts'
import { postgresSchema } from './postgres-schema.ts'

const read = (path: string): Promise<string> => readFile(path, 'utf8')

const files: Readonly<Record<string, () => Promise<string>>> = {
  'prisma/postgresql/schema.prisma': async () => postgresSchema(await read('prisma/schema.prisma')),
  'src/api/generated/contract.ts': async () => contractTypes(await read('schema.graphql')),
  'src/match/generated/lexicon.ts': async () =>
    lexiconModule(await read('src/match/related/ar-en.tsv'), await read('src/match/related/near.tsv')),
  'src/page/generated/operations.ts': async () =>
    operationTypes(await read('schema.graphql'), 'src/page/queries'),
  'src/client/generated/operations.ts': async () =>
    operationTypes(await read('schema.graphql'), 'src/client/desk/queries'),
  'docs/data-model.md': async () => dataModelPage(await read('prisma/schema.prisma')),
  'docs/errors.md': async () => errorPage(),
}

/** The files that were out of date; writes them unless `check`. */
export const generate = async (check: boolean): Promise<readonly string[]> => {
  const stale: string[] = []
  for (const [path, make] of Object.entries(files)) {
    const wanted = await formatted(path, await make())
    const found = await read(path).catch(() => '')
    if (found === wanted) continue
    stale.push(path)
    if (!check) await writeFile(path, wanted)
  }
  return stale
}

/** Formatted as by `npm run format`, so that the two never disagree. */
const formatted = async (path: string, text: string): Promise<string> =>
  path.endsWith('.md') ? format(text, { ...(await resolveConfig(path)), filepath: path }) : text

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const stale = await generate(check)
  for (const path of stale)
    process.stdout.write(`${path}: ${check ? 'not up to date; run npm run generate' : 'written'}\n`)
  process.exitCode = check && stale.length > 0 ? 1 : 0
}
