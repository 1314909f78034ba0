#!/usr/bin/env bash
# @as-integrations/fastify 3.1.0 (with fastify 5.12.8, @apollo/server 5.5.1): an operation in a request without a host.
#
# Expected: the answer of the operation. A request by HTTP/1.0 need not have the header Host, and one by HTTP/1.1 has an
#           empty one where its target has no authority (RFC 9112, section 3.2); a route of Fastify answers both.
# Seen:     status 500 for both, because an address is made of the empty host. With a host the same request is answered.
#
# Fails when this changes. Needs Node 20 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund @as-integrations/fastify@3.1.0 fastify@5.12.8 @apollo/server@5.5.1 graphql@16.15.0 \
  >>npm.log 2>&1

cat >ask.mjs <<'EOS'
import { connect } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify from 'fastify'

const app = Fastify()
const apollo = new ApolloServer({
  typeDefs: 'type Query { quote: String }',
  resolvers: { Query: { quote: () => 'yes' } },
  plugins: [fastifyApolloDrainPlugin(app)],
})
await apollo.start()
app.get('/plain', async () => 'yes')
app.post('/graphql', fastifyApolloHandler(apollo))
const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))

const body = JSON.stringify({ query: '{ quote }' })
const post = (version, host) =>
  [`POST /graphql HTTP/${version}`, ...host, 'Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close', '', body]
const statusOf = (lines) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(lines.join('\r\n')))
    let text = ''
    socket.on('data', (part) => (text += part))
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])))
    socket.on('error', reject)
  })

const seen = {
  'a route, no host': await statusOf(['GET /plain HTTP/1.0', '', '']),
  'an operation, a host': await statusOf(post('1.1', ['Host: localhost'])),
  'an operation, no host': await statusOf(post('1.0', [])),
  'an operation, an empty host': await statusOf(post('1.1', ['Host:'])),
}
console.log(`node ${process.version}, @as-integrations/fastify 3.1.0: ${JSON.stringify(seen)}`)
await app.close()
process.exitCode = JSON.stringify(Object.values(seen)) === '[200,200,500,500]' ? 0 : 1
EOS
node ask.mjs
