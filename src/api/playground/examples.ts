// Turns docs/examples into the playground's ready examples: NN-name.graphql, whose leading comment is
// the title and the description, with its variables in NN-name.json next to it.
import { readdir, readFile } from 'node:fs/promises'
import type { Example } from '../../client/shared/example.ts'

/** The examples of a folder, sorted by file name; other kinds of files are ignored. */
export async function readExamples(folder: URL): Promise<readonly Example[]> {
  const files = await readdir(folder)
  const queries = files.filter((file) => file.endsWith('.graphql')).sort()
  return Promise.all(queries.map((file) => readExample(folder, file, files)))
}

async function readExample(folder: URL, file: string, files: readonly string[]): Promise<Example> {
  const query = await readFile(new URL(file, folder), 'utf8')
  const side = file.replace(/\.graphql$/, '.json')
  const { variables = {} } = files.includes(side) ? await readSide(new URL(side, folder)) : {}
  return { name: file.replace(/^\d+-|\.graphql$/g, ''), ...heading(query), query, variables }
}

async function readSide(file: URL): Promise<Partial<Pick<Example, 'variables'>>> {
  return JSON.parse(await readFile(file, 'utf8')) as Partial<Pick<Example, 'variables'>>
}

function heading(query: string): Pick<Example, 'title' | 'description'> {
  const comment = /^(?:#.*\n)*/.exec(query)?.[0] ?? ''
  const [title = '', ...rest] = comment.split('\n').map((line) => line.replace(/^#\s*/, '').trim())
  return { title, description: rest.join(' ').trim() }
}
