// prisma/schema.prisma → docs/data-model.md, with a picture of its models.

interface Field {
  readonly name: string
  readonly type: string
  readonly attributes: string
  readonly doc: string
}
interface Model {
  readonly name: string
  readonly doc: string
  readonly fields: readonly Field[]
}

/** The text of docs/data-model.md. */
export const dataModelPage = (schema: string): string => {
  const models = blocks(schema, 'model').map(modelOf)
  const enums = blocks(schema, 'enum')
  const rules = schema.match(/\/\/ {3}\d\.[\s\S]*?(?=\n\n)/)?.[0].replace(/^\/\/ {0,3}/gm, '') ?? ''
  return `# The data model

<!-- Made from prisma/schema.prisma by \`npm run generate\`; change that file. -->

${rules}

The chain, which no other quote database keeps: a **Statement** has **Attributions** to **Speakers** (who said it) and
**ChainLinks** to **Sources** (through whom it came), both anchored by **Spans** of its **Document**.

\`\`\`mermaid
erDiagram
${relations(models).join('\n')}
\`\`\`

${models.map((model) => section(model, models)).join('\n')}
## Enumerations

${enums.map(enumSection).join('\n')}`
}

const blocks = (schema: string, keyword: string) =>
  [
    ...schema.matchAll(new RegExp(`((?:^///[^\\n]*\\n)*)^${keyword} (\\w+) \\{\\n([\\s\\S]*?)^\\}`, 'gm')),
  ].map(([, doc = '', name = '', body = '']) => ({ name, doc: docOf(doc), body }))

const docOf = (lines: string): string =>
  lines
    .replace(/^\s*\/\/\/ ?/gm, '')
    .trim()
    .replace(/\n/g, ' ')

const modelOf = ({ name, doc, body }: ReturnType<typeof blocks>[number]): Model => {
  const fields: Field[] = []
  let pending = ''
  for (const line of body.split('\n').map((raw) => raw.trim())) {
    if (line.startsWith('///')) pending += `${line}\n`
    const [, field, type, attributes = ''] = /^(\w+)\s+([\w[\]?]+)\s*(.*)$/.exec(line) ?? []
    if (!field || !type) continue
    fields.push({ name: field, type, attributes, doc: docOf(pending) })
    pending = ''
  }
  return { name, doc, fields }
}

const isRelation = ({ type }: Field, models: readonly Model[]): boolean =>
  models.some(({ name }) => name === type.replace(/[[\]?]/g, ''))

const relations = (models: readonly Model[]): readonly string[] =>
  models.flatMap((model) =>
    model.fields
      .filter((field) => isRelation(field, models) && field.attributes.includes('fields:'))
      .map((field) => `  ${field.type.replace('?', '')} ||--o{ ${model.name} : "${field.name}"`),
  )

const section = ({ name, doc, fields }: Model, models: readonly Model[]): string => {
  const rows = fields
    .filter((field) => !isRelation(field, models))
    .map(({ name: field, type, doc: text }) => `| \`${field}\` | ${type} | ${text} |`)
  return `## ${name}

${doc}

| field | type | |
| --- | --- | --- |
${rows.join('\n')}
`
}

const enumSection = ({ name, doc, body }: ReturnType<typeof blocks>[number]): string => {
  const values = body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\w+$/.test(line))
  return `- **${name}**: ${values.map((value) => `\`${value}\``).join(', ')}${doc ? ` — ${doc}` : ''}
`
}
