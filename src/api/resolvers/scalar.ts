// The scalars of the contract.
import { GraphQLScalarType, Kind } from 'graphql'
import { expected, IsnadError } from '../../errors.ts'
import { isDay } from '../../statement/said-date.ts'

const day = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value
  throw new IsnadError(
    'DATE_INVALID',
    expected('api', 'a real day written YYYY-MM-DD', JSON.stringify(value)),
  )
}

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : undefined),
})

export const dateTimeScalar = new GraphQLScalarType<string, string>({ name: 'DateTime', serialize: String })

export const jsonScalar = new GraphQLScalarType({ name: 'JSON' })
