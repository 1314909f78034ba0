#!/usr/bin/env bash
# @prisma/adapter-better-sqlite3 7.10.0 beside better-sqlite3 13.2.0: the adapter brings an older driver of its own.
#
# Expected: an application that depends on better-sqlite3 13 (binaries inside, no install script) and on Prisma's adapter
#           for it has one driver, and can be installed without a compiler and with install scripts switched off.
# Seen:     the adapter asks for ^12.6.0, so npm puts a second driver into the adapter's folder. That one has an install
#           script which downloads or compiles its binary. Without scripts the adapter cannot open a database that the
#           application's own driver opens. `overrides` mend it in the root project only: npm ignores those of a package
#           that is installed into another project.
#
# Fails when this changes. Needs Node 22 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
packages='"@prisma/adapter-better-sqlite3": "7.10.0", "better-sqlite3": "13.2.0"'
mkdir plain overridden
echo "{\"type\": \"module\", \"dependencies\": {$packages}}" >plain/package.json
echo "{\"type\": \"module\", \"dependencies\": {$packages}, \"overrides\": {\"better-sqlite3\": \"\$better-sqlite3\"}}" >overridden/package.json

cat >open.mjs <<'END'
import { createRequire } from 'node:module'
const here = createRequire(`${process.cwd()}/`)
const Database = here('better-sqlite3')
const { PrismaBetterSqlite3 } = here('@prisma/adapter-better-sqlite3')
const attempt = async (name, work) => {
  try {
    await work()
    console.log(`${name} opens a database`)
  } catch (error) {
    console.log(`${name} fails: ${String(error.message).split('\n')[0]}`)
  }
}
await attempt('driver', () => new Database('a.db').close())
await attempt('adapter', () => new PrismaBetterSqlite3({ url: 'file:a.db' }).connect())
END

for project in plain overridden; do
  (cd $project && npm install --no-audit --no-fund --ignore-scripts >npm.log 2>&1)
  echo "$project: drivers $(cd $project && find node_modules -path '*better-sqlite3/package.json' -not -path '*adapter-better-sqlite3/package.json' -exec node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).version' {} \; | sort | xargs)"
  (cd $project && node ../open.mjs | tee seen.txt | sed "s/^/$project: /")
done

script=$(node -p 'JSON.parse(require("fs").readFileSync("plain/node_modules/@prisma/adapter-better-sqlite3/node_modules/better-sqlite3/package.json")).scripts.install')
echo "install script of the second driver: $script"
grep -q '^driver opens' plain/seen.txt && grep -q '^adapter fails' plain/seen.txt
grep -q '^driver opens' overridden/seen.txt && grep -q '^adapter opens' overridden/seen.txt
[ -n "$script" ] && [ "$script" != undefined ]
