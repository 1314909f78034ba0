#!/usr/bin/env bash
# SQLite 3.54.1 (in better-sqlite3 13.2.0): PRAGMA integrity_check on a connection that queried a full-text index (FTS5)
# before another connection wrote to it.
#
# Expected: ok, which every new connection answers for the same file, and which FTS5's own integrity-check answers on this one.
# Seen:     "checksum mismatch for table", with WAL and without: what the connection had kept of the index is compared with
#           the current file. A connection that has not queried the index before says ok, and so does an index without content.
#
# Fails when this changes. Needs Node 20 or newer and the npm registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.log
npm install --no-audit --no-fund better-sqlite3@13.2.0 >>npm.log 2>&1

cat >ask.cjs <<'EOF'
const Database = require('better-sqlite3')

const checked = (connection) => connection.pragma('integrity_check')[0].integrity_check
const tried = (name, { mode, columns, asksBefore }) => {
  const file = `${name}.db`
  const writer = new Database(file)
  writer.pragma(`journal_mode = ${mode}`)
  writer.exec(`CREATE VIRTUAL TABLE texts USING fts5(${columns})`)
  const add = writer.prepare('INSERT INTO texts(rowid, body) VALUES (?, ?)')
  for (let i = 1; i <= 50; i++) add.run(i, `bridge number ${i}`)
  const reader = new Database(file)
  if (asksBefore) reader.prepare("SELECT rowid FROM texts WHERE texts MATCH 'bridge'").all()
  for (let i = 51; i <= 120; i++) add.run(i, `bridge number ${i}`)
  const pragma = checked(reader)
  reader.prepare("INSERT INTO texts(texts) VALUES ('integrity-check')").run()
  const fresh = checked(new Database(file))
  console.log(`${name}: integrity_check "${pragma}", a new connection "${fresh}"`)
  return { isAlarm: /checksum mismatch/.test(pragma), isFreshFine: fresh === 'ok' }
}

const { v: version } = new Database(':memory:').prepare('SELECT sqlite_version() AS v').get()
console.log(`node ${process.version}, sqlite ${version}`)
const asked = ['wal', 'delete'].map((mode) => tried(`asked, ${mode}`, { mode, columns: 'body', asksBefore: true }))
const others = [
  tried('not asked', { mode: 'wal', columns: 'body', asksBefore: false }),
  tried('without content', { mode: 'wal', columns: "body, content=''", asksBefore: true }),
]
const isAsSeen = asked.every(({ isAlarm }) => isAlarm) && !others.some(({ isAlarm }) => isAlarm)
process.exitCode = isAsSeen && [...asked, ...others].every(({ isFreshFine }) => isFreshFine) ? 0 : 1
EOF
node ask.cjs
