// A folder of .graphql files → their operations, as text and with the types of their variables and answers.
import { readdir, readFile } from 'node:fs/promises'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql'

const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
}

/** The text of the generated module for `folder`. */
export const operationTypes = async (schemaText: string, folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
  const document = parse(texts.join('\n'))
  const errors = validate(buildSchema(schemaText), document)
  if (errors.length > 0) throw new Error(`${folder}: ${errors.map(({ message }) => message).join('; ')}`)
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schemaText),
    documents: [{ location: folder, document }],
    config: {},
    plugins: [{ typescript: config }],
    pluginMap: { typescript },
  })
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return [
    `// Made from schema.graphql and ${folder} by \`npm run generate\`; change those files.`,
    types.trim(),
    '/** An operation with the types of its answer and its variables, which are there for the compiler alone. */',
    'export interface Operation<Data, Variables> {\n  readonly text: string\n  readonly answers?: (variables: Variables) => Data\n}',
    ...fragments.map(
      (fragment) => `const ${constantOfFragment(fragment)} = ${JSON.stringify(`\n\n${print(fragment)}`)}`,
    ),
    ...operations.map((operation) => constantOf(operation, document)),
    '',
  ].join('\n\n')
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** Each fragment is there once, because browsers load this module too. */
const constantOfFragment = ({ name }: FragmentDefinitionNode): string => `fragment${name.value}`

const constantOf = (operation: OperationDefinitionNode, document: DocumentNode): string => {
  const name = operation.name?.value ?? ''
  const fragments = fragmentsOf(operation, document).map(constantOfFragment)
  const text = [JSON.stringify(print(operation)), ...fragments].join(' + ')
  const type = `${capitalised(name)}${capitalised(operation.operation)}`
  return `export const ${name}: Operation<${type}, ${type}Variables> = {\n  text: ${text},\n}`
}

/** The fragments that an operation spreads, and those that these spread, each once. */
const fragmentsOf = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
): readonly FragmentDefinitionNode[] => {
  const known = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const used = new Set<FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: (spread) => {
        const fragment = known.get(spread.name.value)
        if (!fragment || used.has(fragment)) return
        used.add(fragment)
        collect(fragment)
      },
    })
  }
  collect(operation)
  return [...used]
}
