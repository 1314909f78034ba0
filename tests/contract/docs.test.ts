import { readdirSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { program } from '../../src/cli/main.ts'
import { settings } from '../../src/config.ts'
import { documentFormats } from '../../src/document/formats.ts'
import { catalogue } from '../../src/error-catalogue.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'seeds/README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Every command with its full name, those below another included. */
const commandsOf = (above: Command, path = ''): readonly (readonly [string, Command])[] =>
  above.commands.flatMap((command) => {
    const name = `${path}${command.name()}`
    return [[name, command] as const, ...commandsOf(command, `${name} `)]
  })

const everyCommand = commandsOf(await program())

describe('the docs', () => {
  it.each(everyCommand)('describe the command %s and its options', (name, command) => {
    const text = read('docs/cli.md')
    expect(text).toContain(`isnad ${name}`)
    for (const { long, argChoices = [] } of command.options)
      for (const word of [long, ...argChoices]) expect(text).toContain(word)
    expect(command.description()).not.toBe('')
    let help = ''
    command.configureOutput({ writeOut: (part) => (help += part) }).outputHelp()
    expect(help).toContain(`$ isnad ${name}`)
  })

  it('list every document format, and no other', () => {
    const rows = [
      ...read('docs/ingesting.md').matchAll(/^\| ([^|]+?) *\| (`\w+\/[^|]+?) *\| (`\.[^|]+?) *\|/gm),
    ]
    const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      documentFormats.map(({ title, types, extensions }) => [title, listed(types), listed(extensions)]),
    )
  })

  it.each(['ingest', 'extract'])('list the formats in the help of %s', (name) => {
    const help = everyCommand
      .find(([path]) => path === name)?.[1]
      .helpInformation()
      .replace(/\s+/g, ' ')
    for (const { title } of documentFormats) expect(help).toContain(title)
  })

  it.each(Object.keys(settings))('describe the setting %s', (name) => {
    expect(read('docs/settings.md')).toContain(`\`${name}\``)
  })

  it.each(Object.keys(catalogue))('describe the error %s', (code) => {
    expect(read('docs/errors.md')).toContain(`\`${code}\``)
  })

  it('list no error that is never raised', () => {
    const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.includes('generated') &&
        !['errors.ts', 'error-catalogue.ts'].includes(name),
    )
    const text = sources.map((name) => read(`src/${name}`)).join('\n')
    // Raised by the GraphQL server itself.
    const foreign = [
      'BAD_USER_INPUT',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'PERSISTED_QUERY_NOT_FOUND',
      'PERSISTED_QUERY_NOT_SUPPORTED',
      'BAD_REQUEST',
    ]
    expect(
      Object.keys(catalogue).filter((code) => !foreign.includes(code) && !text.includes(`'${code}'`)),
    ).toEqual([])
  })

  it.each(readdirSync(new URL('docs/examples/', root)).filter((name) => name.endsWith('.graphql')))(
    'show the example %s',
    (name) => {
      expect(read('README.md') + read('docs/api.md')).toContain(`examples/${name}`)
    },
  )

  it('are up to date where they are made from the code', async () => {
    expect(await generate(true)).toEqual([])
  })

  it.each(pages)('link from %s only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
    for (const target of links.filter((link) => !/^[a-z]+:/.test(link)))
      expect(() => readdirSync(new URL(target, new URL(page, root)))).not.toThrow(/ENOENT/)
  })

  it.each(pages)('say in %s nothing of where it was written', (page) => {
    expect(read(page)).not.toMatch(/\/work\/|\/root\/|npmjs|registry\.[a-z]/)
  })
})
