import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/graphql.ts'
import { type TestApp, testApp } from '../helpers/app.ts'
import { engines } from '../helpers/store.ts'

/** How a query reaches an object of a type, with `…` in place of what it asks of the object. */
const ways: Readonly<Record<string, string>> = {
  Query: '{ … }',
  Statement: '{ statements(first: 1) { nodes { … } } }',
  Evidence: '{ statements(first: 1) { nodes { evidence { … } } } }',
  Segment: '{ document(slug: "china-russia-defence") { segments { … } } }',
}

/** What a field needs besides. */
const needed: Readonly<Record<string, string>> = { check: 'claim: "التعاون مستمر"' }

/** A selection of one leaf, however deep. */
const leafOf = (type: GraphQLNamedType): string => {
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }'
  const fields = Object.values(type.getFields()).filter(({ args }) =>
    args.every((one) => !isNonNullType(one.type)),
  )
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)))
  return `{ ${leaf ? leaf.name : '__typename'} }`
}

const withDefault = Object.values(executableSchema().getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown>) =>
        field.args
          .filter(({ defaultValue }) => defaultValue !== undefined)
          .map((argument) => ({ type: type.name, field, argument })),
      )
    : [],
)

const cases = withDefault.map(({ type, field, argument }) => {
  const more = needed[field.name] ?? ''
  const ask = (value: string) =>
    (ways[type] ?? '').replace(
      '…',
      () => `${field.name}(${more} ${argument.name}: ${value}) ${leafOf(getNamedType(field.type))}`,
    )
  const name = `${type}.${field.name}(${argument.name})`
  const kind = argument.type.toString().replace('!', '')
  return { name, isOptional: !isNonNullType(argument.type), kind, ask }
})

const isRandom = (field: string): boolean => field.startsWith('random')

/** Each field of an input that a query takes, with the argument that takes it. */
const inputFields = Object.values(executableSchema().getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap((argument) => {
    const input = getNamedType(argument.type)
    return isInputObjectType(input)
      ? Object.values(input.getFields()).map((own) => ({ field, argument, own }))
      : []
  }),
)

describe.each(engines)('a field of an input that is given as null, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  it('is in the table for each list', () => {
    expect(new Set(inputFields.map(({ field }) => field.name)).size).toBeGreaterThan(4)
    expect(inputFields.length).toBeGreaterThan(20)
  })

  it.each(
    inputFields.map(({ field, argument, own }) => ({
      ...{ name: `Query.${field.name}(${argument.name}.${own.name})`, own: own.name },
      isOptional: !isNonNullType(own.type),
      ask: `query ($v: ${argument.type.toString()}) {
        ${field.name}(${needed[field.name] ?? ''} ${argument.name}: $v) ${isRandom(field.name) ? '{ __typename }' : leafOf(getNamedType(field.type))}
      }`,
    })),
  )('$name is answered as without it, or refused with a code', async ({ own, isOptional, ask }) => {
    const given = await app.ask(ask, { v: { [own]: null } })
    const codes = (given.errors ?? []).map(({ extensions }) => extensions.code)
    expect(codes).toEqual(isOptional ? [] : ['BAD_USER_INPUT'])
    if (isOptional) expect(given.data).toEqual((await app.ask(ask, { v: {} })).data)
  })
})

describe.each(engines)('an argument with a default that is given as null, on %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp(engine)
  })
  afterAll(() => app.close())

  it('is in the table for each type that has one', () => {
    expect(withDefault.map(({ type }) => type).filter((type) => !(type in ways))).toEqual([])
    expect(cases.length).toBeGreaterThan(15)
  })

  it.each(cases)(
    '$name is answered as without it, or refused with a code',
    async ({ ask, isOptional, kind }) => {
      const [written, given] = [
        await app.ask(ask('null')),
        await app.ask(`query ($v: ${kind}) ${ask('$v')}`, { v: null }),
      ]
      // Twice, because a document that is known takes the lane.
      const again = await app.ask(`query ($v: ${kind}) ${ask('$v')}`, { v: null })
      for (const answer of [written, given, again]) {
        const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code)
        expect(codes).toEqual(
          isOptional
            ? []
            : codes.map(() => expect.stringMatching(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/)),
        )
        expect(codes.length === 0).toBe(isOptional)
      }
      if (isOptional)
        expect(written.data).toEqual(
          (
            await app.ask(
              ask('null')
                .replace(/\w+: null/, '')
                .replace(/\(\s*\)/, ''),
            )
          ).data,
        )
    },
  )
})
