#!/usr/bin/env bash
# graphql-jit 0.8.9 (with graphql 16.15.0): a fragment that is spread twice in one selection, once excluded, once included.
#
# Expected: the answer of graphql-js and of field collection in the specification: the excluded spread is ignored, and
#           the fields of the other are there.
# Seen:     the fields are missing and the object is empty, without an error, with and without the option
#           useExperimentalPathBasedSkipInclude. With either spread alone the answer is right.
#
# Fails when this changes. Needs Node 20 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund graphql-jit@0.8.9 graphql@16.15.0 >>npm.log 2>&1

cat >ask.cjs <<'EOF'
const { buildSchema, execute, parse, validate } = require('graphql')
const { compileQuery } = require('graphql-jit')

const schema = buildSchema('type Query { quote: Quote } type Quote { id: ID! }')
const rootValue = { quote: { id: '1' } }
const fragment = 'fragment Parts on Quote { id }'
const asked = {
  twice: `query ($off: Boolean!, $on: Boolean!) { quote { ...Parts @skip(if: $off) ...Parts @include(if: $on) } } ${fragment}`,
  once: `query ($on: Boolean!) { quote { ...Parts @include(if: $on) } } ${fragment}`,
}
const variables = { off: true, on: true }
const same = async (text, options) => {
  const document = parse(text)
  if (validate(schema, document).length > 0) throw new Error('the document is not valid')
  const plain = JSON.stringify(await execute({ schema, document, rootValue, variableValues: variables }))
  const compiled = JSON.stringify(await compileQuery(schema, document, '', options).query(rootValue, {}, variables))
  console.log(`${plain}  ${compiled}`)
  return plain === compiled
}
const main = async () => {
  console.log(`node ${process.version}, graphql-jit 0.8.9; graphql-js and graphql-jit: one spread, two, two with the option`)
  const once = await same(asked.once, {})
  const twice = await same(asked.twice, {})
  const withOption = await same(asked.twice, { useExperimentalPathBasedSkipInclude: true })
  process.exitCode = once && !twice && !withOption ? 0 : 1
}
void main()
EOF
node ask.cjs
