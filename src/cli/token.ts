// isnad token: manages who may write through the API.
import { type Command, Option } from 'commander'
import {
  createToken,
  listTokens,
  revokeToken,
  stateOf,
  type StoredToken,
  type TokenRole,
  tokenRoles,
} from '../newsroom/token/editor-token.ts'
import { command, note, out } from './command.ts'
import { withStore } from './with-store.ts'

export const tokenCommand = (): Command =>
  command('token', [
    'isnad token create --name newsroom --role editor',
    'isnad token list',
    'isnad token revoke newsroom',
  ])
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand())

interface CreateOptions {
  readonly name: string
  readonly role: Lowercase<TokenRole>
  readonly expires?: string
  readonly json?: true
}

const createCommand = (): Command =>
  command('create', ['isnad token create --name crawler --role ingester --expires 2027-12-31'])
    .description('Make a token and show it, once: the database keeps only its hash.')
    .requiredOption('--name <name>', 'a name that the history will show: lower-case letters, digits, hyphens')
    .addOption(
      new Option('--role <role>', 'ingester: adds documents; editor: adds documents and reviews statements')
        .choices(tokenRoles.map((role) => role.toLowerCase()))
        .makeOptionMandatory(),
    )
    .option(
      '--expires <day>',
      'the last day on which it is good, YYYY-MM-DD in UTC; without it, until revoked',
    )
    .option('--json', 'print one JSON object')
    .action(create)

const create = async ({ name, role, expires, json }: CreateOptions): Promise<void> => {
  const request = { name, role: role.toUpperCase() as TokenRole, expires }
  const token = await withStore((store) => createToken(store, request, new Date()))
  out(json ? JSON.stringify({ name, role: request.role, expires: expires ?? null, token }) : token)
  if (!json) note('isnad: keep it now; it is not shown again. Send it as "Authorization: Bearer …".')
}

const listCommand = (): Command =>
  command('list', ['isnad token list'])
    .description('List every token there is or was, without the tokens themselves.')
    .option('--json', 'print one JSON object')
    .action((options: { json?: true }) => list(options.json === true))

const list = async (json: boolean): Promise<void> => {
  const tokens = await withStore((store) => listTokens(store))
  const now = new Date()
  const width = Math.max(0, ...tokens.map(({ name }) => name.length))
  if (json) out(JSON.stringify({ tokens: tokens.map((token) => ({ ...token, state: stateOf(token, now) })) }))
  else for (const token of tokens) out(line(token, width, now))
}

const line = (token: StoredToken, width: number, now: Date): string => {
  const { name, role, createdAt, lastUsedAt } = token
  const until = token.expiresAt ? `, good until ${token.expiresAt}` : ''
  return `${name.padEnd(width)}  ${role.toLowerCase().padEnd(8)}  ${stateOf(token, now).padEnd(7)}  made ${createdAt}, last wrote ${lastUsedAt ?? 'never'}${until}`
}

const revokeCommand = (): Command =>
  command('revoke', ['isnad token revoke newsroom'])
    .description('Take a token back: from now on it opens nothing.')
    .argument('<name>', 'the name of the token')
    .action(async (name: string) => {
      await withStore((store) => revokeToken(store, name, new Date()))
      out(`${name}: revoked`)
    })
