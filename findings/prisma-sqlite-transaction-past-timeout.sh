#!/usr/bin/env bash
# Prisma 7.10.0 with @prisma/adapter-better-sqlite3 7.10.0: an interactive transaction that is past its `timeout` commits.
#
# Expected: $transaction(work, { timeout: 100 }) rolls back what takes longer than 100 ms, as its documentation says.
# Seen:     the timer gets a turn only when the work pauses for more than a promise. Queries of a synchronous driver never
#           do: inserts for 300 ms, or one insert and 300 ms of computing, are committed long after the limit. The same work
#           with a pause (setImmediate) is rolled back, with P2028.
#
# Fails when this changes. Needs Node 22.12 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm pkg set type=module 'overrides.better-sqlite3=13.2.0' >>npm.log
npm install --no-audit --no-fund --ignore-scripts prisma@7.10.0 @prisma/client@7.10.0 \
  @prisma/adapter-better-sqlite3@7.10.0 better-sqlite3@13.2.0 >>npm.log 2>&1

cat >schema.prisma <<'SCHEMA'
generator client {
  provider            = "prisma-client"
  output              = "./client"
  moduleFormat        = "esm"
  importFileExtension = "ts"
}
datasource db {
  provider = "sqlite"
}
model Word {
  id Int @id
}
SCHEMA
# The generator needs no engine; naming any program avoids downloading one.
PRISMA_SCHEMA_ENGINE_BINARY=$(command -v node) CHECKPOINT_DISABLE=1 npx prisma generate --schema schema.prisma >>npm.log 2>&1

cat >run.ts <<'RUN'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from './client/client.ts'

const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: 'file:words.db' }) })
await prisma.$executeRawUnsafe('create table "Word" (id integer primary key)')
let id = 0
type Add = () => Promise<unknown>
const works: Record<string, (add: Add) => Promise<void>> = {
  'inserts for longer than its limit': async (add) => {
    const end = performance.now() + 300
    while (performance.now() < end) await add()
  },
  'computes for longer than its limit': async (add) => {
    await add()
    const end = performance.now() + 300
    while (performance.now() < end);
  },
  'inserts with pauses': async (add) => {
    const end = performance.now() + 300
    while (performance.now() < end) {
      await add()
      await new Promise((resolve) => setImmediate(resolve))
    }
  },
}
for (const [name, work] of Object.entries(works)) {
  const before = await prisma.word.count()
  const outcome = await prisma
    .$transaction((tx) => work(() => tx.word.create({ data: { id: ++id } })), { timeout: 100 })
    .then(() => 'committed', (error: { code: string }) => error.code)
  console.log(`${name}: ${outcome}, ${(await prisma.word.count()) > before ? 'stored' : 'nothing stored'}`)
}
RUN
node run.ts | tee seen.txt
[ "$(grep -c ': committed, stored' seen.txt)" = 2 ]
grep -q '^inserts with pauses: P2028, nothing stored' seen.txt
